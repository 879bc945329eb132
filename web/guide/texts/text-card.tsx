import type { DraftWire, GuideProblemWire } from '@duologue/contract/guide.ts';
import type { Line } from '@duologue/core/guide/edit/line-lists.ts';
import type { PlacedText } from '@duologue/core/guide/edit/texts.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { InstantText } from '../../ui/data/date-text.tsx';
import type { EditActions } from '../edit.ts';
import { FitsBadges } from './fits.tsx';
import { LineEditor } from './line-editor.tsx';
import { ProblemLines } from './save-buttons.tsx';
import { TextEditor } from './text-editor.tsx';
import styles from './texts.module.css';
import { WrittenText } from './written-text.tsx';

type TextCardProps = {
  readonly placed: PlacedText;
  readonly name: string;
  readonly change: DraftWire['changes'][number] | undefined;
  readonly problems: readonly GuideProblemWire[];
  /** The firm has words of its own here, which can be taken back to ours. */
  readonly isOwn: boolean;
  /** What the text is a line of, which can be removed and be made for somebody else. */
  readonly line?: { readonly list: string; readonly line: Line; readonly isWhole: boolean } | undefined;
  /** The address names this text. */
  readonly isChosen: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  /** Absent for who only reads. */
  readonly actions: EditActions | undefined;
};

/** One text in the three languages, with what was changed of it and what stands in the way. */
export function TextCard(props: TextCardProps) {
  const { placed, name, change, problems, isOwn, line, isChosen, isEditing, actions } = props;
  const text = useText();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isChosen) return;
    card.current?.scrollIntoView({ block: 'center' });
    card.current?.focus({ preventScroll: true });
  }, [isChosen]);
  return (
    <section ref={card} tabIndex={-1} className={styles.card} data-chosen={isChosen} aria-label={name}>
      <header className={styles.cardHead}>
        <h2 className={styles.cardName}>{name}</h2>
        {(isOwn || line?.isWhole === true) && <Badge tone="accent">{text('playbook.own')}</Badge>}
        {problems.length > 0 && <Badge tone="bad">{text('playbook.broken')}</Badge>}
        {change !== undefined && (
          <span className={styles.soft}>
            {text('playbook.changedBy', { by: change.by })} <InstantText value={change.at} />
          </span>
        )}
        {actions !== undefined && !isEditing && <CardButtons {...props} actions={actions} />}
      </header>
      <FitsBadges when={line?.line.when} />
      {isEditing && actions !== undefined ? (
        <CardEditor {...props} actions={actions} />
      ) : (
        <div className={styles.languages}>
          {GUIDE_LANGUAGES.map((language) => (
            <div key={language} className={styles.language}>
              <h3 className={styles.languageName}>{text.label('playbook.language', language)}</h3>
              <WrittenText path={placed.path} language={language} said={placed.said[language]} />
            </div>
          ))}
        </div>
      )}
      {problems.length > 0 && !isEditing && (
        <div className={styles.problems}>
          <ProblemLines problems={problems} />
        </div>
      )}
    </section>
  );
}

type WithActions = TextCardProps & { readonly actions: EditActions };

function CardButtons({ placed, isOwn, line, onEdit, actions }: WithActions) {
  const text = useText();
  return (
    <span className={styles.cardButtons}>
      {isOwn && (
        <Button size="s" look="quiet" onPress={() => actions.onDo({ wordings: { [placed.path]: null } })}>
          {text('playbook.takeBack')}
        </Button>
      )}
      {line !== undefined && (
        <Button
          size="s"
          look="quiet"
          onPress={() => actions.onDo({ lines: { [`${line.list}.${line.line.id}`]: 'removed' } })}
        >
          {text('playbook.remove')}
        </Button>
      )}
      <Button size="s" onPress={() => onEdit(true)}>
        {text('playbook.change')}
      </Button>
    </span>
  );
}

function CardEditor({ placed, line, onEdit, actions }: WithActions) {
  const close = () => onEdit(false);
  return line === undefined ? (
    <TextEditor placed={placed} actions={actions} onClose={close} />
  ) : (
    <LineEditor {...line} actions={actions} onClose={close} />
  );
}
