import { createWriteStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { CannotDo } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';

type Options = { out: string; from?: string; to?: string };

export function registerExport(program: Command, shell: Shell): void {
  const parent = program.command('export').description('write files out of the workbench');
  onWorkbench(parent.command('calls'), shell)
    .description('the call log as CSV or XLSX, by the ending of the file; formulas in names and notes stay text')
    .requiredOption('--out <file>', 'the file to write, ending in .csv or .xlsx')
    .option('--from <date>', 'first day')
    .option('--to <date>', 'last day')
    .action((options: Options, command: Command) =>
      shell.run(command, async ({ client }) => {
        if (existsSync(options.out)) throw new CannotDo(`${options.out} is there already: name another file.`);
        const key = options.out.toLowerCase().endsWith('.xlsx') ? 'GET /exports/calls.xlsx' : 'GET /exports/calls.csv';
        const bytes = await client.file(key, { query: { from: options.from, to: options.to } });
        await pipeline(
          Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]),
          createWriteStream(options.out, { flags: 'wx' }),
        );
        return { json: { file: options.out }, text: `Written to ${options.out}.`, exit: EXIT.done };
      }),
    );
}
