import { type Money, money, totalsByCurrency } from '../money/money.ts';
import { type Duplicate, findDuplicates } from './find-duplicates.ts';
import { directionOf, isOverdue, type LedgerItem } from './item.ts';
import { type Announced, minorIn, type OwedFacts } from './owed-facts.ts';

/** The sums that several checks need, computed once. All lists are per currency, in the order of the codes. */
export type OwedFigures = {
  readonly overdueItems: readonly LedgerItem[];
  readonly overdue: readonly Money[];
  /** The disputed part of the overdue items, at most what is open of each. */
  readonly disputed: readonly Money[];
  /** What is open of the overdue items that are held, are copies of others, or whose document does not add up. */
  readonly held: readonly Money[];
  readonly heldItems: readonly LedgerItem[];
  readonly duplicates: readonly Duplicate[];
  readonly unsureItems: readonly LedgerItem[];
  /** The overdue items less all of that: what is undisputed and surely open, before money is reckoned against it. */
  readonly sure: readonly Money[];
  readonly credits: readonly Money[];
  readonly received: readonly Money[];
  /** The part of `sure` that somebody announced and that may still arrive. */
  readonly announced: readonly Money[];
  readonly awaited: readonly Announced[];
  /** What may be asked for: `sure` less credits, money received and money announced; never below zero. */
  readonly ask: readonly Money[];
  /** The overdue items of which a part is left to ask for, before what stands against the account as a whole. */
  readonly askItems: readonly LedgerItem[];
};

export function owedFigures(facts: OwedFacts): OwedFigures {
  const { today } = facts;
  const overdueItems = facts.items.filter((item) => isOverdue(item, today));
  const disputedOf = disputedByItem(facts);
  const duplicates = duplicatesOf(facts, overdueItems);
  const copies = new Set(duplicates.flatMap(({ itemId, by }) => (by === 'number' ? [itemId] : [])));
  const unsureItems = overdueItems.filter(({ itemId }) => facts.unsureItemIds.includes(itemId));
  const heldItems = overdueItems.filter(({ itemId }) => isHeld(facts, itemId));
  const isOut = new Set([...copies, ...[...unsureItems, ...heldItems].map(({ itemId }) => itemId)]);

  const left = new Map<string, bigint>();
  const disputed: Money[] = [];
  for (const { itemId, open } of overdueItems) {
    const part = least(disputedOf.get(itemId) ?? 0n, open.minor);
    if (part > 0n) disputed.push(money(open.currency, part));
    left.set(itemId, isOut.has(itemId) ? 0n : open.minor - part);
  }
  const sumLeft = () => totalsByCurrency(overdueItems.map((item) => of(item, left.get(item.itemId) ?? 0n)));
  const sure = sumLeft().filter(isSome);

  const awaited = facts.announced.filter(({ expectedOn }) => expectedOn >= today);
  takeAnnounced(awaited, overdueItems, left);
  const announced = addUp(difference(sure, sumLeft()), ofTheAccount(awaited), sure);
  const credits = totalsByCurrency([...openCredits(facts.items), ...facts.unallocated.filter(isSome)]);
  const received = totalsByCurrency(facts.received.filter(isSome));
  const ask = difference(sure, totalsByCurrency([...credits, ...received, ...announced]));
  const asked = new Set(ask.map(({ currency }) => currency));
  return {
    overdueItems,
    overdue: totalsByCurrency(overdueItems.map((item) => item.open)),
    disputed: totalsByCurrency(disputed),
    held: totalsByCurrency(heldItems.map((item) => item.open)),
    heldItems,
    duplicates,
    unsureItems,
    sure,
    credits,
    received,
    announced,
    awaited,
    ask,
    askItems: overdueItems.filter(({ itemId, open }) => asked.has(open.currency) && (left.get(itemId) ?? 0n) > 0n),
  };
}

const isSome = ({ minor }: Money) => minor > 0n;
const of = ({ open }: LedgerItem, minor: bigint) => money(open.currency, minor);
const least = (one: bigint, other: bigint) => (one < other ? one : other);

/** What is left of each amount; what is used up is left out. */
function difference(amounts: readonly Money[], less: readonly Money[]): readonly Money[] {
  return amounts.map(({ currency, minor }) => money(currency, minor - minorIn(less, currency))).filter(isSome);
}

function isHeld({ held, today }: OwedFacts, itemId: string): boolean {
  return held.some(
    ({ itemIds, untilOn }) =>
      (untilOn === undefined || untilOn >= today) && (itemIds === 'all' || itemIds.includes(itemId)),
  );
}

/** Copies that stand among what is overdue. The later one of a pair is the copy: the first is asked for. */
function duplicatesOf({ items }: OwedFacts, overdueItems: readonly LedgerItem[]): readonly Duplicate[] {
  const overdueIds = new Set(overdueItems.map((item) => item.itemId));
  return findDuplicates(items).filter(({ itemId, ofItemId }) => overdueIds.has(itemId) || overdueIds.has(ofItemId));
}

function disputedByItem({ disputed, items }: OwedFacts): ReadonlyMap<string, bigint> {
  const currencyOf = new Map(items.map((item) => [item.itemId, item.open.currency]));
  const sums = new Map<string, bigint>();
  for (const { itemId, amount } of disputed) {
    if (currencyOf.get(itemId) === amount.currency) sums.set(itemId, (sums.get(itemId) ?? 0n) + amount.minor);
  }
  return sums;
}

function openCredits(items: readonly LedgerItem[]): readonly Money[] {
  return items
    .filter(({ kind, state, open }) => state === 'open' && directionOf(kind) === 'credited' && isSome(open))
    .map((item) => item.open);
}

/**
 * An announcement that names items fills them in their order, each up to what of it would be asked for: who pays what we
 * asked for pays that part, and not the disputed one. Beyond its items it reaches nothing.
 */
function takeAnnounced(
  awaited: readonly Announced[],
  overdueItems: readonly LedgerItem[],
  left: Map<string, bigint>,
): void {
  const sureOf = new Map(overdueItems.map((item) => [item.itemId, of(item, left.get(item.itemId) ?? 0n)]));
  for (const { amount, itemIds } of awaited) {
    let rest = amount?.minor;
    for (const itemId of itemIds) {
      const sure = sureOf.get(itemId);
      if (sure === undefined || (amount !== undefined && sure.currency !== amount.currency)) continue;
      const taken = rest === undefined ? sure.minor : least(sure.minor, rest);
      if (rest !== undefined) rest -= taken;
      const before = left.get(itemId) ?? 0n;
      left.set(itemId, before > taken ? before - taken : 0n);
    }
  }
}

/** Announced for the account as a whole; `all` where no amount was named. */
function ofTheAccount(awaited: readonly Announced[]): readonly Money[] | 'all' {
  const whole = awaited.filter(({ itemIds }) => itemIds.length === 0);
  const amounts = whole.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return amounts.length < whole.length ? 'all' : totalsByCurrency(amounts);
}

function addUp(ofItems: readonly Money[], more: readonly Money[] | 'all', max: readonly Money[]): readonly Money[] {
  if (more === 'all') return max;
  return max
    .map(({ currency, minor }) => money(currency, least(minor, minorIn(ofItems, currency) + minorIn(more, currency))))
    .filter(isSome);
}
