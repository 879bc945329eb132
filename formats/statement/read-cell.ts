import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type DateStyle, readDate } from '@duologue/core/intake/cells/read-date.ts';
import { type DecimalStyle, readNumber } from '@duologue/core/intake/cells/read-number.ts';
import { splitAmount } from '@duologue/core/intake/cells/split-amount.ts';
import { currencyOfMark } from '@duologue/core/intake/currency-of-file.ts';
import { type ExactAmount, exactAmount, negated } from '@duologue/core/statements/exact-amount.ts';
import type { AmountFault } from './read-amount.ts';

/** No amount and no day is longer; what is, is not looked at closely. */
const CELL_CHARS_MAX = 60;

/** An amount in a cell of a column whose decimal mark is known; a sign, a mark `CR` or `S`, and a currency are read. */
export function readAmountCell(
  text: string,
  currency: string | undefined,
  style: DecimalStyle,
): ExactAmount | AmountFault {
  const written = text.trim();
  if (written === '') return 'amount-missing';
  if (written.length > CELL_CHARS_MAX) return 'not-an-amount';
  const parts = splitAmount(written);
  if (parts === undefined) return 'not-an-amount';
  const number = readNumber(parts.core, style);
  if (number === undefined) return 'not-an-amount';
  if (number === 'ambiguous') return 'amount-ambiguous';
  const marked = parts.currencyMark === undefined ? undefined : currencyOfMark(parts.currencyMark);
  const amount = exactAmount(marked ?? currency, { isNegative: parts.isNegative, ...number });
  if (amount === undefined) return 'amount-too-large';
  return parts.side === 'debit' ? negated(amount) : amount;
}

export type DayReading = CalendarDate | 'not-a-date' | 'open' | undefined;

/** The day in a cell; `open` when it can be read two ways and nobody has said which. */
export function readDayCell(text: string, style: DateStyle): DayReading {
  const whole = text.trim();
  if (whole.length > CELL_CHARS_MAX) return 'not-a-date';
  const written = whole.replace(/,?\s+\d{1,2}:\d{2}(:\d{2})?.*$/, '');
  if (written === '') return undefined;
  const day = readDate(written, style);
  return day === 'ambiguous' ? 'open' : (day ?? 'not-a-date');
}
