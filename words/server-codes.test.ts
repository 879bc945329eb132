import { NOTE_CODES } from '@duologue/core/calls/draft-note.ts';
import { OBJECTIVE_REASONS, OBJECTIVES } from '@duologue/core/calls/brief/suggest-objective.ts';
import { CAPTURE_FIELDS } from '@duologue/core/calls/capture-fields.ts';
import { BUSINESS_OUTCOMES, LINE_RESULTS, PARTIES } from '@duologue/core/calls/outcome-codes.ts';
import { STAGES, TICK_IDS } from '@duologue/core/calls/stages.ts';
import { CASE_EVENT_TYPES } from '@duologue/core/cases/case-events.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { NEXT_STEP_KINDS } from '@duologue/core/cases/next-step.ts';
import { MATCH_REASONS } from '@duologue/core/cases/recognise-debtor.ts';
import { IGNORED_REASONS } from '@duologue/core/intake/intake-record.ts';
import { COLUMN_ROLES } from '@duologue/core/intake/column-roles.ts';
import { OWED_CHECK_IDS } from '@duologue/core/ledger/owed-facts.ts';
import { SIGNALS } from '@duologue/core/worklist/signals.ts';
import { expect, test } from 'vitest';
import { en } from './en.ts';

const in_ = (room: string, codes: readonly string[]) => codes.map((code) => `${room}.${code}`);

/** Every code that the server may send as a message, with the room that its sentence stands in. */
const sent = [
  ...in_('worklist.because', SIGNALS),
  ...in_('cases.ask', FACT_IDS),
  ...in_('calls.objective.because', OBJECTIVE_REASONS),
  ...in_('cases.objective', OBJECTIVES),
  ...OWED_CHECK_IDS.flatMap((check) => in_(`cases.owed.${check}`, ['passed', 'warned', 'failed', 'unknown'])),
  ...in_('timeline', [...CASE_EVENT_TYPES, 'items-imported']),
  ...in_('debtor.reason', MATCH_REASONS),
  ...NOTE_CODES,
  ...in_('outcome', BUSINESS_OUTCOMES),
  ...in_('line', LINE_RESULTS),
  ...in_('party', PARTIES),
  ...in_('next-step', NEXT_STEP_KINDS),
  ...in_('calls.field', Object.keys(CAPTURE_FIELDS)),
  ...in_('calls.tick', TICK_IDS),
  ...in_(
    'calls.stage',
    STAGES.map(({ id }) => id),
  ),
  ...in_('intake.ignored', IGNORED_REASONS),
  ...in_('intake.role', COLUMN_ROLES),
  ...in_('intake.question', ['date-order', 'decimal-style', 'currency', 'as-of', 'column']),
  ...in_('intake.warning', ['total-differs', 'open-differs', 'as-of-differs']),
];

test('every code that the server sends has its sentence (the other languages have the keys of the English one)', () => {
  expect(sent.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
