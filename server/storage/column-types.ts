import pg from 'pg';

const { builtins } = pg.types;
const asText = (text: string) => text;

/**
 * `2026-11-21 08:00:00.5+00` as PostgreSQL writes it in a session in UTC, to ISO 8601 for `parseInstant`. Microseconds,
 * which we never write, stay visible.
 */
export function isoOf(text: string): string {
  const [, date, time, fraction = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d+)?\+00$/.exec(text) ?? [];
  if (date === undefined || time === undefined) return text;
  return `${date}T${time}${fraction === '' ? '.000' : fraction.padEnd(4, '0')}Z`;
}

const PARSERS = new Map<number, (text: string) => unknown>([
  // 64-bit and decimal numbers would be rounded, a date would become midnight of some zone.
  [builtins.INT8, asText],
  [builtins.NUMERIC, asText],
  [builtins.DATE, asText],
  [builtins.TIMESTAMP, asText],
  [builtins.TIMESTAMPTZ, isoOf],
]);

/** How columns reach us: exact or as text. Our own types are made of them by the row mappers. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    PARSERS.get(id) ?? pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
};
