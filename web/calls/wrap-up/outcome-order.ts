import type { BusinessOutcome, LineResult } from '@duologue/core/calls/outcome-codes.ts';
import { LINE_RESULTS } from '@duologue/core/calls/outcome-codes.ts';

/** What calls bring most often, so that it has a single digit. The rest keeps the order of the table. */
const OFTEN: readonly BusinessOutcome[] = [
  'promise-full',
  'promise-part',
  'in-payment-run',
  'payment-sent-claimed',
  'callback-agreed',
  'dispute-raised',
  'invoice-not-received',
  'awaiting-approval',
  'no-commitment',
];

export function oftenFirst(outcomes: readonly BusinessOutcome[]): readonly BusinessOutcome[] {
  return [...OFTEN.filter((code) => outcomes.includes(code)), ...outcomes.filter((code) => !OFTEN.includes(code))];
}

const UNHEARD: readonly LineResult[] = [
  'no-answer',
  'busy',
  'voicemail-no-message',
  'voicemail-limited',
  'voicemail-full',
  'disconnected',
  'invalid-number',
  'line-fault',
  'abandoned',
];
const HEARD: readonly LineResult[] = ['answered', 'hung-up', 'line-fault', 'unknown'];

/** The line results that fit what happened first. A refusal of the gate never got as far as this form. */
export function linesFor(wasAnswered: boolean): readonly LineResult[] {
  const first = wasAnswered ? HEARD : UNHEARD;
  return [...first, ...LINE_RESULTS.filter((line) => line !== 'gate-refused' && !first.includes(line))];
}
