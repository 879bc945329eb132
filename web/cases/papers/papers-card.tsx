import type { PaperedItemWire, PaperWire } from '@duologue/contract/papers.ts';
import { Paperclip, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button, IconButton } from '../../ui/base/button.tsx';
import { Icon } from '../../ui/base/icon.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { DateText } from '../../ui/data/date-text.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { AttachFile } from '../../ui/form/attach-file.tsx';
import { useDrop } from '../../ui/form/use-drop.ts';
import { Panel } from '../../ui/layout/page.tsx';
import styles from './papers.module.css';

/** As many invoices as are shown before somebody asks for all. */
const ITEMS_SHOWN = 6;

export type PapersCardProps = {
  readonly items: readonly PaperedItemWire[];
  readonly mayAct: boolean;
  /** The invoice to which a file is on its way. */
  readonly attachingTo?: string | undefined;
  readonly onAttach: (item: PaperedItemWire, file: File) => void;
  readonly onSave: (paper: PaperWire) => void;
  readonly onRemove: (item: PaperedItemWire, paper: PaperWire) => void;
  /** What sends them, for those who may. */
  readonly send?: ReactNode;
};

/** Each invoice with the files that are kept of it. One that has none can be given one, by button or by dropping it there. */
export function PapersCard({ items, send, ...rest }: PapersCardProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const hasNone = items.every(({ papers }) => papers.length === 0);
  const shown = isWhole ? items : items.slice(0, ITEMS_SHOWN);
  return (
    <Panel title={text('papers.title')} label={text('papers.title')} actions={rest.mayAct && send}>
      {hasNone && <p className={styles.why}>{text('papers.why')}</p>}
      <ul className={styles.items}>
        {shown.map((item) => (
          <ItemRow key={item.itemId} item={item} {...rest} />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button size="s" look="quiet" onPress={() => setWhole(true)}>
          {text('papers.all', { count: items.length })}
        </Button>
      )}
    </Panel>
  );
}

type RowProps = Omit<PapersCardProps, 'items' | 'send'> & { readonly item: PaperedItemWire };

function ItemRow({ item, mayAct, attachingTo, onAttach, onSave, onRemove }: RowProps) {
  const text = useText();
  const { isOver, trouble, take, target } = useDrop(false, ([file]) => file !== undefined && onAttach(item, file));
  const { number, dueOn, open, papers } = item;
  return (
    <li className={styles.item} data-over={isOver} {...(mayAct ? target : {})}>
      <p className={styles.invoice}>
        <strong>{number ?? text.label('cases.item-kind', 'invoice')}</strong>
        {dueOn !== null && <DateText value={dueOn} style="short" />}
        {open.minor === '0' ? (
          <Badge tone="good">{text('papers.settled')}</Badge>
        ) : (
          <MoneyText value={open} look="soft" />
        )}
      </p>
      <div className={styles.files}>
        {isOver && <span className={styles.over}>{text('papers.drop')}</span>}
        {!isOver && papers.length === 0 && <span className={styles.none}>{text('papers.none')}</span>}
        {!isOver &&
          papers.map((paper) => (
            <span key={paper.paperId} className={styles.file}>
              <Button size="s" look="quiet" icon={<Icon of={Paperclip} size={14} />} onPress={() => onSave(paper)}>
                <span aria-hidden="true">{paper.fileName}</span>
                <span className="visually-hidden">{text('papers.save', { name: paper.fileName })}</span>
              </Button>
              {mayAct && (
                <IconButton
                  label={text('papers.remove', { name: paper.fileName })}
                  icon={<Icon of={X} size={14} />}
                  onPress={() => onRemove(item, paper)}
                />
              )}
            </span>
          ))}
        {mayAct && <AttachFile number={number ?? ''} isPending={attachingTo === item.itemId} onFiles={take} />}
      </div>
      {trouble !== undefined && <Notice tone="warn" title={text(trouble)} isAlert />}
    </li>
  );
}

/** That a file is there, in as little room as can be: pressed, it is saved. */
export function PaperClip({ paper, onSave }: { readonly paper: PaperWire } & Pick<PapersCardProps, 'onSave'>) {
  const text = useText();
  const label = text('papers.save', { name: paper.fileName });
  return (
    <button type="button" className={styles.clip} aria-label={label} title={label} onClick={() => onSave(paper)}>
      <Icon of={Paperclip} size={14} />
    </button>
  );
}
