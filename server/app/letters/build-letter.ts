import type { PaymentSettings } from '@duologue/contract/confirmations.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats, type Formats } from '@duologue/words/formats.ts';
import { localeFor } from '@duologue/words/language.ts';
import { createText, type Text } from '@duologue/words/text.ts';
import { moneyWire } from '../wire/money.ts';
import { type AgreedInstalment, type Agreement, nextInstalment } from './agreement.ts';
import type { Language, Letter, LetterPurpose } from './letter.ts';
import { LETTER_ITEMS_MAX } from './limits.ts';
import { type WaysToPay, waysToPay } from './pay.ts';

export type LetterGiven = {
  readonly purpose: LetterPurpose;
  /** For a reminder or a receipt: the number of the instalment. */
  readonly instalment?: number | undefined;
  readonly language: Language;
  /** Where the reader is: how they write numbers and dates. */
  readonly country: string | null;
  readonly settings: PaymentSettings;
  readonly sender: string;
  /** Name and address of the reader, line by line. */
  readonly recipient: readonly string[];
  readonly customer: string | null;
  readonly writtenOn: CalendarDate;
  /** A few words of a person's own. */
  readonly note?: string | undefined;
};

export type BuiltLetter = {
  readonly letter: Letter;
  readonly ways: WaysToPay;
  /** What the letter cannot do without and nobody has said, by its field; a letter with one does not leave. */
  readonly missing: readonly string[];
};

/** The letter about what was agreed. The same agreement and settings give the same letter. */
export async function buildLetter(agreement: Agreement, given: LetterGiven): Promise<BuiltLetter> {
  const formats = createFormats(localeOf(given), 'UTC');
  const text = createText(await loadCatalogue(given.language), formats, () => '');
  const instalment =
    given.instalment === undefined
      ? nextInstalment(agreement)
      : agreement.instalments.find(({ number }) => number === given.instalment);
  const { settings, customer } = given;
  const amount = amountOf(agreement, given, instalment);
  const ways = waysToPay(settings, { amount, items: agreement.items, customer });
  const asked = given.purpose !== 'receipt';
  const letter: Letter = {
    language: given.language,
    purpose: given.purpose,
    subject: subjectOf(agreement, given, { text, instalment }),
    sender: given.sender,
    recipient: given.recipient,
    writtenOn: given.writtenOn,
    dateLine: formats.date(given.writtenOn, 'medium'),
    greeting: text('letters.greeting', { name: agreement.parties.debtor }),
    paragraphs: paragraphsOf(agreement, given, { text, instalment }),
    table: given.purpose === 'confirmation' ? tableOf(agreement, text, formats) : null,
    pay: asked ? payOf(ways, amount, { text, formats }) : null,
    closing: [...closingOf(given, text), text('letters.closing'), given.sender],
    optOut: text('letters.optOut'),
    dates: asked ? datesOf(agreement, given, text) : [],
  };
  return { letter, ways, missing: missingOf(agreement, given, ways) };
}

type Saying = { readonly text: Text; readonly instalment: AgreedInstalment | undefined };

/** A reminder is about what has not arrived yet: nobody is asked twice for the part that they paid. */
function amountOf({ total }: Agreement, { purpose }: LetterGiven, instalment: AgreedInstalment | undefined): Money {
  if (instalment === undefined) return total;
  const { amount, received } = instalment;
  return purpose === 'reminder' ? money(amount.currency, amount.minor - received.minor) : amount;
}

function localeOf({ language, country }: LetterGiven): string {
  return localeFor(language, country === null ? [] : [`${language}-${country}`]);
}

function subjectOf(agreement: Agreement, given: LetterGiven, { text, instalment }: Saying): string {
  const { agreedOn } = agreement;
  const { purpose } = given;
  if (purpose === 'receipt') return text('letters.subject.receipt');
  if (purpose === 'confirmation' || instalment === undefined) return text('letters.subject.confirmation', { agreedOn });
  const amount = moneyWire(amountOf(agreement, given, instalment));
  return text('letters.subject.reminder', { amount, dueOn: instalment.dueOn });
}

function paragraphsOf(agreement: Agreement, given: LetterGiven, saying: Saying): readonly string[] {
  const { text } = saying;
  const { items, expiresOn, promisedBy, parties } = agreement;
  const named = items.slice(0, LETTER_ITEMS_MAX);
  const more = items.length > named.length ? ' …' : '';
  const isConfirmation = given.purpose === 'confirmation';
  const isOther = promisedBy !== null && promisedBy !== '' && promisedBy !== parties.debtor;
  return [
    introOf(agreement, given, saying),
    ...(isConfirmation && isOther ? [text('letters.promisedBy', { name: promisedBy })] : []),
    ...(named.length === 0 ? [] : [text('letters.items', { items: `${named.join(', ')}${more}` })]),
    ...(isConfirmation && expiresOn !== null ? [text('letters.expires', { expiresOn })] : []),
    ...(given.purpose === 'receipt' ? [leftOf(agreement, text)] : []),
    ...(isConfirmation ? [] : waiverOf(agreement, text)),
    ...(given.note === undefined || given.note === '' ? [] : [given.note]),
  ];
}

