import type { Message } from '@duologue/contract/wire.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { OwedCheckId } from '@duologue/core/ledger/owed-facts.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** What kept somebody from being rung: a check of the gate, or what changed while the brief was open. */
export type AvoidedCheck = OwedCheckId | 'settled-since';

/** A call that was not made because the money was not surely owed. Kept once for each case, check and day. */
export type AvoidedCall = {
  readonly caseId: CaseId;
  readonly check: AvoidedCheck;
  /** The debtor's own day. */
  readonly on: CalendarDate;
  /** `dialling`: somebody was about to dial. `worklist`: the list would have named the case as one to ring now. */
  readonly by: 'dialling' | 'worklist';
  /** What would have been asked for. */
  readonly amount: readonly Money[];
  readonly message: Message;
};

export type AvoidedExample = AvoidedCall & { readonly debtorName: string };

export type AvoidedTotals = {
  /** Cases by day, whatever the check. */
  readonly calls: number;
  readonly checks: readonly { readonly check: string; readonly calls: number; readonly amount: readonly Money[] }[];
};

export interface AvoidedRecords {
  /** What is known already for that case, check and day is left as it is. */
  add(calls: readonly AvoidedCall[], at: Instant): Promise<void>;
  totals(from: CalendarDate, to: CalendarDate): Promise<AvoidedTotals>;
  /** The latest, newest first. */
  listExamples(from: CalendarDate, to: CalendarDate, limit: number): Promise<readonly AvoidedExample[]>;
}
