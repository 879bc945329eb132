import { PaymentSettings } from '@duologue/contract/confirmations.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { money } from '@duologue/core/money/money.ts';
import type { Agreement } from './agreement.ts';
import type { InvoiceOfLetter } from './build-invoices-letter.ts';
import type { LetterGiven } from './build-letter.ts';

/** Amounts in minor units of one currency, due month by month from 1 July 2026. */
export function agreementOf(
  kind: Agreement['kind'],
  code: string,
  minors: readonly number[],
  more: Partial<Agreement> = {},
): Agreement {
  const currency = parseCurrency(code);
  assert(currency !== undefined, 'the test names a currency');
  const of = (minor: number) => money(currency, BigInt(minor));
  return {
    agreementId: '019f0000-0000-7000-8000-000000000001',
    kind,
    status: 'pending',
    agreedOn: '2026-06-10' as CalendarDate,
    promisedBy: null,
    parties: { creditor: 'Firma & Söhne GmbH', debtor: 'Amara Ltd' },
    total: of(minors.reduce((all, minor) => all + minor, 0)),
    forgiven: of(0),
    expiresOn: null,
    items: ['INV-4711'],
    instalments: minors.map((minor, index) => ({
      number: index + 1,
      dueOn:
        `${2026 + Math.floor((6 + index) / 12)}-${String(((6 + index) % 12) + 1).padStart(2, '0')}-01` as CalendarDate,
      amount: of(minor),
      received: of(0),
      status: 'pending',
    })),
    ...more,
  };
}

type InvoiceGiven = Partial<Omit<InvoiceOfLetter, 'open'>> & { readonly currency?: string; readonly open?: number };

/** An invoice of May with its file, all of it open unless said otherwise; amounts in minor units. */
export function invoiceOf(
  number: string,
  minor: number,
  { currency: code = 'EUR', open = minor, ...more }: InvoiceGiven = {},
): InvoiceOfLetter {
  const currency = parseCurrency(code);
  assert(currency !== undefined, 'the test names a currency');
  return {
    itemId: `item-${number}`,
    number,
    issuedOn: '2026-05-01' as CalendarDate,
    dueOn: '2026-05-31' as CalendarDate,
    amount: money(currency, BigInt(minor)),
    open: money(currency, BigInt(open)),
    isAsked: true,
    hasFile: true,
    lines: [],
    ...more,
  };
}

export const german = PaymentSettings.parse({
  accountName: 'Firma & Söhne GmbH',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
});

export const swiss = PaymentSettings.parse({
  accountName: 'Muster AG',
  iban: 'CH9300762011623852957',
  qrIban: 'CH4431999123000889012',
  referenceScheme: 'qr',
  street: 'Bahnhofstrasse',
  houseNumber: '1',
  postcode: '8001',
  city: 'Zürich',
  country: 'CH',
});

export const given = (more: Partial<LetterGiven> = {}): LetterGiven => ({
  purpose: 'confirmation',
  language: 'en',
  country: 'GB',
  settings: german,
  sender: 'Firma & Söhne GmbH',
  recipient: ['Amara Ltd', '1 High Street', 'London'],
  customer: 'D-100',
  writtenOn: '2026-06-10' as CalendarDate,
  ...more,
});
