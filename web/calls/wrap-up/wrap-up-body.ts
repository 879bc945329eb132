import type { Captured as CapturedWire, WrapUp } from '@duologue/contract/calls.ts';
import { fieldsShown, type Answer, type WrapUpForm } from './wrap-up-form.ts';
import type { NextStep } from './next-step-default.ts';

/** The form as the server takes it. The next step has its date: without one the form does not offer to save. */
export function bodyOf(form: WrapUpForm, nextStep: NextStep & { readonly dueOn: string }, note: string): WrapUp {
  const { line, party, answers, spokeWith } = form;
  const name = spokeWith.name.trim();
  const role = spokeWith.role.trim();
  return {
    lineResult: line,
    party: party ?? null,
    business: answers.map((answer) => ({ outcome: answer.outcome, captured: filled(answer) })),
    spokeWith: name === '' || party === undefined ? null : { name, role: role === '' ? null : role },
    nextStep: { kind: nextStep.kind, dueOn: nextStep.dueOn, dueAt: nextStep.dueAt },
    note,
  };
}

/** An optional field that was opened and left empty was not captured. */
function filled(answer: Answer): CapturedWire {
  return Object.fromEntries(
    fieldsShown(answer).flatMap((field) => {
      const value = answer.captured[field];
      const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[field, typeof value === 'string' ? value.trim() : value]];
    }),
  );
}
