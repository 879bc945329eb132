import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { machineZone } from '../say.ts';
import { amountText, momentText, tableText } from '../words.ts';
import { missingNumbers } from './numbers.ts';

type Options = { view: 'now' | 'later' | 'blocked'; at?: string; limit: string; search?: string };

export function registerToday(program: Command, shell: Shell): void {
  onWorkbench(program.command('today'), shell)
    .description('who to call now, and why; or who may not be called, and until when')
    .option('--view <view>', 'now, later or blocked', 'now')
    .option('--at <instant>', 'judge as at this moment (ISO 8601 with Z or an offset)')
    .option('--limit <n>', 'how many rows', '20')
    .option('--search <text>', 'only debtors whose name or number contains this')
    .action((options: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const { view, at, limit, search } = options;
        const page = await client.call('GET /today', { query: { view, at, limit, search } });
        const hint = page.counts.blocked === 0 ? [] : await missingNumbers(client, say);
        return { json: page, text: [pageText(page, view, say), ...hint].join('\n\n'), exit: EXIT.done };
      }),
    );
}

type Page = ResponseOf<'GET /today'>;

function pageText(page: Page, view: Options['view'], say: Shell['say']): string {
  const counts = `${page.counts.now} to call now, ${page.counts.later} later, ${page.counts.blocked} blocked`;
  const totals = page.totals.map(amountText).join(', ') || 'nothing';
  const head = `${counts}. Overdue in this view: ${totals}.${page.ledgerAsOf === null ? '' : ` Ledger as of ${page.ledgerAsOf}.`}`;
  const others = OTHER_VIEWS.filter((other) => other !== view && page.counts[other] > 0);
  if (page.rows.length === 0) return [head, ...others.map((other) => `See them with --view ${other}.`)].join('\n');

  const rows = page.rows.map((row, index) => [
    String(index + 1),
    row.debtorName,
    view === 'now' ? row.ask.map(amountText).join(' + ') : amountText(row.overdue),
    row.daysOverdue === null ? '' : String(row.daysOverdue),
    view === 'now'
      ? row.because.map(({ code, values }) => say(code, values)).join('; ')
      : `${row.finding?.sentence.en ?? firstReason(row, say)}${row.nextAllowedAt === null ? '' : ` Next: ${momentText(row.nextAllowedAt, machineZone)}.`}`,
    row.caseId,
  ]);
  return `${head}\n\n${tableText(['', 'debtor', view === 'now' ? 'to ask for' : 'overdue', 'days', 'why', 'case'], rows)}`;
}

const OTHER_VIEWS = ['now', 'later', 'blocked'] as const;

/** Where no rule stands in the way, the first reason of the ranking says what does, such as a missing number. */
function firstReason({ because: [reason] }: Page['rows'][number], say: Shell['say']): string {
  return reason === undefined ? '' : `${say(reason.code, reason.values)}.`;
}
