import type { MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';

export type DateStyle = 'short' | 'medium' | 'long';
/** `short` leaves the year out and is for moments of this year; `medium` has it. */
export type InstantStyle = 'time' | 'short' | 'medium' | 'long';

/** How the reader writes amounts, dates and times. `zone` is the reader's own; a debtor's local time comes as text. */
export type Formats = {
  readonly locale: string;
  readonly zone: string;
  readonly money: (amount: MoneyWire) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** An exact decimal as text, with the reader's own mark: `16.67` is `16,67` in German. */
  readonly decimal: (text: string) => string;
  /** A calendar date has no zone: 2026-03-02 is the second of March everywhere. */
  readonly date: (dateText: string, style?: DateStyle) => string;
  readonly instant: (instantText: string, style?: InstantStyle) => string;
  /** The reader's own calendar date at that moment. */
  readonly dateAt: (instantText: string) => string;
};

const DATE_OPTIONS: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const INSTANT_OPTIONS: Readonly<Record<InstantStyle, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit' },
  short: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  medium: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  long: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** How a moment is written beside a day: the time alone on that day, with the year in another year. */
export function instantStyleFor(dateText: string, todayOn: string): InstantStyle {
  if (dateText === todayOn) return 'time';
  return dateText.slice(0, 4) === todayOn.slice(0, 4) ? 'short' : 'medium';
}

/** Formatters are slow to make and quick to use: each is made once per locale, zone and style. */
export function createFormats(locale: string, zone: string): Formats {
  const currencies = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const decimalMark = plain.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const isoDate = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

  const currencyFormat = (code: string) =>
    remember(currencies, code, () => new Intl.NumberFormat(locale, { style: 'currency', currency: code }));
  const dateFormat = (id: string, options: Intl.DateTimeFormatOptions) =>
    remember(dates, id, () => new Intl.DateTimeFormat(locale, options));

  return {
    locale,
    zone,
    money: (amount) => formatMoney(amount, currencyFormat),
    number: (value) => plain.format(value),
    percent: (value) => percent.format(value / 100),
    decimal: (text) => text.replace('.', decimalMark),
    date: (dateText, style = 'medium') =>
      dateFormat(`date-${style}`, { ...DATE_OPTIONS[style], timeZone: 'UTC' }).format(
        new Date(`${dateText}T00:00:00Z`),
      ),
    instant: (instantText, style = 'short') =>
      dateFormat(`instant-${style}`, { ...INSTANT_OPTIONS[style], timeZone: zone }).format(new Date(instantText)),
    dateAt: (instantText) => isoDate.format(new Date(instantText)),
  };
}

/** Formats the decimal text, not a float: 21 digits come out as they went in. */
function formatMoney({ currency, minor }: MoneyWire, formatOf: (code: string) => Intl.NumberFormat): string {
  const code = parseCurrency(currency);
  if (code === undefined || !/^-?\d+$/.test(minor)) return `${minor} ${currency}`;
  const decimal = formatDecimal(money(code, BigInt(minor)));
  return formatOf(code).format(decimal as Intl.StringNumericLiteral);
}

function remember<Value>(kept: Map<string, Value>, id: string, make: () => Value): Value {
  const found = kept.get(id) ?? make();
  kept.set(id, found);
  return found;
}
