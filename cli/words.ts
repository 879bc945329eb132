import type { Message, MoneyWire } from '@duologue/contract/wire.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';

/** Puts a code and its values into words; given by `main.ts` from the catalogues. */
export type Say = (code: string, values?: Message['values']) => string;

/** `EUR 1234.50`: plain, so that a script can read it back. */
export function amountText(amount: MoneyWire): string {
  const currency = parseCurrency(amount.currency);
  return currency === undefined
    ? `${amount.currency} ${amount.minor}`
    : `${currency} ${formatDecimal(money(currency, BigInt(amount.minor)))}`;
}

/** `1 debtor`, `2 debtors`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `2026-11-21 08:30` on the clock of a zone, without a comma, so that columns stay columns. */
export function momentText(instant: string, zone: string): string {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(instant));
}

/** Columns padded to their widest cell; numbers stand right. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^[A-Z]{0,3} ?-?[\d.]*$/.test(row[column] ?? '')),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumber[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
