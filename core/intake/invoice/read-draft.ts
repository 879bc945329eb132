import type { Money } from '../../money/money.ts';
import { addExact, sumExact, ZERO_DECIMAL } from '../../money/exact-decimal.ts';
import { type Currency, parseCurrency } from '../../money/currency.ts';
import type { InvoiceDocument, InvoiceField, InvoiceProblem, ReadInvoice } from './invoice-document.ts';
import type { InvoiceDraft, Maybe, Written } from './invoice-draft.ts';
import { isCredit, kindOf } from './invoice-kind.ts';
import { owedByDocument } from './owed-by-document.ts';
import {
  type Figure,
  type FigureReader,
  figureReader,
  type ProblemList,
  quoted,
  readDateField,
} from './read-written.ts';
import { settleDue } from './settle-due.ts';
import { checkSums, type InvoiceFigures } from './sum-checks.ts';
import { workOutTotals } from './work-out-totals.ts';

/** Problems kept for one document; a file of a hundred thousand faulty lines needs no hundred thousand sentences. */
export const DOCUMENT_PROBLEMS_MAX = 200;

/**
 * Reads what a syntax reader found: texts become dates, amounts and kinds, and everything that does not fit becomes a
 * problem. Nothing is refused here: a document with a faulty amount is still shown, without that amount.
 */
export function readDraft(draft: InvoiceDraft): ReadInvoice {
  const problems = problemList();
  const currency = readCurrency(draft, problems);
  const read = figureReader(currency, problems);
  const figures = readFigures(draft, currency, read, problems);
  const totals = workOutTotals(draft, figures, problems);
  const kind = kindOf(draft.typeCode?.text, draft.isCreditNoteRoot, draft.syntax === 'UBL');
  const issueOn = readDateField('issueOn', draft.issueOn, problems);
  const payments = draft.payments.map(({ dueOn, amount }) => ({
    dueOn: readDateField('dueOn', dueOn, problems),
    amount: read('payment', amount)?.amount,
  }));
  const isClaim = !isCredit(kind) && kind !== 'not-a-claim' && !isSettled(totals.due);
  const due = settleDue({ draft, issueOn, payments, isClaim, problems });
  const preceding = draft.preceding.map(({ text }) => text);
  sayMissing(draft, totals, problems);
  sayKind(draft, kind, { due: totals.due, preceding }, problems);
  for (const found of checkSums(sumFigures(draft, figures, currency))) problems.add(found);
  const text = (written: Maybe<Written>) => written?.text;
  const invoice: InvoiceDocument = {
    syntax: draft.syntax,
    profile: draft.profile,
    kind,
    typeCode: text(draft.typeCode),
    number: text(draft.number),
    issueOn,
    ...due,
    payments,
    terms: draft.terms.length === 0 ? undefined : draft.terms.map((part) => part.text).join('\n'),
    currency,
    seller: text(draft.seller),
    buyer: text(draft.buyer),
    sellerVat: text(draft.sellerVat),
    buyerVat: text(draft.buyerVat),
    buyerReference: text(draft.buyerReference),
    orderReference: text(draft.orderReference),
    paymentReference: text(draft.paymentReference),
    ibans: [...new Set(draft.ibans.map((written) => written.text))],
    preceding,
    lines: draft.lines.map(({ id, name, quantity, unit, price, taxRate }, index) => ({
      id: text(id),
      name: text(name),
      quantity: text(quantity),
      unit,
      price: text(price),
      net: figures.lines[index]?.amount,
      taxRate: text(taxRate),
    })),
    taxes: draft.taxes.map(({ category, rate }, index) => ({
      category: text(category),
      rate: text(rate),
      basis: figures.taxes[index]?.basis?.amount,
      amount: figures.taxes[index]?.amount?.amount,
    })),
    ...totals,
  };
  return { invoice, problems: problems.all() };
}

function problemList(): ProblemList & { all(): readonly InvoiceProblem[] } {
  const found: InvoiceProblem[] = [];
  return {
    add: (problem) => void (found.length < DOCUMENT_PROBLEMS_MAX && found.push(problem)),
    all: () => found,
  };
}

