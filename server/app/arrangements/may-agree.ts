import type { ArrangementKind } from '@duologue/core/arrangements/arrangement.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Result } from '@duologue/core/kernel/result.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { CaseChange } from '../cases/change-case.ts';
import type { Refusal } from '../refusal.ts';

/** What somebody is about to agree in the firm's name. */
export type Agreeing = {
  readonly kind: ArrangementKind;
  /** What the firm would waive; zero for a plan. */
  readonly forgiven: Money;
  /** Of what is paid, the late interest; and late interest that is not claimed. */
  readonly interest?: Money | undefined;
  readonly interestWaived?: Money | undefined;
  readonly instalments: readonly { readonly dueOn: CalendarDate; readonly amount: Money }[];
  /** The last day of a settlement. */
  readonly expiresOn?: CalendarDate | undefined;
};

/** Whose authority it rests on where it is not one's own: who approved it. */
export type Allowed = { readonly approvedBy?: string };

/**
 * Port: whether this person may agree this now, on what is true while the case is held still. An approval that it rests on
 * is used up by it. What is only put forward is not asked about.
 */
export type MayAgree = (change: CaseChange, agreeing: Agreeing) => Promise<Result<Allowed, Refusal>>;
