import type { InvoiceDocument, InvoiceProblem, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import type { Say } from '../words.ts';
import { fileProblemSentence, problemSentence } from './invoice-sentences.ts';

type Text = string | null;

/** What `read-invoice --json` prints for one document. Scripts rely on these names; amounts are plain decimals. */
export type InvoiceJson = {
  readonly syntax: Text;
  readonly kind: Text;
  readonly number: Text;
  readonly issueOn: Text;
  readonly dueOn: Text;
  readonly currency: Text;
  readonly seller: Text;
  readonly buyer: Text;
  readonly sellerVat: Text;
  readonly orderReference: Text;
  readonly paymentReference: Text;
  readonly iban: Text;
  readonly lineTotal: Text;
  readonly taxTotal: Text;
  readonly grandTotal: Text;
  readonly prepaid: Text;
  readonly due: Text;
  readonly lines: readonly LineJson[];
  readonly problems: readonly object[];
};

type LineJson = Readonly<Record<'id' | 'name' | 'quantity' | 'unit' | 'price' | 'net' | 'taxRate', Text>>;

export function invoiceJson({ invoice, problems }: ReadInvoice, say: Say): InvoiceJson {
  return {
    syntax: invoice.syntax,
    kind: invoice.kind,
    number: invoice.number ?? null,
    issueOn: invoice.issueOn ?? null,
    dueOn: invoice.dueOn ?? null,
    currency: invoice.currency ?? null,
    seller: invoice.seller ?? null,
    buyer: invoice.buyer ?? null,
    sellerVat: invoice.sellerVat ?? null,
    orderReference: invoice.orderReference ?? null,
    paymentReference: invoice.paymentReference ?? null,
    iban: invoice.ibans[0] ?? null,
    lineTotal: decimal(invoice.lineTotal),
    taxTotal: decimal(invoice.taxTotal),
    grandTotal: decimal(invoice.grandTotal),
    prepaid: decimal(invoice.prepaid),
    due: decimal(invoice.due),
    lines: invoice.lines.map(lineJson),
    problems: problems.map((problem) => problemJson(problem, say)),
  };
}

function lineJson({ id, name, quantity, unit, price, net, taxRate }: InvoiceDocument['lines'][number]): LineJson {
  return {
    id: id ?? null,
    name: name ?? null,
    quantity: quantity ?? null,
    unit: unit ?? null,
    price: price ?? null,
    net: decimal(net),
    taxRate: taxRate ?? null,
  };
}

function problemJson(problem: InvoiceProblem, say: Say): object {
  const { code, severity, rule, at, values } = problem;
  return {
    code,
    severity,
    message: problemSentence(problem, say),
    ...(rule === undefined ? {} : { rule }),
    ...(at === undefined ? {} : { line: at.line, column: at.column, path: at.path }),
    values,
  };
}

/** A file that could not be read, in the same form: nothing is known, and the problems say why. */
export function unreadJson(
  problems: readonly (InvoiceFileProblem | { code: string; message: string })[],
  say?: Say,
): InvoiceJson {
  return {
    syntax: null,
    kind: null,
    number: null,
    issueOn: null,
    dueOn: null,
    currency: null,
    seller: null,
    buyer: null,
    sellerVat: null,
    orderReference: null,
    paymentReference: null,
    iban: null,
    lineTotal: null,
    taxTotal: null,
    grandTotal: null,
    prepaid: null,
    due: null,
    lines: [],
    problems: problems.map((problem) =>
      'message' in problem || say === undefined
        ? { severity: 'refused', ...problem }
        : { severity: 'refused', message: fileProblemSentence(problem, say), ...problem },
    ),
  };
}

function decimal(amount: Money | undefined): Text {
  return amount === undefined ? null : formatDecimal(amount);
}
