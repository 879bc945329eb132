import path from 'node:path';
import { Readable } from 'node:stream';
import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { CannotDo, NeedsAnswer } from '../answer-needed.ts';
import type { Client } from '../client.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import { findCase } from '../find-case.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { amountText, tableText } from '../words.ts';
import { mustBeNew, writeNewFile } from '../write-new-file.ts';
import { type SendOptions, sendPapers } from './send-papers.ts';

type Papers = ResponseOf<'GET /cases/{caseId}/papers'>;
type Item = Papers['items'][number];
type Paper = Item['papers'][number];

const CASE = 'case id, debtor number or part of the name';
const FILE = 'the name of the file, or its number';

/** `papers`: invoices as files, so that they can be sent again while somebody is on the line. */
export function registerPapers(program: Command, shell: Shell): void {
  const papers = program
    .command('papers')
    .description('invoices as files: listed, attached, sent, written out, removed');
  onWorkbench(papers.command('list', { isDefault: true }).argument('<case>', CASE), shell)
    .description('the open invoices of a case, and those that are settled and have a file')
    .action((text: string, _: unknown, command: Command) => shell.run(command, (desk) => list(text, desk)));
  onWorkbench(papers.command('attach').argument('<file>', 'a PDF, an e-invoice, a JPEG or a PNG'), shell)
    .description('keep a file with an invoice; the same file again changes nothing')
    .requiredOption('--case <case>', CASE)
    .requiredOption('--invoice <number>', 'the number of the invoice, as the list has it')
    .action((file: string, options: { case: string; invoice: string }, command: Command) =>
      shell.run(command, (desk) => attach(file, options, desk)),
    );
  onWorkbench(papers.command('send').argument('<case>', CASE), shell)
    .description('send invoices once more, with their files; they leave while a server runs')
    .option('--invoice <number...>', 'which; what may be asked for now without it')
    .option('--to <address>', 'an e-mail address; the best on record without it')
    .action((text: string, options: SendOptions, command: Command) =>
      shell.run(command, (desk) => sendPapers(text, options, desk)),
    );
  onWorkbench(papers.command('get').argument('<file>', FILE), shell)
    .description('write a file out as it was kept')
    .requiredOption('--case <case>', CASE)
    .option('--out <file>', 'where to; its own name in this folder without it')
    .action((name: string, options: { case: string; out?: string }, command: Command) =>
      shell.run(command, (desk) => get(name, options, desk)),
    );
  onWorkbench(papers.command('remove').argument('<file>', FILE), shell)
    .description('take a file away for good')
    .requiredOption('--case <case>', CASE)
    .action((name: string, options: { case: string }, command: Command) =>
      shell.run(command, (desk) => remove(name, options, desk)),
    );
}

const papersOf = (client: Client, caseId: string) =>
  client.call('GET /cases/{caseId}/papers', { params: { caseId }, query: { settled: 'yes' } });

async function list(text: string, { client, say }: Desk): Promise<Reply> {
  const papers = await papersOf(client, await findCase(client, text));
  const rows = papers.items.map(({ number, dueOn, open, papers: kept }) => [
    number ?? '',
    dueOn ?? '',
    amountText(open),
    kept.map(({ fileName, paperId }) => `${fileName} (${paperId})`).join(', ') || say('papers.none'),
  ]);
  const heads = ['cases.money.invoice', 'cases.money.due', 'cases.money.openAmount', 'papers.title'] as const;
  const table = tableText(
    heads.map((head) => say(head)),
    rows,
  );
  return { json: papers, text: rows.length === 0 ? say('cases.money.nothing') : table, exit: EXIT.done };
}

async function attach(file: string, given: { case: string; invoice: string }, { client, say }: Desk): Promise<Reply> {
  const source = await fileSource(file);
  if (!source.ok) throw new CannotDo(source.refusal);
  const caseId = await findCase(client, given.case);
  const { items } = await papersOf(client, caseId);
  const [item, ...others] = items.filter(({ number }) => number === given.invoice);
  if (item === undefined || others.length > 0) throw new NeedsAnswer(noOne(given.invoice, items, others.length > 0));
  const bytes = Readable.toWeb(Readable.from(source.value.open())) as unknown as ReadableStream<Uint8Array>;
  const query = { itemId: item.itemId, name: path.basename(file) };
  const paper = await client.upload('POST /cases/{caseId}/papers', query, bytes, { caseId });
  return {
    json: paper,
    text: say('papers.kept', { name: paper.fileName, number: given.invoice }),
    exit: EXIT.done,
  };
}

function noOne(number: string, items: readonly Item[], isSeveral: boolean): string {
  const known = items.flatMap((item) => item.number ?? []).join(', ');
  return isSeveral
    ? `Several invoices of this case have the number ${number}: attach the file on the page of the account.`
    : `No invoice of this case has the number ${number}. It has: ${known === '' ? 'none' : known}.`;
}

async function get(name: string, given: { case: string; out?: string }, { client }: Desk): Promise<Reply> {
  const caseId = await findCase(client, given.case);
  const paper = findPaper(await papersOf(client, caseId), name);
  const out = given.out ?? path.basename(paper.fileName);
  mustBeNew(out);
  const params = { caseId, paperId: paper.paperId };
  await writeNewFile(out, await client.file('GET /cases/{caseId}/papers/{paperId}', { params }));
  return { json: { file: out, sha256: paper.sha256 }, text: `Written to ${out}.`, exit: EXIT.done };
}

async function remove(name: string, given: { case: string }, { client, say }: Desk): Promise<Reply> {
  const caseId = await findCase(client, given.case);
  const { paperId, fileName } = findPaper(await papersOf(client, caseId), name);
  const params = { caseId, paperId };
  const removed = await client.call('POST /cases/{caseId}/papers/{paperId}/remove', { params, body: {} });
  return { json: removed, text: say('papers.removed', { name: fileName }), exit: EXIT.done };
}

/** A file by its number, or by its name where only one has it. */
function findPaper({ items }: Papers, text: string): Paper {
  const all = items.flatMap(({ papers }) => papers);
  const [found, ...others] = all.filter(({ paperId, fileName }) => paperId === text || fileName === text);
  if (found === undefined) throw new NeedsAnswer(`No file of this case is called "${text}".`);
  if (others.length > 0) {
    const named = [found, ...others].map(({ paperId, fileName }) => `  ${paperId}  ${fileName}`).join('\n');
    throw new NeedsAnswer(`Several files are called "${text}":\n${named}`);
  }
  return found;
}
