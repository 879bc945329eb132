import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { type Say, tableText } from '../words.ts';

type Options = { at?: string; dryRun?: true; periods?: true };

export function registerRetention(program: Command, shell: Shell): void {
  onWorkbench(program.command('retention'), shell)
    .description('remove what may not be kept any longer, with a proof; or show how long what is kept and why')
    .option('--at <date>', 'what is due on this day; today without it. A dry run may look ahead')
    .option('--dry-run', 'only count what would be removed')
    .option('--periods', 'how long each class of records is kept and why, and the runs so far')
    .action(({ at, dryRun, periods }: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        if (periods === true) {
          const shown = await client.call('GET /retention', {});
          return { json: shown, text: periodsText(shown, say), exit: EXIT.done };
        }
        const body = { dryRun: dryRun === true, ...(at === undefined ? {} : { at }) };
        const run = await client.call('POST /retention', { body });
        return { json: run, text: runText(run, say), exit: EXIT.done };
      }),
    );
}

function runText({ asOf, dryRun, removed }: ResponseOf<'POST /retention'>, say: Say): string {
  if (removed.length === 0) return say('privacy.nothing-due', { asOf });
  const rows = removed.map(({ record, count, rule, because }) => [record, String(count), rule, because]);
  const head = say(dryRun ? 'privacy.would-remove' : 'privacy.removed', { asOf });
  return `${head}\n\n${tableText(['what', 'count', 'rule', 'why'], rows)}`;
}

function periodsText({ periods, limitation, duties, runs }: ResponseOf<'GET /retention'>, say: Say): string {
  const rows = periods.map(({ record, from, months, days, setBy, because }) => [
    record,
    from,
    String(months),
    String(days),
    setBy,
    because,
  ]);
  const places = limitation.map(({ place, from, months, endsWithYear, citation, confidence }) => [
    place ?? '*',
    String(months),
    endsWithYear ? 'end of year' : '',
    from,
    citation,
    confidence ?? '',
  ]);
  const laws = duties.map(({ place, records, months, citation, confidence }) => [
    place,
    records.join(', '),
    String(months),
    citation,
    confidence,
  ]);
  return [
    tableText(['what', 'from', 'then months', 'days', 'set by', 'why'], rows),
    tableText(['limitation in', 'months', 'to', 'from', 'citation', 'confidence'], places),
    tableText(['kept by law in', 'what', 'months', 'citation', 'confidence'], laws),
    ...runs.map((run) => runText({ ...run, dryRun: false }, say)),
  ].join('\n\n');
}
