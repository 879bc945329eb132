import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { directionOf } from '@duologue/core/ledger/item.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { entryId } from './entry-id.ts';
import { toLedgerItem } from './ledger-items.ts';
import type { ItemRecord } from '../ports/ledger.ts';

export type Applied = { readonly item: ItemRecord; readonly amount: Money };
export type Payment = {
  readonly paymentId: string;
  readonly amount: Money;
  readonly postedOn: CalendarDate;
  readonly reference: string | null;
};

/** Whether an item can take a payment: it is open and in the creditor's favour. */
export function isPayable(item: ItemRecord): boolean {
  const known = toLedgerItem(item);
  return known?.state === 'open' && known.open.minor > 0n && directionOf(known.kind) === 'charged';
}

/** The payment spread over the items in their order, each up to what is open, and what is left of it. */
export function spread(amount: Money, items: readonly ItemRecord[]): { applied: readonly Applied[]; left: Money } {
  let left = amount.minor;
  const applied = items.flatMap((item): Applied[] => {
    if (item.open.currency !== amount.currency) return [];
    const taken = item.open.minor < left ? item.open.minor : left;
    left -= taken;
    return taken > 0n ? [{ item, amount: money(amount.currency, taken) }] : [];
  });
  return { applied, left: money(amount.currency, left) };
}

/** Posts a payment to its items, keeps what is left on the account, and answers the events that tell of it. */
export async function postPayment(
  { records, debtCase, acting, at }: Pick<CaseChange, 'records' | 'debtCase' | 'acting' | 'at'>,
  payment: Payment,
  { applied, left }: ReturnType<typeof spread>,
): Promise<readonly CaseEvent[]> {
  const { paymentId, postedOn, reference } = payment;
  const entry = { direction: 'paid', postedOn, source: 'by-hand', reverses: null, reference } as const;
  await records.ledger.post(debtCase.accountId, acting.actorId, at, [
    ...applied.map(({ item: { itemId }, amount }) => {
      return { ...entry, entryId: entryId(paymentId, itemId, 'paid'), itemId, amount };
    }),
    ...(left.minor > 0n ? [{ ...entry, entryId: entryId(paymentId, null, 'paid'), itemId: null, amount: left }] : []),
  ]);
  await records.ledger.change(applied.map((part) => afterPayment(part, postedOn)));
  if (left.minor > 0n) {
    const itemId = entryId(paymentId, null, 'unapplied');
    await records.ledger.addUnapplied(debtCase.accountId, { itemId, amount: left, postedOn, reference });
  }

  const items = applied.map(({ item: { itemId }, amount }) => ({ itemId, amount: toMoneyData(amount) }));
  const settled = applied.filter(({ item, amount }) => item.open.minor === amount.minor);
  return [
    {
      type: 'payment-recorded',
      data: {
        paymentId,
        amount: toMoneyData(payment.amount),
        paidOn: postedOn,
        items,
        ...(reference === null ? {} : { reference }),
        source: 'by-hand',
      },
    },
    ...settled.map(({ item: { itemId } }): CaseEvent => {
      return { type: 'item-settled', data: { itemId, settledOn: postedOn } };
    }),
  ];
}

function afterPayment({ item, amount }: Applied, postedOn: CalendarDate) {
  const openMinor = item.open.minor - amount.minor;
  const isSettled = openMinor === 0n;
  return {
    itemId: item.itemId,
    openMinor,
    state: isSettled ? ('settled' as const) : item.state,
    settledOn: isSettled ? postedOn : null,
  };
}
