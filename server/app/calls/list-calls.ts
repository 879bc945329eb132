import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import type { CallLogRow } from '../ports/calls.ts';
import type { UseCase } from '../use-case.ts';
import { stepSetBy } from '../wrap-up/close-call.ts';
import { instantWire } from '../wire/decision.ts';

/** P22: the call log, newest first. */
export const listCalls =
  (deps: CaseDeps): UseCase<'GET /calls'> =>
  ({ query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const before = query.before === undefined ? undefined : parseInstant(query.before);
      const rows = await records.calls.listLog({
        ...span(query, acting, deps),
        before: before === undefined ? null : { startedAt: before, callId: null },
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
        next: rows.length > query.limit && last !== undefined ? instantWire(last.startedAt) : null,
      });
    });

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
