import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { machineZone } from '../say.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { amountText, momentText, type Say, tableText } from '../words.ts';

type Options = { since?: string };
type Report = ResponseOf<'GET /bank/morning'>;

export function registerMorning(program: Command, shell: Shell): void {
  onWorkbench(program.command('morning'), shell)
    .description('what came in since the last working day: paid, promises kept and broken, doubtful, not matched')
    .option('--since <date or instant>', 'since this day (at 00:00 UTC) or this moment')
    .action(({ since }: Options, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const query = since === undefined ? {} : { since: instantOf(since) };
        const report = await client.call('GET /bank/morning', { query });
        return { json: report, text: reportText(report, say), exit: EXIT.done };
      }),
    );
}

function instantOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return `${text}T00:00:00Z`;
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new NeedsAnswer(`--since takes a day like 2026-11-20, or a moment like 2026-11-20T08:00:00Z, not "${text}".`);
}

function reportText(report: Report, say: Say): string {
  const { since, until, files, bank, ledgerAsOf, paid, promises, doubtful, notMatched } = report;
  const moment = (at: string) => momentText(at, machineZone);
  const parts = [`From ${moment(since)} to ${moment(until)}.`, ageText({ bank, ledgerAsOf })];
  const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]) =>
    parts.push(rows.length === 0 ? `${title}: none.` : `${title}\n${tableText(head, rows)}`);
  table(
    'Files',
    ['read at', 'file', 'what became of it'],
    files.map(({ readAt, name, result }) => [moment(readAt), name, say(result.code, result.values)]),
  );
  table(
    'Paid',
    ['debtor', 'paid', '', 'case'],
    paid.map(({ debtorName, amount, settled, caseId }) => {
      return [debtorName, amountText(amount), settled ? 'nothing left open' : '', caseId];
    }),
  );
  table(
    'Promises',
    ['debtor', 'promised', 'by', 'status', 'case'],
    promises.map(({ debtorName, amount, dueOn, status, caseId }) => {
      return [debtorName, amountText(amount), dueOn, say(`cases.promise-status.${status}`), caseId];
    }),
  );
  parts.push(`Doubtful: ${sumText(doubtful)}\nNot matched: ${sumText(notMatched)}`);
  return parts.join('\n\n');
}

const sumText = ({ count, totals }: Report['doubtful']) =>
  count === 0 ? 'none.' : `${count} (${totals.map(amountText).join(', ')}).`;

function ageText({ bank, ledgerAsOf }: Pick<Report, 'bank' | 'ledgerAsOf'>): string {
  const ledger = ledgerAsOf === null ? 'No ledger was imported yet.' : `Ledger as of ${ledgerAsOf}.`;
  const accounts = bank.map(({ account, upTo, days }) => {
    const age = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
    return `Bank account ${account} up to ${upTo} (${age}).`;
  });
  return [ledger, ...(accounts.length === 0 ? ['No bank statement was read yet.'] : accounts)].join('\n');
}
