import { addDays, addMonths } from '@duologue/core/calendar/calendar-date.ts';
import type { Retention } from '@duologue/core/privacy/retention.ts';
import type { CaseDeps } from '../case-deps.ts';
import { RETENTION_BATCH_DEBTORS } from '../limits.ts';
import type { Removed } from '../ports/privacy.ts';
import { blankCase } from './erase-person.ts';
import type { RetentionGiven } from './run-retention.ts';

/** Notes on somebody's health or hardship go a year after the episode: the state, and the events that tell of it. */
export async function removeNotes(deps: CaseDeps, given: RetentionGiven, period: Retention): Promise<Removed> {
  const { tenantId, actorId, asOf, isDryRun } = given;
  const before = addDays(addMonths(asOf, -period.months), -period.days);
  let count = 0;
  for (;;) {
    const notes = await deps.store.inTenantLong(tenantId, async (records) => {
      const due = await records.privacy.listEndedNotes(before, RETENTION_BATCH_DEBTORS);
      if (isDryRun) return due;
      for (const { factId, caseId } of due) {
        await records.cases.lock(caseId);
        const at = deps.clock.now();
        const erasing = { tenantId, actorId, at, because: 'retention', rule: 'DP-RETENTION' } as const;
        await blankCase(records, caseId, erasing, ({ data }) => data['stateId'] === factId);
        await records.privacy.removeNote(factId);
      }
      return due;
    });
    count += notes.length;
    // A dry run counts the first step only: what it lists is not gone when it asks again.
    if (isDryRun || notes.length < RETENTION_BATCH_DEBTORS) break;
  }
  return { record: 'vulnerability-note', rule: 'DP-RETENTION', because: period.because, count };
}
