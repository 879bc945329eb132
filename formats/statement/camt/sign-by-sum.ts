import { type ExactAmount, isSameAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import { type Balance, balanceOf } from '@duologue/core/statements/statement.ts';
import type { StatementFlow } from '../statement-flow.ts';
import type { UnsignedBalance } from './read-balance.ts';

/**
 * The balances of one statement that do not say whether they stand in credit or in debit. With the entries there is
 * mostly one way only in which opening and closing fit: then that is how they stand. Else they are left out and named.
 */
export function createUnsigned(flow: StatementFlow) {
  let kept: UnsignedBalance[] = [];
  return {
    add(unsigned: UnsignedBalance): void {
      kept.push(unsigned);
    },
    /** Before the statement ends, when all of its entries are known. */
    settle(): void {
      const waiting = kept;
      kept = [];
      if (waiting.length === 0) return;
      const proved = provedBalances(waiting, flow);
      for (const one of waiting) {
        const balance = proved.get(one);
        if (balance === undefined) one.leaveOut();
        else flow.balance(balance, one.line);
      }
    },
  };
}

function provedBalances(waiting: readonly UnsignedBalance[], flow: StatementFlow): Map<UnsignedBalance, Balance> {
  const moved = flow.moved();
  const balances = [...flow.balances(), ...waiting.map(({ balance }) => balance)];
  const opening = balanceOf({ balances }, 'opening');
  const closing = balanceOf({ balances }, 'closing');
  if (moved === undefined || opening === undefined || closing === undefined) return new Map();
  const { currency } = moved;
  if (opening.amount.currency !== currency || closing.amount.currency !== currency) return new Map();
  const waitingFor = (balance: Balance) => waiting.find((one) => one.balance === balance);
  const readings = ({ amount }: Balance, isOpen: boolean): readonly ExactAmount[] =>
    isOpen ? [amount, negated(amount)] : [amount];
  const [first, last] = [waitingFor(opening), waitingFor(closing)];
  const fitting = readings(opening, first !== undefined).flatMap((start) =>
    readings(closing, last !== undefined)
      .filter((end) => isSameAmount(sumOf(start, moved), end))
      .map((end) => ({ start, end })),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return new Map();
  const proved = new Map<UnsignedBalance, Balance>();
  if (first !== undefined) proved.set(first, { ...opening, amount: only.start });
  if (last !== undefined) proved.set(last, { ...closing, amount: only.end });
  return proved;
}
