import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { invalid } from '../invalid-input.ts';
import type { CallLogQuery, CallLogRow } from '../ports/calls.ts';
import type { UseCase } from '../use-case.ts';
import { stepSetBy } from '../wrap-up/close-call.ts';
import { instantWire } from '../wire/decision.ts';

/** P22: the call log, newest first. */
export const listCalls =
  (deps: CaseDeps): UseCase<'GET /calls'> =>
  ({ query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const before = query.before === undefined ? null : pageOf(query.before);
      if (before === undefined) return invalid('query.before', 'input.not-a-page');
      const rows = await records.calls.listLog({
        ...span(query, acting, deps),
        before,
        limit: query.limit + 1,
      });
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return accept({
        calls: shown.map((call) => ({
          callId: call.callId,
          caseId: call.caseId,
          debtorName: call.debtorName,
          by: call.by,
          startedAt: instantWire(call.startedAt),
          seconds: secondsOf(call),
          lineResult: call.lineResult,
          party: call.party,
          business: call.outcomes.map(({ outcome }) => outcome),
          nextStep: stepSetBy(call),
        })),
        next: rows.length > query.limit && last !== undefined ? afterCall(last) : null,
      });
    });

/** Calls of one moment are told apart by their ids: several are entered later for the same minute. */
const afterCall = ({ startedAt, callId }: CallLogRow) => `${instantWire(startedAt)}/${callId}`;

function pageOf(text: string): CallLogQuery['before'] | undefined {
  const [moment = '', callId = null, ...more] = text.split('/');
  const startedAt = parseInstant(moment);
  if (startedAt === undefined || more.length > 0 || (callId !== null && !UUID.test(callId))) return undefined;
  return { startedAt, callId: callId as CallId | null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** From the first to the last named day, in the firm's own zone. */
export function span(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  { zone }: Pick<Acting, 'zone'>,
  { ruleBook }: Pick<CaseDeps, 'ruleBook'>,
): { readonly from: Instant | null; readonly until: Instant | null } {
  const startOf = (text: string | undefined, plusDays: number) => {
    const date = text === undefined ? undefined : parseCalendarDate(text);
    if (date === undefined) return null;
    return firstInstantAt(ruleBook.zoneTable, zoneId(zone), addDays(date, plusDays), 0) ?? null;
  };
  return { from: startOf(from, 0), until: startOf(to, 1) };
}

/** From the first ring to the end; not known while the call is on. */
export function secondsOf({ startedAt, endedAt }: Pick<CallLogRow, 'startedAt' | 'endedAt'>): number | null {
  return endedAt === null ? null : Math.round((endedAt - startedAt) / 1000);
}
