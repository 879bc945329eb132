import type { PermittedWeek } from '@duologue/contract/gate.ts';
import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { placeOf } from '../../ui/base/their-time.ts';
import { type Place, placeAt, type Span } from './week-spans.ts';
import { WeekPlot } from './week-plot.tsx';
import { WeekTable } from './week-table.tsx';
import styles from './week.module.css';

/** More clocks than these say less. */
const ZONES_SHOWN = 3;

type WeekViewProps = { readonly week: PermittedWeek; readonly now: string };

/** Seven days on two clocks. What closes a stretch stands below as soon as it has the focus or the pointer. */
export function WeekView({ week, now }: WeekViewProps) {
  const text = useText();
  const [chosen, setChosen] = useState<Place>(() => placeAt(week.days, now));
  const span = week.days[chosen.day]?.spans[chosen.span];
  return (
    <div className={styles.view}>
      <ul className={styles.legend} aria-label={text('law.week.legend')}>
        {(['allow', 'warn', 'deny'] as const).map((verdict) => (
          <li key={verdict}>
            <span className={styles.swatch} data-verdict={verdict} aria-hidden="true" />
            {text(`law.week.verdict.${verdict}`)}
          </li>
        ))}
      </ul>
      <WeekPlot week={week} now={now} chosen={chosen} onChoose={setChosen} />
      <div className={styles.detail} role="status">
        {span !== undefined && <SpanDetail span={span} week={week} />}
      </div>
      <details>
        <summary className={styles.summary}>{text('law.week.asTable')}</summary>
        <WeekTable week={week} />
      </details>
      <p className={styles.soft}>
        {text('law.week.supposes')} {text('law.zoneTable', { version: week.zoneTable })}.
      </p>
    </div>
  );
}

function SpanDetail({ span, week: { rules } }: { readonly span: Span; readonly week: PermittedWeek }) {
  const text = useText();
  const formats = useFormats();
  const say = useSentence();
  const { caller, debtor, verdict, ruleIds } = span;
  const because = rules.filter(({ ruleId }) => ruleIds.includes(ruleId));
  return (
    <>
      <p>
        <strong>{text(`law.week.verdict.${verdict}`)}</strong>{' '}
        {text('law.week.yours', {
          date: formats.date(caller.date, 'short'),
          from: caller.fromTime,
          to: caller.toTime,
        })}
        {debtor.slice(0, ZONES_SHOWN).map(({ zone, from, to }) => (
          <span key={zone} className={styles.there}>
            {text('law.week.theirs', {
              zone: placeOf(zone),
              from: from.date === caller.date ? from.time : `${formats.date(from.date, 'short')} ${from.time}`,
              to: to.date === from.date ? to.time : `${formats.date(to.date, 'short')} ${to.time}`,
            })}
          </span>
        ))}
      </p>
      {because.length === 0 ? (
        <p className={styles.soft}>{text('law.week.nothing')}</p>
      ) : (
        <ul>
          {because.map(({ ruleId, code, sentence, values, citation }) => (
            <li key={ruleId}>
              <span className={styles.code}>{code}</span> {say(sentence, values)}{' '}
              <span className={styles.soft}>{citation}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
