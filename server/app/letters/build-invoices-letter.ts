import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats, type Formats } from '@duologue/words/formats.ts';
import { localeFor } from '@duologue/words/language.ts';
import { createText, type Text } from '@duologue/words/text.ts';
import { moneyWire } from '../wire/money.ts';
import { type BuiltLetter, type LetterGiven, payOf } from './build-letter.ts';
import type { Letter, LetterTable } from './letter.ts';
import { waysToPay } from './pay.ts';

/** An invoice as a letter lists it. */
export type InvoiceOfLetter = {
  readonly itemId: string;
  readonly number: string;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly amount: Money;
  readonly open: Money;
  /** Whether it may be asked for now: what is disputed is listed, and not asked for. */
  readonly isAsked: boolean;
  /** Whether a file of it goes with the letter. */
  readonly hasFile: boolean;
  /** What was delivered, for an invoice whose only file is made for programs; empty otherwise. */
  readonly lines: readonly InvoiceLineOfLetter[];
};

export type InvoiceLineOfLetter = {
  readonly name: string;
  readonly quantity: string;
  /** Before tax; none where the document does not say. */
  readonly net: Money | null;
};

export type InvoicesGiven = Omit<LetterGiven, 'purpose' | 'instalment' | 'note'> & { readonly debtor: string };

/**
 * The letter with which invoices go out once more, because somebody asked for them. It says what is attached and what is
 * not, lists them with what is open, and says how to pay what may be asked for. The same invoices give the same letter.
 */
export async function buildInvoicesLetter(
  invoices: readonly InvoiceOfLetter[],
  given: InvoicesGiven,
): Promise<BuiltLetter> {
  const { language, country, settings, customer } = given;
  const formats = createFormats(localeFor(language, country === null ? [] : [`${language}-${country}`]), 'UTC');
  const text = createText(await loadCatalogue(language), formats, () => '');
  const asked = invoices.filter(({ isAsked }) => isAsked);
  const amount = sumOf(asked.map(({ open }) => open));
  const items = asked.map(({ number }) => number);
  const ways = amount === undefined ? { transfer: null, link: null } : waysToPay(settings, { amount, items, customer });
  const isPayable = ways.transfer !== null || ways.link !== null;
  const letter: Letter = {
    language,
    purpose: 'invoices',
    subject: text('letters.subject.invoices', { count: invoices.length, number: invoices[0]?.number ?? '' }),
    sender: given.sender,
    recipient: given.recipient,
    writtenOn: given.writtenOn,
    dateLine: formats.date(given.writtenOn, 'medium'),
    greeting: text('letters.greeting', { name: given.debtor }),
    paragraphs: paragraphsOf(invoices, text),
    table: tableOf(invoices, text, formats),
    details: invoices.flatMap((invoice) => detailsOf(invoice, text, formats)),
    pay: amount === undefined || !isPayable ? null : payOf(ways, amount, { text, formats, label: 'letters.pay.open' }),
    closing: [text('letters.invoices.notRight'), text('letters.closing'), given.sender],
    optOut: text('letters.optOut'),
    items: invoices.map(({ itemId, number, hasFile }) => ({ itemId, number, hasFile })),
    dates: [],
  };
  const missing = [
    ...(given.sender.trim() === '' ? ['sender'] : []),
    ...(given.debtor.trim() === '' ? ['debtor'] : []),
  ];
  return { letter, ways, missing };
}

function paragraphsOf(invoices: readonly InvoiceOfLetter[], text: Text): readonly string[] {
  const count = invoices.length;
  const numbersOf = (hasFile: boolean) => invoices.filter((one) => one.hasFile === hasFile).map(({ number }) => number);
  const attached = numbersOf(true);
  const later = numbersOf(false);
  return [
    text('letters.intro.invoices', { count }),
    ...(attached.length === 0 ? [] : [text('letters.invoices.attached', { numbers: attached.join(', ') })]),
    ...(later.length === 0 ? [] : [text('letters.invoices.follows', { numbers: later.join(', ') })]),
  ];
}

function tableOf(invoices: readonly InvoiceOfLetter[], text: Text, formats: Formats): LetterTable {
  const day = (date: CalendarDate | null) => (date === null ? '' : formats.date(date, 'medium'));
  const total = sumOf(invoices.map(({ open }) => open));
  return {
    caption: text('letters.invoices.caption'),
    head: [
      text('letters.invoices.number'),
      text('letters.invoices.issuedOn'),
      text('letters.table.dueOn'),
      text('letters.table.amount'),
      text('letters.pay.open'),
    ],
    rows: invoices.map(({ number, issuedOn, dueOn, amount, open }) => [
      number,
      day(issuedOn),
      day(dueOn),
      formats.money(moneyWire(amount)),
      formats.money(moneyWire(open)),
    ]),
    // Of several currencies there is no sum.
    total: total === undefined ? [] : [text('letters.table.total'), '', '', '', formats.money(moneyWire(total))],
    amounts: 2,
    shares: [0.24, 0.19, 0.19, 0.19, 0.19],
  };
}

function detailsOf({ number, amount, lines }: InvoiceOfLetter, text: Text, formats: Formats): readonly LetterTable[] {
  if (lines.length === 0) return [];
  const head = [text('letters.invoices.delivered'), text('letters.invoices.quantity'), text('letters.invoices.net')];
  return [
    {
      caption: text('letters.invoices.details', { number }),
      head,
      rows: lines.map(({ name, quantity, net }) => [name, quantity, net === null ? '' : formats.money(moneyWire(net))]),
      total: [text('letters.invoices.whole'), '', formats.money(moneyWire(amount))],
      amounts: 2,
      shares: [0.56, 0.18, 0.26],
    },
  ];
}

/** Their sum, where they are of one currency and there is any. */
function sumOf(amounts: readonly Money[]): Money | undefined {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  const minor = amounts.reduce((sum, one) => sum + one.minor, 0n);
  assert(minor >= 0n, 'what is open is not below zero');
  return minor === 0n ? undefined : money(first.currency, minor);
}
