import type { CaptureFieldWire } from '@duologue/contract/calls.ts';
import type { Message } from '@duologue/contract/wire.ts';
import { addBusinessDays, isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { addMs, DAY_MS } from '@duologue/core/calendar/instant.ts';
import { BUSINESS_TABLE } from '@duologue/core/calls/tables/business-table.ts';
import { CAPTURE_FIELDS, type CaptureField, type CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import { draftNote } from '@duologue/core/calls/draft-note.ts';
import { BUSINESS_OUTCOMES_MAX } from '@duologue/core/calls/limits.ts';
import { defaultNextSteps } from '@duologue/core/calls/closing/next-steps.ts';
import { BUSINESS_OUTCOMES, type BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';
import type { CapturedData } from '@duologue/core/cases/events/call-events.ts';
import type { CallId } from '@duologue/core/cases/ids.ts';
import { NEXT_STEP_KINDS, type NextStep } from '@duologue/core/cases/next-step.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { readCaseFacts } from '../cases/case-facts.ts';
import { invalid } from '../invalid-input.ts';
import { CALL_HISTORY_DAYS } from '../limits.ts';
import type { UseCase } from '../use-case.ts';
import { instantWireOrNull } from '../wire/decision.ts';
import { wrapUpGiven } from './wrap-up-given.ts';

/** What the form asks for these answers. Form and check are made from the same tables. */
export const prepareWrapUp =
  (deps: CaseDeps): UseCase<'GET /calls/{callId}/wrap-up'> =>
  async ({ params, query }, acting) => {
    const business = parseOutcomes(query.business ?? '');
    if (business === undefined) {
      return invalid('business', 'input.not-a-choice', { choices: BUSINESS_OUTCOMES.join(', ') });
    }
    return deps.store.inTenantRead(acting.tenantId, async (records) => {
      const call = await records.calls.find(params.callId as CallId);
      if (call === undefined) return refuse({ code: 'call-not-found' });
      const at = deps.clock.now();
      const since = addMs(at, -CALL_HISTORY_DAYS * DAY_MS);
      const [situation] = await records.worklist.situations([call.caseId], since);
      assert(situation !== undefined, 'the case of a call is there');
      const facts = readCaseFacts(situation, at, { ruleBook: deps.ruleBook, homeZone: acting.zone });

      const { lineResult: line, party } = query;
      const { parties, outcomes } = validCombinations(line, party);
      const answers = business.map((outcome) => ({ outcome, captured: {} }));
      const given = wrapUpGiven(facts, call.number, deps);
      const steps = defaultNextSteps({ line, party, business: answers }, given);
      const step = steps[0] ?? stepBeforeCapture(business, facts.today);
      const draft = draftNote({ line, party, business: answers, spokeWith: undefined }, steps);
      return accept({
        parties: [...parties],
        businessOutcomes: [...outcomes],
        fields: business.map((outcome) => ({ outcome, fields: fieldsOf(outcome) })),
        nextStep: {
          kind: step.kind,
          dueOn: step.dueOn,
          dueAt: instantWireOrNull(step.dueAt ?? null),
          because: { code: `calls.next.because.${business[0] ?? party ?? line}`, values: {} },
        },
        nextStepKinds: [...NEXT_STEP_KINDS],
        draft: draft.map(({ code, values }): Message => ({ code, values: plainValues(values) })),
      });
    });
  };

function parseOutcomes(text: string): readonly BusinessOutcome[] | undefined {
  const codes = text.split(',').filter((code) => code !== '');
  const found = codes.flatMap((code) => BUSINESS_OUTCOMES.find((outcome) => outcome === code) ?? []);
  return found.length === codes.length && found.length <= BUSINESS_OUTCOMES_MAX ? found : undefined;
}

function fieldsOf(outcome: BusinessOutcome): CaptureFieldWire[] {
  const { requires, offers } = BUSINESS_TABLE[outcome];
  return [...requires, ...offers].map((id: CaptureFieldId) => {
    const field: CaptureField = CAPTURE_FIELDS[id];
    return { id, type: field.type, required: requires.includes(id), choices: [...(field.choices ?? [])] };
  });
}

/** Until the date that decides is captured, the form shows the kind of step with the next working day. */
function stepBeforeCapture([outcome]: readonly BusinessOutcome[], today: CalendarDate): NextStep {
  const { kind, assignee } = outcome === undefined ? CALL_AGAIN : BUSINESS_TABLE[outcome].nextStep;
  return { kind, assignee, dueOn: addBusinessDays(today, 1, isWeekday) };
}
const CALL_AGAIN = { kind: 'call', assignee: 'anyone' } as const;

/** The values of a drafted sentence that a message can hold: lists are told by their length. */
function plainValues(values: Readonly<Record<string, CapturedData>>): Message['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isList(value) ? value.length : value]),
  );
}
const isList = (value: CapturedData): value is Extract<CapturedData, readonly unknown[]> => Array.isArray(value);
