import type { QueryOf } from '@duologue/contract/api.ts';
import type { StatementOptions } from '@duologue/formats/statement/statement-options.ts';
import { type SaidOf, saidOfInvoices } from '../invoices/said-of-invoices.ts';
import { fileAnswers } from './file-answers.ts';
import { answersOf } from './statement-answers.ts';

/** What a person said about a file that was brought: of it as a statement, and of its invoices. */
export type SaidOfFile = {
  readonly answers: StatementOptions;
  readonly ofInvoices: SaidOf;
  /** Whether anything was said at all. */
  readonly isSomething: boolean;
};

/** What was said, or the field that says what cannot be. */
export function saidOfFile(query: QueryOf<'POST /bank/files'>): SaidOfFile | 'currency' | 'columns' | 'answers' {
  const given = fileAnswers(query.answers);
  const ofInvoices = given && saidOfInvoices(given.ofDocuments);
  if (given === undefined || ofInvoices === undefined) return 'answers';
  const answers = answersOf(query, given.ofFile);
  if (typeof answers === 'string') return answers;
  const isSomething = Object.keys(answers).length > 0 || Object.keys(given.ofDocuments).length > 0;
  return { answers, ofInvoices, isSomething };
}