/** The currency of the document; without one, the one that its amounts are marked with, when it is one. */
function readCurrency(draft: InvoiceDraft, problems: ProblemList): Currency | undefined {
  const written = draft.currency;
  if (written !== undefined) {
    const known = parseCurrency(written.text);
    if (known === undefined)
      problems.add({
        code: 'not-a-currency',
        severity: 'asked',
        at: written.at,
        values: { written: quoted(written.text) },
      });
    return known;
  }
  const marks = [draft.due, draft.grandTotal, draft.taxExclusive, draft.lineTotal].flatMap(
    (one) => one?.currency ?? [],
  );
  const [marked, ...others] = [...new Set(marks)];
  const known = marked === undefined || others.length > 0 ? undefined : parseCurrency(marked);
  problems.add({
    code: known === undefined ? 'missing' : 'worked-out',
    severity: known === undefined ? 'asked' : 'warning',
    at: draft.at,
    values: { field: 'currency', taken: known ?? '', currency: '' },
  });
  return known;
}

export type DraftFigures = {
  readonly lines: readonly (Figure | undefined)[];
  /** Without the lines that the file calls information. */
  readonly counted: readonly Figure[];
  readonly allowanceList: readonly Figure[];
  readonly chargeList: readonly Figure[];
  readonly taxes: readonly {
    readonly basis: Maybe<Figure>;
    readonly amount: Maybe<Figure>;
    readonly rate: Maybe<Figure>;
  }[];
  readonly payments: readonly Figure[];
  readonly taxTotalAccounting: Maybe<Money>;
  readonly lineTotal: Maybe<Figure>;
  readonly allowances: Maybe<Figure>;
  readonly charges: Maybe<Figure>;
  readonly taxExclusive: Maybe<Figure>;
  readonly taxTotal: Maybe<Figure>;
  readonly grandTotal: Maybe<Figure>;
  readonly prepaid: Maybe<Figure>;
  readonly rounding: Maybe<Figure>;
  readonly due: Maybe<Figure>;
  readonly withheld: readonly Figure[];
  readonly forOthers: readonly Figure[];
  /** Every tax total in the currency of the document; there should be one. */
  readonly taxTotals: readonly Figure[];
  readonly stampDuty: Maybe<Figure>;
};

function readFigures(
  draft: InvoiceDraft,
  currency: Maybe<Currency>,
  read: FigureReader,
  problems: ProblemList,
): DraftFigures {
  const lines = draft.lines.map(({ net }) => read('line', net));
  const list = (field: InvoiceField, all: readonly Written[]) => all.flatMap((one) => read(field, one) ?? []);
  const isMarked = ({ currency: mark }: Written) =>
    currency !== undefined && mark !== undefined && parseCurrency(mark) !== currency;
  const accounting = draft.taxTotals.find(isMarked);
  const booked = parseCurrency(accounting?.currency ?? '');
  const own = list(
    'taxTotal',
    draft.taxTotals.filter((written) => !isMarked(written)),
  );
  return {
    lines,
    counted: lines.filter(
      (line, index) => line !== undefined && draft.lines[index]?.isInformation === false,
    ) as Figure[],
    allowanceList: list('allowances', draft.allowances),
    chargeList: list('charges', draft.charges),
    taxes: draft.taxes.map(({ basis, amount, rate }) => ({
      basis: read('tax', basis),
      amount: read('tax', amount),
      rate: read('tax', rate),
    })),
    payments: draft.payments.flatMap(({ amount }) => (amount === undefined ? [] : (read('payment', amount) ?? []))),
    taxTotalAccounting:
      booked === undefined ? undefined : figureReader(booked, problems)('taxTotal', accounting)?.amount,
    lineTotal: read('lineTotal', draft.lineTotal),
    allowances: read('allowances', draft.allowanceTotal),
    charges: read('charges', draft.chargeTotal),
    taxExclusive: read('taxExclusive', draft.taxExclusive),
    taxTotal: read(
      'taxTotal',
      draft.taxTotals.find((written) => !isMarked(written)),
    ),
    grandTotal: read('grandTotal', draft.grandTotal),
    prepaid: read('prepaid', draft.prepaid),
    rounding: read('rounding', draft.rounding),
    due: read('due', draft.due),
    withheld: list('payment', draft.withheld),
    forOthers: list('payment', draft.forOthers),
    taxTotals: own,
    stampDuty: read('charges', draft.stampDuty),
  };
}

