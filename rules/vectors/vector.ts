import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { RulePack } from '@duologue/core/compliance/packs/rule.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';

/** What a vector says must come out. Only what it names is compared. */
export type VectorExpectation = {
  /** `allow`, `warn`, `deny` or `required`. */
  readonly decision: string;
  /** The code of a rule, exception or reason; `null`: nothing objects and no exception is needed. */
  readonly ruleId?: string | null;
  readonly alsoRules?: readonly string[];
  readonly nextAllowedAt?: Instant | null;
  readonly strictDecision?: string;
  /** How many past events the limit of the place counts. */
  readonly countedInWindow?: number;
  /** Whether that limit would count the contact asked about. */
  readonly thisCallCounts?: boolean;
};

/** A situation with the book to judge it by and what must come out. */
export type RuleVector = {
  readonly id: string;
  readonly facts: ContactFacts;
  readonly book: RuleBook;
  readonly expect: VectorExpectation;
  /** Which moment `nextAllowedAt` means: without a refusal and out of the quiet hours, or without any objection. */
  readonly next: 'allowed' | 'clear';
};

export type ReadVector =
  | { readonly state: 'rule'; readonly vector: RuleVector }
  /** A vector of another engine, such as interest: not counted. */
  | { readonly state: 'not-a-rule-vector' }
  /** Something in it is not understood. It fails: a vector that is half read proves nothing. */
  | { readonly state: 'unreadable'; readonly id: string; readonly problems: readonly string[] }
  /** Judged by its reader, for questions that are no contact, saying or recording. */
  | {
      readonly state: 'judged';
      readonly id: string;
      readonly passes: boolean;
      readonly expected: unknown;
      readonly actual: unknown;
    }
  | { readonly state: 'skipped'; readonly id: string };

/** What vectors are judged by: all packs, of which each vector's place chooses. */
export type VectorLibrary = { readonly packs: readonly RulePack[]; readonly zoneTable: ZoneTable };

/** Reads one vector of its form; `undefined` when the vector is of another form. */
export type VectorReader = (vector: unknown, library: VectorLibrary) => ReadVector | undefined;

export type VectorReport = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly id: string; readonly expected: unknown; readonly actual: unknown }[];
};
