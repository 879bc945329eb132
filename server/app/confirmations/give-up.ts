import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseChange } from '../cases/change-case.ts';
import type { LetterRecord } from '../ports/letters.ts';
import { afterFailed } from './after-sending.ts';
import type { Writing } from './load-writing.ts';
import { isEnded, writingOf } from './send-letter.ts';

/** Since it was written, what it is about was ended, or put aside. Nobody is sent the terms of what does not hold any more. */
export function isOver(
  { agreementId, purpose, instalment }: Pick<LetterRecord, 'agreementId' | 'purpose' | 'instalment'>,
  { agreements }: Pick<Writing, 'agreements'>,
): boolean {
  // What they asked for does not end: a copy of a paid invoice does no harm.
  if (purpose === 'invoices') return false;
  const agreement = agreements.find((one) => one.agreementId === agreementId);
  return agreement === undefined || isEnded(agreement, { purpose, instalment: instalment ?? undefined });
}

/** Nobody asked for these. */
const SENT_BY_ITSELF: ReadonlySet<string> = new Set(['reminder', 'receipt']);

/**
 * A letter that nobody got, whoever says so: the mail server at once, or a report that comes back later. Reminders or thanks
 * that a rule held back need nobody's work, nor does what was ended; all else does.
 */
export async function giveUp(change: CaseChange, letter: LetterRecord): Promise<void> {
  assert(letter.problem !== null, 'what is given up has a reason');
  await change.records.letters.save({ ...letter, nextTryAt: null });
  const writing = await writingOf(change);
  const said = { problem: letter.problem.code, attempts: letter.attempts, today: change.today };
  const events = afterFailed({ letter, steps: writing.facts.situation.nextSteps }, said);
  const isQuiet = isOver(letter, writing) || (SENT_BY_ITSELF.has(letter.purpose) && letter.state === 'withheld');
  await change.keep(isQuiet ? events.slice(0, 1) : events);
}
