import type { QueryOf } from '@duologue/contract/api.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { layoutKey } from '@duologue/core/intake/propose-mapping.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import type { ByteSource } from '@duologue/formats/source.ts';
import { BANK_ROLES } from '@duologue/formats/statement/csv/column-roles.ts';
import type { StatementOptions } from '@duologue/formats/statement/statement-options.ts';

type Query = QueryOf<'POST /bank/files'>;

/** What a person said about the file, or the field that says what cannot be. */
export function answersOf({
  currency,
  account,
  dateOrder,
  decimal,
  columns,
}: Query): StatementOptions | 'currency' | 'columns' {
  const code = currency === undefined ? undefined : parseCurrency(currency);
  if (currency !== undefined && code === undefined) return 'currency';
  const places = (columns ?? '').split(',').flatMap((pair) => (pair === '' ? [] : [pair.split('=')]));
  if (places.some(([place, role]) => Number(place) < 1 || !BANK_ROLES.some((known) => known === role)))
    return 'columns';
  return {
    ...(code === undefined ? {} : { currency: code }),
    ...(account === undefined ? {} : { account }),
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(places.length === 0
      ? {}
      : { columns: Object.fromEntries(places.map(([place, role = '']) => [Number(place) - 1, role])) }),
  };
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
