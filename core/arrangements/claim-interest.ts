import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import type { ItemId } from '../cases/ids.ts';
import type { InterestAnswer, ItemInterest } from '../interest/answer.ts';
import { type Money, money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { isAboutTheSame } from './arrangement.ts';

type NotedPart = CaseEventOf<'interest-noted'>['data']['parts'][number];

/** Late interest of one item that can still be claimed, and how all of its interest is reckoned. */
export type ClaimablePart = {
  readonly itemId: string;
  readonly amount: Money;
  readonly reckoned: Money;
  readonly segments: NotedPart['segments'];
};

/** What can be claimed on one day, and the law that gives it; of the items in the order in which they were due. */
export type ClaimableInterest = {
  readonly law: string;
  readonly citation: string;
  readonly parts: readonly ClaimablePart[];
};

/** Interest of an item that stands on the account already. */
export type NotedInterest = { readonly itemId: string; readonly amount: Money };

/** What is reckoned, less what was noted of each item before: it is never claimed twice. */
export function claimableOf({ law, items }: InterestAnswer, noted: readonly NotedInterest[]): ClaimableInterest {
  const parts = items.map(({ ref, interest, segments }) => {
    const before = noted
      .filter(({ itemId, amount }) => itemId === ref && amount.currency === interest.currency)
      .reduce((sum, { amount }) => sum + amount.minor, 0n);
    const left = interest.minor > before ? interest.minor - before : 0n;
    return {
      itemId: ref,
      amount: money(interest.currency, left),
      reckoned: interest,
      segments: segments.map(segmentData),
    };
  });
  return { law: law.id, citation: law.citation, parts: parts.filter(({ amount }) => amount.minor > 0n) };
}

function segmentData({ from, to, days, formula, rate }: ItemInterest['segments'][number]) {
  return { from, to, days, formula, percent: rate.percent, source: rate.source };
}

/** The sum in a currency of what can be claimed of these items; of all of them where none is named. */
export function claimableSum(
  claimable: { readonly parts: readonly Pick<ClaimablePart, 'itemId' | 'amount'>[] } | undefined,
  currency: Money['currency'],
  items: readonly string[] = [],
): Money {
  const parts = (claimable?.parts ?? []).filter(
    ({ itemId, amount }) => amount.currency === currency && isAboutTheSame(items, [itemId]),
  );
  return money(
    currency,
    parts.reduce((sum, { amount }) => sum + amount.minor, 0n),
  );
}

/** So much of it as parts of a note, the oldest item first. The caller has checked that there is enough. */
export function notedParts(
  { parts }: ClaimableInterest,
  interest: Money,
  items: readonly string[],
): readonly NotedPart[] {
  let left = interest.minor;
  return parts.flatMap(({ itemId, amount, reckoned, segments }) => {
    if (amount.currency !== interest.currency || !isAboutTheSame(items, [itemId])) return [];
    const minor = amount.minor < left ? amount.minor : left;
    left -= minor;
    if (minor === 0n) return [];
    return [{ itemId, amount: toMoneyData(money(amount.currency, minor)), reckoned: toMoneyData(reckoned), segments }];
  });
}

/** Late interest as an item of the account: its number is the day on which it was agreed. */
export function notedEvent(
  { interest, items }: { readonly interest?: Money | undefined; readonly items: readonly string[] },
  { claimable, nextId, today }: NoteGiven,
  arrangementId: string,
): CaseEventOf<'interest-noted'> | undefined {
  if (interest === undefined || claimable === undefined || interest.minor === 0n) return undefined;
  const { law, citation } = claimable;
  const parts = notedParts(claimable, interest, items);
  const number = `INT-${today}`;
  const amount = toMoneyData(interest);
  return {
    type: 'interest-noted',
    data: { itemId: nextId(), arrangementId, number, amount, notedOn: today, law, citation, parts },
  };
}

export type NoteGiven = {
  readonly today: CalendarDate;
  /** Left out where the firm claims none, or where it cannot be said what becomes of it. */
  readonly claimable?: ClaimableInterest | undefined;
  readonly nextId: () => string;
};

/** An arrangement without items is about the account as a whole, and covers the note as it is. */
export function withNote(items: readonly ItemId[], { data }: CaseEventOf<'interest-noted'>): readonly ItemId[] {
  return items.length === 0 ? items : [...items, data.itemId as ItemId];
}
