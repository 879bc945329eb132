import path from 'node:path';
import type { InvoiceDocument, InvoiceProblem, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { owedByDocument } from '@duologue/core/intake/invoice/owed-by-document.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import { type Say, tableText } from '../words.ts';
import { fileProblemSentence, problemSentence } from './invoice-sentences.ts';
import { printable } from './ledger-sentences.ts';

const LISTED_MAX = 20;

/** One document in plain words: who owes whom how much, when, and what does not fit. */
export function invoiceReport(file: string, { invoice, problems }: ReadInvoice, say: Say): string {
  const parts = [
    heading(file, invoice),
    factLines(facts(invoice)),
    ...(invoice.lines.length > 0 ? [linesTable(invoice)] : []),
    ...group('To be answered', problems.filter(isAsked), say),
    ...group(
      'Does not fit',
      problems.filter((problem) => !isAsked(problem)),
      say,
    ),
  ];
  return parts.join('\n\n');
}

export function unreadReport(file: string, problems: readonly InvoiceFileProblem[], say: Say): string {
  return problems
    .map((problem) => {
      const { line, column, path: place } = problem;
      const at =
        line === undefined
          ? ''
          : ` (line ${line}${column === undefined ? '' : `, column ${column}`}${place ? `, in ${place}` : ''})`;
      return printable(`${path.basename(file)}: ${fileProblemSentence(problem, say)}${at}`);
    })
    .join('\n');
}

const isAsked = ({ severity }: InvoiceProblem) => severity === 'asked';

function heading(file: string, { kind, number, syntax, profile }: InvoiceDocument): string {
  const form = profile === undefined ? syntax : `${syntax}, ${profile}`;
  return printable(`${path.basename(file)}: ${kind} ${number ?? 'without a number'} (${form})`);
}

function facts(invoice: InvoiceDocument): readonly (readonly [string, string])[] {
  const amount = (value: Money | undefined) => (value === undefined ? '' : `${value.currency} ${formatDecimal(value)}`);
  const vat = (number: string | undefined) => (number === undefined ? '' : ` (${number})`);
  const rows: readonly (readonly [string, string])[] = [
    ['from', `${invoice.seller ?? ''}${vat(invoice.sellerVat)}`],
    ['to', `${invoice.buyer ?? ''}${vat(invoice.buyerVat)}`],
    ['issued on', invoice.issueOn ?? ''],
    ['due on', `${invoice.dueOn ?? 'not told'}${invoice.dueFrom === 'terms' ? ' (by its terms)' : ''}`],
    ['terms', invoice.terms ?? ''],
    ['order', invoice.orderReference ?? ''],
    ['pay with', invoice.paymentReference ?? ''],
    ['account', invoice.ibans.join(', ')],
    ['corrects', invoice.preceding.join(', ')],
    ['lines', amount(invoice.lineTotal)],
    ['allowances', amount(invoice.allowances)],
    ['charges', amount(invoice.charges)],
    ['net', amount(invoice.taxExclusive)],
    ['tax', amount(invoice.taxTotal)],
    ['tax in the books', amount(invoice.taxTotalAccounting)],
    ['total', amount(invoice.grandTotal)],
    ['prepaid', amount(invoice.prepaid)],
    ['rounding', amount(invoice.rounding)],
    ['due', amount(invoice.due)],
    ['meaning', meaning(invoice)],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, printable(value.replace(/\s+/g, ' ').slice(0, 160))]);
}

function factLines(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function meaning(invoice: InvoiceDocument): string {
  const owed = owedByDocument(invoice);
  switch (owed.direction) {
    case 'charged':
      return `the buyer owes ${owed.amount.currency} ${formatDecimal(owed.amount)}`;
    case 'credited':
      return `the buyer is credited ${owed.amount.currency} ${formatDecimal(owed.amount)}`;
    case 'nothing':
      return 'nothing is asked for';
    case 'unclear':
      return 'a person must say';
  }
}

function linesTable({ lines }: InvoiceDocument): string {
  const rows = lines
    .slice(0, LISTED_MAX)
    .map(({ id, name, quantity, price, net }) =>
      [id, name?.replace(/\s+/g, ' ').slice(0, 60), quantity, price, net === undefined ? '' : formatDecimal(net)].map(
        (cell) => printable(cell ?? ''),
      ),
    );
  const more = lines.length > LISTED_MAX ? [`… ${lines.length} lines in all`] : [];
  return [tableText(['no', 'what', 'quantity', 'price', 'net'], rows), ...more].join('\n');
}

function group(title: string, problems: readonly InvoiceProblem[], say: Say): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, LISTED_MAX).map((problem) => {
    const at = problem.at === undefined ? '' : ` (line ${problem.at.line})`;
    return `  ${printable(problemSentence(problem, say))}${at}`;
  });
  const more = problems.length > LISTED_MAX ? [`  … ${problems.length} in all`] : [];
  return [[title, ...lines, ...more].join('\n')];
}
