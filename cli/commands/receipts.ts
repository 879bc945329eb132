import type { ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { amountText, type Say, tableText } from '../words.ts';

type Options = { posted?: true; limit: string; search?: string };

export function registerReceipts(program: Command, shell: Shell): void {
  onWorkbench(program.command('receipts'), shell)
    .description('money that came in and waits for somebody, surest first; or what was posted')
    .option('--posted', 'what was posted, newest first, with the number that reverse takes')
    .option('--limit <n>', 'how many', '50')
    .option('--search <text>', 'only receipts with this in their name, account or text')
    .action((options: Options, command: Command) =>
      shell.run(command, (desk) => (options.posted === true ? listPosted(options, desk) : listWaiting(options, desk))),
    );
  onWorkbench(
    program.command('reverse').argument('<posting>', 'the number of the posting, from receipts --posted'),
    shell,
  )
    .description('take a posting back by a new entry; its receipt waits for somebody again')
    .requiredOption('--reason <text>', 'why')
    .action((postingId: string, { reason }: { reason: string }, command: Command) =>
      shell.run(command, async ({ client, say }) => {
        const posting = await client.call('POST /bank/postings/{postingId}/reverse', {
          params: { postingId },
          body: { reason },
        });
        const { debtorName, receipt } = posting;
        const text = say('bank.reversed', { amount: amountText(receipt.amount), name: debtorName });
        return { json: posting, text, exit: EXIT.done };
      }),
    );
}

async function listWaiting({ limit, search }: Options, { client, say }: Desk): Promise<Reply> {
  const page = await client.call('GET /bank/review', { query: { limit, search } });
  const head = say('bank.waiting', { count: page.count, totals: page.totals.map(amountText).join(', ') || '0' });
  const table = tableText(
    [
      say('bank.column.day'),
      say('bank.column.amount'),
      say('bank.column.payer'),
      say('bank.column.text'),
      say('bank.column.proposal'),
    ],
    page.rows.map((row) => [
      row.bookedOn,
      amountText(row.amount),
      row.payerName ?? row.payerAccount ?? '',
      short(row.reference ?? row.remittance ?? ''),
      proposalText(row.proposals[0], say),
    ]),
  );
  return { json: page, text: page.rows.length === 0 ? head : `${head}\n\n${table}`, exit: EXIT.done };
}

type Proposal = ResponseOf<'GET /bank/review'>['rows'][number]['proposals'][number];

function proposalText(proposal: Proposal | undefined, say: Say): string {
  if (proposal === undefined) return say('bank.noProposal');
  const numbers = proposal.parts.map(({ number }) => number ?? '?').join(', ');
  return `${proposal.debtorName}: ${numbers} (${proposal.certainty / 10}%)`;
}

async function listPosted({ limit }: Options, { client, say }: Desk): Promise<Reply> {
  const page = await client.call('GET /bank/postings', { query: { limit } });
  const table = tableText(
    [
      say('bank.column.day'),
      say('bank.column.amount'),
      say('bank.column.debtor'),
      say('bank.column.items'),
      say('bank.column.by'),
      say('bank.column.posting'),
    ],
    page.rows.map(({ receipt, debtorName, parts, by, reversedAt, postingId }) => [
      receipt.bookedOn,
      amountText(receipt.amount),
      debtorName,
      parts.map(({ number }) => number ?? '?').join(', '),
      reversedAt === null ? (by === 'rule' ? say('bank.byRule') : by) : say('bank.takenBack'),
      postingId,
    ]),
  );
  return { json: page, text: page.rows.length === 0 ? say('bank.nothingPosted') : table, exit: EXIT.done };
}

const TEXT_SHOWN_MAX = 60;
const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > TEXT_SHOWN_MAX ? `${line.slice(0, TEXT_SHOWN_MAX - 1)}…` : line;
};
