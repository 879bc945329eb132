import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { type Money, money, totalsByCurrency } from '../money/money.ts';
import { directionOf, type LedgerItem } from './item.ts';
import { ACCOUNT_IN_USE_DAYS } from './limits.ts';
import { minorIn, type OwedCheckId, type OwedFacts, type OwedFinding, type OwnAccount } from './owed-facts.ts';
import type { OwedFigures } from './owed-figures.ts';

/** All checks have this signature, and all run. */
export type OwedCheck = (facts: OwedFacts, figures: OwedFigures) => OwedFinding;

const finding = (
  check: OwedCheckId,
  result: OwedFinding['result'],
  items: readonly LedgerItem[] = [],
  values: OwedFinding['values'] = {},
): OwedFinding => ({ check, result, itemIds: items.map((item) => item.itemId), values });

/** A date of tomorrow is across the date line; one that lies further ahead is wrong. */
const isAhead = (asOn: CalendarDate, today: CalendarDate) => asOn > addDays(today, 1);

/** An old ledger does not show the payment of last week. */
const ledgerAge: OwedCheck = ({ ledgerAsOn, today, policy }) => {
  if (ledgerAsOn === 'unknown' || isAhead(ledgerAsOn, today)) return finding('ledger-age', 'unknown');
  const days = Math.max(0, daysBetween(ledgerAsOn, today));
  const result = days > policy.ledgerRefuseDays ? 'refused' : days > policy.ledgerWarnDays ? 'warned' : 'passed';
  return finding('ledger-age', result, [], { days, ledgerAsOn });
};

/** The newest statement of any own account. Who never reads statements has none to be old. */
const bankAge: OwedCheck = ({ bank, today, policy }) => {
  if (bank.length === 0) return finding('bank-age', 'passed', [], { accounts: 0, days: 0 });
  const read = bank.map(({ upTo }) => upTo).filter((upTo) => !isAhead(upTo, today));
  const upToOn = read.sort().at(-1);
  if (upToOn === undefined) return finding('bank-age', 'unknown');
  const days = Math.max(0, daysBetween(upToOn, today));
  const result = days > policy.bankRefuseDays ? 'refused' : days > policy.bankWarnDays ? 'warned' : 'passed';
  return finding('bank-age', result, [], { accounts: bank.length, days, upToOn });
};

/**
 * Another own account is paid into, and its statements are too old, while those of the newest are not: what came in there is
 * not seen. Of several, the one that was read longest ago is named. Whether the newest is too old is `bank-age`.
 */
const bankAccount: OwedCheck = ({ bank, today, policy }) => {
  const isOld = ({ upTo }: OwnAccount) => daysBetween(upTo, today) > policy.bankRefuseDays;
  const unseen = bank.every(isOld)
    ? []
    : bank
        .filter(isOld)
        .filter(
          ({ receivedUpTo }) => receivedUpTo !== undefined && daysBetween(receivedUpTo, today) <= ACCOUNT_IN_USE_DAYS,
        )
        .sort((left, right) => (left.upTo < right.upTo ? -1 : 1));
  const [first] = unseen;
  if (first === undefined) return finding('bank-account', 'passed');
  const { account, upTo } = first;
  const days = daysBetween(upTo, today);
  return finding('bank-account', 'warned', [], { account: account === '' ? '–' : account, days, upToOn: upTo });
};

/** Every item of the account is settled. */
const paid: OwedCheck = ({ items, settledBefore }) => {
  const charged = items.filter((item) => directionOf(item.kind) === 'charged');
  const settled = charged.filter(
    (item) => item.state === 'settled' || (item.state === 'open' && item.open.minor === 0n),
  );
  const count = settled.length + settledBefore;
  const isPaid = count > 0 && settled.length === charged.length;
  return finding('paid', isPaid ? 'refused' : 'passed', isPaid ? settled : [], { settled: count });
};

/** Something is past its due date. Only items without a due date: nobody can say that they are late. */
const overdue: OwedCheck = ({ items }, { overdueItems, overdue: total }) => {
  if (overdueItems.length > 0) return finding('overdue', 'passed', overdueItems, { overdue: total });
  const undated = items.filter(
    ({ kind, state, dueOn, open }) =>
      state === 'open' && dueOn === undefined && open.minor > 0n && directionOf(kind) === 'charged',
  );
  return undated.length > 0 ? finding('overdue', 'unknown', undated) : finding('overdue', 'refused');
};

/** Items that the newest export no longer lists are not asked for; when nothing else is overdue, nobody knows. */
const gone: OwedCheck = ({ items }, { overdueItems }) => {
  const missing = items.filter((item) => item.state === 'gone');
  if (missing.length === 0) return finding('gone', 'passed');
  return finding('gone', overdueItems.length > 0 ? 'warned' : 'unknown', missing);
};

/** The undisputed part may be asked for; a wholly disputed account never rings. */
const disputed: OwedCheck = (facts, figures) => {
  const touched = figures.overdueItems.filter((item) => facts.disputed.some((part) => part.itemId === item.itemId));
  const values = { disputed: figures.disputed };
  if (touched.length === 0) return finding('disputed', 'passed');
  const isAllDisputed = isCovered(figures.overdue, figures.disputed);
  return finding('disputed', isAllDisputed ? 'refused' : 'warned', touched, values);
};

