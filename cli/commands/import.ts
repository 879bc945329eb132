import { Readable } from 'node:stream';
import type { BodyOf, ResponseOf } from '@duologue/contract/api.ts';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import type { ByteSource } from '@duologue/formats/source.ts';
import type { Command } from 'commander';
import type { Client } from '../client.ts';
import { CannotDo, NeedsAnswer } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import { type Answers, collectAnswer } from '../option-values.ts';
import { type FirmOptions, firmFrom, openedText, openFirm } from '../open-firm.ts';
import { machineZone } from '../say.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { readJsonFile } from '../vector-files.ts';
import { amountText, counted } from '../words.ts';
import { reportText } from './import-report.ts';
import { missingNumbers } from './numbers.ts';

/** As many as `check-file` reads of one. */
const MAPPING_BYTES_MAX = 1_000_000;

type Report = ResponseOf<'POST /uploads'>;
type Gone = NonNullable<BodyOf<'POST /uploads/{uploadId}/commit'>['gone']>;
type Options = FirmOptions & {
  asOf?: string;
  mapping?: string;
  answer?: Answers;
  gone: Gone;
  acceptRejected?: true;
  dryRun?: true;
};

export function registerImport(program: Command, shell: Shell): void {
  onWorkbench(program.command('import').argument('<file>', 'a CSV or XLSX file of open items'), shell)
    .description('read a ledger of open items: dry run, then import when nothing is left to ask')
    .option('--as-of <date>', 'the day the ledger is from')
    .option('--mapping <file>', 'how the columns are read, as JSON (see check-file --json)')
    .option('--answer <id=value>', 'answer a question of the dry run; may be repeated', collectAnswer)
    .option('--gone <answer>', 'items no longer listed: keep-and-ask, paid, cancelled or leave-open', 'keep-and-ask')
    .option('--accept-rejected', 'import the rest although rows were rejected')
    .option('--dry-run', 'only say what would happen')
    .option('--country <code>', "the firm's country, when the import opens a new workbench")
    .option(
      '--currency <code>',
      'the currency of a file that names none, and the main one of a firm that the import opens',
    )
    .action((file: string, options: Options, command: Command) =>
      shell.run(command, (desk) => importFile(file, options, desk), {
        whenEmpty: async (anonymous) => {
          await readable(file);
          const firm = firmFrom(options, machineZone, builtInZoneTable);
          const tenant = await openFirm(anonymous, firm);
          shell.io.err(openedText(firm));
          return tenant;
        },
      }),
    );
}

async function importFile(file: string, options: Options, { client, say }: Desk): Promise<Reply> {
  const report = await dryRun(client, await readable(file), options);
  const reading = reportText(report, say);
  if (options.dryRun === true)
    return { json: report, text: reading, exit: report.questions.length > 0 ? EXIT.asked : EXIT.done };
  if (report.questions.length > 0)
    return { json: report, text: `${reading}\n\nNothing was imported.`, exit: EXIT.asked };
  if (report.asOf === null) {
    throw new NeedsAnswer(
      `${reading}\n\nNothing was imported: name the day the ledger is from, such as --as-of 2026-11-20.`,
    );
  }

  const result = await client.call('POST /uploads/{uploadId}/commit', {
    params: { uploadId: report.uploadId },
    body: {
      mapping: report.mapping,
      asOf: report.asOf,
      gone: options.gone,
      acceptRejected: options.acceptRejected === true,
    },
  });
  const { counts } = result;
  const text = result.repeated
    ? 'This file was imported before: nothing changed.'
    : `Imported: ${counts.newItems} new${report.counts.history === 0 ? '' : ' (paid ones among them)'}, ` +
      `${counts.changedItems} changed, ${counts.paidItems} paid, ${counts.goneItems} no longer listed; ` +
      `${counted(counts.casesOpened, 'case')} opened for ${counted(counts.debtors, 'debtor')}. Open: ${result.totals.map(amountText).join(', ') || 'nothing'}.` +
      result.promises
        .map((promise) => `\n  promise of ${amountText(promise.amount)} by ${promise.debtor}: ${promise.status}`)
        .join('');
  const hint = await missingNumbers(client, say);
  return { json: { report, result }, text: [reading, text, ...hint].join('\n\n'), exit: EXIT.done };
}

async function readable(file: string): Promise<ByteSource> {
  const source = await fileSource(file);
  if (!source.ok) throw new CannotDo(source.refusal);
  return source.value;
}

async function dryRun(client: Client, source: ByteSource, options: Options): Promise<Report> {
  const bytes = Readable.toWeb(Readable.from(source.open())) as unknown as ReadableStream<Uint8Array>;
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  const report = await client.upload('POST /uploads', { name: source.name, ...asOf }, bytes);
  const currency = options.currency === undefined ? {} : { currency: options.currency.toUpperCase() };
  const answers = { ...currency, ...options.answer };
  if (options.mapping === undefined && Object.keys(answers).length === 0) return report;
  const mapping = options.mapping === undefined ? {} : { mapping: await mappingOf(options.mapping) };
  return client.call('POST /uploads/{uploadId}/inspect', {
    params: { uploadId: report.uploadId },
    body: { ...mapping, answers, ...asOf },
  });
}

async function mappingOf(file: string): Promise<Report['mapping']> {
  const read = await readJsonFile(file, MAPPING_BYTES_MAX);
  if ('problem' in read) throw new CannotDo(`${file} holds no mapping: ${read.problem}.`);
  return read.value as Report['mapping'];
}
