import type { CallWire, Captured as CapturedWire } from '@duologue/contract/calls.ts';
import type { Brief, CaseHead } from '@duologue/contract/cases.ts';
import type { InvoicesSentWire } from '@duologue/contract/papers.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { isAskedByAnother, requiredFields } from '@duologue/core/calls/closing/required-fields.ts';
import { BUSINESS_TABLE } from '@duologue/core/calls/tables/business-table.ts';
import type { CaptureFieldId } from '@duologue/core/calls/capture-fields.ts';
import { BUSINESS_OUTCOMES_MAX } from '@duologue/core/calls/limits.ts';
import type { BusinessOutcome, LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';
import type { z } from 'zod';
import { defaultOf } from './capture-defaults.ts';

export type CapturedValue = CapturedWire[string];
export type Captured = { readonly [Id in CaptureFieldId]?: CapturedValue | undefined };
export type Answer = { readonly outcome: BusinessOutcome; readonly captured: Captured };
export type SpokeWith = { readonly name: string; readonly role: string };
/** A next step that the caller wrote; without it the table's default follows the answers. */
export type OwnNextStep = { readonly kind: string; readonly dueOn: string | undefined };

export type Question = 'line' | 'party' | 'business';

/** What the wrap-up form holds. A note or next step that is `undefined` is still drafted by the screen. */
export type WrapUpForm = {
  readonly asked: Question;
  readonly line: LineResult;
  readonly party: Party | undefined;
  readonly answers: readonly Answer[];
  readonly spokeWith: SpokeWith;
  readonly nextStep: OwnNextStep | undefined;
  readonly note: string | undefined;
};

/** What the defaults are made from. `brief` is null when the debt was never disclosed: nothing of it is needed then. */
export type FormFacts = {
  readonly call: CallWire;
  readonly head: z.infer<typeof CaseHead>;
  readonly brief: Brief | null;
  /** The debtor's own date. */
  readonly today: string;
  readonly zone: string;
  /** What was agreed on the call: the form opens with it. */
  readonly agreed?: Answer | undefined;
  /** Late interest that can be claimed, and is no part of a schedule that is typed. */
  readonly interest?: MoneyWire | undefined;
  /** The invoices that were sent on this call, where every file went with them. */
  readonly sent?: Pick<InvoicesSentWire, 'queuedAt' | 'to'> | undefined;
};

/** The form as it opens: what the call itself shows is answered already. */
export function openForm(facts: FormFacts): WrapUpForm {
  const { call, head, agreed } = facts;
  const line = call.lineResult ?? 'no-answer';
  const party = validCombinations(line).party === 'none' ? undefined : (call.party ?? undefined);
  const [person] = head.people;
  const isKnown = party === 'debtor-verified' && person !== undefined;
  const isAgreed = agreed !== undefined && validCombinations(line, party).outcomes.includes(agreed.outcome);
  const form: WrapUpForm = {
    asked: firstQuestion(line, party),
    line,
    party,
    answers: [],
    spokeWith: isKnown ? { name: person.name, role: person.role } : { name: '', role: '' },
    nextStep: undefined,
    note: undefined,
  };
  if (!isAgreed) return form;
  const opened = toggleOutcome(form, agreed.outcome, facts);
  const answers = opened.answers.map(({ outcome, captured }) => ({
    outcome,
    captured: { ...captured, ...agreed.captured },
  }));
  return { ...opened, answers };
}

/** The question that is still to be answered; the line when nobody was there, for that is all there is to say. */
function firstQuestion(line: LineResult, party: Party | undefined): Question {
  const { party: need, outcomes } = validCombinations(line, party);
  if (need === 'none') return 'line';
  return party === undefined || outcomes.length === 0 ? 'party' : 'business';
}

export function ask(form: WrapUpForm, asked: Question): WrapUpForm {
  return { ...form, asked };
}

/** Answers below that no longer go together with this line are taken back. */
export function chooseLine(form: WrapUpForm, line: LineResult): WrapUpForm {
  const { party: need } = validCombinations(line);
  const party = need === 'none' ? undefined : form.party;
  return { ...form, line, party, answers: fitting(form.answers, line, party), asked: firstQuestion(line, party) };
}

export function chooseParty(form: WrapUpForm, party: Party): WrapUpForm {
  return { ...form, party, answers: fitting(form.answers, form.line, party), asked: firstQuestion(form.line, party) };
}

function fitting(answers: readonly Answer[], line: LineResult, party: Party | undefined): readonly Answer[] {
  const { outcomes } = validCombinations(line, party);
  return answers.filter(({ outcome }) => outcomes.includes(outcome));
}

/** Takes an outcome on, with its defaults filled in, or back off. Beyond the most outcomes of a call nothing changes. */
export function toggleOutcome(form: WrapUpForm, outcome: BusinessOutcome, facts: FormFacts): WrapUpForm {
  if (form.answers.some((answer) => answer.outcome === outcome)) {
    return { ...form, answers: form.answers.filter((answer) => answer.outcome !== outcome) };
  }
  if (form.answers.length >= BUSINESS_OUTCOMES_MAX) return form;
  const captured = Object.fromEntries(
    [...BUSINESS_TABLE[outcome].requires, ...happenedAlready(outcome, facts)].map((field) => [
      field,
      defaultOf(field, outcome, form, facts),
    ]),
  );
  return { ...form, answers: [...form.answers, { outcome, captured }] };
}

/** What is offered only, and is known because it was done on the call. */
const happenedAlready = (outcome: BusinessOutcome, { sent }: FormFacts): readonly CaptureFieldId[] =>
  BUSINESS_TABLE[outcome].offers.filter((field) => field === 'sentOn' && sent !== undefined);

export function capture(
  form: WrapUpForm,
  outcome: BusinessOutcome,
  field: CaptureFieldId,
  value: CapturedValue | undefined,
): WrapUpForm {
  const answers = form.answers.map((answer) =>
    answer.outcome === outcome ? { outcome, captured: { ...answer.captured, [field]: value } } : answer,
  );
  return { ...form, answers };
}

/** The name also stands wherever the same person gave their word, unless another name was written there. */
export function speakWith(form: WrapUpForm, spokeWith: SpokeWith): WrapUpForm {
  const before = form.spokeWith.name;
  const answers = form.answers.map(({ outcome, captured }) => {
    const follows = 'promisedBy' in captured && (captured.promisedBy === undefined || captured.promisedBy === before);
    return { outcome, captured: follows ? { ...captured, promisedBy: spokeWith.name } : captured };
  });
  return { ...form, spokeWith, answers };
}

/** Required fields first, then the offered ones that were asked for. */
export function fieldsShown({ outcome, captured }: Answer): readonly CaptureFieldId[] {
  const offered = BUSINESS_TABLE[outcome].offers.filter((field) => !isAskedByAnother(field));
  return [...requiredFields(outcome, captured), ...offered.filter((field) => field in captured)];
}

export function fieldsOffered({ outcome, captured }: Answer): readonly CaptureFieldId[] {
  return BUSINESS_TABLE[outcome].offers.filter((field) => !isAskedByAnother(field) && !(field in captured));
}
