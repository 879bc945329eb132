import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { timed } from './figures.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { BenchWorkbench } from './workbench.ts';

export type Imported = {
  readonly debtors: number;
  readonly dryRunMs: number;
  readonly writingMs: number;
  readonly rankingMs: number;
};

/** A file goes in as a person would bring it: dry run, then import of what it showed. */
export async function importLedger(
  { application, acting }: BenchWorkbench,
  file: string,
  asOf: CalendarDate,
): Promise<Imported> {
  const { useCases } = application;
  const dryRun = await timed(() =>
    useCases['POST /uploads'](
      { params: undefined, query: { name: 'ledger.csv', asOf }, body: undefined, bytes: createReadStream(file) },
      acting,
    ),
  );
  const report = dryRun.answer;
  if (!report.ok) throw new Error(`The ledger cannot be read: ${JSON.stringify(report.refusal)}`);
  const { uploadId, mapping, questions, counts } = report.value;
  if (questions.length + counts.rejected > 0) throw new Error('The ledger leaves questions.');

  let rankingSince = 0;
  const watch = setInterval(async () => {
    const progress = await useCases['GET /uploads/{uploadId}/progress'](
      { params: { uploadId }, query: undefined, body: undefined, bytes: undefined },
      acting,
    );
    if (rankingSince === 0 && progress.ok && progress.value.phase === 'ranking') rankingSince = performance.now();
  }, 10);
  const since = performance.now();
  const result = await useCases['POST /uploads/{uploadId}/commit'](
    {
      params: { uploadId },
      query: undefined,
      body: { mapping, asOf, gone: 'leave-open', acceptRejected: false },
      bytes: undefined,
    },
    acting,
  );
  const until = performance.now();
  clearInterval(watch);
  if (!result.ok) throw new Error(`The ledger was not imported: ${JSON.stringify(result.refusal)}`);
  return {
    debtors: result.value.counts.debtors,
    dryRunMs: dryRun.ms,
    writingMs: rankingSince - since,
    rankingMs: until - rankingSince,
  };
}
