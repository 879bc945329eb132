import type { Candidate, Found, FoundAccount } from '@duologue/core/allocation/found.ts';
import { itemKeysOf, type SearchKeys } from '@duologue/core/allocation/keys.ts';
import { SAME_AMOUNT_MAX } from '@duologue/core/allocation/limits.ts';
import { customerKey } from '@duologue/core/allocation/text/customer-numbers.ts';
import { NAME_BEGINNING_MIN, nameStrength } from '@duologue/core/allocation/text/payer-names.ts';
import { normaliseName } from '@duologue/core/cases/identity/normalise-name.ts';
import type { SetAccount } from './set-portfolio.ts';

/** Finds in memory what the database finds: by the same keys, with the same bounds. */
export function createFinder(accounts: readonly SetAccount[]): (keys: SearchKeys) => Found {
  const index = indexOf(accounts);
  return (keys) => {
    const items = new Map<string, Candidate>();
    const named = new Set<string>();
    const add = (found: readonly Candidate[] | undefined, isNamed: boolean) => {
      for (const item of found ?? []) {
        items.set(item.itemId, item);
        if (isNamed) named.add(item.accountId);
      }
    };
    for (const reference of keys.references) add(index.references.get(reference), true);
    for (const number of keys.numbers) {
      add(index.numbers.get(number), true);
      add(index.digits.get(number), true);
    }
    add(index.amounts.get(keys.amount.minor)?.slice(0, SAME_AMOUNT_MAX), false);
    const pointed = [...byPayer(index, keys), ...byName(index, keys), ...byCustomer(index, keys)];
    const whole = new Set([...named, ...pointed.map((one) => one.accountId)]);
    for (const accountId of whole) add(index.accounts.get(accountId), false);
    const expected = [...whole].flatMap((accountId) => index.expected.get(accountId) ?? []);
    return { items: [...items.values()], accounts: pointed, expected };
  };
}

function indexOf(accounts: readonly SetAccount[]) {
  const [references, numbers, digits] = [lists<string>(), lists<string>(), lists<string>()];
  const amounts = lists<bigint>();
  const owned = new Map<string, readonly Candidate[]>();
  const payers = new Map<string, string[]>();
  const customers = new Map<string, string[]>();
  const expected = new Map(accounts.map((account) => [account.accountId, account.expected]));
  const names = new Map<string, { readonly key: string; readonly accountId: string }[]>();
  for (const account of accounts) {
    const all = [...account.items, ...account.credits];
    owned.set(account.accountId, all);
    for (const item of all) {
      const { numberKey, digitsKey, referenceKey } = itemKeysOf(item);
      put(numbers, numberKey, item);
      put(digits, digitsKey, item);
      put(references, referenceKey, item);
      put(amounts, item.open.minor, item);
    }
    if (account.isPayerKnown) put(payers, account.payerAccount, account.accountId);
    put(customers, customerKey(String(account.customer)), account.accountId);
    const key = normaliseName(account.debtorName).core;
    put(names, key.slice(0, NAME_BEGINNING_MIN), { key, accountId: account.accountId });
  }
  return { references, numbers, digits, amounts, payers, customers, names, expected, accounts: owned };
}
type Index = ReturnType<typeof indexOf>;

const lists = <Key>() => new Map<Key, Candidate[]>();

function put<Key, Value>(map: Map<Key, Value[]>, key: Key | null, value: Value): void {
  if (key === null) return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function byPayer({ payers }: Index, { payerAccount }: SearchKeys): readonly FoundAccount[] {
  const known = payerAccount === undefined ? [] : (payers.get(payerAccount) ?? []);
  return known.map((accountId) => ({ accountId, by: 'payer-account', strength: 3 }));
}

function byCustomer({ customers }: Index, keys: SearchKeys): readonly FoundAccount[] {
  return keys.customers.flatMap((key) =>
    (customers.get(key) ?? []).map((accountId) => ({ accountId, by: 'customer-number' as const, strength: 1000 })),
  );
}

/** The same name, or from `NAME_BEGINNING_MIN` letters on its beginning. */
function byName({ names }: Index, keys: SearchKeys): readonly FoundAccount[] {
  return keys.names.flatMap((name) =>
    (names.get(name.slice(0, NAME_BEGINNING_MIN)) ?? []).flatMap(({ key, accountId }): readonly FoundAccount[] =>
      key === name || (name.length >= NAME_BEGINNING_MIN && key.startsWith(name))
        ? [{ accountId, by: 'name', strength: nameStrength(name, key) }]
        : [],
    ),
  );
}
