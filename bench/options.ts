import { parseArgs } from 'node:util';

export type Options = { readonly rows: readonly number[]; readonly runs: number };

/** `--rows 100000,1000000 --runs 300`; what is left out is as the bench says. */
export function parseOptions(usual: Options): Options {
  const { values } = parseArgs({
    options: { rows: { type: 'string' }, runs: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const rows = String(values['rows'] ?? '')
    .split(',')
    .map(Number)
    .filter((count) => count > 0);
  const runs = Number(values['runs'] ?? 0);
  return { rows: rows.length > 0 ? rows : usual.rows, runs: runs > 0 ? runs : usual.runs };
}
