import { formatDecimal } from '../../money/decimal.ts';
import type { IntakeRecord } from '../intake-record.ts';
import { currencyBeside } from './item-amounts.ts';
import type { Above, ReadTools } from './read-item.ts';

/** The balances of a debtor, one for each bucket that is not empty. None of them and no problem: he owes nothing. */
export function readBalances(
  cells: readonly string[],
  line: number,
  above: Above,
  { plan, debtorOf, cell, warn }: ReadTools,
): readonly IntakeRecord[] | undefined {
  const debtor = debtorOf(cells, above);
  if (debtor === undefined) cell.complain('debtor-missing', plan.text.debtorName ?? plan.text.debtorNumber);
  const stated = cell.currency(cells, plan.text.currency, plan.currency);
  const found = plan.buckets.flatMap((column) => {
    const amount = cell.amount(cells, column, stated);
    return amount === undefined || amount.minor === 0n ? [] : [{ amount, bucket: column.bucket }];
  });
  const total = plan.open === undefined ? undefined : cell.amount(cells, plan.open, stated);
  // A row without any amount has no currency either; it is a parent or a debtor who owes nothing.
  if (found.length === 0 && (total === undefined || total.minor === 0n)) return cell.hasProblems() ? undefined : [];

  if (found.length === 0) return cell.complain('not-in-any-bucket', plan.open?.index);
  const currency = currencyBeside(stated, [...found.map(({ amount }) => amount), total], plan, cell);
  if (debtor === undefined || currency === undefined || cell.hasProblems()) return undefined;
  const sum = found.reduce((all, { amount }) => all + amount.minor, 0n);
  if (total !== undefined && total.minor !== sum) {
    const column = plan.open === undefined ? {} : { column: plan.open.index + 1 };
    const [says, is] = [
      { currency, minor: total.minor },
      { currency, minor: sum },
    ];
    warn({ code: 'total-differs', line, ...column, stated: formatDecimal(says), computed: formatDecimal(is) });
  }
  return found.map(({ amount, bucket }) => {
    const money = { currency, minor: amount.minor };
    return { line, debtor, item: { kind: 'balance', amount: money, open: money, disputed: false, bucket } };
  });
}
