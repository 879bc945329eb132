import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import type { Clock, Ids } from './deps.ts';
import type { Store } from './ports/store.ts';

/** What the use cases of cases, calls and the worklist need beside the person who acts. */
export type CaseDeps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The packs chosen by the firm and the zone table: what every call is judged with. */
  readonly ruleBook: RuleBook;
};
