import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEventKind, ContactOutcome } from '../facts/contact-event.ts';
import type { Audience, Channel, Collector, ContactFacts, DebtKind, NumberUse, OpenHours, Place } from '../facts/facts.ts';

/** What the rule rests on; `effectOf` draws the effect from it. */
export type Force =
  | 'law'
  | 'regulator-rule'
  | 'regulator-guidance'
  | 'industry-code'
  | 'house-rule'
  | 'benchmark'
  | 'draft';

/** P primary text read, O official guidance, S good secondary source, M memory only, D draft, H our own rule. */
export type Confidence = 'P' | 'O' | 'S' | 'M' | 'D' | 'H';
export type Effect = 'deny' | 'warn' | 'info';

/** One sentence in each language of the product. `{name}` stands for a value of the finding. */
export type Sentence = { readonly en: string; readonly de: string; readonly it: string };
export type Language = keyof Sentence;

/** When a pack or a rule applies. A field left out does not narrow. An unknown fact never makes a rule fall away. */
export type AppliesTo = {
  readonly places?: readonly Place[];
  /** Places that have their own rule: only a contact that can be nowhere else is left out. */
  readonly exceptPlaces?: readonly Place[];
  readonly debtKinds?: readonly DebtKind[];
  readonly collectors?: readonly Collector[];
  /** Any of these traits makes up for a collector that does not match. */
  readonly orTraits?: readonly string[];
  readonly products?: readonly string[];
  readonly channels?: readonly Channel[];
  readonly audiences?: readonly Audience[];
  readonly numberUses?: readonly NumberUse[];
  /** Purposes for which the rule gives way. */
  readonly exceptPurposes?: readonly string[];
};

/** Which past events a rule counts. Never reuse one rule's list for another rule. */
export type Counting = {
  readonly callsOut: readonly ContactOutcome[];
  readonly callsIn: readonly ContactOutcome[];
  readonly written: readonly ContactEventKind[];
  /** Calls to a number that turned out not to be theirs are taken out afterwards. */
  readonly withoutWrongNumbers?: boolean;
};

/** What the count is kept for. An event that does not say whom or what it was about counts for all of them. */
export type CountScope = 'person-and-item' | 'item' | 'person' | 'account' | 'number';

/** The stretch that a count looks back over: local dates with today as the last, hours, or a calendar unit. */
export type CountWindow =
  | { readonly unit: 'local-days'; readonly length: number }
  | { readonly unit: 'hours'; readonly length: number }
  | { readonly unit: 'calendar-week' }
  | { readonly unit: 'calendar-month' };

/** Calls that the person agreed to are neither counted nor blocked, for this many days from the day of consent. */
export type ConsentExclusion = { readonly days: number };

export type RuleCheck =
  | {
      readonly kind: 'time-window';
      readonly hours: readonly OpenHours[];
      /** `candidates`: open in every zone the person may be in. A zone: open there, wherever the person is. */
      readonly zone: 'candidates' | ZoneId;
      /** A holiday list of the pack on whose days nothing is open. */
      readonly closedOn?: string;
    }
  | { readonly kind: 'window-ends-soon'; readonly hours: readonly OpenHours[]; readonly minutes: number }
  | { readonly kind: 'asked-times' }
  | {
      readonly kind: 'rolling-count';
      readonly counts: Counting;
      /** How many past events may lie in the window for one more to be allowed: with 7, the eighth is refused. */
      readonly eventsMax: number;
      readonly window: CountWindow;
      readonly scope: CountScope;
      readonly consent?: ConsentExclusion;
    }
  | {
      readonly kind: 'rest-after-event';
      readonly after: Counting;
      /** Free again on the day of the event plus this many days. */
      readonly days: number;
      readonly scope: CountScope;
      readonly consent?: ConsentExclusion;
    }
  | {
      readonly kind: 'minimum-gap';
      readonly counts: Counting;
      readonly minutes: number;
      readonly scope: CountScope;
    }
  | { readonly kind: 'state-block'; readonly state: string }
  | { readonly kind: 'waiting-period'; readonly milestone: string; readonly days: number }
  | { readonly kind: 'stop-request' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'still-owed' }
  | { readonly kind: 'account-open' }
  | { readonly kind: 'number-theirs' }
  | { readonly kind: 'place-known' }
  | { readonly kind: 'history-known' };

export type RuleKind = RuleCheck['kind'];

/** A situation that the rule allows or refuses: the pack's quiet facts with these changes. */
export type Example = { readonly name: string; readonly facts: Partial<ContactFacts> };

export type Rule = {
  /** `pack/name`, stable for ever: decisions of the past refer to it. */
  readonly id: string;
  readonly check: RuleCheck;
  readonly appliesTo?: AppliesTo;
  readonly force: Force;
  readonly confidence: Confidence;
  /** Only where the sources name an effect that does not follow from the force. */
  readonly effect?: Effect;
  /** Where it stands, such as `12 CFR 1006.6(b)(1)(i)`. */
  readonly citation: string;
  /** What a reader would look for to find the text: a title and, where there is one, an address. */
  readonly link: { readonly text: string; readonly url?: string };
  readonly effectiveFrom: CalendarDate;
  /** The last day in force. */
  readonly effectiveTo?: CalendarDate;
  readonly sentence: Sentence;
  /** Reasons from the official list that turn a refusal into a warning. */
  readonly overridableFor?: readonly string[];
  readonly examples: { readonly allows: readonly Example[]; readonly refuses: readonly Example[] };
};

/** Days on which nothing is open, for the years that were loaded. Outside these years the answer is unknown. */
export type HolidayList = {
  readonly id: string;
  readonly years: readonly number[];
  readonly dates: readonly CalendarDate[];
};

export type RulePack = {
  readonly id: string;
  readonly title: Sentence;
  /** The day on which the pack was last compared with its sources. */
  readonly checkedOn: CalendarDate;
  readonly appliesTo: AppliesTo;
  readonly holidays: readonly HolidayList[];
  /** A situation in which the pack has nothing to object. */
  readonly quiet: ContactFacts;
  readonly rules: readonly Rule[];
};
