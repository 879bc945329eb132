import type { ContactFacts } from '../facts/facts.ts';
import { momentOf } from '../facts/situation.ts';
import type { ContentItem, Effect, Rule, RuleCheck, SpokenWords } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { exceptionAt } from '../checks/exceptions.ts';
import { isInForce, openHearing } from './evaluate.ts';

/** How a saying stands; the strictest of what the rules say of it. */
export const STANDINGS = ['optional', 'required', 'discouraged', 'only-when', 'forbidden'] as const;
export type Standing = (typeof STANDINGS)[number];

export type SayingRule = { readonly rule: Rule; readonly effect: Effect };
export type Saying = {
  readonly id: string;
  readonly standing: Standing;
  readonly words: SpokenWords;
  /** For `only-when`: what must have happened before it may be said. */
  readonly circumstance?: string;
  /** The rules that give it this standing. */
  readonly because: readonly SayingRule[];
};

export type Sayings = {
  /** What must be said first, then what may, then what must not; within each as the packs list it. */
  readonly sayings: readonly Saying[];
  /** Rules by which nothing else may be said. */
  readonly nothingElse: readonly SayingRule[];
};

/**
 * What the rules in force say about a moment of the conversation (`act` is `say`, with its `moment`): one list, merged.
 * A saying that one rule wants and another forbids is forbidden: the gate would refuse it as well.
 */
export function sayingsFor(book: RuleBook, facts: ContactFacts): Sayings {
  const hearing = openHearing(book, facts);
  const now = momentOf(hearing.situation, facts.at);
  const merged = new Map<string, Saying>();
  const closed: (SayingRule & { readonly check: ContentCheck })[] = [];
  for (const concern of hearing.concerns) {
    const { rule } = concern.read;
    const { check } = rule;
    if (check.kind !== 'content' || !isInForce(concern, now)) continue;
    if (exceptionAt(rule.exceptions, hearing.situation, now) !== undefined) continue;
    const by = { rule, effect: concern.effect };
    for (const said of sayingsOf(check, facts)) merge(merged, { ...said, because: [by] });
    if (check.others === 'forbidden') closed.push({ ...by, check });
  }
  const sayings = [...merged.values()].map((saying) => closeTo(saying, closed));
  return {
    sayings: sayings.sort((left, right) => ORDER.indexOf(left.standing) - ORDER.indexOf(right.standing)),
    nothingElse: closed.map(({ rule, effect }) => ({ rule, effect })),
  };
}

type ContentCheck = Extract<RuleCheck, { kind: 'content' }>;

const ORDER: readonly Standing[] = ['required', 'optional', 'only-when', 'discouraged', 'forbidden'];
const strictness = (standing: Standing) => STANDINGS.indexOf(standing);

function sayingsOf(check: ContentCheck, { circumstances }: ContactFacts): readonly Omit<Saying, 'because'>[] {
  const all = (standing: Standing, items: readonly ContentItem[]) =>
    items.map(({ id, words }) => ({ id, words, standing }));
  return [
    ...all('required', check.required),
    ...all('optional', check.optional),
    ...check.onlyWhen.map(({ id, words, circumstance }) =>
      circumstances?.includes(circumstance) === true
        ? ({ id, words, standing: 'optional' } as const)
        : ({ id, words, standing: 'only-when', circumstance } as const),
    ),
    ...all('discouraged', check.discouraged),
    ...all('forbidden', check.forbidden),
  ];
}

function merge(merged: Map<string, Saying>, saying: Saying): void {
  const known = merged.get(saying.id);
  if (known === undefined || strictness(saying.standing) > strictness(known.standing)) merged.set(saying.id, saying);
  else if (known.standing === saying.standing)
    merged.set(saying.id, { ...known, because: [...known.because, ...saying.because] });
}

/** Where a rule allows nothing but its own lists, what only others mention is forbidden. */
function closeTo(saying: Saying, closed: readonly (SayingRule & { readonly check: ContentCheck })[]): Saying {
  const against = closed.filter(({ check }) => !isListed(check, saying.id));
  if (against.length === 0 || saying.standing === 'forbidden') return saying;
  const { circumstance: _, ...rest } = saying;
  return { ...rest, standing: 'forbidden', because: against.map(({ rule, effect }) => ({ rule, effect })) };
}

function isListed(check: ContentCheck, id: string): boolean {
  const { required, optional, onlyWhen, discouraged, forbidden } = check;
  return [required, optional, onlyWhen, discouraged, forbidden].some((items) =>
    items.some((item) => item.id === id || (item.alsoCalled?.includes(id) ?? false)),
  );
}
