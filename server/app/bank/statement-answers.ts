import type { QueryOf } from '@duologue/contract/api.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { layoutKey } from '@duologue/core/intake/propose-mapping.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import type { ByteSource } from '@duologue/formats/source.ts';
import { BANK_ROLES } from '@duologue/formats/statement/csv/column-roles.ts';
import type { StatementOptions } from '@duologue/formats/statement/statement-options.ts';
import type { FileAnswers } from './file-answers.ts';

type Query = QueryOf<'POST /bank/files'>;

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export const DECIMAL_MARKS = ['point', 'comma'] as const;
/** What the column is that a question asks for. */
const ASKED_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['column.date', 'bookedOn'],
  ['column.amount', 'amount'],
]);

/** What a person said about the file, or the field that says what cannot be. */
export function answersOf(
  { currency, account, dateOrder, decimal, columns }: Query,
  said: FileAnswers,
): StatementOptions | 'currency' | 'columns' | 'answers' {
  const written = said['currency'] ?? currency;
  const code = written === undefined ? undefined : parseCurrency(written);
  if (written !== undefined && code === undefined) return 'currency';
  const places = (columns ?? '').split(',').flatMap((pair) => (pair === '' ? [] : [pair.split('=')]));
  if (places.some(([place, role]) => Number(place) < 1 || !BANK_ROLES.some((known) => known === role)))
    return 'columns';
  const order = DATE_ORDERS.find((known) => known === (said['dateOrder'] ?? dateOrder));
  const mark = DECIMAL_MARKS.find((known) => known === (said['decimal'] ?? decimal));
  if (!isWhole(said, order, mark)) return 'answers';
  const asked = [...ASKED_COLUMNS].flatMap(([id, role]) => (said[id] === undefined ? [] : [[said[id], role]]));
  const named = [...places, ...asked].map(([place, role = '']) => [Number(place) - 1, role] as const);
  return {
    ...(code === undefined ? {} : { currency: code }),
    ...(account === undefined ? {} : { account }),
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(mark === undefined ? {} : { decimal: mark }),
    ...(named.length === 0 ? {} : { columns: Object.fromEntries(named) }),
  };
}

/** Whether every answer is one to a question that was asked. */
function isWhole(said: FileAnswers, order: string | undefined, mark: string | undefined): boolean {
  return Object.entries(said).every(([id, value]) => {
    if (id === 'dateOrder') return value === order;
    if (id === 'decimal') return value === mark;
    if (id === 'currency') return true;
    return ASKED_COLUMNS.has(id) && /^[1-9]\d{0,2}$/.test(value);
  });
}

/** The layout of a table of movements, by its headings: under this key it is remembered what its columns mean. */
export async function layoutOf(source: ByteSource): Promise<string | undefined> {
  const opened = await openLedger(source);
  if (!opened.ok) return undefined;
  for await (const rows of opened.value.rows()) {
    const profiler = createProfiler();
    profiler.add(rows);
    return `bank|${layoutKey(profiler.finish())}`;
  }
  return undefined;
}
