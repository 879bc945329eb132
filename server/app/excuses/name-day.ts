import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { OutcomeData } from '@duologue/core/cases/events/call-events.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import { dayAskedOf, dayProblemOf } from '@duologue/core/guide/claimed-day.ts';
import { type Watch, watchOf } from '@duologue/core/guide/judge-excuse.ts';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import { DEFAULT_MONEY } from '../owed/money-settings.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { ExcuseRecord } from '../ports/excuses.ts';
import type { Refusal } from '../refusal.ts';
import { objectionOf, playbookOf } from './playbook-of.ts';

/** The day that they name, if it can be; one that cannot is asked back. */
export function claimedDay(
  text: string,
  objection: Objection,
  saidOn: CalendarDate,
): Result<CalendarDate, Extract<Refusal, { code: 'input-invalid' }>> {
  const claimedOn = parseCalendarDate(text);
  if (claimedOn === undefined) return invalid('claimedOn', 'input.not-a-date');
  const problem = dayProblemOf(dayAskedOf(objection), claimedOn, saidOn);
  return problem === undefined ? accept(claimedOn) : invalid('claimedOn', `input.excuse-day.${problem}`);
}

type DayNamed = {
  readonly objection: Objection;
  readonly claimedOn: CalendarDate | undefined;
  readonly facts: CaseFacts;
};

/** Keeps the day that is named of an excuse that is known; the same day again changes nothing. Answers the version. */
export async function keepDay(
  { keep, debtCase, deps }: CaseChange,
  { excuseId, heardOn, claimedOn: before }: ExcuseRecord,
  { objection, claimedOn, facts }: DayNamed,
): Promise<number> {
  if (claimedOn === (before ?? undefined)) return debtCase.version;
  return keep([dated({ excuseId, heardOn }, { objection, claimedOn, facts }, deps)]);
}

const dated = (
  { excuseId, heardOn }: Pick<ExcuseRecord, 'excuseId' | 'heardOn'>,
  { objection, claimedOn, facts }: DayNamed,
  deps: CaseDeps,
): CaseEventOf<'excuse-dated'> => ({
  type: 'excuse-dated',
  data: { excuseId, ...dayData({ objection, heardOn, claimedOn }, facts, deps) },
});

type DayGiven = Pick<DayNamed, 'objection' | 'claimedOn'> & { readonly heardOn: CalendarDate };

/** The day as events keep it, and what is watched in the books because of it. */
export function dayData(
  { objection, heardOn, claimedOn }: DayGiven,
  { situation }: CaseFacts,
  { ruleBook }: CaseDeps,
): { readonly claimedOn?: CalendarDate; readonly watch?: Watch } {
  const watch = watchOf(objection, {
    heardOn,
    claimedOn,
    isBusinessDay: businessDaysAt(ruleBook, situation.debtor),
    arrivalDays: (situation.money ?? DEFAULT_MONEY).arrivalDays,
  });
  return { ...(claimedOn === undefined ? {} : { claimedOn }), ...(watch === undefined ? {} : { watch }) };
}

/**
 * The day that the wrap-up names is the one that was said last: what was said on the call is of that day. Of several
 * excuses that lead to one outcome it is about the latest.
 */
export async function daysOfWrapUp(
  change: CaseChange,
  { callId }: Pick<CallRecord, 'callId'>,
  outcomes: readonly OutcomeData[],
): Promise<readonly CaseEventOf<'excuse-dated'>[]> {
  const days = outcomes.flatMap(({ outcome, captured }) => {
    const day = captured['paidOn'] ?? captured['runOn'];
    const claimedOn = typeof day === 'string' ? parseCalendarDate(day) : undefined;
    return claimedOn === undefined ? [] : [{ outcome, claimedOn }];
  });
  if (days.length === 0) return [];
  const { records, debtCase, at, deps } = change;
  const sayings = await playbookOf(records);
  const listed = await records.excuses.listOfCase(debtCase.caseId, EXCUSES_OF_CASE_MAX);
  const heard = listed.flatMap((excuse) => {
    const objection = objectionOf(sayings, excuse.objectionId);
    return excuse.callId !== callId || objection === undefined ? [] : [{ excuse, objection }];
  });
  const facts = await loadFacts(change, at);
  return days.flatMap(({ outcome, claimedOn }) => {
    const said = heard.find(({ objection }) => objection.leadsTo.outcome === outcome);
    if (said === undefined || said.excuse.claimedOn === claimedOn) return [];
    return [dated(said.excuse, { objection: said.objection, claimedOn, facts }, deps)];
  });
}
