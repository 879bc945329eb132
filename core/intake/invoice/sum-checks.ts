import type { Currency } from '../../money/currency.ts';
import {
  addExact,
  type ExactDecimal,
  isSameExact,
  multiplyExact,
  negateExact,
  roundExact,
  sumExact,
  ZERO_DECIMAL,
} from '../../money/exact-decimal.ts';
import type { InvoiceField, InvoiceProblem } from './invoice-document.ts';
import { figureText, sumScale } from './read-written.ts';

/** The figures of a document as written, for its sums. `undefined` is not written; an empty list holds none. */
export type InvoiceFigures = {
  /** For the decimals of the answer; sums hold or not without it. */
  readonly currency: Currency | undefined;
  readonly lineNets: readonly ExactDecimal[];
  readonly allowanceList: readonly ExactDecimal[];
  readonly chargeList: readonly ExactDecimal[];
  readonly taxList: readonly TaxFigures[];
  readonly lineTotal: ExactDecimal | undefined;
  readonly allowances: ExactDecimal | undefined;
  readonly charges: ExactDecimal | undefined;
  readonly taxExclusive: ExactDecimal | undefined;
  readonly taxTotal: ExactDecimal | undefined;
  readonly grandTotal: ExactDecimal | undefined;
  readonly prepaid: ExactDecimal | undefined;
  readonly rounding: ExactDecimal | undefined;
  readonly due: ExactDecimal | undefined;
  /** Rules that the profile of the document leaves no room for. */
  readonly notAsked: readonly string[];
  /** More than one total of tax in one currency: each has to fit. */
  readonly otherTaxTotals: readonly ExactDecimal[];
  readonly forOthers: readonly ExactDecimal[];
  /** A charge that the total may hold or not: Italian stamp duty. */
  readonly maybeInTotal?: ExactDecimal | undefined;
};

export type TaxFigures = {
  readonly basis: ExactDecimal | undefined;
  readonly amount: ExactDecimal | undefined;
  readonly rate: ExactDecimal | undefined;
};

/** Rules of EN 16931-1:2017, 6.4.2, that say what a total is the sum of. */
export const SUM_RULES = ['BR-CO-10', 'BR-CO-11', 'BR-CO-12', 'BR-CO-13', 'BR-CO-14', 'BR-CO-15', 'BR-CO-16'] as const;

/** One sum that should hold: what is stated, what the parts come to. `undefined` when the document does not state it. */
type SumCheck = (figures: InvoiceFigures) => Sum | undefined;
type Sum = {
  readonly rule: (typeof SUM_RULES)[number];
  readonly field: InvoiceField;
  readonly stated: ExactDecimal;
  readonly computed: ExactDecimal;
};

const or0 = (value: ExactDecimal | undefined) => value ?? ZERO_DECIMAL;

/** A profile without lines has no sum of them, so BR-CO-10 asks for at least one. */
const CHECKS: readonly SumCheck[] = [
  ({ lineTotal, lineNets }) =>
    lineTotal === undefined || lineNets.length === 0
      ? undefined
      : { rule: 'BR-CO-10', field: 'lineTotal', stated: lineTotal, computed: sumExact(lineNets) },
  ({ allowances, allowanceList }) =>
    allowances === undefined && allowanceList.length === 0
      ? undefined
      : { rule: 'BR-CO-11', field: 'allowances', stated: or0(allowances), computed: sumExact(allowanceList) },
  ({ charges, chargeList }) =>
    charges === undefined && chargeList.length === 0
      ? undefined
      : { rule: 'BR-CO-12', field: 'charges', stated: or0(charges), computed: sumExact(chargeList) },
  ({ lineTotal, allowances, charges, taxExclusive }) =>
    lineTotal === undefined || taxExclusive === undefined
      ? undefined
      : {
          rule: 'BR-CO-13',
          field: 'taxExclusive',
          stated: taxExclusive,
          computed: sumExact([lineTotal, negateExact(or0(allowances)), or0(charges)]),
        },
  ({ taxTotal, taxList }) => {
    const amounts = taxList.flatMap(({ amount }) => amount ?? []);
    return taxTotal === undefined || amounts.length === 0 || amounts.length < taxList.length
      ? undefined
      : { rule: 'BR-CO-14', field: 'taxTotal', stated: taxTotal, computed: sumExact(amounts) };
  },
  ({ taxExclusive, taxTotal, otherTaxTotals, grandTotal, maybeInTotal }) => {
    if (taxExclusive === undefined || grandTotal === undefined) return undefined;
    const sums = [or0(taxTotal), ...otherTaxTotals].map((tax) => addExact(taxExclusive, tax));
    const computed = sums.find((sum) => !isSameExact(sum, grandTotal)) ?? grandTotal;
    const isWithDuty = maybeInTotal !== undefined && isSameExact(grandTotal, addExact(computed, maybeInTotal));
    return isWithDuty ? undefined : { rule: 'BR-CO-15', field: 'grandTotal', stated: grandTotal, computed };
  },
  ({ grandTotal, prepaid, rounding, forOthers, due }) =>
    grandTotal === undefined || due === undefined
      ? undefined
      : {
          rule: 'BR-CO-16',
          field: 'due',
          stated: due,
          computed: sumExact([grandTotal, negateExact(or0(prepaid)), or0(rounding), ...forOthers]),
        },
];

/**
 * Checks every sum and keeps every answer: a warning for each that does not hold, with both figures. An invoice whose
 * sums do not hold can still be owed; which figure is right, only its seller knows.
 */
export function checkSums(figures: InvoiceFigures): readonly InvoiceProblem[] {
  const { currency } = figures;
  const scale = sumScale(currency);
  const sums = CHECKS.flatMap((check) => check(figures) ?? []).filter(
    ({ rule, stated, computed }) =>
      !figures.notAsked.includes(rule) && !isSameExact(stated, roundExact(computed, scale)),
  );
  return [
    ...sums.map(
      ({ rule, field, stated, computed }): InvoiceProblem => ({
        code: 'sum-differs',
        severity: 'warning',
        rule,
        values: {
          field,
          stated: figureText(stated, currency),
          computed: figureText(roundExact(computed, scale), currency),
          currency: currency ?? '',
        },
      }),
    ),
    ...figures.taxList.flatMap((tax) => checkTax(tax, currency)),
  ];
}

/** Less than one unit of difference is let pass, as the official rules do: taxes may be rounded line by line. */
const TAX_TOLERANCE: ExactDecimal = { units: 1n, scale: 0 };
const PER_CENT: ExactDecimal = { units: 1n, scale: 2 };

/** BR-CO-17: the tax of a category is its basis times its rate. */
function checkTax({ basis, amount, rate }: TaxFigures, currency: Currency | undefined): readonly InvoiceProblem[] {
  if (basis === undefined || amount === undefined || rate === undefined) return [];
  const computed = roundExact(multiplyExact(multiplyExact(basis, rate), PER_CENT), sumScale(currency));
  const difference = addExact(amount, negateExact(computed));
  const size = difference.units < 0n ? negateExact(difference) : difference;
  if (addExact(size, negateExact(TAX_TOLERANCE)).units < 0n) return [];
  return [
    {
      code: 'tax-differs',
      severity: 'warning',
      rule: 'BR-CO-17',
      values: {
        stated: figureText(amount, currency),
        computed: figureText(computed, currency),
        basis: figureText(basis, currency),
        rate: figureText(rate, currency),
        currency: currency ?? '',
      },
    },
  ];
}
