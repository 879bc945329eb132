import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEvent } from './contact-event.ts';

export type Channel = 'call' | 'voicemail' | 'text' | 'email' | 'letter' | 'visit';

/** What is asked about: making the contact, saying something in it, or recording it. */
export type Act = 'contact' | 'say' | 'record';

/** Who is on the other side. Whether a spouse stands for the debtor is for each rule to say: laws differ. */
export const RELATIONS = [
  'debtor',
  'spouse',
  /** Of a minor or a ward, by law: also a parent. */
  'guardian',
  /** Settles the estate of a debtor who has died. */
  'executor',
  'household',
  'family',
  'neighbour',
  'employer',
  'guarantor',
  'representative',
  'attorney',
  /** The creditor, its attorney, or our own attorney. */
  'creditor',
  'credit-bureau',
  'shared-line',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** `recorded`: prerecorded, artificial or made by a machine, in whole or in part. */
export type Voice = 'live' | 'recorded';
export type Dialling = 'by-hand' | 'autodialled';

/** `other-person`: known to belong to somebody else, such as a friend or a colleague. */
export type NumberUse = 'mobile' | 'home' | 'work' | 'other-person' | 'unknown';
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

/** What somebody asked to be spared. `all-calls`: telephone and voicemail. `all-contact`: every channel. */
export type StopScope =
  | { readonly kind: 'all-calls' }
  | { readonly kind: 'all-contact' }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'home' }
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

/**
 * A permission that somebody gave, always narrow: to one thing, in one form, until it ends or is taken back. `to` is in
 * the words of the packs, such as `recorded-calls`, `calls-at-work`, `third-party-disclosure`, `calls-at-any-hour`.
 */
export type ConsentFact = {
  readonly id: string;
  readonly to: string;
  readonly form: 'spoken' | 'written' | 'written-separately' | 'registered-letter';
  readonly givenAt: Instant;
  /** The last day on which it holds, when one was named. */
  readonly untilOn?: CalendarDate;
  readonly revokedAt: Instant | null;
  /** The person whom it lets us speak to, when it is about one. */
  readonly personId?: string;
  /** The number it was given for, E.164; left out: any. */
  readonly number?: string;
};

/**
 * What the running out of a debt is reckoned from. Rules about limitation read it; the still-owed gate does not.
 * `unknown` dates are left out. `declared` is a lawyer's word and beats every reckoning.
 */
export type LimitationFact = {
  readonly accruedOn?: CalendarDate;
  readonly lastPaymentOn?: CalendarDate;
  readonly acknowledgedOn?: CalendarDate;
  readonly judgmentOn?: CalendarDate;
  readonly declared?: 'time-barred' | 'running';
};

/** The part of a conversation that a saying belongs to. */
export const SPEECH_MOMENTS = [
  'before-verified',
  'first-talk',
  'later-talk',
  'bad-time-said',
  'location-call',
  'household',
  'third-person',
  'representative',
  'voicemail',
  /** A text or an email that has been worded. */
  'message',
  'dispute-raised',
  'attorney-named',
  'stop-asked',
  'payment',
  'arrangement',
  'time-barred',
  'estate',
  'recording',
] as const;
export type SpeechMoment = (typeof SPEECH_MOMENTS)[number];

/** The answer of the still-owed gate for what this call would be about. */
export type StillOwedFact =
  | { readonly state: 'owed' }
  | {
      readonly state: 'refused';
      readonly reasons: readonly string[];
      /** The moment from which on it is owed by waiting alone; left out where only an event makes it so. */
      readonly opensAt?: Instant;
    };

/** "May this rule give way?" A reason code of the rule's own official list, and the note that must be kept. */
export type OverrideFact = { readonly reason: string; readonly note: string };

/** All that a judgement may look at. A fact that could not be loaded says `unknown`, and unknown is refused. */
export type ContactFacts = {
  /** The moment of the planned contact. */
  readonly at: Instant;
  readonly act: Act;
  readonly channel: Channel;
  readonly voice: Voice | 'unknown';
  readonly dialling: Dialling | 'unknown';
  readonly relation: Relation | 'unknown';
  /** Why the contact is made, in the words of `PURPOSES`: `collect` unless it is something special. */
  readonly purpose: string;
  /** E.164. */
  readonly number: string;
  readonly numberUse: NumberUse;
  readonly personId: string;
  readonly accountId: string;
  /** Left out where there is one creditor only. */
  readonly creditorId?: string;
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
  /** Yes or no to what rules ask for, such as `licence.sg` or `forbearance-considered`; left out when not known. */
  readonly answers: Readonly<Record<string, 'yes' | 'no'>>;
  readonly consents: readonly ConsentFact[] | 'unknown';
  readonly limitation: LimitationFact | 'unknown';
  /** For `say` and for messages: the parts, in the words of the packs. Left out while nothing is worded yet. */
  readonly content?: readonly string[];
  /** For `say`: where in the conversation it would be said. */
  readonly moment?: SpeechMoment;
  /** For `say`: what has just happened, such as `expressly-asked` or `debtor-deceased`. */
  readonly circumstances?: readonly string[];
  /** For `record`: whether the recording was announced before it starts, and whether everybody agreed. */
  readonly recording?: { readonly announced: boolean | 'unknown'; readonly agreed: boolean | 'unknown' };
  readonly override?: OverrideFact;
};
