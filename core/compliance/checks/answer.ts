import type { Instant } from '../../calendar/instant.ts';

/** What a check says of one moment. `nextAt` is the first later moment at which it would not object by time alone. */
export type Answer =
  | {
      readonly result: 'satisfied';
      readonly values?: Values;
      /** The code of what lifted the rule, where the check itself knows it. */
      readonly liftedBy?: string;
      readonly saying?: 'required' | 'optional';
    }
  | {
      readonly result: 'violated';
      readonly values?: Values;
      readonly nextAt: Instant | null;
      readonly saying?: 'forbidden' | 'discouraged';
    }
  | { readonly result: 'unknown'; readonly missing: MissingFact };

export type Values = Readonly<Record<string, string | number>>;

/** The fact that would have to be found out. */
export type MissingFact =
  | 'zones'
  | 'events'
  | 'holds'
  | 'stops'
  | 'states'
  | 'still-owed'
  | 'account-open'
  | 'milestone'
  | 'number-use'
  | 'holidays'
  | 'content'
  | 'moment'
  | 'answer'
  | 'consents'
  | 'limitation'
  | 'recording'
  | 'relation'
  | 'rules';

/**
 * Answers that many contacts share are one object each: what is made of one of them for a rule is made once, and a
 * portfolio of a million accounts is judged without a million copies.
 */
const shared = new Map<string | number, Answer>();
const sharedAnswers = new WeakSet<Answer>();

export const SATISFIED: Answer = share('satisfied', { result: 'satisfied' });

/** Counts beyond this are rare enough to be objects of their own. */
const COUNTS_SHARED = 100;

export function satisfiedWith(count: number): Answer {
  if (count >= COUNTS_SHARED) return { result: 'satisfied', values: { count } };
  return shared.get(count) ?? share(count, { result: 'satisfied', values: { count } });
}

export function unknownBecause(missing: MissingFact): Answer {
  return shared.get(missing) ?? share(missing, { result: 'unknown', missing });
}

export function isShared(answer: Answer): boolean {
  return sharedAnswers.has(answer);
}

function share(key: string | number, answer: Answer): Answer {
  shared.set(key, answer);
  sharedAnswers.add(answer);
  return answer;
}
