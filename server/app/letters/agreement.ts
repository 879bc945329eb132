import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';

export type AgreedInstalment = {
  readonly number: number;
  /** The promise that it is; left out where nothing is kept of it yet. */
  readonly promiseId?: string;
  readonly dueOn: CalendarDate;
  readonly amount: Money;
  /** What of it has arrived. */
  readonly received: Money;
  /** As `PROMISE_STATUSES` says: only the ledger says kept or broken. */
  readonly status: string;
};

/** What was agreed, as a letter tells it: one promise, or an arrangement whose instalments are promises. */
export type Agreement = {
  readonly agreementId: string;
  readonly kind: 'promise' | 'plan' | 'settlement';
  readonly status: string;
  readonly agreedOn: CalendarDate;
  /** Who spoke for the debtor, when it was somebody else. */
  readonly promisedBy: string | null;
  readonly parties: { readonly creditor: string; readonly debtor: string };
  /** What will be paid; the instalments sum to it. */
  readonly total: Money;
  /** What a settlement waives once it is paid; zero otherwise. */
  readonly forgiven: Money;
  readonly expiresOn: CalendarDate | null;
  readonly instalments: readonly AgreedInstalment[];
  /** Numbers of the invoices it is about, as they are written on them. */
  readonly items: readonly string[];
};

const OPEN: ReadonlySet<string> = new Set(['pending', 'due', 'in-grace']);

/** The first instalment that is still to be paid; the last one, when none is. */
export function nextInstalment({ instalments }: Agreement): AgreedInstalment | undefined {
  return instalments.find(({ status }) => OPEN.has(status)) ?? instalments.at(-1);
}