function introOf(agreement: Agreement, given: LetterGiven, { text, instalment }: Saying): string {
  const { agreedOn, kind, total, forgiven, instalments } = agreement;
  const { purpose } = given;
  const dueOn = instalment?.dueOn ?? agreedOn;
  const amount = moneyWire(amountOf(agreement, given, instalment));
  if (purpose === 'reminder') return text('letters.intro.reminder', { amount, dueOn, agreedOn });
  if (purpose === 'receipt') return text('letters.intro.receipt', { amount, dueOn });
  const values = { agreedOn, total: moneyWire(total), dueOn };
  if (kind === 'promise') return text('letters.intro.promise', values);
  if (kind === 'plan') return text('letters.intro.plan', { ...values, count: instalments.length });
  return text('letters.intro.settlement', { ...values, forgiven: moneyWire(forgiven) });
}

const KEPT: ReadonlySet<string> = new Set(['kept', 'kept-late']);

/** What is still to come: of an instalment that was paid in part, only the rest. */
function leftTo({ instalments, total: { currency } }: Agreement): Money {
  const open = instalments.filter(({ status }) => !KEPT.has(status));
  return money(
    currency,
    open.reduce((all, { amount, received }) => all + amount.minor - received.minor, 0n),
  );
}

const isSettled = ({ kind, status, forgiven }: Agreement) =>
  kind === 'settlement' && status === 'completed' && forgiven.minor > 0n;

function leftOf(agreement: Agreement, text: Text): string {
  const { agreedOn, forgiven } = agreement;
  const left = leftTo(agreement);
  if (left.minor > 0n) return text('letters.receipt.left', { left: moneyWire(left) });
  if (isSettled(agreement)) return text('letters.receipt.waived', { agreedOn, forgiven: moneyWire(forgiven) });
  return text('letters.receipt.done', { agreedOn });
}

/** Of a settlement that is not paid yet: what they gain by paying in time. */
function waiverOf(agreement: Agreement, text: Text): readonly string[] {
  const { kind, expiresOn, forgiven } = agreement;
  if (kind !== 'settlement' || expiresOn === null || forgiven.minor === 0n || leftTo(agreement).minor <= 0n) return [];
  return [text('letters.waiver', { expiresOn, forgiven: moneyWire(forgiven) })];
}

function tableOf({ kind, instalments, total }: Agreement, text: Text, formats: Formats): Letter['table'] {
  if (kind === 'promise' && instalments.length < 2) return null;
  return {
    caption: text('letters.table.caption'),
    head: [text('letters.table.number'), text('letters.table.dueOn'), text('letters.table.amount')],
    rows: instalments.map(({ number, dueOn, amount }) => [
      String(number),
      formats.date(dueOn, 'medium'),
      formats.money(moneyWire(amount)),
    ]),
    total: ['', text('letters.table.total'), formats.money(moneyWire(total))],
  };
}

type Writing = {
  readonly text: Text;
  readonly formats: Formats;
  /** What the amount is called; the next payment when left out. */
  readonly label?: 'letters.pay.amount' | 'letters.pay.open';
};

/** How this amount can be paid, as it is printed. */
export function payOf(
  { transfer, link }: WaysToPay,
  amount: Money,
  { text, formats, label = 'letters.pay.amount' }: Writing,
): Letter['pay'] {
  const amountWire = moneyWire(amount);
  const lines: (readonly [string, string])[] = [];
  if (transfer !== null) {
    const { accountName, iban, bic, reference } = transfer;
    lines.push([text('letters.pay.accountName'), accountName], [text('letters.pay.iban'), iban]);
    if (bic !== null) lines.push([text('letters.pay.bic'), bic]);
    if (reference !== '') lines.push([text('letters.pay.reference'), reference]);
  }
  const code = transfer?.code ?? null;
  const alt = { amount: amountWire, name: transfer?.accountName ?? '', reference: transfer?.reference ?? '' };
  return {
    title: text('letters.pay.title'),
    lines: [[text(label), formats.money(amountWire)], ...lines],
    hint: transfer === null || transfer.reference === '' ? null : text('letters.pay.hint'),
    link: link === null ? null : { label: text('letters.pay.link'), address: link },
    code:
      code === null
        ? null
        : {
            ...code,
            caption: text(code.kind === 'epc' ? 'letters.pay.epc' : 'letters.pay.swiss'),
            alt: text('letters.pay.alt', alt),
          },
  };
}

function closingOf({ purpose }: LetterGiven, text: Text): readonly string[] {
  const crossed = purpose === 'reminder' ? [text('letters.crossed')] : [];
  return purpose === 'receipt' ? [] : [...crossed, text('letters.difficulty')];
}

function datesOf(agreement: Agreement, given: LetterGiven, text: Text): Letter['dates'] {
  const left = agreement.instalments.filter((one) => amountOf(agreement, given, one).minor > 0n);
  return left.map((one) => ({
    uid: `${agreement.agreementId}-${one.number}@duologue`,
    dueOn: one.dueOn,
    title: text('letters.calendar', { amount: moneyWire(amountOf(agreement, given, one)), name: given.sender }),
  }));
}

function missingOf(
  { parties, instalments }: Agreement,
  { purpose, instalment, sender }: LetterGiven,
  { transfer, link }: WaysToPay,
): readonly string[] {
  const isThere = instalment === undefined || instalments.some(({ number }) => number === instalment);
  return [
    ...(sender.trim() === '' ? ['sender'] : []),
    ...(parties.debtor.trim() === '' ? ['debtor'] : []),
    ...(instalments.length === 0 || !isThere ? ['instalments'] : []),
    ...(purpose !== 'receipt' && transfer === null && link === null ? ['payment'] : []),
  ];
}
