import type { Message } from '@duologue/contract/wire.ts';
import type { InvoiceProblem } from '@duologue/core/intake/invoice/invoice-document.ts';

/** What is wrong or open with a document, as a sentence of the catalogue. */
export function invoiceProblemMessage({ code, rule, values }: InvoiceProblem): Message {
  return code === 'sum-differs' && rule !== undefined
    ? { code: `invoices.sum.${rule}`, values: { ...values, rule } }
    : { code: `invoices.problem.${code}`, values: { ...values } };
}
