import path from 'node:path';
import type { Command } from 'commander';
import { CannotDo } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { onWorkbench, type Shell } from '../shell.ts';
import { mustBeNew, writeNewFile } from '../write-new-file.ts';

type Options = { out: string; from?: string; to?: string };

const ROUTES: Readonly<Record<string, 'GET /exports/calls.csv' | 'GET /exports/calls.xlsx'>> = {
  '.csv': 'GET /exports/calls.csv',
  '.xlsx': 'GET /exports/calls.xlsx',
};

export function registerExport(program: Command, shell: Shell): void {
  const parent = program.command('export').description('write files out of the workbench');
  onWorkbench(parent.command('calls'), shell)
    .description('the call log as CSV or XLSX, by the ending of the file; formulas in names and notes stay text')
    .requiredOption('--out <file>', 'the file to write, ending in .csv or .xlsx')
    .option('--from <date>', 'first day')
    .option('--to <date>', 'last day')
    .action((options: Options, command: Command) =>
      shell.run(command, async ({ client }) => {
        mustBeNew(options.out);
        const key = ROUTES[path.extname(options.out).toLowerCase()];
        if (key === undefined) throw new CannotDo(`${options.out} ends neither in .csv nor in .xlsx.`);
        await writeNewFile(options.out, await client.file(key, { query: { from: options.from, to: options.to } }));
        return { json: { file: options.out }, text: `Written to ${options.out}.`, exit: EXIT.done };
      }),
    );
}
