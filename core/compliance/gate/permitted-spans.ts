import { addDays, fromDayNumber } from '../../calendar/calendar-date.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../calendar/instant.ts';
import { clockChanges, firstInstantAt, instantsOf } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import { assert } from '../../kernel/assert.ts';
import type { ContactFacts, OpenHours } from '../facts/facts.ts';
import { PERMITTED_SPANS_DAYS_MAX } from '../limits.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import type { RuleCheck } from '../packs/rule.ts';
import { evaluate, isRefusal, isWarning, openHearing } from './evaluate.ts';
import type { Finding } from './finding.ts';

/** A stretch of whole minutes, `toAt` exclusive, in which the gate gives one answer for the same reasons. */
export type PermittedSpan = {
  readonly fromAt: Instant;
  readonly toAt: Instant;
  readonly verdict: 'allow' | 'warn' | 'deny';
  /** What refuses; in a stretch that is open, what warns. As they stood in its first minute. */
  readonly because: readonly Finding[];
};

/**
 * When a contact is permitted between two whole minutes, supposing that nothing happens until then. The gate is asked
 * at every minute at which an answer can change: where hours and days begin and end in any zone concerned, where
 * something recorded begins or ends, and where a rule itself says that it would stop objecting.
 */
export function permittedSpans(
  book: RuleBook,
  facts: ContactFacts,
  from: Instant,
  until: Instant,
): readonly PermittedSpan[] {
  assert(from % MINUTE_MS === 0 && until % MINUTE_MS === 0, 'the stretch begins and ends with a minute');
  assert(until - from <= PERMITTED_SPANS_DAYS_MAX * DAY_MS, 'the stretch is not too long');
  const pending = new Set(edgesOf(book, facts, from, until).filter((edge) => edge > from && edge < until));
  const spans: PermittedSpan[] = [];
  for (let at = from; at < until; ) {
    const asked = ask(book, facts, at);
    for (const edge of asked.edges) if (edge > at && edge < until) pending.add(edge);
    pending.delete(at);
    const next = Math.min(until, ...pending) as Instant;
    const last = spans.at(-1);
    if (last !== undefined && isSameAnswer(last, asked)) spans[spans.length - 1] = { ...last, toAt: next };
    else spans.push({ fromAt: at, toAt: next, verdict: asked.verdict, because: asked.because });
    at = next;
  }
  return spans;
}

type Asked = Answer & { readonly edges: readonly Instant[] };

function ask(book: RuleBook, facts: ContactFacts, at: Instant): Asked {
  const { findings } = evaluate(book, { ...facts, at });
  const refusing = findings.filter(isRefusal);
  const warning = findings.filter(isWarning);
  const edges = findings.flatMap(({ nextAt }) => (nextAt === null ? [] : [wholeMinute(nextAt)]));
  if (refusing.length > 0) return { verdict: 'deny', because: refusing, edges };
  return { verdict: warning.length > 0 ? 'warn' : 'allow', because: warning, edges };
}

type Answer = Pick<PermittedSpan, 'verdict' | 'because'>;

/** The same answer for the same rules, whatever the figures in their sentences. */
export function isSameAnswer(left: Answer, right: Answer): boolean {
  return (
    left.verdict === right.verdict &&
    left.because.length === right.because.length &&
    left.because.every(({ ruleId }, index) => ruleId === right.because[index]?.ruleId)
  );
}

/** The first whole minute not before a moment: the gate is asked once a minute. */
const wholeMinute = (at: number) => (Math.ceil(at / MINUTE_MS) * MINUTE_MS) as Instant;

/** Every minute at which an answer can change by the clock or by what is recorded. */
function edgesOf(book: RuleBook, facts: ContactFacts, from: Instant, until: Instant): readonly Instant[] {
  const { concerns } = openHearing(book, facts);
  const checks = concerns.map(({ read }) => read.rule.check);
  const zones = new Set<ZoneId>(facts.zones === 'unknown' ? [] : facts.zones);
  for (const check of checks) if ('zone' in check && check.zone !== 'candidates') zones.add(check.zone);
  const minutes = new Set([0, ...checks.flatMap(minutesOf), ...wishMinutes(facts)]);

  const edges: number[] = [...recordedAt(facts)];
  for (let day = Math.floor(from / DAY_MS) - 1; day <= Math.floor(until / DAY_MS) + 1; day += 1) {
    edges.push(day * DAY_MS);
    for (const zone of zones) edges.push(...edgesOnDay(book, zone, day, minutes));
  }
  for (const zone of zones) edges.push(...clockChanges(book.zoneTable, zone, from, until));
  return edges.map(wholeMinute);
}

function edgesOnDay({ zoneTable }: RuleBook, zone: ZoneId, day: number, minutes: ReadonlySet<number>): number[] {
  const date = fromDayNumber(day);
  return [...minutes].flatMap((minute) => {
    const [on, at] = minute === 1440 ? [addDays(date, 1), 0] : [date, minute];
    const first = firstInstantAt(zoneTable, zone, on, at);
    return [...instantsOf(zoneTable, zone, on, at), ...(first === undefined ? [] : [first])];
  });
}

function minutesOf(check: RuleCheck): readonly number[] {
  if (check.kind === 'time-window') return check.hours.flatMap(edgesOfHours);
  if (check.kind !== 'window-ends-soon') return [];
  return check.hours.flatMap((open) => [...edgesOfHours(open), Math.max(0, open.toMinute - check.minutes + 1)]);
}

const edgesOfHours = ({ fromMinute, toMinute }: OpenHours) => [fromMinute, toMinute];

function wishMinutes({ stops }: ContactFacts): readonly number[] {
  if (stops === 'unknown') return [];
  return stops.flatMap(({ scope }) => (scope.kind === 'times' ? scope.wish.hours.flatMap(edgesOfHours) : []));
}

/** Moments at which something that is recorded begins or ends; what ends with a day ends at a midnight. */
function recordedAt({ events, holds, stops, states, consents, milestones }: ContactFacts): readonly number[] {
  const known = <Fact>(facts: readonly Fact[] | 'unknown') => (facts === 'unknown' ? [] : facts);
  const moments: readonly (number | null)[] = [
    ...known(events).map(({ at }) => at),
    ...known(holds).map(({ since }) => since),
    ...known(stops).flatMap(({ receivedAt, withdrawnAt }) => [receivedAt, withdrawnAt]),
    ...known(states).map(({ since }) => since),
    ...known(consents).flatMap(({ givenAt, revokedAt }) => [givenAt, revokedAt]),
    ...Object.values(milestones),
  ];
  return moments.filter((moment) => moment !== null);
}
