import type { PermittedWeek } from '@duologue/contract/gate.ts';
import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { clockAt, placeOf } from '../../ui/base/their-time.ts';
import { type Day, minutesOf, moveIn, type Place, placeOfSpan, type Span } from './week-spans.ts';
import styles from './week.module.css';

type WeekPlotProps = {
  readonly week: PermittedWeek;
  readonly now: string;
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
};

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21] as const;
/** More clocks than these do not fit beside the days; the rest is told with each stretch. */
const ZONES_SHOWN = 1;

/** Days across and hours down; on a narrow screen a day to a row. One stop of the Tab key, arrow keys inside. */
export function WeekPlot({ week, now, chosen, onChoose }: WeekPlotProps) {
  const text = useText();
  const grid = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = moveIn(week.days, chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    grid.current?.querySelector<HTMLElement>(`[data-place="${next.day}.${next.span}"]`)?.focus();
  };
  return (
    <div className={styles.plot} ref={grid} role="group" aria-label={text('law.week.plot')} onKeyDown={move}>
      <Clocks week={week} />
      {week.days.map((day, index) => (
        <DayColumn
          key={day.date}
          day={day}
          index={index}
          callerZone={week.callerZone}
          now={now}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

/** What the walls show at the caller's hours: the caller's own, and the debtor's where it differs. */
function Clocks({ week: { days, callerZone, debtorZones } }: { readonly week: PermittedWeek }) {
  const text = useText();
  const start = days[0]?.spans[0]?.fromAt;
  const others = start === undefined ? [] : debtorZones.filter((zone) => !isSameWall(start, zone, callerZone));
  const timeIn = (zone: string, hour: number) =>
    start === undefined ? '' : clockAt(new Date(Date.parse(start) + hour * 3_600_000).toISOString(), zone).time;
  const clocks = [
    { zone: callerZone, title: others.length === 0 ? text('law.week.bothClocks') : text('law.week.yourClock') },
    ...others.slice(0, ZONES_SHOWN).map((zone) => ({ zone, title: placeOf(zone) })),
  ];
  return (
    <div className={styles.clocks} aria-hidden="true">
      {clocks.map(({ zone, title }) => (
        <div key={zone} className={styles.clock}>
          <span className={styles.clockTitle}>{title}</span>
          <span className={styles.hours}>
            {HOURS.map((hour) => (
              <span key={hour} style={placed((hour / 24) * 100)}>
                {timeIn(zone, hour)}
              </span>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

function isSameWall(at: string, zone: string, other: string): boolean {
  const [left, right] = [clockAt(at, zone), clockAt(at, other)];
  return left.date === right.date && left.time === right.time;
}

type DayColumnProps = {
  readonly day: Day;
  readonly index: number;
  readonly callerZone: string;
  readonly now: string;
  readonly chosen: Place;
  readonly onChoose: (place: Place) => void;
};

function DayColumn({ day, index, callerZone, now, chosen, onChoose }: DayColumnProps) {
  const text = useText();
  const formats = useFormats();
  const clock = clockAt(now, callerZone);
  const isToday = clock.date === day.date;
  const title = weekdayOf(day.date, formats.locale);
  return (
    <div className={styles.day} data-today={isToday}>
      <p className={styles.dayTitle}>
        <strong>{title}</strong> <span>{formats.date(day.date, 'short')}</span>
      </p>
      <div className={styles.track}>
        {day.spans.map((span, at) => {
          const isChosen = chosen.day === index && chosen.span === at;
          const place = { day: index, span: at };
          return (
            <button
              key={span.fromAt}
              type="button"
              className={styles.span}
              data-verdict={span.verdict}
              data-place={`${index}.${at}`}
              style={spanStyle(span)}
              tabIndex={isChosen ? 0 : -1}
              aria-pressed={isChosen}
              aria-label={text('law.week.spanLabel', {
                day: formats.date(day.date, 'long'),
                from: span.caller.fromTime,
                to: span.caller.toTime,
                verdict: text(`law.week.verdict.${span.verdict}`),
              })}
              onFocus={() => onChoose(place)}
              onPointerEnter={() => onChoose(place)}
              onClick={() => onChoose(place)}
            >
              {span.verdict !== 'deny' && (
                <span className={styles.spanWords}>
                  {`${span.caller.fromTime}–`}
                  <wbr />
                  {span.caller.toTime}
                </span>
              )}
            </button>
          );
        })}
        {isToday && (
          <span className={styles.now} style={placed((minutesOf(clock.time) / 1440) * 100)}>
            <span className="visually-hidden">{text('law.week.now', { time: clock.time })}</span>
          </span>
        )}
      </div>
    </div>
  );
}

const weekdayOf = (date: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** Shares of the day; the stylesheet decides whether they run down or across. */
type Places = CSSProperties & { readonly '--from': string; readonly '--length'?: string };

const placed = (from: number): Places => ({ '--from': `${from}%` });

function spanStyle(span: Span): Places {
  const { from, length } = placeOfSpan(span);
  return { '--from': `${from}%`, '--length': `${length}%` };
}
