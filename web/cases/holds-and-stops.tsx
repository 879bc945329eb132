import type { Brief } from '@duologue/contract/cases.ts';
import { stopWords } from '../messages/stop-words.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import styles from './brief.module.css';

/** What keeps us from calling for a while, or at all. */
export function HoldsAndStops({ brief: { holds, stops } }: { readonly brief: Pick<Brief, 'holds' | 'stops'> }) {
  const text = useText();
  const { locale } = useFormats();
  if (holds.length + stops.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subtitle}>{text('cases.holds.title')}</h3>
      <ul className={styles.lines}>
        {stops.map(({ stopId, scope, words }) => (
          <li key={stopId}>
            <strong>{text('cases.stops.line', { scope: stopWords(scope, text, locale) })}</strong>
            {words !== '' && <p className={styles.soft}>{words}</p>}
          </li>
        ))}
        {holds.map(({ holdId, kind, reason, untilOn }) => (
          <li key={holdId}>
            {untilOn === null
              ? text('cases.holds.open', { kind: text.label('cases.hold', kind) })
              : text('cases.holds.until', { kind: text.label('cases.hold', kind), untilOn })}
            {reason !== '' && <p className={styles.soft}>{text.label('cases.hold', reason)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
