import type { PermittedWeek } from '@duologue/contract/gate.ts';
import { addDays, type CalendarDate, parseCalendarDate, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt, localTime } from '@duologue/core/calendar/local-time.ts';
import { type ZoneId, zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { Finding } from '@duologue/core/compliance/gate/finding.ts';
import { isSameAnswer, type PermittedSpan, permittedSpans } from '@duologue/core/compliance/gate/permitted-spans.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { contactFactsOf, readCaseFacts } from '../cases/case-facts.ts';
import { homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { clockText, instantWire, localTimesOf } from '../wire/decision.ts';
import { type GateCase, gateCaseOf } from './gate-facts.ts';

/** Seven days of the caller: when this number may be called, and what closes the rest. Supposes that nothing happens. */
export const showPermittedWeek =
  (given: CaseDeps): UseCase<'GET /cases/{caseId}/permitted-week'> =>
  ({ params, query }, acting) =>
    given.store.inTenantRead(acting.tenantId, async (records) => {
      const at = given.clock.now();
      const from = query.from === undefined ? homeToday(given, acting, at) : parseCalendarDate(query.from);
      if (from === undefined) return invalid('query.from', 'input.not-a-date');
      const found = await gateCaseOf(records, { ...params, number: query.number, at }, { deps: given, acting });
      if (!found.ok) return found;
      const { facts, number, deps } = found.value;
      if (number === undefined) return refuse({ code: 'number-not-found' });
      const { zoneTable } = deps.ruleBook;
      const home = zoneId(acting.zone);
      const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));
      const startOf = (day: CalendarDate) => firstInstantAt(zoneTable, home, day, 0);
      const [start, end] = [startOf(from), startOf(addDays(from, 7))];
      if (start === undefined || end === undefined) return invalid('query.from', 'input.too-far');

      const spans = spansOf(found.value, number, start, end);
      const zones = facts.zones === 'unknown' ? [] : facts.zones;
      return accept({
        caseId: params.caseId,
        number,
        callerZone: acting.zone,
        debtorZones: [...zones],
        zoneTable: zoneTable.version,
        days: days.map((date) => {
          const [dayStart, dayEnd] = [startOf(date), startOf(addDays(date, 1))];
          assert(dayStart !== undefined && dayEnd !== undefined, 'the days of the week lie within the table');
          const ofDay = spans.flatMap((span) => within(span, dayStart, dayEnd));
          const wire = (span: PermittedSpan) => spanWire(span, { date, dayEnd, home, zones, zoneTable });
          return { date, weekday: weekdayOf(date), spans: ofDay.map(wire) };
        }),
        rules: rulesOf(spans.flatMap(({ because }) => because)),
      });
    });

/** With each day of the debtor the facts are read anew: what is overdue, and how old the ledger is by then. */
function spansOf({ facts, deps }: GateCase, number: string, start: Instant, end: Instant): readonly PermittedSpan[] {
  const { zoneTable } = deps.ruleBook;
  const spans: PermittedSpan[] = [];
  for (let from = start; from < end; ) {
    const then = readCaseFacts(facts.situation, from, { ruleBook: deps.ruleBook, homeZone: facts.zone });
    const midnight = firstInstantAt(zoneTable, facts.zone, addDays(then.today, 1), 0) ?? end;
    const until = midnight < end ? midnight : end;
    spans.push(...permittedSpans(deps.ruleBook, contactFactsOf(then, number), from, until));
    from = until;
  }
  return joined(spans);
}

/** Spans that only the end of a day of the debtor divides are one. */
function joined(spans: readonly PermittedSpan[]): readonly PermittedSpan[] {
  return spans.reduce<readonly PermittedSpan[]>((before, span) => {
    const last = before.at(-1);
    return last !== undefined && isSameAnswer(last, span)
      ? [...before.slice(0, -1), { ...last, toAt: span.toAt }]
      : [...before, span];
  }, []);
}

function within(span: PermittedSpan, from: Instant, until: Instant): readonly PermittedSpan[] {
  const fromAt = span.fromAt > from ? span.fromAt : from;
  const toAt = span.toAt < until ? span.toAt : until;
  return fromAt < toAt ? [{ ...span, fromAt, toAt }] : [];
}

type Day = {
  readonly date: CalendarDate;
  readonly dayEnd: Instant;
  readonly home: ZoneId;
  readonly zones: readonly ZoneId[];
  readonly zoneTable: ZoneTable;
};
type Span = PermittedWeek['days'][number]['spans'][number];

function spanWire({ fromAt, toAt, verdict, because }: PermittedSpan, day: Day): Span {
  const { date, dayEnd, home, zones, zoneTable } = day;
  const timeAt = (at: Instant) => clockText(localTime(zoneTable, home, at)?.minutes ?? 0);
  return {
    fromAt: instantWire(fromAt),
    toAt: instantWire(toAt),
    verdict,
    ruleIds: because.map(({ ruleId }) => ruleId),
    caller: { date, fromTime: timeAt(fromAt), toTime: toAt === dayEnd ? '24:00' : timeAt(toAt) },
    debtor: zones.flatMap((zone) => {
      const [from] = localTimesOf([zone], zoneTable, fromAt);
      const [to] = localTimesOf([zone], zoneTable, toAt);
      if (from === undefined || to === undefined) return [];
      return [{ zone, from: { date: from.date, time: from.time }, to: { date: to.date, time: to.time } }];
    }),
  };
}

function rulesOf(findings: readonly Finding[]): PermittedWeek['rules'] {
  const byId = new Map(findings.map((finding) => [finding.ruleId, finding]));
  return [...byId.values()].map(({ ruleId, code, effect, sentence, values, citation }) => ({
    ruleId,
    code,
    effect,
    sentence,
    values,
    citation,
  }));
}
