import type { InvoiceFileProblem } from './invoice-file-problem.ts';

/** Root elements of the syntaxes that are read. */
const ROOTS = [
  'Invoice',
  'CreditNote',
  'DebitNote',
  'CrossIndustryInvoice',
  'CrossIndustryDocument',
  'FatturaElettronica',
  'FatturaElettronicaSemplificata',
] as const;
export type KnownRoot = (typeof ROOTS)[number];

const KNOWN: ReadonlySet<string> = new Set(ROOTS);

export function isInvoiceRoot(name: string): name is KnownRoot {
  return KNOWN.has(name);
}

/** The envelope of Peppol and GS1, in which an invoice may travel. */
export function isEnvelope(name: string): boolean {
  return name === 'StandardBusinessDocument';
}

/** Other formats of invoices by their root or namespace, so that a person knows what to ask the sender for. */
const OTHERS: readonly (readonly [RegExp, RegExp | undefined, string])[] = [
  [/^Facturae$/, undefined, 'Facturae'],
  [/^Finvoice$/, undefined, 'Finvoice'],
  [/^InvoiceCenter|TeappsXML/i, undefined, 'TEAPPSXML'],
  [/^Faktura$/, undefined, 'KSeF FA'],
  [/^Invoice$/, /ebinterface/, 'ebInterface'],
  [/^Invoice$/, /sfti|BasicInvoice/, 'Svefaktura'],
  [/^Invoice$/, /oio\.dk/, 'OIOXML'],
  [/^E-Invoice$|^e-?invoice$/i, undefined, 'e-arve'],
  [/^cXML$/, undefined, 'cXML'],
  [/^Document$/, /camt\.05/, 'CAMT'],
  [/^Order$|^OrderResponse$|^DespatchAdvice$|^ApplicationResponse$|^Reminder$|^Statement$/, /ubl/, 'UBL'],
];

/**
 * Why a root is not read, or nothing when it is one of ours. `Invoice` is a word that many formats use: with a namespace,
 * it has to be that of UBL.
 */
export function foreignRoot(
  name: string,
  attributes: Readonly<Record<string, string>>,
): InvoiceFileProblem | undefined {
  const spaces = Object.entries(attributes).flatMap(([key, value]) =>
    (key === 'xmlns' || key.startsWith('xmlns:')) && !/XMLSchema|xmldsig|CoreComponent|DataType/.test(value)
      ? [value]
      : [],
  );
  const isUbl = spaces.some((space) => /oasis:names:(specification:ubl|tc:ubl)/i.test(space));
  const needsUbl = /^(Invoice|CreditNote|DebitNote)$/.test(name);
  if (isInvoiceRoot(name) && (!needsUbl || isUbl || spaces.every((space) => space === ''))) return undefined;
  const other = OTHERS.find(
    ([root, space]) => root.test(name) && (space === undefined || spaces.some((one) => space.test(one))),
  );
  const values = { root: name.slice(0, 80), namespace: (spaces[0] ?? '').slice(0, 120) };
  return other === undefined
    ? { code: 'not-an-invoice', values }
    : { code: 'other-invoice-format', values: { ...values, format: other[2] } };
}
