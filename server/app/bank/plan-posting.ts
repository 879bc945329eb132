import type { ItemDirection } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import { statusChange } from '../cases/status-change.ts';
import { entryId, type MoveKind } from '../payments/entry-id.ts';
import type {
  AccountEntry,
  ItemAfterPosting,
  NewPosting,
  PostingAccount,
  PostingPartRecord,
  ReceiptRecord,
} from '../ports/bank.ts';
import type { ItemRecord } from '../ports/ledger.ts';
import type { Refusal } from '../refusal.ts';
import { EVENT_REASONS_MAX } from './limits.ts';

export type AccountItem = PostingAccount['items'][number];

/** A posting as somebody or the rule wants it. */
export type WantedPosting = {
  readonly postingId: string;
  readonly record: ReceiptRecord;
  readonly parts: readonly Omit<PostingPartRecord, 'isCredit'>[];
  readonly rule: NewPosting['rule'];
  readonly because: readonly Message[];
};

/** All that a posting writes. */
export type PlannedPosting = {
  readonly posting: NewPosting;
  readonly entries: readonly AccountEntry[];
  readonly items: readonly ItemAfterPosting[];
  readonly unapplied: { readonly itemId: string; readonly amount: Money; readonly postedOn: CalendarDate } | undefined;
  readonly events: readonly CaseEvent[];
  /** The account as it is afterwards, for the next posting to it. */
  readonly account: PostingAccount;
  /** Nothing is open any more, and no promise waits for its judgement: the account is settled with it. */
  readonly isSettled: boolean;
};

/**
 * What a receipt does to the items of one account, or why it cannot: every item is there, in the currency of the receipt,
 * and takes no more than is open of it; what the items take and what is left over are together what came in.
 */
export function planPosting(wanted: WantedPosting, account: PostingAccount): Result<PlannedPosting, Refusal> {
  const { record, postingId } = wanted;
  const { receipt } = record;
  const { currency } = receipt.amount;
  if (account.isErased) return refuse({ code: 'data-erased' });
  const taken: { readonly part: PostingPartRecord; readonly item: AccountItem }[] = [];
  for (const part of wanted.parts) {
    const item = account.items.find(({ itemId }) => itemId === part.itemId);
    if (item === undefined || taken.some((other) => other.item === item))
      return refuse({ code: 'item-not-found', values: { itemIds: [part.itemId] } });
    const amounts = [item.open, part.amount, part.discount, part.fee].flatMap((amount) => amount ?? []);
    if (amounts.some((amount) => amount.currency !== currency))
      return refuse({ code: 'currency-differs', values: { itemId: item.itemId, currency } });
    const isCredit = isCreditItem(item);
    const total = totalOf(part);
    const isOdd = amounts.some(({ minor }) => minor < 0n) || (isCredit && total !== part.amount.minor);
    if (isOdd || total <= 0n || total > item.open.minor)
      return refuse({ code: 'item-open-changed', values: { itemId: item.itemId } });
    taken.push({ part: { ...part, isCredit }, item });
  }
  const sum = taken.reduce((all, { part }) => all + (part.isCredit ? -part.amount.minor : part.amount.minor), 0n);
  const left = receipt.amount.minor - sum;
  if (left < 0n || sum < 0n) return refuse({ code: 'item-open-changed', values: { over: (-left).toString() } });

  const posting: NewPosting = {
    postingId,
    receiptId: receipt.receiptId,
    caseId: account.caseId,
    accountId: account.accountId,
    amount: receipt.amount,
    left: money(currency, left),
    rule: wanted.rule,
    because: wanted.because,
    parts: taken.map(({ part }) => part),
  };
  const items = taken.map(({ part, item }) => afterPart(item, totalOf(part), receipt.on));
  const after: PostingAccount = { ...account, items: account.items.flatMap((item) => openAfter(item, items)) };
  const isPaid = !account.isMoreOpen && after.items.every(isCreditItem);
  const isSettled = !isClosed(account.status) && !account.hasPromises && isPaid;
  return accept({
    posting,
    entries: entriesOf(posting, receipt.on, record.receipt.references[0] ?? null),
    items,
    unapplied:
      left === 0n
        ? undefined
        : { itemId: entryId(postingId, null, 'unapplied'), amount: posting.left, postedOn: receipt.on },
    events: [
      ...eventsOf(posting, items, receipt),
      ...(isSettled ? statusChange(account.status, 'paid-in-full', 'ledger') : []),
    ],
    account: isSettled ? { ...after, status: 'paid-in-full' } : after,
    isSettled,
  });
}

