import type { GuideAction, LeadsTo } from './actions.ts';
import type { GuideLanguage, Said } from './said.ts';
import type { GuideStageId } from './stage.ts';

/** Families of excuses: a folder of the playbook each. */
export const FAMILIES = ['papers', 'payment', 'goods', 'price', 'not-us', 'means', 'law', 'moment', 'temper'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * An excuse, and what it sets going. Whether it is true is not known while it is said: so it is taken seriously,
 * asked about once without accusing, answered, and checked with whoever is blamed (P10, P11).
 */
export type Objection = {
  readonly id: string;
  readonly family: Family;
  readonly audience: 'consumer' | 'business' | 'both';
  /** The name in lists: a few words. */
  readonly name: Said;
  /** How people say it, one phrase each, in their own careless words. What `hear` learns from: ten or more in each language. */
  readonly phrases: Readonly<Record<GuideLanguage, readonly string[]>>;
  /** Shows that it was heard, and concedes nothing. */
  readonly acknowledge: Said;
  /** One open question whose answer tells the true from the evasive. */
  readonly ask: Said;
  /** What follows once they have answered: forward, towards money or a date. */
  readonly answer: Said;
  /** What to ask for as evidence: one line. */
  readonly evidence: Said;
  /** In the order in which they are done. Never empty: an answer that does nothing is a sigh. */
  readonly actions: readonly [GuideAction, ...GuideAction[]];
  readonly leadsTo: LeadsTo;
  /** Where the call goes on. */
  readonly next: GuideStageId;
  /** What must never be said here: one sentence each that a caller might be tempted to. */
  readonly never: readonly [Said, ...Said[]];
};

/** Keeps the literal types of a file that adds one objection. */
export function objection<const O extends Objection>(given: O): O {
  return given;
}
