import type { InvoiceDocument, ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { fromMoney, isSameExact, parseExact } from '@duologue/core/money/exact-decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { hasShared, sharedSource, sharedText } from '../ledger/testing.ts';
import { readInvoices } from './open-invoice.ts';

type Expected = {
  readonly syntax?: string;
  readonly kind?: string;
  readonly number?: string;
  readonly typeCode?: string;
  readonly issueDate?: string;
  readonly dueDate?: string;
  readonly currency?: string;
  readonly buyerReference?: string;
  readonly orderReference?: string;
  readonly seller?: string;
  readonly buyer?: string;
  readonly sellerVat?: string;
  readonly iban?: string;
  readonly paymentReference?: string;
  readonly lineTotal?: string;
  readonly taxExclusive?: string;
  readonly taxTotal?: string;
  readonly grandTotal?: string;
  readonly prepaid?: string;
  readonly rounding?: string;
  readonly duePayable?: string;
  readonly lines?: number;
  readonly precedingInvoices?: readonly string[];
  readonly error?: string;
  readonly sameInvoiceAs?: string;
};

const files = <Value>(place: string): readonly (readonly [string, Value])[] =>
  hasShared(`corpora/${place}/expected.json`)
    ? Object.entries(JSON.parse(sharedText(`corpora/${place}/expected.json`)).files)
    : [];

const AMOUNTS = ['lineTotal', 'taxExclusive', 'taxTotal', 'grandTotal', 'prepaid', 'rounding'] as const;
const TEXTS = ['number', 'typeCode', 'seller', 'buyer', 'sellerVat', 'paymentReference', 'orderReference'] as const;

/** What differs between an invoice and its expectation; where nothing is expected, anything may be found. */
function differences(invoice: InvoiceDocument, expected: Expected): readonly string[] {
  const found: string[] = [];
  const compare = (name: string, ours: string | undefined, theirs: string | undefined) => {
    if (theirs !== undefined && plain(ours) !== plain(theirs)) found.push(`${name}: ${ours} instead of ${theirs}`);
  };
  for (const name of TEXTS) compare(name, invoice[name], expected[name]);
  compare('syntax', invoice.syntax, expected.syntax);
  compare('currency', invoice.currency, expected.currency);
  compare('buyerReference', invoice.buyerReference, expected.buyerReference);
  compare('issueOn', invoice.issueOn, expected.issueDate);
  compare('dueOn', invoice.dueOn, expected.dueDate);
  compare('iban', invoice.ibans[0], expected.iban);
  compare('lines', String(invoice.lines.length), expected.lines === undefined ? undefined : String(expected.lines));
  compare('preceding', invoice.preceding.join(), expected.precedingInvoices?.join());
  for (const name of AMOUNTS)
    if (!isAmount(invoice[name], expected[name])) compare(name, text(invoice[name]), expected[name]);
  if (!isAmount(invoice.due, expected.duePayable)) compare('due', text(invoice.due), expected.duePayable);
  return found;
}

const plain = (value: string | undefined) => value?.replace(/\s+/g, ' ').trim();
const text = (amount: Money | undefined) => (amount === undefined ? undefined : formatDecimal(amount));

function isAmount(ours: Money | undefined, theirs: string | undefined): boolean {
  const parsed = theirs === undefined ? undefined : parseExact(theirs);
  return parsed === undefined || (ours !== undefined && isSameExact(fromMoney(ours), parsed));
}

/** How many files of a format are as they should be, for the line that is printed at the end. */
const counts = new Map<string, { right: number; all: number }>();
function counted(format: string, run: () => void): void {
  const count = counts.get(format) ?? { right: 0, all: 0 };
  counts.set(format, count);
  count.all += 1;
  run();
  count.right += 1;
}

afterAll(() => {
  if (counts.size > 0)
    console.log([...counts].map(([format, { right, all }]) => `${format} ${right} of ${all}`).join(', '));
});

async function read(place: string): Promise<readonly ReadInvoice[]> {
  const result = await readInvoices(sharedSource(place));
  if (!result.ok) throw new Error(`${place} is refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/**
 * Twelve expectations for UBL name the seller's German tax number (BT-32) as his VAT number (BT-31), because it stands
 * first. The same invoices exist in CII, whose expectations have the VAT number; those are taken.
 */
const TAX_NUMBER = '201/113/40209';
const OF_CII = new Map(files<Expected>('cii'));
function mended(expected: Expected): Expected {
  const other = OF_CII.get(expected.sameInvoiceAs?.replace(/^cii\//, '') ?? '')?.sellerVat;
  return expected.sellerVat === TAX_NUMBER && other !== undefined ? { ...expected, sellerVat: other } : expected;
}

describe.each(['ubl', 'cii'])('%s', (format) => {
  test.each(files<Expected>(format))('%s', async (name, stated) => {
    const expected = mended(stated);
    const found = await read(`corpora/${format}/${name}`).catch((error: unknown) => error);
    counted(format, () => {
      expect(found).toHaveLength(1);
      const [only] = found as readonly ReadInvoice[];
      expect(only === undefined ? ['nothing'] : differences(only.invoice, expected)).toEqual([]);
    });
  });
});

type Fattura = {
  readonly seller: string;
  readonly buyer: string;
  readonly wellFormed?: false;
  readonly documents?: readonly {
    readonly number: string;
    readonly type: string;
    readonly date: string;
    readonly currency: string;
    readonly total?: string;
    readonly lines: number;
    readonly payments: readonly { readonly amount: string; readonly due?: string; readonly iban?: string }[];
  }[];
};

describe('fatturapa', () => {
  test.each(files<Fattura>('fatturapa'))('%s', async (name, { seller, buyer, documents, wellFormed }) => {
    const place = `corpora/fatturapa/${name}`;
    if (wellFormed === false) {
      const refused = await readInvoices(sharedSource(place));
      counted('fatturapa', () =>
        expect(refused).toMatchObject({ ok: false, refusal: [{ code: 'xml-not-well-formed', line: 102 }] }),
      );
      return;
    }
    const found = await read(place);
    counted('fatturapa', () => {
      const invoices = found.map(({ invoice }) => ({
        seller: invoice.seller,
        buyer: invoice.buyer,
        number: invoice.number,
        type: invoice.typeCode,
        date: invoice.issueOn,
        currency: invoice.currency,
        lines: invoice.lines.length,
        payments: invoice.payments.map(({ amount, dueOn }) => ({ amount: text(amount), due: dueOn })),
      }));
      expect(invoices).toEqual(
        documents?.map(({ total: _, payments, ...rest }) => ({
          seller,
          buyer,
          ...rest,
          payments: payments.map(({ amount, due }) => ({ amount, due })),
        })),
      );
      documents?.forEach(({ total, payments }, index) => {
        const invoice = found[index]?.invoice;
        if (total !== undefined) expect(text(invoice?.grandTotal)).toBe(total);
        expect(invoice?.ibans).toEqual(payments.flatMap(({ iban }) => iban ?? []));
      });
    });
  });
});

describe('facturx-pdf', () => {
  test.each(files<Expected>('facturx-pdf'))('%s', async (name, expected) => {
    const result = await readInvoices(sharedSource(`corpora/facturx-pdf/${name}`));
    counted('facturx-pdf', () => {
      if (expected.error !== undefined) {
        expect(result).toMatchObject({ ok: false, refusal: [{ code: 'xml-not-well-formed', line: 1 }] });
        return;
      }
      expect(result.ok ? result.value : result.refusal).toHaveLength(1);
      const [only] = result.ok ? result.value : [];
      expect(only === undefined ? ['nothing'] : differences(only.invoice, expected)).toEqual([]);
    });
  });
});