export function isCreditItem({ kind }: Pick<ItemRecord, 'kind'>): boolean {
  return kind === 'credit-note' || kind === 'unapplied-payment';
}

/** Whether an item takes money, or gives of what stands to the debtor's credit. */
export const directionOf = (item: Pick<ItemRecord, 'kind'>): ItemDirection =>
  isCreditItem(item) ? 'credited' : 'charged';

export const totalOf = ({ amount, discount, fee }: Pick<PostingPartRecord, 'amount' | 'discount' | 'fee'>): bigint =>
  amount.minor + (discount?.minor ?? 0n) + (fee?.minor ?? 0n);

function afterPart(item: AccountItem, total: bigint, settledOn: CalendarDate): ItemAfterPosting {
  const { currency } = item.open;
  const open = money(currency, item.open.minor - total);
  assert(open.minor >= 0n, 'no more is posted to an item than is open of it');
  const isSettled = open.minor === 0n;
  return {
    itemId: item.itemId,
    open,
    bankAhead: money(currency, item.bankAhead.minor + total),
    state: isSettled ? 'settled' : item.state,
    settledOn: isSettled ? settledOn : null,
  };
}

function openAfter(item: AccountItem, changed: readonly ItemAfterPosting[]): readonly AccountItem[] {
  const after = changed.find(({ itemId }) => itemId === item.itemId);
  if (after === undefined) return [item];
  return after.state === 'settled'
    ? []
    : [{ ...item, open: after.open, bankAhead: after.bankAhead, state: after.state }];
}

/**
 * The entries of a posting, named after it so that its reversal finds them. What a credit note gives to an invoice is no
 * money: the invoice is credited with it, and the note has been used.
 */
export function entriesOf(
  { postingId, accountId, parts, left }: Pick<NewPosting, 'postingId' | 'accountId' | 'parts' | 'left'>,
  postedOn: CalendarDate,
  reference: string | null,
): readonly (AccountEntry & { readonly kind: MoveKind })[] {
  const { currency } = left;
  let credit = parts.reduce((sum, part) => sum + (part.isCredit ? part.amount.minor : 0n), 0n);
  const entry = (itemId: string | null, kind: MoveKind, minor: bigint) => {
    const direction =
      kind === 'arrived' ? ('paid' as const) : kind === 'used' ? ('charged' as const) : ('credited' as const);
    const id = { entryId: entryId(postingId, itemId, kind), accountId, itemId, kind, direction };
    return minor === 0n
      ? []
      : [{ ...id, amount: money(currency, minor), postedOn, source: 'bank' as const, reverses: null, reference }];
  };
  const moved = parts.flatMap(({ itemId, isCredit, amount, discount, fee }) => {
    if (isCredit) return entry(itemId, 'used', amount.minor);
    const credited = credit < amount.minor ? credit : amount.minor;
    credit -= credited;
    return [
      ...entry(itemId, 'arrived', amount.minor - credited),
      ...entry(itemId, 'credited', credited),
      ...entry(itemId, 'discount', discount?.minor ?? 0n),
      ...entry(itemId, 'fee', fee?.minor ?? 0n),
    ];
  });
  return [...moved, ...entry(null, 'arrived', left.minor)];
}

function eventsOf(
  { postingId, receiptId, amount, parts, rule, because }: NewPosting,
  items: readonly ItemAfterPosting[],
  { on, references }: ReceiptRecord['receipt'],
): readonly CaseEvent[] {
  const [reference] = references;
  const towards = parts.filter(({ isCredit }) => !isCredit);
  return [
    {
      type: 'payment-recorded',
      data: {
        paymentId: postingId,
        amount: toMoneyData(amount),
        paidOn: on,
        items: towards.map((part) => ({ itemId: part.itemId, amount: toMoneyData(part.amount) })),
        ...(reference === undefined ? {} : { reference }),
        source: 'bank',
        receiptId,
        rule,
        because: because.slice(0, EVENT_REASONS_MAX).map(({ code }) => code),
      },
    },
    ...items
      .filter(({ state, itemId }) => state === 'settled' && towards.some((part) => part.itemId === itemId))
      .map(({ itemId }): CaseEvent => ({ type: 'item-settled', data: { itemId, settledOn: on } })),
  ];
}
