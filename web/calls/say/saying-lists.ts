import type { Sayings } from '@duologue/contract/gate.ts';

export type Saying = Sayings['items'][number];

/** What the tick of a saying is called in the call: what was said to one listener was not said to the next. */
export const tickOf = (moment: string, id: string): string => `say.${moment}.${id}`;

export type SayingLists = {
  readonly required: readonly Saying[];
  readonly optional: readonly Saying[];
  readonly onlyWhen: readonly Saying[];
  /** Forbidden, and what only gives offence: neither is said. What this moment is about stands first. */
  readonly never: readonly Saying[];
};

export function sayingLists({ items }: Sayings): SayingLists {
  const of = (...standings: readonly Saying['standing'][]) =>
    items.filter(({ standing }) => standings.includes(standing));
  const lists = { required: of('required'), optional: of('optional'), onlyWhen: of('only-when') };
  const ofThisMoment = new Set(Object.values(lists).flatMap((list) => list.flatMap(ruleIdsOf)));
  const isNear = (saying: Saying) => ruleIdsOf(saying).some((ruleId) => ofThisMoment.has(ruleId));
  const never = of('forbidden', 'discouraged');
  return { ...lists, never: [...never.filter(isNear), ...never.filter((saying) => !isNear(saying))] };
}

const ruleIdsOf = ({ rules }: Saying) => rules.map(({ ruleId }) => ruleId);

/** The tick of the first thing that must be said and was not. */
export function nextSaying(sayings: Sayings | undefined, ticks: readonly string[]): string | undefined {
  if (sayings === undefined) return undefined;
  return sayingLists(sayings)
    .required.map(({ id }) => tickOf(sayings.moment, id))
    .find((tick) => !ticks.includes(tick));
}

export type Known = { readonly caller: string; readonly person: string; readonly creditor: string };

/** Which of the things that we know the dots of a saying stand for. Others stay dots: the caller knows. */
const HOLES: Readonly<Record<string, keyof Known>> = {
  'own-name': 'caller',
  'caller-name': 'caller',
  'ask-for-person': 'person',
  'ask-who': 'person',
  'creditor-name': 'creditor',
};

/** The words in the debtor's language, else in the reader's; with the names that we know in place of the dots. */
export function wordsOf({ id, words }: Saying, languages: readonly string[], known: Known): string {
  const language = [...languages, 'en'].find((candidate) => words[candidate] !== undefined) ?? 'en';
  const hole = HOLES[id];
  const text = words[language] ?? id;
  return hole === undefined ? text : text.replace('…', known[hole]);
}
