import type { PaperedItemWire } from '@duologue/contract/papers.ts';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Badge } from '../../ui/data/badge.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { AttachFile } from '../../ui/form/attach-file.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import styles from './invoices.module.css';

type InvoiceLinesProps = {
  readonly items: readonly PaperedItemWire[];
  /** Those that are not sent. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (itemId: string, isOut: boolean) => void;
  readonly onAttach: (itemId: string, file: File) => Promise<void>;
};

/** Which invoices go, and of which a file goes with them; one that is missing can be put there while they wait. */
export function InvoiceLines({ items, left, onLeave, onAttach }: InvoiceLinesProps) {
  const text = useText();
  return (
    <ul className={styles.lines} aria-label={text('invoices.which')}>
      {items.map((item) => (
        <InvoiceLine
          key={item.itemId}
          item={item}
          isOut={left.has(item.itemId)}
          onLeave={(isOut) => onLeave(item.itemId, isOut)}
          onAttach={(file) => onAttach(item.itemId, file)}
        />
      ))}
    </ul>
  );
}

type InvoiceLineProps = {
  readonly item: PaperedItemWire;
  readonly isOut: boolean;
  readonly onLeave: (isOut: boolean) => void;
  readonly onAttach: (file: File) => Promise<void>;
};

function InvoiceLine({ item: { number, open, papers }, isOut, onLeave, onAttach }: InvoiceLineProps) {
  const text = useText();
  const { money } = useFormats();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const attach = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setError(null);
    try {
      await onAttach(file);
    } catch (problem) {
      setError(problem instanceof ApiProblem ? problem : new Error('not kept'));
    } finally {
      setBusy(false);
    }
  };
  const name = number ?? text('invoices.noNumber');
  return (
    <li className={styles.line}>
      <Checkbox isChecked={!isOut} onChange={(isIn) => onLeave(!isIn)}>
        {name} <span className={styles.soft}>{money(open)}</span>
      </Checkbox>
      {papers.length > 0 ? (
        <Badge tone="good">{text('invoices.files', { count: papers.length })}</Badge>
      ) : (
        <>
          <Badge tone="warn">{text('invoices.noFile')}</Badge>
          <AttachFile number={name} look="quiet" isPending={isBusy} onFiles={([file]) => void attach(file)} />
        </>
      )}
      {error !== null && <ProblemNote error={error} />}
    </li>
  );
}
