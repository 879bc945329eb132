import type { CallGuide } from '@duologue/contract/guide.ts';
import { useText } from '../../messages/text-context.tsx';
import styles from './guide.module.css';

type Told = NonNullable<CallGuide['told']>;

/** P04: the way that fits best, and why; the others a look away. */
export function MethodList({ methods }: Pick<Told, 'methods'>) {
  const text = useText();
  const [best, ...others] = methods;
  if (best === undefined) return null;
  return (
    <div className={styles.method}>
      <h3>{text('talk.method', { name: best.name })}</h3>
      <p>{best.how}</p>
      <p className={styles.quote}>{best.say.text}</p>
      <Because method={best} />
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{text('talk.methods', { count: others.length })}</summary>
          <ul>
            {others.map((method) => (
              <li key={method.id}>
                <strong>{method.name}</strong> {method.how} <Because method={method} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Because({ method }: { readonly method: Told['methods'][number] }) {
  const text = useText();
  if (method.because.length === 0) return null;
  return <span className={styles.soft}>{method.because.map((reason) => text.say(reason)).join(' · ')}</span>;
}

/** P12: true reasons from the account's own facts, or none. */
export function ReminderList({ reminders }: Pick<Told, 'reminders'>) {
  const text = useText();
  if (reminders.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{text('talk.reminders', { count: reminders.length })}</summary>
      <ul>
        {reminders.map(({ id, name, text: words }) => (
          <li key={id}>
            <strong>{name}</strong> {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
