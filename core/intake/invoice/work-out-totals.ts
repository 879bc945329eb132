import { formatDecimal } from '../../money/decimal.ts';
import { addMoney, type Money, subtractMoney } from '../../money/money.ts';
import type { InvoiceDocument, InvoiceField } from './invoice-document.ts';
import type { InvoiceDraft, Maybe } from './invoice-draft.ts';
import type { DraftFigures } from './read-draft.ts';
import type { ProblemList } from './read-written.ts';

export type Totals = Pick<
  InvoiceDocument,
  | 'lineTotal'
  | 'allowances'
  | 'charges'
  | 'taxExclusive'
  | 'taxTotal'
  | 'taxTotalAccounting'
  | 'grandTotal'
  | 'prepaid'
  | 'rounding'
  | 'due'
>;

/**
 * The totals as stated. What FatturaPA has no field for is the sum of its own rows. The total and the amount due, where
 * they are not stated, are worked out from what is, and that is said: ZUGFeRD 1 BASIC has no amount due.
 */
export function workOutTotals(draft: InvoiceDraft, figures: DraftFigures, problems: ProblemList): Totals {
  const isItalian = draft.syntax === 'FatturaPA';
  const sumOf = (amounts: readonly Maybe<Money>[]) => (isItalian ? sumOrNothing(amounts) : undefined);
  const lineTotal = figures.lineTotal?.amount ?? sumOf(figures.lines.map((line) => line?.amount));
  const taxExclusive = figures.taxExclusive?.amount ?? sumOf(figures.taxes.map(({ basis }) => basis?.amount));
  const taxTotal = figures.taxTotal?.amount ?? sumOf(figures.taxes.map(({ amount }) => amount?.amount));
  const say = (field: InvoiceField, amount: Maybe<Money>) => {
    if (amount !== undefined)
      problems.add({
        code: 'worked-out',
        severity: 'warning',
        at: draft.at,
        values: { field, taken: formatDecimal(amount), currency: amount.currency },
      });
    return amount;
  };
  const rounding = figures.rounding?.amount;
  // A figure that is there and cannot be read is not replaced by one of ours.
  const grandTotal =
    figures.grandTotal?.amount ??
    (draft.grandTotal === undefined && isItalian
      ? say('grandTotal', plus(taxExclusive, taxTotal, rounding))
      : undefined);
  const due =
    figures.due?.amount ??
    (draft.due === undefined ? workOutDue({ draft, figures, grandTotal, rounding, say, problems }) : undefined);
  return {
    lineTotal,
    allowances: figures.allowances?.amount,
    charges: figures.charges?.amount,
    taxExclusive,
    taxTotal,
    taxTotalAccounting: figures.taxTotalAccounting,
    grandTotal,
    prepaid: figures.prepaid?.amount,
    rounding,
    due,
  };
}

type DueParts = {
  readonly draft: InvoiceDraft;
  readonly figures: DraftFigures;
  readonly grandTotal: Maybe<Money>;
  readonly rounding: Maybe<Money>;
  readonly say: (field: InvoiceField, amount: Maybe<Money>) => Maybe<Money>;
  readonly problems: ProblemList;
};

/** The payments that the document lists, when every one has an amount; else its total, less what is paid. */
function workOutDue({ draft, figures, grandTotal, rounding, say, problems }: DueParts): Maybe<Money> {
  const listed = draft.payments.filter(({ amount }) => amount !== undefined);
  const isItalian = draft.syntax === 'FatturaPA';
  if (isItalian && listed.length > 0) {
    if (listed.length !== figures.payments.length || listed.length !== draft.payments.length) return undefined;
    const due = sumOrNothing(figures.payments.map(({ amount }) => amount));
    comparePayments({ draft, figures, grandTotal, problems }, due);
    return due;
  }
  if (grandTotal === undefined) return undefined;
  const prepaid = figures.prepaid?.amount;
  if (draft.prepaid !== undefined && prepaid === undefined) return undefined;
  if (figures.withheld.length < draft.withheld.length) return undefined;
  const paidElsewhere = [prepaid, ...figures.withheld.map(({ amount }) => amount)].flatMap((amount) => amount ?? []);
  const open = paidElsewhere.reduce(subtractMoney, grandTotal);
  return say('due', isItalian ? open : plus(open, rounding));
}

/**
 * The payments that an Italian document lists are its total, or that without what is withheld; stamp duty may be in either. Where
 * they are neither, a part may be paid already or left out, and only the seller knows.
 */
function comparePayments(
  { draft, figures, grandTotal, problems }: Pick<DueParts, 'draft' | 'figures' | 'grandTotal' | 'problems'>,
  due: Maybe<Money>,
): void {
  if (due === undefined || grandTotal === undefined || figures.withheld.length < draft.withheld.length) return;
  const withheld = figures.withheld.flatMap(({ amount }) => amount ?? []);
  const net = withheld.reduce(subtractMoney, grandTotal);
  const duty = figures.stampDuty?.amount;
  const fitting = [grandTotal, net, ...withheld.map((amount) => subtractMoney(grandTotal, amount))].flatMap((amount) =>
    duty === undefined ? [amount] : [amount, addMoney(amount, duty), subtractMoney(amount, duty)],
  );
  if (fitting.some(({ currency, minor }) => currency === due.currency && minor === due.minor)) return;
  problems.add({
    code: 'sum-differs',
    severity: 'warning',
    rule: 'BR-CO-16',
    at: draft.at,
    values: { field: 'due', stated: formatDecimal(due), computed: formatDecimal(net), currency: due.currency },
  });
}

function plus(first: Maybe<Money>, ...others: readonly Maybe<Money>[]): Maybe<Money> {
  if (first === undefined) return undefined;
  return others.reduce<Money>((sum, other) => (other === undefined ? sum : addMoney(sum, other)), first);
}

/** Nothing when one of them is not known. */
function sumOrNothing(amounts: readonly Maybe<Money>[]): Maybe<Money> {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length ? plus(known[0], ...known.slice(1)) : undefined;
}
