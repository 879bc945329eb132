import type { XmlProblem } from '../xml/xml-problem.ts';

/** Why a file is not read as an invoice. Codes and values; the sentences are in `words`. */
export type InvoiceFileProblem = {
  readonly code:
    | XmlProblem['code']
    | 'not-an-invoice'
    | 'other-invoice-format'
    | 'too-many-lines'
    | 'too-many-invoices'
    | 'pdf-damaged'
    | 'pdf-encrypted'
    | 'pdf-without-invoice'
    | 'pdf-unpacks-too-large'
    | 'took-too-long'
    | 'signed-file-damaged'
    | 'signed-file-without-content';
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly values: Readonly<Record<string, string | number>>;
};
