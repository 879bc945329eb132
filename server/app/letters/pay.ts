import type { PaymentSettings } from '@duologue/contract/confirmations.ts';
import { isQrIban, isSepaIban, isSwissIban, parseIban } from '@duologue/core/allocation/references/iban.ts';
import { printedReference, qrReference, rfReference } from '@duologue/core/allocation/references/make-reference.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { EPC_BYTES_MAX, REMITTANCE_MAX } from './limits.ts';
import type { PayCode, SwissBill } from './letter.ts';

export type Transfer = {
  readonly accountName: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly reference: string;
  readonly code: PayCode | null;
};
export type WaysToPay = { readonly transfer: Transfer | null; readonly link: string | null };

/** What a payment is for: its amount, and what the payer names so that it is recognised. */
export type Payable = { readonly amount: Money; readonly items: readonly string[]; readonly customer: string | null };

/** How this amount can be paid, with a reference that `core/allocation` reads back as the invoice. */
export function waysToPay(settings: PaymentSettings, payable: Payable): WaysToPay {
  const structured = structuredReference(settings, payable);
  const reference = structured ?? plainReference(payable);
  const link = linkOf(settings, payable.amount, reference);
  const account = accountOf(settings, structured);
  if (account === undefined || settings.accountName === '') return { transfer: null, link };
  const bic = settings.bic === '' ? null : settings.bic;
  const code =
    swissCode(settings, { account, structured, payable }) ?? epcCode(settings, { account, structured, payable });
  return {
    transfer: {
      accountName: settings.accountName,
      iban: printedReference(account),
      bic,
      reference: structured === undefined ? reference : printedReference(structured),
      code: code ?? null,
    },
    link,
  };
}

/** One invoice can be named in a reference with check digits; several are named in words. */
function structuredReference({ referenceScheme, qrIban }: PaymentSettings, { items }: Payable): string | undefined {
  const [number, second] = items;
  if (number === undefined || second !== undefined || referenceScheme === 'number') return undefined;
  return referenceScheme === 'qr' && parseIban(qrIban) !== undefined ? qrReference(number) : rfReference(number);
}

function plainReference({ items, customer }: Payable): string {
  const named: string[] = [];
  for (const number of items) {
    if ([...named, number].join(' ').length > REMITTANCE_MAX) break;
    named.push(number);
  }
  return named.length > 0 ? named.join(' ') : (customer ?? '');
}

/** A QR reference goes to the QR-IBAN and nothing else does. */
function accountOf({ iban, qrIban }: PaymentSettings, reference: string | undefined): string | undefined {
  return /^\d{27}$/.test(reference ?? '') ? parseIban(qrIban) : parseIban(iban);
}

function linkOf({ linkTemplate }: PaymentSettings, amount: Money, reference: string): string | null {
  if (linkTemplate === '') return null;
  const values: Readonly<Record<string, string>> = {
    amount: formatDecimal(amount),
    currency: amount.currency,
    reference,
  };
  return linkTemplate.replace(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(values[name] ?? whole));
}

type Coded = { readonly account: string; readonly structured: string | undefined; readonly payable: Payable };

const AMOUNT_MINOR_MAX = 99_999_999_999n;

/** The European Payments Council's code for a SEPA transfer: EPC069-12 version 002, UTF-8, in euro only. */
function epcCode({ accountName, bic }: PaymentSettings, { account, structured, payable }: Coded): PayCode | undefined {
  const { currency, minor } = payable.amount;
  if (currency !== 'EUR' || !isSepaIban(account) || minor <= 0n || minor > AMOUNT_MINOR_MAX) return undefined;
  const remittance = structured === undefined ? plainReference(payable) : '';
  const lines = ['BCD', '002', '1', 'SCT', bic, accountName.slice(0, 70), account];
  const rest = [`EUR${formatDecimal(payable.amount)}`, '', structured ?? '', remittance];
  const payload = [...lines, ...rest].join('\n').replace(/\n+$/, '');
  return new TextEncoder().encode(payload).length > EPC_BYTES_MAX ? undefined : { kind: 'epc', payload };
}

const SWISS_CURRENCIES = ['CHF', 'EUR'] as const;

/** The Swiss payment part: francs or euro, to a Swiss or Liechtenstein account whose holder's address is known. */
function swissCode(settings: PaymentSettings, { account, structured, payable }: Coded): PayCode | undefined {
  const { minor } = payable.amount;
  const currency = SWISS_CURRENCIES.find((one) => one === payable.amount.currency);
  if (currency === undefined) return undefined;
  const { street, houseNumber, postcode, city, country, accountName } = settings;
  const isPlaceKnown = postcode !== '' && city !== '' && country !== '';
  if (!isSwissIban(account) || !isPlaceKnown || minor <= 0n || minor > AMOUNT_MINOR_MAX) return undefined;
  // A QR-IBAN without its reference is none that a bank takes.
  if (isQrIban(account) !== /^\d{27}$/.test(structured ?? '')) return undefined;
  const bill: SwissBill = {
    account,
    creditor: { accountName, street, houseNumber, postcode, city, country },
    currency,
    amount: formatDecimal(payable.amount),
    reference: structured ?? null,
    message: structured === undefined ? plainReference(payable) : '',
  };
  return { kind: 'swiss', bill };
}
