import { on } from '../calendar/testing.ts';
import { assert } from '../kernel/assert.ts';
import { parseDecimal } from '../money/decimal.ts';
import type { Money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import type { Entry } from './entries.ts';
import type { ItemKind, ItemState, LedgerItem } from './item.ts';
import { type OwedFacts, STANDARD_POLICY } from './owed-facts.ts';

/** `eur('12.50')`: an amount written out, for tests and fixtures. */
export function amountOf(text: string, code = 'EUR'): Money {
  const amount = parseDecimal(currencyOf(code), text);
  assert(amount !== undefined, `${text} is an amount of ${code}`);
  return amount;
}

export type ItemText = {
  readonly id: string;
  readonly open: string;
  readonly amount?: string;
  readonly dueOn?: string;
  readonly issuedOn?: string;
  readonly settledOn?: string;
  readonly number?: string;
  readonly kind?: ItemKind;
  readonly state?: ItemState;
  readonly currency?: string;
  readonly orderReference?: string;
};

/** An item written out, for tests and fixtures. Its number is its id, its face value what is open, unless said otherwise. */
export function itemOf(text: ItemText): LedgerItem {
  return {
    itemId: text.id,
    number: text.number ?? text.id,
    kind: text.kind ?? 'invoice',
    amount: amountOf(text.amount ?? text.open, text.currency),
    open: amountOf(text.open, text.currency),
    state: text.state ?? 'open',
    dueOn: text.dueOn === undefined ? undefined : on(text.dueOn),
    issuedOn: text.issuedOn === undefined ? undefined : on(text.issuedOn),
    settledOn: text.settledOn === undefined ? undefined : on(text.settledOn),
    orderReference: text.orderReference,
  };
}

/** An account of which nothing is known but its items, on a ledger of that day and under the standard policy. */
export function owedFactsOf(
  today: string,
  items: readonly ItemText[],
  more: Partial<Omit<OwedFacts, 'today' | 'items'>> = {},
): OwedFacts {
  return {
    today: on(today),
    ledgerAsOn: on(today),
    bank: [],
    items: items.map(itemOf),
    settledBefore: 0,
    disputed: [],
    held: [],
    unallocated: [],
    received: [],
    announced: [],
    unsureItemIds: [],
    policy: STANDARD_POLICY,
    ...more,
  };
}

/** One line of a story: `2026-02-01 paid P1 100.00 for D1`, `2026-02-04 reversed P1`, with EUR unless a code follows. */
export function entryOf(line: string): Entry {
  const [day = '', kind, id = '', ...rest] = line.trim().split(/\s+/);
  const date = on(day);
  if (kind === 'reversed') return { kind, id: `${id}-reversed-${day}`, on: date, reverses: id };

  const [text = '', ...more] = rest;
  const forItem = more.indexOf('for');
  const itemId = forItem === -1 ? undefined : more[forItem + 1];
  const code = more[0] === undefined || more[0] === 'for' ? 'EUR' : more[0];
  const amount = amountOf(text, code);
  if (kind === 'charged') return { kind, id, on: date, amount };
  assert(kind === 'paid' || kind === 'credited', `${line} is an entry`);
  return { kind, id, on: date, amount, itemId };
}
