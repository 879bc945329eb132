import { useText } from '../../messages/text-context.tsx';
import type { Message } from '@duologue/contract/wire.ts';
import { surenessOf } from '../sort/sureness.ts';
import styles from './sure.module.css';

/** How sure a proposal is: the words carry it, the bar repeats it for the eye. */
export function Sure({ certainty }: { readonly certainty: number }) {
  const text = useText();
  const sureness = surenessOf(certainty);
  return (
    <span className={styles.sure} data-sureness={sureness}>
      <svg className={styles.bar} viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} width={1000} height={100} />
        <rect className={styles.fill} width={certainty} height={100} />
      </svg>
      <span>
        <span className="visually-hidden">{text('money.sureness')}: </span>
        <strong>{text(`money.sureness.${sureness}`)}</strong>{' '}
        <span className={styles.soft}>{text('money.sureness.figure', { certainty })}</span>
      </span>
    </span>
  );
}

/** Why, one reason a line. */
export function Because({ reasons }: { readonly reasons: readonly Message[] }) {
  const text = useText();
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.because}>
      {reasons.map((reason, at) => (
        <li key={`${reason.code} ${at}`}>{text.say(reason)}</li>
      ))}
    </ul>
  );
}
