import { addDays } from '../../calendar/calendar-date.ts';
import { stopsEveryCall } from '../../cases/holds.ts';
import type { NextStep } from '../../cases/next-step.ts';
import type { CaptureFieldId } from '../capture-fields.ts';
import {
  BUSINESS_OUTCOMES_MAX,
  FACTS_MAX,
  NEXT_STEP_DAYS_MAX,
  NOTE_CHARACTERS_MAX,
  TEXT_CHARACTERS_MAX,
} from '../limits.ts';
import { BRINGING_MONEY, type BusinessOutcome } from '../outcome-codes.ts';
import { BUSINESS_TABLE } from '../tables/business-table.ts';
import { PARTY_TABLE } from '../tables/party-table.ts';
import { validCombinations } from '../valid-combinations.ts';
import type { Captured, WrapUp } from '../wrap-up.ts';
import type { WrapUpGiven } from '../wrap-up-given.ts';
import { checkCaptured, type FieldProblemCode } from './check-captured.ts';
import { requiredFields } from './required-fields.ts';
import { isNarrowStop } from './narrow-stop.ts';

/** One thing to put right before the call can be closed. `where` and `field` say which input of the form. */
export type WrapUpProblem = {
  readonly where: 'party' | 'business' | 'captured' | 'next-step' | 'note' | 'person' | 'facts';
  readonly outcome?: BusinessOutcome;
  readonly field?: CaptureFieldId;
  readonly problem:
    | FieldProblemCode
    | 'not-possible'
    | 'twice'
    | 'contradicts'
    | 'call-is-stopped'
    | 'before-hold-ends'
    | 'number-unknown'
    | 'wholly-disputed'
    | 'more-than-open'
    | 'not-the-full-amount';
  readonly values?: Readonly<Record<string, string | number>>;
};

/** Of these, a call has one at most: they are different answers to the same question. */
const ONE_ANSWER: ReadonlySet<string> = new Set([
  ...BRINGING_MONEY,
  'refuses',
  'no-commitment',
  'not-mine',
  'identity-theft',
]);

/** Paying on the call and promising the rest go together. */
const MAY_JOIN: ReadonlySet<string> = new Set([
  'paid-on-call+promise-part',
  'paid-on-call+promise-full',
  'paid-on-call+plan-agreed',
]);

/** Everything that is wrong with the answers, all at once, in the order of the form. */
export function checkWrapUp(wrapUp: WrapUp, given: WrapUpGiven): readonly WrapUpProblem[] {
  return [
    ...checkParty(wrapUp),
    ...checkOutcomes(wrapUp),
    ...wrapUp.business.flatMap(({ outcome, captured }) =>
      checkCaptured(captured, fieldsOf(outcome, captured), given).map((found) => ({
        where: 'captured' as const,
        outcome,
        ...found,
      })),
    ),
    ...checkStop(wrapUp, given),
    ...checkTexts(wrapUp),
    ...(wrapUp.nextStep === undefined ? [] : checkNextStep(wrapUp.nextStep, given)),
  ];
}

const fieldsOf = (outcome: BusinessOutcome, captured: Captured) => ({
  requires: requiredFields(outcome, captured),
  offers: BUSINESS_TABLE[outcome].offers,
});

function checkParty({ line, party }: WrapUp): readonly WrapUpProblem[] {
  const { party: need, parties } = validCombinations(line);
  if (party === undefined) return need === 'required' ? [{ where: 'party', problem: 'missing' }] : [];
  return parties.includes(party) ? [] : [{ where: 'party', problem: 'not-possible', values: { line, party } }];
}

function checkOutcomes({ line, party, business }: WrapUp): readonly WrapUpProblem[] {
  const choices = validCombinations(line, party);
  const problems: WrapUpProblem[] = [];
  if (business.length === 0 && choices.business === 'required')
    problems.push({ where: 'business', problem: 'missing' });
  if (business.length > BUSINESS_OUTCOMES_MAX) {
    problems.push({ where: 'business', problem: 'too-many', values: { outcomesMax: BUSINESS_OUTCOMES_MAX } });
  }

  business.forEach(({ outcome }, index) => {
    const before = business.slice(0, index).map((answer) => answer.outcome);
    if (!choices.outcomes.includes(outcome)) {
      problems.push({
        where: 'business',
        outcome,
        problem: 'not-possible',
        values: { line, ...(party === undefined ? {} : { party }) },
      });
    }
    if (before.includes(outcome)) problems.push({ where: 'business', outcome, problem: 'twice' });
    const other = before.find((earlier) => earlier !== outcome && isContradiction(earlier, outcome));
    if (other !== undefined) problems.push({ where: 'business', outcome, problem: 'contradicts', values: { other } });
  });
  return problems;
}

