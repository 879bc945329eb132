/**
 * What a document asks for. `invoice`, `credit-note` and `debit-note` speak for themselves; a `corrected-invoice` stands
 * for another one; `prepayment-invoice` and `partial-invoice` ask for a part; `self-billed-…` are written by the buyer;
 * `not-a-claim` is a pro forma, a delivery note, a reverse-charge entry: nobody owes anything by it.
 */
export const INVOICE_KINDS = [
  'invoice',
  'credit-note',
  'corrected-invoice',
  'debit-note',
  'prepayment-invoice',
  'partial-invoice',
  'self-billed-invoice',
  'self-billed-credit-note',
  'not-a-claim',
  'unknown',
] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** UNTDID 1001, as far as EN 16931 allows it, and the codes that files of the field carry beside. */
const UNTDID_1001: Readonly<Record<Exclude<InvoiceKind, 'unknown'>, string>> = {
  invoice: '71 82 218 219 295 331 380 382 385 387 388 390 393 394 395 456 457 553 575 623 633 780 817 870 877 935',
  'credit-note': '81 83 262 308 381 396 420 458 503 532',
  'corrected-invoice': '384 471 472 473',
  'debit-note': '80 84 383',
  'prepayment-invoice': '386 500 502',
  'partial-invoice': '102 202 203 204 211 326 875 876',
  'self-billed-invoice': '389 501 527',
  'self-billed-credit-note': '261 296',
  'not-a-claim': '130 325 351 751',
};

/** Italian `TipoDocumento`, specification 1.9. TD16 to TD19, TD21 to TD23, TD28 and TD29 are entries for the tax office. */
const TIPO_DOCUMENTO: Readonly<Record<Exclude<InvoiceKind, 'unknown'>, string>> = {
  invoice: 'TD01 TD06 TD07 TD24 TD25 TD26',
  'credit-note': 'TD04 TD08',
  'corrected-invoice': '',
  'debit-note': 'TD05 TD09',
  'prepayment-invoice': 'TD02 TD03',
  'partial-invoice': '',
  'self-billed-invoice': 'TD20',
  'self-billed-credit-note': '',
  'not-a-claim': 'TD10 TD11 TD12 TD16 TD17 TD18 TD19 TD21 TD22 TD23 TD27 TD28 TD29',
};

/**
 * What tax offices write into UBL in place of it, where it is plainly an invoice: Turkey (a sale, exempt, of a special
 * base, for export, with a part of the tax withheld), Colombia and Peru (01 an invoice, 03 one by hand or a receipt).
 * Their credit notes have their own root. Returns (`IADE`) and purchase notes (04 in Peru) are written by the buyer.
 */
const NATIONAL_UBL = new Set('SATIS ISTISNA OZELMATRAH IHRACKAYITLI TEVKIFAT 01 03'.split(' '));

const KIND_OF_CODE: ReadonlyMap<string, InvoiceKind> = new Map(
  [UNTDID_1001, TIPO_DOCUMENTO].flatMap((table) =>
    INVOICE_KINDS.flatMap((kind) =>
      kind === 'unknown' ? [] : table[kind].split(' ').map((code) => [code, kind] as const),
    ),
  ),
);

/**
 * The kind by its code and by the root element. A credit note of UBL is one whatever its code says; without a code the
 * root element alone tells. A code that is in no list is `unknown`.
 */
export function kindOf(code: string | undefined, isCreditNoteRoot: boolean, isUbl = false): InvoiceKind {
  const known = code === undefined || code === '' ? undefined : KIND_OF_CODE.get(code);
  if (isCreditNoteRoot) return known === 'self-billed-credit-note' ? known : 'credit-note';
  if (code === undefined || code === '') return 'invoice';
  if (known === undefined && isUbl && NATIONAL_UBL.has(code)) return 'invoice';
  return known ?? 'unknown';
}

export function isCredit(kind: InvoiceKind): boolean {
  return kind === 'credit-note' || kind === 'self-billed-credit-note';
}
