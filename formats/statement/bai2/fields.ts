import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { readCompactDay, readShortDay } from '../read-day.ts';

/** What the group of an account says about all of it. */
export type BaiGroup = { readonly asOf: CalendarDate | undefined; readonly currency: string; readonly isTest: boolean };

/** Reads the fields of a record one after the other, on through its continuations. */
export type FieldCursor = {
  next(): string;
  isAtEnd(): boolean;
  /** What is left, untouched: the text of a record, which may hold commas and slashes. */
  rest(): readonly string[];
};

export function fieldCursor(parts: readonly string[]): FieldCursor {
  let part = 0;
  // Behind the last comma of a part; beyond its end when the part is used up.
  let at = 0;
  const settle = () => {
    while (part < parts.length && at > (parts[part] ?? '').length) {
      part += 1;
      at = 0;
    }
  };
  return {
    next() {
      settle();
      const text = parts[part];
      if (text === undefined) return '';
      const comma = text.indexOf(',', at);
      const end = comma === -1 ? text.length : comma;
      const field = text.slice(at, end);
      at = end + 1;
      return field.trim();
    },
    isAtEnd() {
      settle();
      return part >= parts.length;
    },
    rest() {
      const [first, ...others] = parts.slice(part);
      return first === undefined || at > first.length ? others : [first.slice(at), ...others];
    },
  };
}

/** The number of fields behind a funds type depends on it: `S` three amounts, `V` date and time, `D` so many pairs. */
export function skipFunds(fields: FieldCursor): { readonly type: string; readonly valueDay: string } {
  const type = fields.next().toUpperCase();
  if (type === 'S') {
    for (let index = 0; index < 3; index += 1) fields.next();
  } else if (type === 'V') {
    const valueDay = fields.next();
    fields.next();
    return { type, valueDay };
  } else if (type === 'D') {
    const pairs = Math.min(Number(fields.next()) || 0, PAIRS_MAX);
    for (let index = 0; index < pairs * 2; index += 1) fields.next();
  }
  return { type, valueDay: '' };
}

const PAIRS_MAX = 1_000;

/** An integer of minor units, with or without a sign. */
export function readMinor(text: string): bigint | undefined {
  return /^[+-]?\d{1,24}$/.test(text) ? BigInt(text.replace('+', '')) : undefined;
}

export function readBaiDay(text: string): CalendarDate | undefined {
  return text.length === 8 ? readCompactDay(text) : readShortDay(text);
}
