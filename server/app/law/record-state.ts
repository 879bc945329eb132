import { addDays, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt, localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { breathingSpaceOf } from '@duologue/core/cases/breathing-space.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { type LegalState, naturalCover } from '@duologue/core/cases/legal-words.ts';
import { accept, refuse, type Result } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase, homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Records a legal state by hand. It binds from the moment it is written, in the same transaction, for every case that
 * it covers: before anybody confirms it to the debtor.
 */
export const recordState =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/states'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      const span = spanOf(change, body);
      if (!span.ok) return span;
      const { since, firstOn, untilOn } = span.value;
      const items = body.itemIds ?? [];
      if (items.length > 0) {
        const known = await records.ledger.listByIds(debtCase.accountId, items);
        if (known.length < new Set(items).size) return refuse({ code: 'item-not-found' });
      }
      const stateId = deps.ids.next();
      const covers = items.length > 0 ? 'case' : (body.covers ?? naturalCover(body.state));
      const version = await change.keep([
        {
          type: 'state-recorded',
          data: {
            stateId,
            state: body.state,
            covers,
            since: formatInstant(since),
            ...(untilOn === null ? {} : { untilOn }),
            ...(items.length === 0 ? {} : { items }),
            ...(Object.keys(span.value.details).length === 0 ? {} : { details: span.value.details }),
            reason: body.reason,
            evidence: body.evidence,
          },
        },
      ]);
      if (covers === 'debtor') change.alsoRefresh(await records.law.casesOfDebtor(debtCase.debtor.debtorId));
      return accept({ caseId: params.caseId, version, stateId, firstOn, untilOn });
    });

type Asked = {
  readonly state: LegalState;
  readonly since?: string | undefined;
  readonly untilOn?: string | undefined;
  readonly registeredOn?: string | undefined;
  readonly details: Readonly<Record<string, string>>;
};
type Span = {
  readonly since: Instant;
  readonly firstOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
  readonly details: Readonly<Record<string, string>>;
};

function spanOf(change: CaseChange, asked: Asked): Result<Span, Refusal> {
  const { at, today, deps, acting } = change;
  const untilOn = asked.untilOn === undefined ? null : parseCalendarDate(asked.untilOn);
  if (untilOn === undefined) return invalid('untilOn', 'input.not-a-date');
  if (asked.state === 'breathing-space' && asked.registeredOn !== undefined) {
    return breathingSpace(change, asked, asked.registeredOn);
  }
  const since = asked.since === undefined ? at : parseInstant(asked.since);
  if (since === undefined) return invalid('since', 'input.not-a-date');
  const firstOn = localTime(deps.ruleBook.zoneTable, zoneId(acting.zone), since)?.date ?? today;
  if (untilOn !== null && untilOn < firstOn) return invalid('untilOn', 'input.in-the-past', { today: firstOn });
  return accept({ since, firstOn, untilOn, details: asked.details });
}

/** Sixty days from the day after registration; a registration that lies ahead is a slip of the pen. */
function breathingSpace(
  { deps, acting, today }: CaseChange,
  { details }: Asked,
  registered: string,
): Result<Span, Refusal> {
  const registeredOn = parseCalendarDate(registered);
  if (registeredOn === undefined) return invalid('registeredOn', 'input.not-a-date');
  if (registeredOn > addDays(today, 1)) return invalid('registeredOn', 'input.in-the-future');
  const { firstOn, lastOn } = breathingSpaceOf(registeredOn);
  const since = firstInstantAt(deps.ruleBook.zoneTable, zoneId(acting.zone), firstOn, 0);
  if (since === undefined) return invalid('registeredOn', 'input.not-a-date');
  return accept({ since, firstOn, untilOn: lastOn, details: { ...details, registeredOn, firstOn } });
}

/** Ends a state. One that has ended already stays as it is: doing it twice is safe. */
export const liftState =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/states/{stateId}/lift'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      const facts = await records.law.listOfCase(debtCase.debtor.debtorId, debtCase.caseId);
      const state = facts.find(({ kind, factId }) => kind === 'state' && factId === params.stateId);
      if (state === undefined) return refuse({ code: 'state-not-found' });
      if (state.endedAt !== null) return accept({ caseId: params.caseId, version: debtCase.version });
      const data = { stateId: state.factId, state: state.key, reason: body.reason, evidence: body.evidence };
      const version = await change.keep([{ type: 'state-lifted', data }]);
      if (state.covers === 'debtor') change.alsoRefresh(await records.law.casesOfDebtor(debtCase.debtor.debtorId));
      return accept({ caseId: params.caseId, version });
    });

/** The stop request is taken back: only the debtor's word does that, so it is kept with what it rests on. */
export const liftStop =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/stops/{stopId}/lift'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ records, debtCase, keep, at }) => {
      const stops = await records.cases.listStops(debtCase.caseId);
      const stop = stops.find(({ stopId }) => stopId === params.stopId);
      if (stop === undefined) return refuse({ code: 'stop-not-found' });
      if (stop.revokedAt !== null) return accept({ caseId: params.caseId, version: debtCase.version });
      const liftedOn = homeToday(deps, acting, at);
      const reason = body.evidence === '' ? body.reason : `${body.reason} (${body.evidence})`;
      return accept({
        caseId: params.caseId,
        version: await keep([{ type: 'stop-lifted', data: { stopId: stop.stopId, liftedOn, reason } }]),
      });
    });
