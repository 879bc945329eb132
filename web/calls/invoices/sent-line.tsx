import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { LetterState } from '../../ui/data/letter-state.tsx';
import styles from './invoices.module.css';

type SentLineProps = {
  readonly sent: InvoicesSentWire | undefined;
  readonly isSending: boolean;
  readonly isOnCall: boolean;
};

/** Whether it has left, and what to ask then. Its place is kept, so that nothing jumps when it comes. */
export function SentLine({ sent, isSending, isOnCall }: SentLineProps) {
  const text = useText();
  const line = useRef<HTMLParagraphElement>(null);
  // Whoever pressed Enter looks for this: on a low screen the card is longer than its place.
  const isAwaited = useRef(false);
  const told = `${sent?.state} ${sent?.problem?.code}`;
  useEffect(() => {
    if (isSending) isAwaited.current = true;
    // What is told may be longer than what was told before.
    if (isAwaited.current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isSending, told]);
  return (
    <p ref={line} className={styles.sent} role="status">
      {sent === undefined || isSending ? (
        <span className={styles.soft}>{text(isSending ? 'invoices.leaving' : 'invoices.notYet')}</span>
      ) : (
        <>
          <LetterState state={sent.state} /> {text('confirm.sentAt', { at: sent.sentAt ?? sent.queuedAt, to: sent.to })}
          {isOnCall && sent.state === 'sent' && <> · {text('invoices.askArrived')}</>}
          {sent.problem !== null && <> · {text.label('confirm.problem', sent.problem.code)}</>}
        </>
      )}
    </p>
  );
}
