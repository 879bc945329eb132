import type { ArrangementKind, ArrangementStatus, Suspension } from '@duologue/core/arrangements/arrangement.ts';
import type { PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ArrangementId, CallId, CaseId, PromiseId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { PromiseRecord } from './cases.ts';

/** A plan or settlement as it is kept. Its instalments are promises of the case. */
export type ArrangementRecord = {
  readonly arrangementId: ArrangementId;
  readonly caseId: CaseId;
  readonly kind: ArrangementKind;
  readonly status: ArrangementStatus;
  readonly total: Money;
  readonly forgiven: Money;
  readonly itemIds: readonly string[];
  readonly agreedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
  readonly promisedBy: string | null;
  readonly approvedBy: string | null;
  readonly method: string | null;
  readonly suspendedFor: Suspension | null;
  readonly supersedes: ArrangementId | null;
  readonly supersededBy: ArrangementId | null;
  /** The call on which it was agreed or put forward. */
  readonly callId: CallId | null;
  readonly madeAt: Instant;
};

/** What a move changes. What it does not name stays; a suspension ends with any move to another status. */
export type ArrangementChange = {
  readonly status: ArrangementStatus;
  readonly suspendedFor: Suspension | null;
  readonly supersededBy?: ArrangementId | undefined;
  readonly promisedBy?: string | undefined;
  readonly approvedBy?: string | undefined;
  /** What it covers from now on, and each of its instalments with it. */
  readonly itemIds?: readonly string[] | undefined;
};

export interface ArrangementRecords {
  find(arrangementId: ArrangementId): Promise<ArrangementRecord | undefined>;
  /** The newest first. */
  list(caseId: CaseId): Promise<readonly ArrangementRecord[]>;
  /** With its instalments, which are promises of the case. */
  add(record: ArrangementRecord, instalments: readonly PromiseRecord[]): Promise<void>;
  move(arrangementId: ArrangementId, change: ArrangementChange, at: Instant): Promise<void>;
  setInstalments(changes: readonly { readonly promiseId: PromiseId; readonly status: PromiseStatus }[]): Promise<void>;
}
