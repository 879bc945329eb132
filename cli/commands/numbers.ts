import { readFile } from 'node:fs/promises';
import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { CannotDo } from '../answer-needed.ts';
import type { Client } from '../client.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { amountText, type Say, tableText } from '../words.ts';

type Options = { dryRun?: true; limit: string };

export function registerNumbers(program: Command, shell: Shell): void {
  onWorkbench(program.command('numbers').argument('[file]', 'a list of customers and telephone numbers'), shell)
    .description('who has no telephone number; or add the numbers of a list, by customer number or name')
    .option('--dry-run', 'only say what would become of each line')
    .option('--limit <n>', 'how many rows', '50')
    .action((file: string | undefined, options: Options, command: Command) =>
      shell.run(command, (desk) => (file === undefined ? listThem(options, desk) : addThem(file, options, desk))),
    );
}

async function listThem({ limit }: Options, { client, say }: Desk): Promise<Reply> {
  const page = await client.call('GET /debtors/without-number', { query: { limit } });
  const rows = page.rows.map(({ debtorName, debtorNumber, overdue, caseId }) => [
    debtorNumber ?? '',
    debtorName,
    amountText(overdue),
    caseId,
  ]);
  const head = page.count === 0 ? say('numbers.none.title') : say('numbers.missing.shell', { count: page.count });
  const text = rows.length === 0 ? head : `${head}\n\n${tableText(['number', 'debtor', 'overdue', 'case'], rows)}`;
  return { json: page, text, exit: EXIT.done };
}

async function addThem(file: string, { dryRun }: Options, { client, say }: Desk): Promise<Reply> {
  const source = await fileSource(file);
  if (!source.ok) throw new CannotDo(source.refusal);
  const text = await readFile(file, 'utf8');
  const answer = await client.call('POST /debtors/numbers', { body: { text, write: dryRun !== true } });
  return { json: answer, text: answerText(answer, say), exit: EXIT.done };
}

function answerText({ written, counts, rows }: ResponseOf<'POST /debtors/numbers'>, say: Say): string {
  const summary = written
    ? say('numbers.paste.done', { count: counts.new })
    : say('numbers.paste.summary', { ...counts });
  const told = rows.filter(({ result }) => !written || result !== 'new');
  if (told.length === 0) return summary;
  const lines = told.map(({ line, customer, debtorName, phone, number, result }) => [
    String(line),
    debtorName ?? customer,
    number ?? phone,
    say(`numbers.result.${result}`),
  ]);
  return `${summary}\n\n${tableText(['line', 'debtor', 'phone', 'what becomes of it'], lines)}`;
}

/** One line for `import` and `today`: how many cannot be called for want of a number, and what to do about it. */
export async function missingNumbers(client: Client, say: Say): Promise<readonly string[]> {
  const { count } = await client.call('GET /debtors/without-number', { query: { limit: '1' } });
  return count === 0 ? [] : [say('numbers.missing.shell', { count })];
}
