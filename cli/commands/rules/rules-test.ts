import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { vectorReaders } from '@duologue/rules/vectors/readers.ts';
import { runVectors } from '@duologue/rules/vectors/run-vectors.ts';
import type { VectorReport } from '@duologue/rules/vectors/vector.ts';
import type { Command } from 'commander';
import type { CliIo } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';

const VECTOR_BYTES_MAX = 100_000_000;

/**
 * `rules test FILE…`: judges vector files, those of a firm's lawyer like our own, without a workbench. Exit code 0: all
 * pass; 1: one fails or a file cannot be read.
 */
export function registerRulesTest(rules: Command, io: CliIo): void {
  rules
    .command('test')
    .argument('<files...>', 'JSON files of vectors')
    .description('judge vector files: what each expects against what the rules say')
    .option('--json', 'print one JSON value instead of text')
    .action(async (files: string[], options: { json?: true }) => {
      const report = sum(await Promise.all(files.map(testFile)));
      io.out(options.json === true ? JSON.stringify(report) : reportText(report));
      process.exitCode = report.failed > 0 ? EXIT.refused : EXIT.done;
    });
}

async function testFile(file: string): Promise<VectorReport> {
  const read = await readJson(file);
  if ('problem' in read) {
    const failure = { id: file, expected: 'a readable file of vectors', actual: read.problem };
    return { passed: 0, failed: 1, skipped: 0, failures: [failure] };
  }
  return runVectors(read.value, vectorReaders, { packs: allPacks, zoneTable: builtInZoneTable });
}

async function readJson(file: string): Promise<{ readonly value: unknown } | { readonly problem: string }> {
  try {
    const { size } = await stat(file);
    if (size > VECTOR_BYTES_MAX) return { problem: `more than ${VECTOR_BYTES_MAX} bytes` };
    return { value: JSON.parse(await readFile(file, 'utf8')) as unknown };
  } catch (error) {
    return {
      problem: error instanceof SyntaxError ? 'not JSON' : ((error as NodeJS.ErrnoException).code ?? 'unreadable'),
    };
  }
}

function sum(reports: readonly VectorReport[]): VectorReport {
  const total = (count: (report: VectorReport) => number) => reports.reduce((all, report) => all + count(report), 0);
  return {
    passed: total(({ passed }) => passed),
    failed: total(({ failed }) => failed),
    skipped: total(({ skipped }) => skipped),
    failures: reports.flatMap(({ failures }) => failures),
  };
}

function reportText({ passed, failed, skipped, failures }: VectorReport): string {
  const lines = failures.map(
    ({ id, expected, actual }) => `${id}\n  expected ${JSON.stringify(expected)}\n  actual   ${JSON.stringify(actual)}`,
  );
  return [...lines, `${passed} passed, ${failed} failed, ${skipped} skipped`].join('\n');
}
