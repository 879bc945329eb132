import type { ItemDirection } from '@duologue/contract/bank.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';

/** What becomes of the rest of an item that is not paid in full. */
export const RESTS = ['open', 'discount', 'fee'] as const;
export type Rest = (typeof RESTS)[number];

/** An open item as it stands in the form. Amounts are in the currency of the receipt. */
export type HandLine = {
  readonly itemId: string;
  /** A credit is used: what it gives makes room for items. */
  readonly direction: ItemDirection;
  readonly number: string | null;
  readonly dueOn: string | null;
  readonly open: MoneyWire;
  readonly isChosen: boolean;
  /** `undefined` while what was typed is no exact amount. */
  readonly amount: MoneyWire | undefined;
  readonly rest: Rest;
};

export type HandPart = {
  readonly itemId: string;
  readonly direction: ItemDirection;
  readonly amount: MoneyWire;
  readonly discount: MoneyWire | null;
  readonly fee: MoneyWire | null;
};

const wire = (currency: string, minor: bigint): MoneyWire => ({ currency, minor: minor.toString() });
const minorOf = (amount: MoneyWire | undefined): bigint => (amount === undefined ? 0n : BigInt(amount.minor));

/** An amount as it counts in a column that adds up to the receipt: what of a credit is used is taken off. */
export const counted = (direction: ItemDirection, amount: MoneyWire): MoneyWire =>
  direction === 'credited' ? wire(amount.currency, -BigInt(amount.minor)) : amount;

/**
 * Where the receipt goes: what items take less the credit that is used, and what is left (below zero: more was given out
 * than arrived).
 */
export function sumsOf(receipt: MoneyWire, lines: readonly HandLine[]) {
  const taken = lines.reduce((sum, { isChosen, direction, amount }) => {
    if (!isChosen || amount === undefined) return sum;
    return sum + minorOf(counted(direction, amount));
  }, 0n);
  return { taken: wire(receipt.currency, taken), left: wire(receipt.currency, BigInt(receipt.minor) - taken) };
}

export const HAND_FAULTS = [
  'nothing-chosen',
  'not-an-amount',
  'more-than-open',
  'more-than-arrived',
  'more-credit-than-items',
] as const;
export type HandFault = (typeof HAND_FAULTS)[number];

/** The first thing that keeps the form from being posted. */
export function faultOf(receipt: MoneyWire, lines: readonly HandLine[]): HandFault | undefined {
  const chosen = lines.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return 'nothing-chosen';
  if (chosen.some(({ amount }) => amount === undefined || amount.minor === '0')) return 'not-an-amount';
  if (chosen.some(isBeyondOpen)) return 'more-than-open';
  const { taken, left } = sumsOf(receipt, lines);
  if (minorOf(taken) < 0n) return 'more-credit-than-items';
  return minorOf(left) < 0n ? 'more-than-arrived' : undefined;
}

/** An amount lies between nothing and what is open, also of a credit. */
export function isBeyondOpen({ amount, open }: HandLine): boolean {
  const given = minorOf(amount);
  return given > BigInt(open.minor) || given < 0n;
}

/** What is still open of an item once this is posted and nothing is given up. */
export const restOf = ({ amount, open }: HandLine): MoneyWire =>
  wire(open.currency, BigInt(open.minor) - minorOf(amount));

/**
 * Gives the receipt to the items that are longest due, until it is used up. Items without a date come last; whether a credit
 * is used is for a person to say.
 */
export function fillOldest(receipt: MoneyWire, lines: readonly HandLine[]): readonly HandLine[] {
  let left = BigInt(receipt.minor);
  const given = new Map<string, bigint>();
  for (const { itemId, direction, open } of [...lines].sort(byDue)) {
    if (direction === 'credited') continue;
    const most = BigInt(open.minor);
    const amount = most > left ? left : most;
    if (amount <= 0n) continue;
    given.set(itemId, amount);
    left -= amount;
  }
  return lines.map((line) => {
    const amount = given.get(line.itemId);
    return amount === undefined
      ? { ...line, isChosen: false, amount: undefined, rest: 'open' }
      : { ...line, isChosen: true, amount: wire(receipt.currency, amount), rest: 'open' };
  });
}

const FAR = '9999-12-31';
const byDue = (one: HandLine, other: HandLine) => {
  const difference = (one.dueOn ?? FAR).localeCompare(other.dueOn ?? FAR);
  return difference === 0 ? (one.itemId < other.itemId ? -1 : 1) : difference;
};

/** A line that is ticked takes what is open, or what is left if that is less; a credit is used whole. */
export function toggleLine(receipt: MoneyWire, lines: readonly HandLine[], itemId: string): readonly HandLine[] {
  const left = minorOf(sumsOf(receipt, lines).left);
  return lines.map((line) => {
    if (line.itemId !== itemId) return line;
    if (line.isChosen) return { ...line, isChosen: false, amount: undefined, rest: 'open' };
    const most = BigInt(line.open.minor);
    const amount = line.direction === 'credited' || most < left ? most : left;
    return { ...line, isChosen: true, amount: amount <= 0n ? undefined : wire(receipt.currency, amount) };
  });
}

/** What is sent. */
export function partsOf(lines: readonly HandLine[]): readonly HandPart[] {
  return lines.flatMap((line) => {
    const { itemId, direction, amount, rest, isChosen } = line;
    if (!isChosen || amount === undefined) return [];
    const given = restOf(line);
    const isGiven = direction === 'charged' && BigInt(given.minor) > 0n;
    return {
      itemId,
      direction,
      amount,
      discount: rest === 'discount' && isGiven ? given : null,
      fee: rest === 'fee' && isGiven ? given : null,
    };
  });
}
