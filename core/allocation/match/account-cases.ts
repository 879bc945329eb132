import {
  compareAge,
  type AccountCase,
  type Allowances,
  bestRank,
  type PayerTrait,
  rankOfPayer,
} from './account-case.ts';
import type { Candidate, Found, FoundAccount } from '../found.ts';
import { ACCOUNTS_MAX, ITEMS_MAX } from '../limits.ts';
import { nameItem, type NamedItem, rankOf } from './named-items.ts';
import type { ReceiptReading } from './receipt-reading.ts';

/** A name of this strength is the debtor's; a weaker one, from `NAME_LIKE_MIN`, is like it. */
const NAME_MIN = 1000;
const NAME_LIKE_MIN = 700;

export type AccountCases = {
  readonly cases: readonly AccountCase[];
  /** Every item that is named, of whichever account. */
  readonly named: readonly NamedItem[];
};

/**
 * The accounts that a receipt could belong to, those with the most evidence first: they own a named item, the payer points
 * to them, or one of their items is as large as the receipt.
 */
export function accountCases(reading: ReceiptReading, found: Found, { feeMax }: Allowances): AccountCases {
  const { receipt } = reading;
  const payers = payerTraits(found.accounts);
  const names = namedIn(reading, found, payers);
  const byAccount = new Map<string, NamedItem[]>();
  for (const item of names) {
    const known = byAccount.get(item.item.accountId);
    if (known === undefined) byAccount.set(item.item.accountId, [item]);
    else known.push(item);
  }
  const fee = feeMax.find(({ currency }) => currency === receipt.amount.currency)?.minor ?? 0n;
  const cases = [...byAccount].flatMap(([accountId, items]): readonly Ranked[] => {
    const payer = payers.traitOf(accountId);
    const best = bestRank(items);
    const hasAmount = items.some(({ item }) => item.open.minor === receipt.amount.minor);
    if (best === 0 && rankOfPayer(payer) <= 1 && !hasAmount) return [];
    return [{ accountId, payer, items, rank: best * 2 + rankOfPayer(payer) * 2 + (hasAmount ? 5 : 0) }];
  });
  return {
    cases: cases
      .sort((left, right) => right.rank - left.rank || (left.accountId < right.accountId ? -1 : 1))
      .slice(0, ACCOUNTS_MAX)
      .map(({ accountId, payer, items }): AccountCase => {
        items.sort((left, right) => compareAge(left.item, right.item));
        const charged = items.filter(({ item }) => item.direction === 'charged');
        const credits = items.filter(({ item }) => item.direction === 'credited');
        const expected = (found.expected ?? []).filter((one) => one.accountId === accountId);
        const isOnlyName = payers.isOnlyName(accountId);
        const isOtherName = payers.isOtherName(accountId);
        const customer = payers.customerOf(accountId);
        return {
          accountId,
          receipt,
          payer,
          charged,
          credits,
          expected,
          isOnlyName,
          isOtherName,
          customer,
          payerAlone: payers.ofPayer(accountId),
          feeMax: fee,
        };
      })
      .filter(({ charged }) => charged.length > 0),
    named: names.filter(({ naming }) => naming !== 'none'),
  };
}

type Ranked = {
  readonly accountId: string;
  readonly payer: PayerTrait;
  readonly items: NamedItem[];
  readonly rank: number;
};

/** The open items in the currency of the receipt, each with how it is named. */
function namedIn(reading: ReceiptReading, found: Found, payers: PayerTraits): NamedItem[] {
  const { amount } = reading.receipt;
  const items = new Map<string, Candidate>();
  for (const item of found.items) {
    if (item.open.currency === amount.currency && item.open.minor > 0n) items.set(item.itemId, item);
  }
  const sorted = items.size <= ITEMS_MAX ? [...items.values()] : [...items.values()].sort(compareAge);
  const isLikely = (item: Candidate) =>
    item.open.minor === amount.minor || rankOfPayer(payers.traitOf(item.accountId)) > 1;
  const named = sorted.map((item) => nameItem(reading, item, isLikely(item)));
  // Beyond the limit, those that nothing names go first.
  return named.length <= ITEMS_MAX
    ? named
    : named.sort((left, right) => rankOf(right.naming) - rankOf(left.naming)).slice(0, ITEMS_MAX);
}

type PayerTraits = {
  /** Who names the debtor's customer number points to it no more weakly than a name like the debtor's does. */
  readonly traitOf: (accountId: string) => PayerTrait;
  readonly ofPayer: (accountId: string) => PayerTrait;
  readonly customerOf: (accountId: string) => AccountCase['customer'];
  readonly isOnlyName: (accountId: string) => boolean;
  readonly isOtherName: (accountId: string) => boolean;
};

function payerTraits(accounts: readonly FoundAccount[]): PayerTraits {
  const byAccount = new Set<string>();
  const byName = new Map<string, number>();
  const byNumber = new Set<string>();
  for (const { accountId, by, strength } of accounts) {
    if (by === 'payer-account') byAccount.add(accountId);
    else if (by === 'customer-number') byNumber.add(accountId);
    else byName.set(accountId, Math.max(strength, byName.get(accountId) ?? 0));
  }
  const isSomebody = byAccount.size > 0 || [...byName.values()].some((strength) => strength >= NAME_MIN);
  const bearers = [...byName].filter(([, strength]) => strength >= NAME_MIN).map(([accountId]) => accountId);
  const ofPayer = (accountId: string): PayerTrait => {
    const name = byName.get(accountId) ?? 0;
    if (byAccount.has(accountId)) return name >= NAME_MIN ? 'both' : byAccount.size === 1 ? 'account' : 'shared';
    if (byAccount.size > 0) return name >= NAME_MIN ? 'name-like' : 'other';
    if (name >= NAME_MIN) return 'name';
    if (name >= NAME_LIKE_MIN) return 'name-like';
    return isSomebody ? 'other' : 'none';
  };
  return {
    isOnlyName: (accountId) => bearers.length === 1 && bearers[0] === accountId,
    isOtherName: (accountId) => bearers.length > 0 && !bearers.includes(accountId),
    ofPayer,
    customerOf: (accountId) => (byNumber.has(accountId) ? 'own' : byNumber.size > 0 ? 'other' : 'none'),
    traitOf: (accountId) => {
      const payer = ofPayer(accountId);
      return byNumber.has(accountId) && rankOfPayer(payer) < rankOfPayer('name-like') ? 'name-like' : payer;
    },
  };
}
