import type { Method } from '../playbook.ts';
import type { Blank } from '../said.ts';
import { blanksOf } from './blanks.ts';
import { holds, type Situation } from './fit-variants.ts';

/** What a suggestion is made from. */
export type MethodFacts = {
  readonly situation: Situation;
  /** The aim of the call, as `core/calls/brief/suggest-objective.ts` names them. */
  readonly objective: string;
  readonly hasDispute: boolean;
  readonly hasBrokenPromise: boolean;
  /** Whole months that the oldest item is overdue; `null` while nothing is. */
  readonly monthsLate: number | null;
  readonly isAgitated: boolean;
  readonly known: ReadonlySet<Blank>;
};

/** A reason as a key of the catalogues, and what it names. */
export type MethodReason = { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
export type SuggestedMethod = { readonly method: Method; readonly because: readonly MethodReason[] };

/** The ways that fit, those with the most reasons first, equal ones by id. With somebody upset, calming down is first. */
export function suggestMethods(methods: readonly Method[], facts: MethodFacts): readonly SuggestedMethod[] {
  return methods
    .filter((method) => fits(method, facts) && blanksOf(method.say.said).every((blank) => facts.known.has(blank)))
    .map((method) => ({ method, because: reasonsOf(method, facts) }))
    .sort((left, right) => weightOf(right) - weightOf(left) || (left.method.id < right.method.id ? -1 : 1));
}

/** More than any way has reasons. */
const FOR_THE_UPSET = 100;

const weightOf = ({ method, because }: SuggestedMethod) =>
  because.length + (method.when.isAgitated === true ? FOR_THE_UPSET : 0);

function fits({ when, say }: Method, facts: MethodFacts): boolean {
  const { objectives, hasDispute, hasBrokenPromise, monthsLate, isAgitated } = when;
  if (!holds(when, facts.situation) || !holds(say.when ?? {}, facts.situation)) return false;
  if (objectives !== undefined && !objectives.includes(facts.objective)) return false;
  if (hasDispute !== undefined && hasDispute !== facts.hasDispute) return false;
  if (hasBrokenPromise !== undefined && hasBrokenPromise !== facts.hasBrokenPromise) return false;
  if (isAgitated !== undefined && isAgitated !== facts.isAgitated) return false;
  if (monthsLate === undefined) return true;
  const { from = 0, to = Number.POSITIVE_INFINITY } = monthsLate;
  return facts.monthsLate !== null && from <= facts.monthsLate && facts.monthsLate <= to;
}

/** Only what sets this way apart; that something is not the case is no reason on its own. */
function reasonsOf({ when }: Method, facts: MethodFacts): readonly MethodReason[] {
  const { objectives, hasDispute, hasBrokenPromise, monthsLate, isAgitated } = when;
  const because = (code: string, values: MethodReason['values'] = {}) => ({ code: `guide.because.${code}`, values });
  return [
    ...(objectives === undefined ? [] : [because(`objective.${facts.objective}`)]),
    ...(hasDispute === true ? [because('dispute')] : []),
    ...(hasBrokenPromise === true ? [because('broken-promise')] : []),
    ...(monthsLate === undefined ? [] : [because('months-late', { months: facts.monthsLate ?? 0 })]),
    ...(isAgitated === true ? [because('agitated')] : []),
    ...(when.audience === undefined ? [] : [because(when.audience)]),
    ...(when.contact === undefined ? [] : [because(when.contact)]),
    ...(when.history === undefined ? [] : [because(when.history)]),
    ...(when.relation === undefined ? [] : [because(`relation.${when.relation}`)]),
    ...(when.tone === undefined ? [] : [because(`tone.${when.tone}`)]),
  ];
}
