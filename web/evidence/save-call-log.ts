import type { QueryOf } from '@duologue/contract/api.ts';
import type { Client } from '../api/client.ts';

export type ExportFormat = 'csv' | 'xlsx';

/** The address must stay valid until the browser has begun to read it. */
const ADDRESS_KEPT_MS = 30_000;

/** Saves the call log as a file, under a name that sorts by date. */
export async function saveCallLog(
  client: Client,
  format: ExportFormat,
  query: QueryOf<'GET /exports/calls.csv'>,
): Promise<void> {
  const file =
    format === 'csv'
      ? await client.fetchFile('GET /exports/calls.csv', { query })
      : await client.fetchFile('GET /exports/calls.xlsx', { query });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `calls-${new Date().toISOString().slice(0, 10)}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
}
