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

export const SATISFIED: Answer = { result: 'satisfied' };

export const unknownBecause = (missing: MissingFact): Answer => ({ result: 'unknown', missing });
