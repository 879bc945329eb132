import type { MoneySettings } from '@duologue/contract/bank.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { BankSituation } from '@duologue/server/app/ports/worklist.ts';
import type { Scope } from './scope.ts';

/** What bank and documents say of many accounts at once. */
export type BankFacts = {
  readonly money: MoneySettings | null;
  readonly readUpTo: BankSituation['readUpTo'];
  readonly received: ReadonlyMap<string, readonly Money[]>;
  readonly unsureItemIds: ReadonlyMap<string, readonly string[]>;
};

export async function listBankFacts(_scope: Scope, _accounts: readonly string[]): Promise<BankFacts> {
  return { money: null, readUpTo: [], received: new Map(), unsureItemIds: new Map() };
}
