import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import { useText } from '../../messages/text-context.tsx';
import { Badge, type Tone } from '../../ui/data/badge.tsx';
import styles from './invoices.module.css';

const TONES: Readonly<Record<InvoicesSentWire['state'], Tone>> = {
  queued: 'accent',
  sent: 'good',
  printed: 'good',
  failed: 'bad',
  withheld: 'warn',
};

type SentLineProps = { readonly sent: InvoicesSentWire | undefined; readonly isSending: boolean };

/** Whether it has left, and what to ask then. Its place is kept, so that nothing jumps when it comes. */
export function SentLine({ sent, isSending }: SentLineProps) {
  const text = useText();
  return (
    <p className={styles.sent} role="status">
      {sent === undefined || isSending ? (
        <span className={styles.soft}>{text(isSending ? 'invoices.leaving' : 'invoices.notYet')}</span>
      ) : (
        <>
          <Badge tone={TONES[sent.state]}>{text(`confirm.state.${sent.state}`)}</Badge>{' '}
          {text('confirm.sentAt', { at: sent.sentAt ?? sent.queuedAt, to: sent.to })}
          {sent.state === 'sent' && <> · {text('invoices.askArrived')}</>}
          {sent.problem !== null && <> · {text.label('confirm.problem', sent.problem.code)}</>}
        </>
      )}
    </p>
  );
}
