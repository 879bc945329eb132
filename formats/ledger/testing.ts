import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { IntakeCounts, IntakeRecord, IntakeWarning, Rejection } from '@duologue/core/intake/intake-record.ts';
import type { LedgerMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { type Question, answerQuestion, openQuestions } from '@duologue/core/intake/open-questions.ts';
import { type ProposalContext, proposeMapping } from '@duologue/core/intake/propose-mapping.ts';
import type { SheetProfile } from '@duologue/core/intake/sheet-profile.ts';
import { type IntakeReport, createIntakeSummary } from '@duologue/core/intake/summarise-intake.ts';
import { on } from '@duologue/core/calendar/testing.ts';
import { type ByteSource, bytesSource } from '../source.ts';
import { type LedgerSheet, openLedger } from './open-ledger.ts';
import { profileLedger, readLedger } from './passes.ts';

/** Where the test corpora lie: beside the repository, or where the environment says. */
const SHARED = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');

/** Whether a corpus is there; says so when it is not, so that nobody takes a skipped test for a passed one. */
export function hasShared(place: string): boolean {
  const isThere = existsSync(path.join(SHARED, place));
  if (!isThere) console.warn(`Skipped: ${place} is not beside the repository (set DUOLOGUE_SHARED to its folder).`);
  return isThere;
}

export function sharedText(place: string): string {
  return readFileSync(path.join(SHARED, place), 'utf8');
}

export function sharedSource(place: string): ByteSource {
  return bytesSource(path.basename(place), readFileSync(path.join(SHARED, place)));
}

export function textSource(text: string, name = 'test.csv'): ByteSource {
  return bytesSource(name, Buffer.from(text, 'utf8'));
}

export type ReadFile = {
  readonly sheet: LedgerSheet;
  readonly profile: SheetProfile;
  readonly mapping: LedgerMapping;
  /** Those that were open before `answers`. */
  readonly questions: readonly Question[];
  /** Those that are open after them. */
  readonly unanswered: readonly Question[];
  readonly records: readonly IntakeRecord[];
  readonly settled: readonly IntakeRecord[];
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly IntakeWarning[];
  readonly counts: IntakeCounts;
  readonly report: IntakeReport;
};

/** A file through the whole of intake, with answers by question id. */
export async function readFile(
  source: ByteSource,
  { answers = {}, ...context }: ProposalContext & { readonly answers?: Readonly<Record<string, string>> } = {},
): Promise<ReadFile> {
  const opened = await openLedger(source);
  assert(opened.ok, `${source.name} is a ledger: ${JSON.stringify(opened)}`);
  const sheet = opened.value;
  const profile = await profileLedger(sheet);
  const proposal = proposeMapping(profile, context);
  let { mapping } = proposal;
  for (const question of proposal.questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    const answered = answerQuestion(mapping, profile, question, answer);
    assert(answered.ok, `${answer} answers ${question.id}`);
    mapping = answered.value;
  }
  const records: IntakeRecord[] = [];
  const settled: IntakeRecord[] = [];
  const rejections: Rejection[] = [];
  const warnings: IntakeWarning[] = [];
  const summary = createIntakeSummary(mapping.asOn ?? on('2026-11-20'));
  const counts = await readLedger(sheet, mapping, (batch) => {
    records.push(...batch.records);
    settled.push(...batch.settled);
    rejections.push(...batch.rejections);
    warnings.push(...batch.warnings);
    summary.add(batch);
  });
  const unanswered = openQuestions(mapping, profile, context);
  const { questions } = proposal;
  return {
    sheet,
    profile,
    mapping,
    questions,
    unanswered,
    records,
    settled,
    rejections,
    warnings,
    counts,
    report: summary.finish(counts),
  };
}
