import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CapturedData } from '@duologue/core/cases/events/call-events.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { parseMoneyData } from '@duologue/core/money/money-data.ts';
import type { SheetColumn } from '@duologue/formats/spreadsheet/sheet-column.ts';
import { writeCsv } from '@duologue/formats/spreadsheet/write-csv.ts';
import { writeXlsx } from '@duologue/formats/spreadsheet/write-xlsx.ts';
import { WRITTEN_ROWS_MAX } from '@duologue/formats/limits.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { EXPORT_BATCH_CALLS } from '../limits.ts';
import { judgeCall } from './judge-call.ts';
import { secondsOf, span } from './list-calls.ts';
import type { CallLogQuery, CallLogRow } from '../ports/calls.ts';
import type { UseCase } from '../use-case.ts';

/** P22: the call log as a file. The columns are the same in both; times are the firm's own, with the moment beside. */
const COLUMNS: readonly SheetColumn[] = [
  { header: 'Date', kind: 'date' },
  { header: 'Time', kind: 'text' },
  { header: 'Moment (UTC)', kind: 'text' },
  { header: 'Seconds', kind: 'number' },
  { header: 'Debtor', kind: 'text' },
  { header: 'Debtor number', kind: 'text' },
  { header: 'Telephone', kind: 'text' },
  { header: 'By', kind: 'text' },
  { header: 'Gate', kind: 'text' },
  { header: 'Entered later', kind: 'text' },
  { header: 'Line', kind: 'text' },
  { header: 'Party', kind: 'text' },
  { header: 'Spoke with', kind: 'text' },
  { header: 'Outcomes', kind: 'text' },
  { header: 'Amount', kind: 'number' },
  { header: 'Currency', kind: 'text' },
  { header: 'Note', kind: 'text' },
  { header: 'Case', kind: 'text' },
  { header: 'Call', kind: 'text' },
  { header: 'Suggested objective', kind: 'text' },
  { header: 'Objective', kind: 'text' },
  { header: 'Reached', kind: 'text' },
];

export const exportCallsCsv =
  (deps: CaseDeps): UseCase<'GET /exports/calls.csv'> =>
  async ({ query }, acting) =>
    accept({ fileName: 'calls.csv', bytes: writeCsv(COLUMNS, cellsOf(deps, acting, query)) });

export const exportCallsXlsx =
  (deps: CaseDeps): UseCase<'GET /exports/calls.xlsx'> =>
  async ({ query }, acting) => {
    const rows: (readonly string[])[] = [];
    for await (const row of cellsOf(deps, acting, query)) {
      // One sheet holds so many rows; what is older is in the CSV file, which has no end.
      if (rows.length >= WRITTEN_ROWS_MAX) break;
      rows.push(row);
    }
    return accept({ fileName: 'calls.xlsx', bytes: await writeXlsx('Calls', COLUMNS, rows) });
  };

type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Newest first, some thousand at a time, each batch read in a transaction of its own: a slow reader holds none open. */
async function* cellsOf(deps: CaseDeps, acting: Acting, days: Days): AsyncGenerator<readonly string[]> {
  let before: CallLogQuery['before'] = null;
  for (;;) {
    const query: CallLogQuery = { ...span(days, acting, deps), before, limit: EXPORT_BATCH_CALLS };
    const rows = await deps.store.inTenantRead(acting.tenantId, (records) => records.calls.listLog(query));
    for (const row of rows) yield cells(row, acting, deps);
    const last = rows.at(-1);
    if (last === undefined || rows.length < EXPORT_BATCH_CALLS) return;
    before = { startedAt: last.startedAt, callId: last.callId };
  }
}

function cells(call: CallLogRow, { zone }: Pick<Acting, 'zone'>, { ruleBook }: Pick<CaseDeps, 'ruleBook'>) {
  const local = localTime(ruleBook.zoneTable, zoneId(zone), call.startedAt);
  const amount = amountOf(call);
  const judged = call.closedAt === null || local === undefined ? undefined : judgeCall(call, call, local.date);
  return [
    local?.date ?? '',
    local === undefined ? '' : clock(local.minutes),
    formatInstant(call.startedAt),
    String(secondsOf(call) ?? ''),
    call.debtorName,
    call.debtorNumber ?? '',
    call.number,
    call.by,
    call.verdict,
    call.mode === 'entered-later' ? 'yes' : '',
    call.lineResult ?? '',
    call.party ?? '',
    call.person ?? '',
    call.outcomes.map(({ outcome }) => outcome).join(', '),
    amount === undefined ? '' : formatDecimal(amount),
    amount?.currency ?? '',
    call.notes,
    call.caseId,
    call.callId,
    judged?.suggested ?? '',
    judged?.chosen ?? '',
    judged?.met ?? '',
  ];
}

/** The amount of the first outcome that has one: promised, paid or disputed. */
function amountOf({ outcomes }: CallLogRow) {
  for (const { captured } of outcomes) {
    const data = captured['amount'] ?? captured['disputedAmount'];
    if (isMoney(data)) return parseMoneyData(data);
  }
  return undefined;
}

function isMoney(data: CapturedData | undefined): data is { currency: string; minor: string } {
  return typeof data === 'object' && 'currency' in data;
}

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
