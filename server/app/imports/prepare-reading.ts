import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type LedgerMapping, parseMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { answerQuestion, openQuestions, type Question } from '@duologue/core/intake/open-questions.ts';
import { createProfiler } from '@duologue/core/intake/profile-sheet.ts';
import { layoutKey, proposeMapping } from '@duologue/core/intake/propose-mapping.ts';
import type { SheetProfile } from '@duologue/core/intake/sheet-profile.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { Currency } from '@duologue/core/money/currency.ts';
import { type LedgerSheet, openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import type { Upload } from '../ports/uploads.ts';
import type { InputProblem, Refusal } from '../refusal.ts';
import { PROFILES_KEPT_MAX } from './limits.ts';

/** A file that was looked at from end to end: what it is, and what its columns hold. */
export type Profiled = { readonly sheet: LedgerSheet; readonly profile: SheetProfile };

/** How the file will be read, and what only a person can say. */
export type Reading = Profiled & {
  readonly mapping: LedgerMapping;
  readonly questions: readonly Question[];
  readonly isRemembered: boolean;
};

export type ReadingGiven = {
  readonly mapping?: unknown;
  readonly answers: Readonly<Record<string, string>>;
  readonly asOf: CalendarDate | null;
  readonly homeCurrency: Currency | undefined;
  readonly remembered: (layoutKey: string) => Promise<unknown>;
};

/** Looks at a file once; the same upload is not read again while it waits, for its bytes do not change. */
export function createProfileShelf() {
  const kept = new Map<string, Profiled>();
  return async (upload: Upload, onRows: (rows: number) => void): Promise<Result<Profiled, Refusal>> => {
    const known = kept.get(upload.uploadId);
    if (known !== undefined) return accept(known);

    const opened = await openLedger(upload.source);
    if (!opened.ok) {
      const problems = opened.refusal.map(({ code, line, column, values }) => {
        const place = [line, column].filter((part) => part !== undefined).join(':');
        return {
          field: place === '' ? 'file' : `file:${place}`,
          message: { code: `file.${code}`, values: { ...values, line: line ?? null } },
        };
      });
      return refuse({ code: 'input-invalid', problems });
    }
    const profiler = createProfiler();
    let rows = 0;
    for await (const batch of opened.value.rows()) {
      profiler.add(batch);
      rows += batch.length;
      onRows(rows);
    }
    const profiled = { sheet: opened.value, profile: profiler.finish() };
    const [oldest] = kept.keys();
    if (kept.size >= PROFILES_KEPT_MAX && oldest !== undefined) kept.delete(oldest);
    kept.set(upload.uploadId, profiled);
    return accept(profiled);
  };
}

/** Proposes or takes a mapping, gives it the answers there are, and lists the questions that are left. */
export async function prepareReading(
  { sheet, profile }: Profiled,
  given: ReadingGiven,
): Promise<Result<Reading, Refusal>> {
  const asOn = given.asOf ?? undefined;
  const context = {
    ...(asOn === undefined ? {} : { asOn }),
    ...(given.homeCurrency === undefined ? {} : { homeCurrency: given.homeCurrency }),
  };
  const start = given.mapping === undefined ? await propose(profile, context, given) : parseGiven(given.mapping, asOn);
  if (!start.ok) return start;

  const problems: InputProblem[] = [];
  let { mapping } = start.value;
  const open = openQuestions(mapping, profile, context);
  const settled = start.value.isRemembered ? settledQuestions(open, profile, context) : [];
  for (const question of [...open, ...settled]) {
    const answer = given.answers[question.id];
    if (answer === undefined) continue;
    const answered = answerQuestion(mapping, profile, question, answer);
    if (answered.ok) mapping = answered.value;
    else
      problems.push({
        field: `answers.${question.id}`,
        message: { code: 'intake.not-an-answer', values: { value: answer } },
      });
  }
  if (problems.length > 0) return refuse({ code: 'input-invalid', problems });
  return accept({
    sheet,
    profile,
    mapping,
    questions: openQuestions(mapping, profile, context),
    isRemembered: start.value.isRemembered,
  });
}

/**
 * What this file asks and a remembered mapping knows already: whoever answers it all the same means this answer. Which
 * column is which is changed by a mapping of one's own.
 */
function settledQuestions(
  open: readonly Question[],
  profile: SheetProfile,
  context: Parameters<typeof proposeMapping>[1],
): readonly Question[] {
  return openQuestions(proposeMapping(profile, context).mapping, profile, context).filter(
    ({ id, kind }) => kind !== 'column' && open.every((one) => one.id !== id),
  );
}

type Start = Result<{ mapping: LedgerMapping; isRemembered: boolean }, Refusal>;

async function propose(
  profile: SheetProfile,
  context: Parameters<typeof proposeMapping>[1],
  given: ReadingGiven,
): Promise<Start> {
  const kept = parseMapping(await given.remembered(layoutKey(profile)));
  const remembered = kept.ok ? { remembered: kept.value } : {};
  return accept({ mapping: proposeMapping(profile, { ...context, ...remembered }).mapping, isRemembered: kept.ok });
}

function parseGiven(mapping: unknown, asOn: CalendarDate | undefined): Start {
  const parsed = parseMapping(mapping);
  if (parsed.ok)
    return accept({ mapping: asOn === undefined ? parsed.value : { ...parsed.value, asOn }, isRemembered: false });
  return refuse({
    code: 'input-invalid',
    problems: parsed.refusal.map(({ path, code }) => ({
      field: `mapping.${path}`,
      message: { code: `intake.mapping-${code}`, values: {} },
    })),
  });
}
