import type { InvoiceProblem } from '@duologue/core/intake/invoice/invoice-document.ts';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import type { Say } from '../words.ts';

/** A problem of a document in words, with both figures where two do not agree. */
export function problemSentence({ code, rule, values }: InvoiceProblem, say: Say): string {
  const { field, reason } = values;
  const spoken = {
    ...values,
    ...(field === undefined ? {} : { field: say(`invoices.field.${field}`) }),
    ...(reason === undefined ? {} : { reason: say(`invoices.reason.${reason}`) }),
  };
  const sentence =
    code === 'sum-differs' ? say(`invoices.sum.${rule}`, spoken) : say(`invoices.problem.${code}`, spoken);
  return rule === undefined ? sentence : `${sentence} [${rule}]`;
}

export function fileProblemSentence({ code, values }: InvoiceFileProblem, say: Say): string {
  const { looksLike } = values;
  const sentence = say(`invoices.file.${code}`, values);
  return typeof looksLike === 'string' && looksLike !== 'plain-text'
    ? `${sentence} ${say(`intake.looksLike.${looksLike}`)}`
    : sentence;
}