function sumFigures(draft: InvoiceDraft, figures: DraftFigures, currency: Currency | undefined): InvoiceFigures {
  const exact = (figure: Maybe<Figure>) => figure?.exact;
  const all = (list: readonly Figure[]) => list.map((figure) => figure.exact);
  return {
    currency,
    // A line whose amount cannot be read makes every sum of the lines wrong; that line is named instead.
    lineNets: draft.lines.some(({ net }, index) => net !== undefined && figures.lines[index] === undefined)
      ? []
      : all(figures.counted),
    allowanceList: all(figures.allowanceList),
    chargeList: all(figures.chargeList),
    taxList: figures.taxes.map(({ basis, amount, rate }) => ({
      basis: exact(basis),
      amount: exact(amount),
      rate: exact(rate),
    })),
    lineTotal: exact(figures.lineTotal),
    allowances: exact(figures.allowances),
    charges: exact(figures.charges),
    taxExclusive: exact(figures.taxExclusive),
    taxTotal: exact(figures.taxTotal),
    grandTotal: exact(figures.grandTotal),
    prepaid: exact(figures.prepaid),
    rounding: exact(figures.rounding),
    due: exact(figures.due),
    notAsked: notAsked(draft),
    otherTaxTotals: all(figures.taxTotals.slice(1)),
    forOthers: all(figures.forOthers),
    ...(draft.syntax === 'FatturaPA' ? italianFigures(figures) : {}),
  };
}

/**
 * ZUGFeRD 1 is older than the rules: its BASIC lists no allowances, and their signs are not settled. MINIMUM has no field
 * for what was prepaid, so that the amount due may be less than the total for a reason that cannot be seen.
 */
function notAsked({ syntax, profile = '', prepaid }: InvoiceDraft): readonly string[] {
  if (syntax === 'ZUGFeRD-1.0') return ['BR-CO-11', 'BR-CO-12'];
  return /minimum/i.test(profile) && prepaid === undefined ? ['BR-CO-16'] : [];
}

/** FatturaPA has no field for net and tax in all: its total must be the sum of the rows by rate. */
function italianFigures({ taxes, rounding, stampDuty }: DraftFigures) {
  const bases = taxes.flatMap(({ basis }) => basis?.exact ?? []);
  const amounts = taxes.flatMap(({ amount }) => amount?.exact ?? []);
  const isWhole = taxes.length > 0 && bases.length === taxes.length && amounts.length === taxes.length;
  return {
    taxExclusive: isWhole ? addExact(sumExact(bases), rounding?.exact ?? ZERO_DECIMAL) : undefined,
    taxTotal: isWhole ? sumExact(amounts) : undefined,
    maybeInTotal: stampDuty?.exact,
  };
}

function isSettled(due: Maybe<Money>): boolean {
  return due !== undefined && due.minor <= 0n;
}

function sayMissing(draft: InvoiceDraft, totals: { readonly due: Maybe<Money> }, problems: ProblemList): void {
  const needed = [
    ['number', draft.number],
    ['issueOn', draft.issueOn],
    ['seller', draft.seller],
    ['buyer', draft.buyer],
    ['due', draft.due ?? totals.due],
  ] as const;
  for (const [field, found] of needed) {
    if (found === undefined) problems.add({ code: 'missing', severity: 'asked', at: draft.at, values: { field } });
  }
}

/** What a kind means for the debtor's account, where it is not simply owed. */
function sayKind(
  draft: InvoiceDraft,
  kind: InvoiceDocument['kind'],
  { due, preceding }: Pick<InvoiceDocument, 'due' | 'preceding'>,
  problems: ProblemList,
): void {
  const at = draft.typeCode?.at ?? draft.at;
  const code = draft.typeCode?.text ?? '';
  if (kind === 'unknown')
    problems.add({ code: 'kind-unknown', severity: 'asked', at, values: { written: quoted(code) } });
  if (kind === 'not-a-claim') problems.add({ code: 'no-claim', severity: 'warning', at, values: { written: code } });
  if (owedByDocument({ kind, due, preceding }).direction !== 'unclear' || due === undefined) return;
  if (kind === 'corrected-invoice')
    problems.add({
      code: 'corrects-another',
      severity: 'asked',
      at,
      values: { preceding: quoted(preceding.join(', ')) },
    });
  if (isCredit(kind)) problems.add({ code: 'sign-unclear', severity: 'asked', at, values: {} });
}
