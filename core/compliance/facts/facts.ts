import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEvent } from './contact-event.ts';

export type Channel = 'call' | 'voicemail' | 'text' | 'email' | 'letter';
export type Audience = 'debtor' | 'representative' | 'third-party';
export type NumberUse = 'mobile' | 'home' | 'work' | 'unknown';
export type DebtKind = 'consumer' | 'commercial';
export type Collector = 'first-party' | 'third-party';

/** Where the debtor may be. `region` and `city` left out mean: not known, so rules of every region of it apply. */
export type Place = {
  /** ISO 3166-1 alpha-2, such as `US`. */
  readonly country: string;
  /** The part after the hyphen of ISO 3166-2, such as `DC`. */
  readonly region?: string;
  readonly city?: string;
};

/** What decides which rules apply. `unknown` never lets a rule fall away: rules for each possible answer apply together. */
export type Regime = {
  readonly places: readonly Place[] | 'unknown';
  readonly debtKind: DebtKind | 'unknown';
  readonly collector: Collector | 'unknown';
  /** The product in the words of the packs, such as `regulated-mortgage` or `consumer-credit`. */
  readonly product?: string;
  /** Circumstances that packs ask for, such as `uses-other-name`. */
  readonly traits?: readonly string[];
};

/** Hours of some weekdays, in minutes of the local day, half-open: 08:00 is in, 21:00 is out of [480, 1260). */
export type OpenHours = {
  readonly days: readonly Weekday[];
  readonly fromMinute: number;
  readonly toMinute: number;
};

/** Times a person named: never then, or only then. In the person's own local time. */
export type TimeWish = {
  readonly kind: 'not-then' | 'only-then';
  readonly hours: readonly OpenHours[];
  /** The last day on which it holds, when one was named. */
  readonly untilOn?: CalendarDate;
};

export type StopScope =
  | { readonly kind: 'all-calls' }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'workplace' }
  | { readonly kind: 'items'; readonly itemIds: readonly string[] }
  | { readonly kind: 'times'; readonly wish: TimeWish };

/** "Do not call me (there, then)." In force from the moment it is received until it is withdrawn. */
export type StopFact = {
  readonly id: string;
  readonly scope: StopScope;
  readonly receivedAt: Instant;
  readonly withdrawnAt: Instant | null;
};

/** A pause of ours, always with a reason. `untilOn` is its last day; `null` needs a person to lift it. */
export type HoldFact = {
  readonly id: string;
  readonly reason: string;
  readonly since: Instant;
  readonly untilOn: CalendarDate | null;
  readonly itemIds: readonly string[] | 'all';
};

/** A legal state of the debtor or the debt that blocks contact, such as `breathing-space` or `represented`. */
export type StateFact = {
  readonly state: string;
  readonly since: Instant;
  /** The last day of the state; `null` while no end is known. */
  readonly untilOn: CalendarDate | null;
  readonly itemIds: readonly string[] | 'all';
};

/** The answer of the still-owed gate for what this call would be about. */
export type StillOwedFact =
  | { readonly state: 'owed' }
  | { readonly state: 'refused'; readonly reasons: readonly string[] };

/** "May this rule give way?" A reason code of the rule's own official list, and the note that must be kept. */
export type OverrideFact = { readonly reason: string; readonly note: string };

/** All that a judgement may look at. A fact that could not be loaded says `unknown`, and unknown is refused. */
export type ContactFacts = {
  /** The moment of the planned contact. */
  readonly at: Instant;
  readonly channel: Channel;
  readonly audience: Audience;
  /** Why the contact is made, in the words of the packs: `collect` unless it is something special. */
  readonly purpose: string;
  /** E.164. */
  readonly number: string;
  readonly numberUse: NumberUse;
  readonly personId: string;
  readonly accountId: string;
  /** The open items the contact is about. */
  readonly itemIds: readonly string[];
  /** Every zone the person may be in: the contact must be lawful in all of them. */
  readonly zones: readonly ZoneId[] | 'unknown';
  readonly regime: Regime;
  /** Past contacts in any order. Those after `at` are ignored; one at the same moment counts. */
  readonly events: readonly ContactEvent[] | 'unknown';
  readonly holds: readonly HoldFact[] | 'unknown';
  readonly stops: readonly StopFact[] | 'unknown';
  readonly states: readonly StateFact[] | 'unknown';
  readonly stillOwed: StillOwedFact | 'unknown';
  /** A closed account never rings. */
  readonly accountOpen: boolean | 'unknown';
  /** When a notice or letter that rules ask for went out; `null` when it did not; left out when not known. */
  readonly milestones: Readonly<Record<string, Instant | null>>;
  readonly override?: OverrideFact;
};
