import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { HabitSums } from '@duologue/core/ledger/payment-habits.ts';
import type { CallRecord } from './calls.ts';
import type { ExcuseRecord } from './excuses.ts';
import type { CaseRecord, FactRecord } from './cases.ts';
import type { ContactRecord } from './people.ts';

/** What a brief tells beside the situation that ranking and the gate look at. */
export type BriefRecord = {
  readonly debtCase: CaseRecord;
  readonly contacts: readonly ContactRecord[];
  /** In the order in which they were learnt. */
  readonly facts: readonly FactRecord[];
  /** The latest calls of the case, newest first, with the name of the person spoken with. */
  readonly calls: readonly (CallRecord & { readonly person: string | null })[];
  /** What they said why they do not pay, newest first. */
  readonly excuses: readonly ExcuseRecord[];
  /** Running sums over settled documents that had a due date. */
  readonly habits: HabitSums & { readonly firstSettledOn: CalendarDate | null };
  /** What came in on the latest day on which anything did, by currency. */
  readonly lastPaid: readonly { readonly on: CalendarDate; readonly amount: Money }[];
};

export interface BriefRecords {
  /** All of it in one look, or nothing where there is no such case. */
  find(caseId: CaseId, callsMax: number): Promise<BriefRecord | undefined>;
}
