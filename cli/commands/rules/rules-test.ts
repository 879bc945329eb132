import process from 'node:process';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { vectorReaders } from '@duologue/rules/vectors/readers.ts';
import { runVectors } from '@duologue/rules/vectors/run-vectors.ts';
import type { Command } from 'commander';
import type { CliIo } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { testVectorFiles, vectorReportText } from '../../vector-files.ts';

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
      const library = { packs: allPacks, zoneTable: builtInZoneTable };
      const report = await testVectorFiles(files, (value) => runVectors(value, vectorReaders, library));
      io.out(options.json === true ? JSON.stringify(report) : vectorReportText(report));
      process.exitCode = report.failed > 0 ? EXIT.refused : EXIT.done;
    });
}
