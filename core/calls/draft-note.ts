import { formatInstant } from '../calendar/instant.ts';
import type { CapturedData } from '../cases/events/call-events.ts';
import { NEXT_STEP_KINDS, type NextStep, type NextStepKind } from '../cases/next-step.ts';
import { toMoneyData } from '../money/money-data.ts';
import { toCapturedData } from './closing/captured-data.ts';
import {
  BUSINESS_OUTCOMES,
  type BusinessOutcome,
  LINE_RESULTS,
  type LineResult,
  PARTIES,
  type Party,
} from './outcome-codes.ts';
import type { WrapUp } from './wrap-up.ts';

/** A sentence of the note: a key of the catalogues and what to put into it. The words are spoken elsewhere. */
export type NoteCode =
  | `calls.note.line.${LineResult}`
  | `calls.note.party.${Party}`
  | `calls.note.outcome.${BusinessOutcome}`
  | `calls.note.next.${NextStepKind}`;
export type NoteLine = { readonly code: NoteCode; readonly values: Readonly<Record<string, CapturedData>> };

/** Every key that a note can need, so that the catalogues can be checked against it. */
export const NOTE_CODES: readonly NoteCode[] = [
  ...LINE_RESULTS.map((line) => `calls.note.line.${line}` as const),
  ...PARTIES.map((party) => `calls.note.party.${party}` as const),
  ...BUSINESS_OUTCOMES.map((outcome) => `calls.note.outcome.${outcome}` as const),
  ...NEXT_STEP_KINDS.map((kind) => `calls.note.next.${kind}` as const),
];

/**
 * The note drafted from the clicks: how the line went (left out when somebody spoke), with whom, what came of it, and
 * what is next. `values` of a party line are `name` and `role` when known; of an outcome, what was captured by field.
 */
export function draftNote(
  { line, party, business, spokeWith }: Pick<WrapUp, 'line' | 'party' | 'business' | 'spokeWith'>,
  nextSteps: readonly NextStep[],
): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  if (party === undefined || line !== 'answered') lines.push({ code: `calls.note.line.${line}`, values: {} });
  if (party !== undefined) {
    const name: Record<string, string> = {};
    if (spokeWith !== undefined) name['name'] = spokeWith.name.trim();
    if (spokeWith?.role !== undefined) name['role'] = spokeWith.role;
    lines.push({ code: `calls.note.party.${party}`, values: name });
  }
  for (const { outcome, captured } of business) {
    lines.push({ code: `calls.note.outcome.${outcome}`, values: toCapturedData(captured) });
  }
  for (const { kind, dueOn, dueAt, assignee, expects } of nextSteps) {
    const values = {
      dueOn,
      assignee,
      ...(dueAt === undefined ? {} : { dueAt: formatInstant(dueAt) }),
      ...(expects === undefined ? {} : { expects: toMoneyData(expects) }),
    };
    lines.push({ code: `calls.note.next.${kind}`, values });
  }
  return lines;
}
