import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type Phase, phaseOf } from './figures.ts';
import { type Processor, since } from './processor.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { BenchWorkbench } from './workbench.ts';

/** How often the progress of the import is asked for: often enough to tell its phases, and no burden to it. */
const WATCH_MS = 500;

export type Imported = {
  readonly debtors: number;
  readonly dryRun: Phase;
  readonly writing: Phase;
  readonly ranking: Phase;
  readonly whole: Phase;
};

/** A file goes in as a person would bring it: dry run, then import of what it showed. */
export async function importLedger(
  { application, acting, processor }: BenchWorkbench,
  file: string,
  asOf: CalendarDate,
): Promise<Imported> {
  const { useCases } = application;
  const dryRun = await phaseOf(processor, () =>
    useCases['POST /uploads'](
      { params: undefined, query: { name: 'ledger.csv', asOf }, body: undefined, bytes: createReadStream(file) },
      acting,
    ),
  );
  const report = dryRun.answer;
  if (!report.ok) throw new Error(`The ledger cannot be read: ${JSON.stringify(report.refusal)}`);
  const { uploadId, mapping, questions, counts } = report.value;
  if (questions.length + counts.rejected > 0) throw new Error('The ledger leaves questions.');

  let rankingSince: { readonly at: number; readonly processor: Processor } | undefined;
  const look = async () => {
    const progress = await useCases['GET /uploads/{uploadId}/progress'](
      { params: { uploadId }, query: undefined, body: undefined, bytes: undefined },
      acting,
    );
    if (progress.ok && progress.value.phase === 'ranking')
      rankingSince ??= { at: performance.now(), processor: processor() };
  };
  const watch = setInterval(look, WATCH_MS);
  const start = { at: performance.now(), processor: processor() };
  const result = await useCases['POST /uploads/{uploadId}/commit'](
    {
      params: { uploadId },
      query: undefined,
      body: { mapping, asOf, gone: 'leave-open', acceptRejected: false },
      bytes: undefined,
    },
    acting,
  );
  const end = { at: performance.now(), processor: processor() };
  clearInterval(watch);
  if (!result.ok) throw new Error(`The ledger was not imported: ${JSON.stringify(result.refusal)}`);
  const between = (from: typeof start, to: typeof start): Phase => ({
    ms: to.at - from.at,
    processor: since(from.processor, to.processor),
  });
  const ranking = rankingSince ?? end;
  return {
    debtors: result.value.counts.debtors,
    dryRun,
    writing: between(start, ranking),
    ranking: between(ranking, end),
    whole: between(start, end),
  };
}
