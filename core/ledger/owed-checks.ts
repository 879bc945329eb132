import { addDays, daysBetween } from '../calendar/calendar-date.ts';
import { type Money, money, totalsByCurrency } from '../money/money.ts';
import { findDuplicates } from './find-duplicates.ts';
import { directionOf, type LedgerItem } from './item.ts';
import { minorIn, type OwedCheckId, type OwedFacts, type OwedFigures, type OwedFinding } from './owed-facts.ts';

/** All checks have this signature, and all run. */
export type OwedCheck = (facts: OwedFacts, figures: OwedFigures) => OwedFinding;

const finding = (
  check: OwedCheckId,
  result: OwedFinding['result'],
  items: readonly LedgerItem[] = [],
  values: OwedFinding['values'] = {},
): OwedFinding => ({ check, result, itemIds: items.map((item) => item.itemId), values });

/** An old ledger does not show the payment of last week. A ledger of tomorrow (more than a day's zone away) is a wrong date. */
const ledgerAge: OwedCheck = ({ ledgerAsOn, today, warnDays, refuseDays }) => {
  if (ledgerAsOn === 'unknown' || ledgerAsOn > addDays(today, 1)) return finding('ledger-age', 'unknown');
  const days = Math.max(0, daysBetween(ledgerAsOn, today));
  const result = days > refuseDays ? 'refused' : days > warnDays ? 'warned' : 'passed';
  return finding('ledger-age', result, [], { days, ledgerAsOn });
};

/** Every item of the account is settled. */
const paid: OwedCheck = ({ items }) => {
  const charged = items.filter((item) => directionOf(item.kind) === 'charged');
  const settled = charged.filter(
    (item) => item.state === 'settled' || (item.state === 'open' && item.open.minor === 0n),
  );
  const isPaid = charged.length > 0 && settled.length === charged.length;
  return finding('paid', isPaid ? 'refused' : 'passed', isPaid ? settled : [], { settled: settled.length });
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

const duplicate: OwedCheck = ({ items }, { overdueItems }) => {
  const isOverdueId = new Set(overdueItems.map((item) => item.itemId));
  const found = findDuplicates(items).filter(
    ({ itemId, ofItemId }) => isOverdueId.has(itemId) || isOverdueId.has(ofItemId),
  );
  const ids = new Set(found.flatMap(({ itemId, ofItemId }) => [itemId, ofItemId]));
  const touched = items.filter((item) => ids.has(item.itemId));
  return finding('duplicate', found.length > 0 ? 'warned' : 'passed', touched, { pairs: found.length });
};

/** Credit notes and money not yet allocated may settle what looks overdue. */
const credit: OwedCheck = ({ items }, figures) => {
  const { overdue: total, credits } = figures;
  if (credits.length === 0 || total.length === 0) return finding('credit', 'passed');
  const open = items.filter((item) => item.state === 'open' && directionOf(item.kind) === 'credited');
  const isCredited = total.some(({ currency }) => minorIn(credits, currency) > 0n);
  const result = isCovered(total, credits) ? 'refused' : isCredited ? 'warned' : 'passed';
  return finding('credit', result, open, { credits });
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

/** Disputes and credits together may leave nothing, even when neither does alone. */
const leftToAsk: OwedCheck = (_facts, { ask, overdueItems }) => {
  const isNothing = overdueItems.length > 0 && ask.length === 0;
  return finding('left-to-ask', isNothing ? 'refused' : 'passed', [], { ask });
};

export const OWED_CHECKS: readonly OwedCheck[] = [
  ledgerAge,
  paid,
  overdue,
  gone,
  disputed,
  duplicate,
  credit,
  sums,
  leftToAsk,
];

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
