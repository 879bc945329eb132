import type { SendingWire } from '@duologue/contract/confirmations.ts';
import { useText } from '../../messages/text-context.tsx';
import { LetterState } from '../../ui/data/letter-state.tsx';
import styles from './confirmations.module.css';

/** What was written about this case, the newest first, and what became of it. */
export function SendingList({ sendings }: { readonly sendings: readonly SendingWire[] }) {
  const text = useText();
  if (sendings.length === 0) return <p className={styles.soft}>{text('confirm.noSendings')}</p>;
  return (
    <ul className={styles.lines}>
      {sendings.map(({ sendingId, purpose, state, queuedAt, sentAt, to, problem }) => (
        <li key={sendingId}>
          <LetterState state={state} /> {text(`confirm.purpose.${purpose}`)}
          <span className={styles.soft}>, {text('confirm.sentAt', { at: sentAt ?? queuedAt, to })}</span>
          {problem !== null && (
            <p className={styles.problem}>
              {text.label('confirm.problem', problem.code)}
              {problem.said !== null && <span className={styles.soft}> ({problem.said})</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
