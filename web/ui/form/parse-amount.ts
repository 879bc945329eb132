import { type Currency, decimalsOf } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** Which of the two marks the reader's language uses between units and decimals. */
export type DecimalMark = '.' | ',';

export function decimalMarkOf(locale: string): DecimalMark {
  const known = marks.get(locale);
  if (known !== undefined) return known;
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  const mark = part?.value === ',' ? ',' : '.';
  marks.set(locale, mark);
  return mark;
}

/** A formatter is slow to make, and the mark is asked for with every key. */
const marks = new Map<string, DecimalMark>();

/**
 * An amount as a person types it: "1.234,50", "1,234.50", "1234.5", "1 234", "1'234.50". The reader's own mark decides
 * where two readings are possible ("1.234"); the other mark is taken as the decimal mark only where it can be nothing
 * else. `undefined` when the text is not exactly one amount: nothing is rounded and nothing is guessed.
 */
export function parseAmount(text: string, currency: Currency, mark: DecimalMark): Money | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const plain = plainDecimal(bare, decimalsOf(currency), mark);
  return plain === undefined ? undefined : parseDecimal(currency, plain);
}

function plainDecimal(text: string, decimals: number, mark: DecimalMark): string | undefined {
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  const last = Math.max(lastDot, lastComma);
  if (last === -1) return text;

  const lastMark = text[last];
  const group = lastMark === '.' ? ',' : '.';
  const after = text.length - last - 1;
  const occursOnce = text.indexOf(lastMark ?? '') === last;
  const isDecimal = occursOnce && (lastMark === mark || text.includes(group) || after !== 3);
  if (isDecimal) {
    const units = ungrouped(text.slice(0, last), group);
    if (units === undefined || after === 0 || after > decimals) return undefined;
    return `${units}.${text.slice(last + 1)}`;
  }
  return text.includes(group) ? undefined : ungrouped(text, lastMark ?? '');
}

/** "12.345.678" without its marks, if they stand where thousands are. */
function ungrouped(text: string, mark: string): string | undefined {
  if (!text.includes(mark)) return text;
  const [first = '', ...rest] = text.replace('-', '').split(mark);
  const isGrouped = first.length >= 1 && first.length <= 3 && rest.every((part) => part.length === 3);
  return isGrouped ? (text.startsWith('-') ? '-' : '') + first + rest.join('') : undefined;
}
