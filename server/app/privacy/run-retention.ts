import type { RetentionRun } from '@duologue/contract/privacy.ts';
import { addDays, addMonths, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, DebtorId, TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { decideErasure, keptUntil } from '@duologue/core/privacy/decide-erasure.ts';
import { type KeptPeriods, limitationOf, retentionSettings } from '@duologue/core/privacy/periods.ts';
import { RETAINED, type Retained, type Retention, RETENTION_DEFAULTS } from '@duologue/core/privacy/retention.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { NOBODY } from '../cases/follow-up-day.ts';
import { invalid } from '../invalid-input.ts';
import { REPLY_DAYS, RETENTION_BATCH_DEBTORS, RETENTION_RUNS_MAX } from '../limits.ts';
import type { Removed } from '../ports/privacy.ts';
import type { Records, TenantRecord } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { instantWire } from '../wire/decision.ts';
import { erasePerson } from './erase-person.ts';
import { closedBefore } from './closed-before.ts';
import { keptPeriodsOf } from './kept-periods.ts';
import { lockPerson } from './lock-person.ts';
import { keptPersonOf } from './person.ts';
import { removeNotes } from './remove-notes.ts';

export type RetentionGiven = {
  readonly tenantId: TenantId;
  readonly actorId: ActorId;
  /** What is due on this day is removed. */
  readonly asOf: CalendarDate;
  readonly isDryRun: boolean;
};

const CALL_LOG = 'call-log';
/** How long a class is kept at this firm. */
export function periodOf({ firm }: KeptPeriods, wanted: Retained): Retention {
  const rule = [...retentionSettings(firm), ...RETENTION_DEFAULTS].find(({ record }) => record === wanted);
  assert(rule !== undefined, 'every class has a period');
  return rule;
}

/**
 * Removes what nobody may keep any longer, and writes down how much of what and by which rule. Each person is a
 * transaction of their own: a run that is cut off goes on where it was, and a run that is repeated finds nothing.
 */
export async function runRetention(deps: CaseDeps, given: RetentionGiven): Promise<readonly Removed[]> {
  const { store, clock, ids } = deps;
  const periods = await store.inTenant(given.tenantId, keptPeriodsOf);
  const { because } = periodOf(periods, CALL_LOG);
  const [people, events] = await erasePeople(deps, given, periods);
  const notesPeriod = periodOf(periods, 'vulnerability-note');
  const notes = await removeNotes(deps, given, notesPeriod);
  return store.inTenantLong(given.tenantId, async (records) => {
    const ranAt = clock.now();
    const replies = await records.privacy.removeReplies(
      addMs(startOf(given, ranAt), -REPLY_DAYS * DAY_MS),
      given.isDryRun,
    );
    // What somebody said of their means is as near to them as a note on hardship, and old after a year.
    const before = addDays(addMonths(given.asOf, -notesPeriod.months), -notesPeriod.days);
    const statements = await records.privacy.removeStatements(before, given.isDryRun);
    const removed: readonly Removed[] = [
      { record: 'person', rule: 'DP-RETENTION', because, count: people },
      { record: 'event', rule: 'DP-RETENTION', because, count: events },
      notes,
      { record: 'affordability', rule: 'DP-RETENTION', because: notesPeriod.because, count: statements },
      { record: 'reply', rule: 'DP-RETENTION', because: REPLY_BECAUSE, count: replies },
    ].filter(({ count }) => count > 0);
    // Nothing was due: there is nothing to prove.
    if (!given.isDryRun && removed.length > 0) {
      await records.privacy.addRun(given.actorId, { runId: ids.next(), asOf: given.asOf, ranAt, removed });
    }
    return removed;
  });
}

/** The same for a job: what is due on the firm's day at this moment. */
export function retainTenant(deps: CaseDeps, tenant: TenantRecord, at: Instant): Promise<readonly Removed[]> {
  const asOf = homeToday(deps, tenant, at);
  return runRetention(deps, { tenantId: tenant.tenantId, actorId: NOBODY, asOf, isDryRun: false });
}

const REPLY_BECAUSE = 'A request is not repeated after so long.';

const startOf = ({ asOf }: RetentionGiven, now: Instant): Instant => {
  const start = Date.parse(`${asOf}T00:00:00Z`) as Instant;
  return start < now ? start : now;
};

async function erasePeople(
  deps: CaseDeps,
  given: RetentionGiven,
  periods: KeptPeriods,
): Promise<readonly [people: number, events: number]> {
  const { store } = deps;
  const before = closedBefore(periods, periodOf(periods, CALL_LOG), given.asOf);
  let after: DebtorId | null = null;
  let [people, events] = [0, 0];
  for (;;) {
    const from: DebtorId | null = after;
    const batch: readonly DebtorId[] = await store.inTenantLong(given.tenantId, (records) =>
      records.privacy.listClosed(before, from, RETENTION_BATCH_DEBTORS),
    );
    for (const debtorId of batch) {
      const erased = await store.inTenantLong(given.tenantId, (records) =>
        eraseDue(records, debtorId, deps, { ...given, periods }),
      );
      people += erased === undefined ? 0 : 1;
      events += erased ?? 0;
    }
    if (batch.length < RETENTION_BATCH_DEBTORS) return [people, events];
    after = batch.at(-1) ?? null;
  }
}

/** Erases one person if everything about them is due, and answers how many events went; `undefined` when it is not. */
async function eraseDue(
  records: Records,
  debtorId: DebtorId,
  { clock }: CaseDeps,
  { tenantId, actorId, asOf, isDryRun, periods }: RetentionGiven & { readonly periods: KeptPeriods },
): Promise<number | undefined> {
  const at = clock.now();
  const person = await lockPerson(records, debtorId);
  if (person === undefined || person.erasedAt !== null) return undefined;
  if (person.cases.some(({ hasOpenCall }) => hasOpenCall)) return undefined;
  const kept = keptPersonOf(person);
  const answer = keptUntil(kept, CALL_LOG, at, periods);
  if (answer.state !== 'until' || answer.eraseOn > asOf) return undefined;
  // Limitation is over by the day that was just reckoned; books and disputes may still stand in the way.
  const claims = kept.claims.map((claim) => ({ ...claim, declared: claim.declared ?? ('time-barred' as const) }));
  if (decideErasure({ ...kept, claims }, at).decision === 'deny') return undefined;
  if (isDryRun) return 0;
  return (await erasePerson(records, person, { tenantId, actorId, at, because: 'retention', rule: 'DP-RETENTION' }))
    .events;
}

export const runRetentionNow =
  (deps: CaseDeps): UseCase<'POST /retention'> =>
  async ({ body }, acting) => {
    const ranAt = deps.clock.now();
    const today = homeToday(deps, acting, ranAt);
    const asOf = body.at === undefined ? today : parseCalendarDate(body.at);
    if (asOf === undefined) return invalid('at', 'input.not-a-date');
    // What is due tomorrow is not removed today.
    if (asOf > today && !body.dryRun) return invalid('at', 'input.in-the-future');
    const { tenantId, actorId } = acting;
    const removed = await runRetention(deps, { tenantId, actorId, asOf, isDryRun: body.dryRun });
    const run: RetentionRun = { asOf, dryRun: body.dryRun, ranAt: instantWire(ranAt), removed: [...removed] };
    return accept(run);
  };

export const showRetention =
  (deps: CaseDeps): UseCase<'GET /retention'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const runs = await records.privacy.listRuns(RETENTION_RUNS_MAX);
      const periods = await keptPeriodsOf(records);
      const { law, firm } = periods;
      const places = new Set([...firm.limitation, ...law.limitation].map(({ place }) => place));
      const isSet = (wanted: Retained) => firm.retention.some(({ record }) => record === wanted);
      return accept({
        periods: RETAINED.map((record) => ({
          ...periodOf(periods, record),
          setBy: isSet(record) ? ('firm' as const) : ('default' as const),
        })),
        limitation: [null, ...places].map((place) => limitationOf(periods, place)),
        duties: law.duties.map(({ place, records: classes, months, citation, confidence }) => ({
          place,
          records: [...classes],
          months,
          citation,
          confidence,
        })),
        runs: runs.map(({ asOf, ranAt, removed }) => ({ asOf, ranAt: instantWire(ranAt), removed: [...removed] })),
      });
    });