/** Items on hold are not asked for. `untilOn` is the day on which the last of these holds ends, where all of them end. */
const held: OwedCheck = ({ held: holds, today }, { heldItems, overdueItems, held: amount }) => {
  if (heldItems.length === 0) return finding('held', 'passed');
  const ends = holds.map(({ untilOn }) => untilOn).filter((untilOn) => untilOn === undefined || untilOn >= today);
  const untilOn = ends.includes(undefined) ? undefined : [...ends].sort().at(-1);
  const values = { held: amount, ...(untilOn === undefined ? {} : { untilOn }) };
  return finding('held', heldItems.length === overdueItems.length ? 'refused' : 'warned', heldItems, values);
};

/** Of two invoices with one number only one is asked for; two that only look alike are a question. */
const duplicate: OwedCheck = ({ items }, { duplicates }) => {
  const ids = new Set(duplicates.flatMap(({ itemId, ofItemId }) => [itemId, ofItemId]));
  const touched = items.filter((item) => ids.has(item.itemId));
  const numbers = [...new Set(touched.map(({ number }) => number))].join(', ');
  const values = { pairs: duplicates.length, numbers };
  return finding('duplicate', duplicates.length > 0 ? 'warned' : 'passed', touched, values);
};

/** An invoice whose own lines, tax and total contradict each other is not asked for before somebody has looked. */
const document: OwedCheck = (_facts, { unsureItems, overdueItems }) => {
  if (unsureItems.length === 0) return finding('document', 'passed');
  const numbers = unsureItems.map(({ number }) => number).join(', ');
  return finding('document', unsureItems.length === overdueItems.length ? 'unknown' : 'warned', unsureItems, {
    numbers,
  });
};

/** Credit notes and money not yet allocated may settle what looks overdue. */
const credit: OwedCheck = ({ items }, figures) => {
  const { overdue: total, credits } = figures;
  if (credits.length === 0 || total.length === 0) return finding('credit', 'passed');
  const open = items.filter((item) => item.state === 'open' && directionOf(item.kind) === 'credited');
  return finding('credit', against(total, credits), open, { credits });
};

/** Money that came in and that nobody has said whose it is, but that looks like this debtor's. */
const received: OwedCheck = (_facts, { sure, received: amount }) => {
  if (amount.length === 0 || sure.length === 0) return finding('received', 'passed');
  return finding('received', against(sure, amount), [], { received: amount });
};

/** What was announced is not asked for again before it should have arrived. */
const announced: OwedCheck = ({ items }, { sure, announced: amount, awaited }) => {
  if (amount.length === 0) return finding('announced', 'passed');
  const named = new Set(awaited.flatMap(({ itemIds }) => itemIds));
  const expectedOn =
    awaited
      .map((one) => one.expectedOn)
      .sort()
      .at(-1) ?? '';
  const touched = items.filter(({ itemId }) => named.has(itemId));
  return finding('announced', against(sure, amount), touched, { announced: amount, expectedOn });
};

/** No item has more open than it is worth, and the total is what the ledger says it is. */
const sums: OwedCheck = ({ items, controlTotals }) => {
  const wrong = items.filter(
    ({ amount, open }) => amount.currency !== open.currency || open.minor < 0n || open.minor > amount.minor,
  );
  const computed = totalsByCurrency(items.filter(({ state }) => state === 'open').map(signed));
  const isOff = controlTotals !== undefined && !isSame(computed, controlTotals);
  const isRight = wrong.length === 0 && !isOff;
  return finding('sums', isRight ? 'passed' : 'unknown', wrong, isOff ? { computed, stated: controlTotals } : {});
};

/** A call costs more than some sums are worth. One currency that is worth it carries the others along. */
const callWorthy: OwedCheck = ({ policy }, { ask }) => {
  const small = ask.filter(({ currency, minor }) => minor < minorIn(policy.callWorthy, currency));
  const isSmall = ask.length > 0 && small.length === ask.length;
  const least = policy.callWorthy.filter(({ currency }) => small.some((amount) => amount.currency === currency));
  return isSmall ? finding('call-worthy', 'refused', [], { ask, least }) : finding('call-worthy', 'passed');
};

/** Disputes, holds and money against it may together leave nothing, even when none does alone. */
const leftToAsk: OwedCheck = (_facts, { ask, overdueItems }) => {
  const isNothing = overdueItems.length > 0 && ask.length === 0;
  return finding('left-to-ask', isNothing ? 'refused' : 'passed', [], { ask });
};

export const OWED_CHECKS: readonly OwedCheck[] = [
  ledgerAge,
  bankAge,
  bankAccount,
  paid,
  overdue,
  gone,
  disputed,
  held,
  duplicate,
  document,
  credit,
  received,
  announced,
  sums,
  callWorthy,
  leftToAsk,
];

/** Whether some money stands against none, a part or all of a total. */
function against(total: readonly Money[], amounts: readonly Money[]): OwedFinding['result'] {
  if (isCovered(total, amounts)) return 'refused';
  return total.some(({ currency }) => minorIn(amounts, currency) > 0n) ? 'warned' : 'passed';
}

function isCovered(total: readonly Money[], cover: readonly Money[]): boolean {
  return total.length > 0 && total.every(({ currency, minor }) => minorIn(cover, currency) >= minor);
}

function signed({ kind, open }: LedgerItem): Money {
  return directionOf(kind) === 'charged' ? open : money(open.currency, -open.minor);
}

function isSame(left: readonly Money[], right: readonly Money[]): boolean {
  const currencies = new Set([...left, ...right].map(({ currency }) => currency));
  return [...currencies].every((currency) => minorIn(left, currency) === minorIn(right, currency));
}
