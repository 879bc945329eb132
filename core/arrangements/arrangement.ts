import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ArrangementId, ItemId } from '../cases/ids.ts';
import type { Money } from '../money/money.ts';
import type { PromiseToPay } from './promise.ts';

export const ARRANGEMENT_KINDS = ['plan', 'settlement'] as const;
export type ArrangementKind = (typeof ARRANGEMENT_KINDS)[number];

/**
 * The life of a plan or settlement. `draft` to `accepted`, `cancelled`, `superseded` and `suspended` are people's;
 * `active`, `late`, `defaulted` and `completed` are the ledger's alone.
 */
export const ARRANGEMENT_STATUSES = [
  'draft',
  'proposed',
  'awaiting-approval',
  'accepted',
  'active',
  'late',
  'defaulted',
  'completed',
  'cancelled',
  'superseded',
  'suspended',
] as const;
export type ArrangementStatus = (typeof ARRANGEMENT_STATUSES)[number];

/** Why an arrangement is paused. A new dispute and an insolvency pause it by themselves. */
export const SUSPENSIONS = ['dispute', 'insolvency', 'hardship', 'other'] as const;
export type Suspension = (typeof SUSPENSIONS)[number];

/**
 * What was agreed: instalments, each a promise of its own, that sum to `total`. `forgiven` is what a settlement waives
 * once it is completed, and not before; zero for a plan. Without `items` it is about the account as a whole.
 */
export type Arrangement = {
  readonly arrangementId: ArrangementId;
  readonly kind: ArrangementKind;
  readonly status: ArrangementStatus;
  readonly agreedOn: CalendarDate;
  readonly total: Money;
  readonly forgiven: Money;
  readonly items: readonly ItemId[];
  /** In the order of their numbers. */
  readonly instalments: readonly PromiseToPay[];
  readonly expiresOn?: CalendarDate | undefined;
};

/** While an arrangement runs, nobody chases what it covers. */
const RUNNING: readonly ArrangementStatus[] = ['accepted', 'active', 'late'];
/** Not agreed yet. */
const OFFERED: readonly ArrangementStatus[] = ['draft', 'proposed', 'awaiting-approval'];
/** What the ledger speaks about: it may still change its mind when a payment is taken back, or found. */
const JUDGED: readonly ArrangementStatus[] = [...RUNNING, 'defaulted', 'completed'];

export const isRunningArrangement = (status: ArrangementStatus) => RUNNING.includes(status);
export const isOffered = (status: ArrangementStatus) => OFFERED.includes(status);
export const isJudged = (status: ArrangementStatus) => JUDGED.includes(status);

/** Whether two lists of items meet; an empty one is about everything. */
export function isAboutTheSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === 0 || right.length === 0 || left.some((itemId) => right.includes(itemId));
}