function isContradiction(left: BusinessOutcome, right: BusinessOutcome): boolean {
  if (MAY_JOIN.has(`${left}+${right}`) || MAY_JOIN.has(`${right}+${left}`)) return false;
  return ONE_ANSWER.has(left) && ONE_ANSWER.has(right);
}

/** Somebody who asked us not to call is not called back; and a number is only stopped when we know which. */
function checkStop({ business }: WrapUp, { number }: WrapUpGiven): readonly WrapUpProblem[] {
  const stop = business.find(({ outcome }) => outcome === 'stop-requested');
  const scope = stop?.captured.stopScope;
  if (stop === undefined || scope === undefined) return [];
  if (scope === 'this-number') {
    return number === undefined
      ? [{ where: 'captured', outcome: 'stop-requested', field: 'stopScope', problem: 'number-unknown' }]
      : [];
  }
  if (!stopsEveryCall(scope)) return [];
  const callback = business.find(({ outcome }) => outcome === 'callback-agreed');
  return callback === undefined ? [] : [{ where: 'business', outcome: 'callback-agreed', problem: 'call-is-stopped' }];
}

function checkTexts({ note, spokeWith, facts = [] }: WrapUp): readonly WrapUpProblem[] {
  const problems: WrapUpProblem[] = [];
  const tooLong = (textMax: number) => ({ problem: 'too-long', values: { textMax } }) as const;
  if (note.length > NOTE_CHARACTERS_MAX) problems.push({ where: 'note', ...tooLong(NOTE_CHARACTERS_MAX) });
  if (spokeWith !== undefined && spokeWith.name.trim() === '') problems.push({ where: 'person', problem: 'missing' });
  if ((spokeWith?.name.length ?? 0) > TEXT_CHARACTERS_MAX || (spokeWith?.role?.length ?? 0) > TEXT_CHARACTERS_MAX) {
    problems.push({ where: 'person', ...tooLong(TEXT_CHARACTERS_MAX) });
  }
  if (facts.length > FACTS_MAX) problems.push({ where: 'facts', problem: 'too-many', values: { factsMax: FACTS_MAX } });
  if (facts.some(({ value }) => value.length > TEXT_CHARACTERS_MAX))
    problems.push({ where: 'facts', ...tooLong(TEXT_CHARACTERS_MAX) });
  return problems;
}

function checkNextStep({ dueOn, dueAt, expects }: NextStep, given: WrapUpGiven): readonly WrapUpProblem[] {
  const problems: WrapUpProblem[] = [];
  const isPast = dueOn < given.today || (dueAt !== undefined && dueAt <= given.now);
  if (isPast) problems.push({ where: 'next-step', problem: 'in-the-past' });
  if (dueOn > addDays(given.today, NEXT_STEP_DAYS_MAX)) {
    problems.push({ where: 'next-step', problem: 'too-far', values: { daysMax: NEXT_STEP_DAYS_MAX } });
  }
  if (dueAt !== undefined && given.dateOf(dueAt) !== dueOn)
    problems.push({ where: 'next-step', problem: 'not-in-order' });
  if (expects !== undefined && expects.minor <= 0n) problems.push({ where: 'next-step', problem: 'not-positive' });
  return problems;
}

/** Whether these answers end all calls: to whom, then, would the next step be a call? */
export function stopsAllCalls({ party, business }: WrapUp): boolean {
  if (party !== undefined && PARTY_TABLE[party].blocks === 'all-calls') return true;
  return business.some((answer) => BUSINESS_TABLE[answer.outcome].blocks === 'all-calls' && !isNarrowStop(answer));
}
