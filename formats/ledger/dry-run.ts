import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { LedgerMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { type Question, answerQuestion, openQuestions } from '@duologue/core/intake/open-questions.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { type ProposalContext, proposeMapping } from '@duologue/core/intake/propose-mapping.ts';
import { createLedgerReader } from '@duologue/core/intake/read-ledger.ts';
import type { SheetProfile } from '@duologue/core/intake/sheet-profile.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type IntakeReport, createIntakeSummary } from '@duologue/core/intake/summarise-intake.ts';
import type { LedgerSheet } from './open-ledger.ts';
import { readLedger } from './passes.ts';

export type DryRun = {
  readonly profile: SheetProfile;
  readonly mapping: LedgerMapping;
  readonly questions: readonly Question[];
  readonly report: IntakeReport;
};

export type DryRunContext = ProposalContext & {
  /** Ages are counted on the day of the file, or on this day where the file has none. */
  readonly today: CalendarDate;
  /** A mapping that a person has seen or changed: taken as it is. */
  readonly mapping?: LedgerMapping;
  /** Answers by question id; those that answer nothing leave their question open. */
  readonly answers?: Readonly<Record<string, string>>;
};

/** Rows on which the mapping is guessed so that the first pass can read already. */
const GUESS_ROWS = 10_000;

/**
 * What a file would bring. Parsing costs most, so one pass does both: it profiles all rows and reads them by the
 * mapping that the first rows suggest. Only if the whole file then asks for another mapping is it read once more;
 * the result never depends on the guess.
 */
export async function dryRunLedger(sheet: LedgerSheet, context: DryRunContext): Promise<DryRun> {
  const profiler = createProfiler();
  const early: (readonly SheetRow[])[] = [];
  let seen = 0;
  let attempt: ReturnType<typeof startReading> | undefined;
  const guess = () => {
    const { mapping } = mappingFor(profiler.soFar(), context);
    const started = startReading(mapping, context.today);
    for (const rows of early.splice(0)) started.add(rows);
    attempt = started;
    return started;
  };
  for await (const rows of sheet.rows()) {
    profiler.add(rows);
    if (attempt !== undefined) attempt.add(rows);
    else {
      early.push(rows);
      seen += rows.length;
      if (seen >= GUESS_ROWS) guess();
    }
  }
  const profile = profiler.finish();
  const { mapping, questions } = mappingFor(profile, context);
  const read = attempt ?? guess();
  const isRight = JSON.stringify(read.mapping) === JSON.stringify(mapping);
  return {
    profile,
    mapping,
    questions,
    report: isRight ? read.finish() : await readAgain(sheet, mapping, context.today),
  };
}

function mappingFor(profile: SheetProfile, context: DryRunContext): Pick<DryRun, 'mapping' | 'questions'> {
  let mapping = context.mapping ?? proposeMapping(profile, context).mapping;
  for (const question of openQuestions(mapping, profile, context)) {
    const answer = context.answers?.[question.id];
    const answered = answer === undefined ? undefined : answerQuestion(mapping, profile, question, answer);
    if (answered?.ok) mapping = answered.value;
  }
  return { mapping, questions: openQuestions(mapping, profile, context) };
}

function startReading(mapping: LedgerMapping, today: CalendarDate) {
  const reader = createLedgerReader(mapping);
  const summary = createIntakeSummary(mapping.asOn ?? today);
  return {
    mapping,
    add: (rows: readonly SheetRow[]) => summary.add(reader.add(rows)),
    finish: (): IntakeReport => {
      const { batch, counts } = reader.finish();
      summary.add(batch);
      return summary.finish(counts);
    },
  };
}

async function readAgain(sheet: LedgerSheet, mapping: LedgerMapping, today: CalendarDate): Promise<IntakeReport> {
  const summary = createIntakeSummary(mapping.asOn ?? today);
  const counts = await readLedger(sheet, mapping, (batch) => summary.add(batch));
  return summary.finish(counts);
}
