import type { Arrangement } from '../arrangements/arrangement.ts';
import type { PromiseToPay } from '../arrangements/promise.ts';
import type { IsBusinessDay } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { ItemId } from '../cases/ids.ts';
import type { AccountStatus } from '../cases/status.ts';
import type { Money } from '../money/money.ts';

/** The account as it stands when the call is wrapped up. Everything that a decision needs and cannot know by itself. */
export type WrapUpGiven = {
  /** Today in the debtor's zone. */
  readonly today: CalendarDate;
  readonly now: Instant;
  /** The debtor's date at a moment. */
  readonly dateOf: (instant: Instant) => CalendarDate;
  readonly isBusinessDay: IsBusinessDay;
  readonly graceBusinessDays: number;
  /** How long a claimed payment is given to arrive, in business days. */
  readonly traceBusinessDays: number;
  readonly status: AccountStatus;
  /** What keeps a status in force beside this call. */
  readonly hasOpenDispute: boolean;
  readonly hasOpenHold: boolean;
  readonly hasRunningPlan: boolean;
  /** Open items of the account, with the part of each that is already disputed. */
  readonly items: readonly { readonly itemId: ItemId; readonly open: Money; readonly disputed: Money }[];
  readonly promises: readonly PromiseToPay[];
  /** Plans and settlements of the account, the newest first. */
  readonly arrangements: readonly (Pick<Arrangement, 'arrangementId' | 'kind' | 'status' | 'items'> & {
    /** What is paid when, in the order of the days. */
    readonly parts: readonly { readonly dueOn: CalendarDate; readonly amount: Money }[];
  })[];
  /** What may be asked for, as the still-owed gate says. */
  readonly ask?: readonly Money[] | undefined;
  /** The items that `ask` is about; none where nothing may be asked for. */
  readonly askItemIds: readonly string[];
  /** The number that was dialled, in E.164. */
  readonly number?: string | undefined;
  /** Fresh ids, at least `IDS_PER_CALL`, used in order. */
  readonly ids: readonly string[];
};
