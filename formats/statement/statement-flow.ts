import { decimalsOf, parseCurrency } from '@duologue/core/money/currency.ts';
import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import type { Balance, StatementEvent, StatementHead } from '@duologue/core/statements/statement.ts';
import { createStatementSum, type StatementSum } from '@duologue/core/statements/statement-check.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import {
  type StatementProblem,
  type StatementProblemCode,
  statementProblem,
} from '@duologue/core/statements/statement-problem.ts';
import { STATEMENT_BALANCES_MAX } from '../limits.ts';

type Head = { -readonly [Key in keyof StatementHead]: StatementHead[Key] };
type Open = { readonly head: Head; readonly balances: Balance[]; readonly sum: StatementSum; hasBegun: boolean };
type Place = { readonly line?: number; readonly column?: number; readonly path?: string };

/**
 * Where every reader puts what it found: it keeps the order, says `begin` before the first entry, adds up, and looks at
 * each amount once. Holds one statement without its entries, and the events that nobody took yet.
 */
export function createFlow() {
  let events: StatementEvent[] = [];
  let open: Open | undefined;
  const strangers = new Set<string>();

  const problem = (code: StatementProblemCode, place: Place, values: StatementProblem['values'] = {}) => {
    events.push({ kind: 'problem', problem: statementProblem(code, place, values) });
  };
  const ensureBegun = (statement: Open) => {
    if (statement.hasBegun) return;
    statement.hasBegun = true;
    events.push({ kind: 'begin', statement: { ...statement.head } });
  };
  const look = ({ currency, scale }: ExactAmount, line: number, path?: string) => {
    const place = { line, ...(path === undefined ? {} : { path }) };
    const known = currency === undefined ? undefined : parseCurrency(currency);
    if (known !== undefined) {
      if (scale > decimalsOf(known))
        problem('more-decimals-than-currency', place, { currency: known, decimals: scale });
    } else if (!strangers.has(currency ?? '') && strangers.size < 100) {
      strangers.add(currency ?? '');
      if (currency === undefined) problem('currency-unknown', place);
      else problem('not-a-currency', place, { currency });
    }
  };
  const end = () => {
    if (open === undefined) return;
    ensureBegun(open);
    const statement = { ...open.head, balances: open.balances, entryCount: open.sum.count() };
    for (const found of open.sum.check(statement)) events.push({ kind: 'problem', problem: found });
    events.push({ kind: 'end', statement });
    open = undefined;
  };
  return {
    problem,
    /** Begins a statement; one that is open ends. */
    begin(head: StatementHead): void {
      end();
      open = { head: { ...head }, balances: [], sum: createStatementSum(), hasBegun: false };
    },
    isOpen: () => open !== undefined,
    head: (): StatementHead | undefined => open?.head,
    /** Adds what is known of the head by now; what was known stays. */
    know(facts: Partial<Head>): void {
      if (open === undefined) return;
      const missing = Object.entries(facts).filter(([key]) => open?.head[key as keyof Head] === undefined);
      if (missing.length > 0) Object.assign(open.head, Object.fromEntries(missing));
    },
    balance(balance: Balance, line: number): void {
      if (open === undefined || open.balances.length >= STATEMENT_BALANCES_MAX) return;
      open.balances.push(balance);
      look(balance.amount, line, balance.code);
    },
    /** What the booked entries of this statement add up to so far, where that is known. */
    moved: (): ExactAmount | undefined => open?.sum.moved(),
    balances: (): readonly Balance[] => open?.balances ?? [],
    entry(entry: StatementEntry, path?: string): void {
      if (open === undefined) return;
      ensureBegun(open);
      open.sum.add(entry);
      look(entry.amount, entry.line, path);
      events.push({ kind: 'entry', entry });
    },
    /** An entry of this statement was set aside. */
    skip(): void {
      open?.sum.skip();
    },
    end,
    take(): readonly StatementEvent[] {
      const full = events;
      events = [];
      return full;
    },
  };
}
export type StatementFlow = ReturnType<typeof createFlow>;

/** An object without the keys whose value is absent, as exact optional properties want it. */
export function present<Facts extends object>(facts: { [Key in keyof Facts]: Facts[Key] | undefined }): Facts {
  const kept: Record<string, unknown> = {};
  for (const key in facts) if (facts[key] !== undefined) kept[key] = facts[key];
  return kept as Facts;
}
