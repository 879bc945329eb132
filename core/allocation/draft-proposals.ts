import type { Found } from './found.ts';
import { type AccountCase, type Allowances, NO_ALLOWANCES, rankOfPayer } from './match/account-case.ts';
import { accountCases } from './match/account-cases.ts';
import { contradiction, namedNumbers, shapesOf } from './match/contradictions.ts';
import type { Fit } from './match/fit.ts';
import { fitExpected, partsKey, withExpected } from './match/fit-expected.ts';
import { fitNamed } from './match/fit-named.ts';
import { fitUnnamed, single } from './match/fit-unnamed.ts';
import { type NamedItem, type Naming, NAMINGS, rankOf } from './match/named-items.ts';
import { readReceipt } from './match/receipt-reading.ts';
import type { AmountFit } from './proposal.ts';
import { customerKeysOf } from './text/customer-numbers.ts';
import type { Receipt } from './receipt.ts';
import type { Rival, Traits } from './traits.ts';

/** A posting that could be, with all that is known for and against it, before anybody says how certain it is. */
export type Draft = {
  readonly account: AccountCase;
  readonly fit: Fit;
  /** Items of the parts, in their order. */
  readonly items: readonly NamedItem[];
  readonly traits: Traits;
  /** A number that the receipt names and that is none of these items, or that of another customer. */
  readonly contradictedBy: string | undefined;
  /** How much speaks for it, by rule of thumb: what certainty cannot tell apart, this puts in order. */
  readonly weight: number;
  /** An account that fits as well. */
  readonly rivalAccountId: string | undefined;
  /** The payer points to that account no more weakly than to this one. */
  readonly isRivalPayer: boolean;
};

type Weighed = Omit<Draft, 'traits' | 'rivalAccountId' | 'isRivalPayer'> & {
  readonly naming: Naming;
  readonly isMixed: boolean;
  readonly weight: number;
};

/** Every posting that could be, in no order that means anything. Pure and bounded, see `limits.ts`. */
export function draftProposals(
  receipt: Receipt,
  found: Found,
  allowances: Allowances = NO_ALLOWANCES,
): readonly Draft[] {
  const reading = readReceipt(receipt);
  const { cases, named } = accountCases(reading, found, allowances);
  const others = namedNumbers(named);
  const customers = customerKeysOf(receipt);
  const weighed = cases.flatMap((account) => {
    const shapes = shapesOf(account);
    const byId = new Map([...account.charged, ...account.credits].map((item) => [item.item.itemId, item]));
    return differing(withExpected(fitsOf(account), fitExpected(account))).map((fit): Weighed => {
      const items = fit.parts.flatMap(({ itemId }) => byId.get(itemId) ?? []);
      const [naming, isMixed] = namingOf(items);
      const own = account.customer === 'own' ? customers : [];
      const contradictedBy =
        account.customer === 'other' ? customers[0] : contradiction(reading, shapes, items, others, own);
      return {
        account,
        fit,
        items,
        contradictedBy,
        naming,
        isMixed,
        weight: weightOf(account, fit, naming, isMixed, contradictedBy),
      };
    });
  });
  return weighed.map((draft) => {
    const [rival, other] = rivalOf(draft, weighed);
    const rivalAccountId = other?.accountId;
    const isRivalPayer = other !== undefined && rankOfPayer(other.payer) >= rankOfPayer(draft.account.payer);
    const { account, fit, items, contradictedBy, naming, isMixed } = draft;
    const { amountFit, isOnly, expected: awaited } = fit;
    const expected = awaited === undefined ? 'none' : awaited.isNext ? 'next' : 'later';
    const isContradicted = contradictedBy !== undefined;
    const traits = {
      naming,
      isMixed,
      payer: account.payer,
      fit: amountFit,
      isOnly,
      expected,
      rival,
      isContradicted,
    } as const;
    return { account, fit, items, contradictedBy, traits, weight: draft.weight, rivalAccountId, isRivalPayer };
  });
}

/**
 * What the payer points to may be paid without being named, where what is named does not settle it already; of others, only
 * what is named or as large as the receipt.
 */
function fitsOf(account: AccountCase): readonly Fit[] {
  const named = fitNamed(account);
  const items = account.charged.map(({ item }) => item);
  const isSettled = named.some(({ amountFit }) => FIT_WEIGHT[amountFit] > FIT_WEIGHT.part);
  if (rankOfPayer(account.payer) > 1 && !isSettled) {
    return [...named, ...fitUnnamed(account)].filter(({ parts }) => parts.length > 0);
  }
  const one = single(items, account.receipt.amount.minor);
  return one === undefined ? named : [...named, one];
}

function differing(fits: readonly Fit[]): readonly Fit[] {
  const seen = new Set<string>();
  return fits.filter((fit) => {
    const key = `${partsKey(fit)} ${fit.expected?.promiseId ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** How the worst named charged item is named, and whether others are not named at all. */
function namingOf(items: readonly NamedItem[]): readonly [Naming, boolean] {
  const ranks = items.filter(({ item }) => item.direction === 'charged').map(({ naming }) => rankOf(naming));
  const named = ranks.filter((rank) => rank > 0);
  if (named.length === 0) return ['none', false];
  return [NAMINGS[Math.min(...named)] ?? 'none', named.length < ranks.length];
}

const NAMING_WEIGHT: Readonly<Record<Naming, number>> = {
  none: 0,
  near: 3,
  weak: 4,
  digits: 7,
  number: 8,
  reference: 9,
};
const FIT_WEIGHT: Readonly<Record<AmountFit, number>> = {
  exact: 6,
  sum: 5,
  discount: 5,
  fee: 3,
  part: 1,
  over: 1,
  none: 0,
};

function weightOf(
  { payer }: AccountCase,
  { amountFit, isOnly, expected }: Fit,
  naming: Naming,
  isMixed: boolean,
  contradictedBy: string | undefined,
): number {
  const amount = expected?.isNext === true ? FIT_WEIGHT.exact : FIT_WEIGHT[amountFit] - (isOnly ? 0 : 2);
  return (
    NAMING_WEIGHT[naming] - (isMixed ? 2 : 0) + rankOfPayer(payer) + amount - (contradictedBy === undefined ? 0 : 2)
  );
}

/**
 * The best of the other drafts, of this account or another, is a rival when it weighs nearly as much; and so is an account
 * that the payer points to and the amount fits, where the payer is not known to pay for this one.
 */
function rivalOf(draft: Weighed, all: readonly Weighed[]): readonly [Rival, AccountCase | undefined] {
  let best: Weighed | undefined;
  for (const other of all) {
    if (other === draft) continue;
    if (draft.account.payer === 'other' && isPayersOwn(other)) return ['equal', other.account];
    if (best === undefined || other.weight > best.weight) best = other;
  }
  if (best === undefined || best.weight < draft.weight - 5) return ['none', undefined];
  const other = best.account.accountId === draft.account.accountId ? undefined : best.account;
  return [best.weight >= draft.weight - 2 ? 'equal' : 'near', other];
}

/** Who bears the name and paid from the account of somebody of the same name is one of them as well. */
const isPayersOwn = ({ account, fit }: Weighed) =>
  rankOfPayer(account.payer) >= rankOfPayer('name-like') &&
  (fit.expected !== undefined || FIT_WEIGHT[fit.amountFit] >= FIT_WEIGHT.sum);
