import process from 'node:process';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import type { Command } from 'commander';
import type { CliIo } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import type { Say } from '../words.ts';
import { type InvoiceJson, invoiceJson, unreadJson } from './invoice-json.ts';
import { invoiceReport, unreadReport } from './invoice-report.ts';

type Options = { json?: true };

/**
 * `read-invoice FILE…`: what e-invoices say, without a workbench. One object for one invoice, an array for several
 * files or several invoices in one. Exit code 0: all were read, whatever stands in their problems; 1: a file cannot be
 * read; 64: the command line is wrong.
 */
export function registerReadInvoice(program: Command, io: CliIo, say: Say): void {
  program
    .command('read-invoice')
    .argument('<files...>', 'UBL, CII, ZUGFeRD, Factur-X or FatturaPA: XML, PDF, or signed (.p7m)')
    .description('say what invoices and credit notes hold, and what does not add up in them')
    .option('--json', 'print one JSON value instead of text')
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = await readInvoice(files, options, io, say);
    });
}

/** The command itself; returns the exit code. */
export async function readInvoice(files: readonly string[], { json }: Options, io: CliIo, say: Say): Promise<number> {
  const values: InvoiceJson[] = [];
  let exit: number = EXIT.done;
  for (const file of files) {
    const read = await readFile(file, say);
    values.push(...read.values);
    if (!read.ok) exit = EXIT.refused;
    if (!json) (read.ok ? io.out : io.err)(read.text);
  }
  if (json) io.out(JSON.stringify(files.length === 1 && values.length === 1 ? values[0] : values, null, 2));
  return exit;
}

type Read = { readonly ok: boolean; readonly values: readonly InvoiceJson[]; readonly text: string };

async function readFile(file: string, say: Say): Promise<Read> {
  const source = await fileSource(file);
  if (!source.ok) {
    const problem = { code: 'cannot-do', message: source.refusal };
    return { ok: false, values: [unreadJson([problem])], text: source.refusal };
  }
  const read = await readInvoices(source.value);
  if (!read.ok) {
    return { ok: false, values: [unreadJson(read.refusal, say)], text: unreadReport(file, read.refusal, say) };
  }
  return {
    ok: true,
    values: read.value.map((one) => invoiceJson(one, say)),
    text: read.value.map((one) => invoiceReport(file, one, say)).join('\n\n'),
  };
}
