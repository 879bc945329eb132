import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';
import type { ContactEventKind, ContactOutcome, ReopenedEvent } from '../facts/contact-event.ts';
import type {
  Act,
  Channel,
  Collector,
  ConsentFact,
  ContactFacts,
  DebtKind,
  Dialling,
  NumberUse,
  OpenHours,
  Place,
  Relation,
  SpeechMoment,
  StopScope,
  Voice,
} from '../facts/facts.ts';

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

/** Words to be spoken. Besides the languages of the product, any in which a law of the place wants them said. */
export type SpokenWords = Sentence & Readonly<Partial<Record<'es' | 'fr' | 'nl' | 'pl' | 'pt', string>>>;

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
  /** Left out: `contact`, except for checks of content and of recording, which name their own. */
  readonly acts?: readonly Act[];
  readonly channels?: readonly Channel[];
  readonly voices?: readonly Voice[];
  readonly diallings?: readonly Dialling[];
  readonly relations?: readonly Relation[];
  readonly numberUses?: readonly NumberUse[];
  readonly purposes?: readonly string[];
  /** Purposes that the rule does not speak of. Where the law excuses one, write an exception instead: it is shown. */
  readonly exceptPurposes?: readonly string[];
  /** Only while one of these states is recorded. A state is an assertion: not recorded means that it is not so. */
  readonly states?: readonly string[];
  /** Only where one of these would be said or written. What is not worded yet says none of them. */
  readonly content?: readonly string[];
  /** Only with these answers. An answer that is not known does not make the rule fall away. */
  readonly answers?: Readonly<Record<string, 'yes' | 'no'>>;
};

/** What lifts a rule for one contact. It is shown with its own code and citation, for it has to be proved. */
export type RuleException = {
  /** The short name by which lawyers and vector files call it, such as `FED-LOC-ONCE-EXC`. */
  readonly code: string;
  readonly citation?: string;
  readonly sentence: Sentence;
  readonly when: ExceptionWhen;
};

export type ExceptionWhen =
  | {
      readonly kind: 'consent';
      readonly to: string;
      readonly forms?: readonly ConsentFact['form'][];
      /** A request that came later than the consent takes it back. */
      readonly sinceLastStop?: boolean;
    }
  | { readonly kind: 'purpose'; readonly purposes: readonly string[] }
  | { readonly kind: 'relation'; readonly relations: readonly Relation[] }
  /** One of these states is recorded, such as `attorney-no-response`. */
  | { readonly kind: 'state'; readonly states: readonly string[] }
  | { readonly kind: 'answer'; readonly answer: string; readonly is: 'yes' | 'no' }
  /** One answer by the same channel to what the person sent or called about, and the call in which they are. */
  | { readonly kind: 'answering'; readonly within: 'same-day' | 'any-time' }
  /** After the last counted event, this person opened the door again. */
  | { readonly kind: 'reopened'; readonly by: readonly ReopenedEvent['kind'][] };

/** A reason from the official list that turns a refusal into a warning, with a note that is kept. */
export type RuleOverride = { readonly reason: string; readonly code: string; readonly sentence: Sentence };

/** Which past events a rule counts. Never reuse one rule's list for another rule. */
export type Counting = {
  readonly callsOut: readonly ContactOutcome[];
  readonly callsIn: readonly ContactOutcome[];
  /** Written events and visits. */
  readonly written: readonly ContactEventKind[];
  /** Calls to a number that turned out not to be theirs are taken out afterwards. */
  readonly withoutWrongNumbers?: boolean;
  /** Only events with one of these; an event that does not say counts. */
  readonly purposes?: readonly string[];
  readonly relations?: readonly Relation[];
  readonly numberUses?: readonly NumberUse[];
  readonly voices?: readonly Voice[];
  /** Events made for one of these purposes are left out, such as a call that the debtor asked for. */
  readonly exceptPurposes?: readonly string[];
};

/** What the count is kept for. An event that does not say whom or what it was about counts for all of them. */
export type CountScope = 'person-and-item' | 'item' | 'person' | 'account' | 'number' | 'creditor';

/** The stretch that a count looks back over: local dates with today as the last, hours, or a calendar unit. */
export type CountWindow =
  | { readonly unit: 'local-days'; readonly length: number }
  | { readonly unit: 'hours'; readonly length: number }
  | { readonly unit: 'calendar-week' }
  | { readonly unit: 'calendar-month' }
  /** Everything since the state was recorded; nothing is counted while it is not. */
  | { readonly unit: 'since-state'; readonly state: string };

/** Calls that the person agreed to are neither counted nor blocked, for this many days from the day of consent. */
export type ConsentExclusion = { readonly days: number; readonly code?: string };

/** One thing that can be said, and how. */
export type ContentItem = {
  /** In small letters with hyphens, such as `reply-phone-number`. Vector files write it with underscores. */
  readonly id: string;
  /** The sentence to say where it is required or optional; what it is about where it is forbidden. */
  readonly words: SpokenWords;
  /** Other names of the same thing in vector files. */
  readonly alsoCalled?: readonly string[];
};

export type RuleCheck =
  | {
      readonly kind: 'time-window';
      readonly hours: readonly OpenHours[];
      /** `candidates`: open in every zone the person may be in. A zone: open there, wherever the person is. */
      readonly zone: 'candidates' | ZoneId;
      /** A holiday list of the pack on whose days nothing is open. */
      readonly closedOn?: string;
    }
  /** Nothing on these weekdays and on the days of these holiday lists. */
  | {
      readonly kind: 'closed-days';
      readonly weekdays: readonly Weekday[];
      readonly lists: readonly string[];
      readonly zone: 'candidates' | ZoneId;
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
      /** The limit binds only once one of these events has happened, whenever it was. */
      readonly bindsAfter?: Counting;
      /** The limit binds only while at least so many of these lie in the same window. */
      readonly alongside?: { readonly counts: Counting; readonly eventsMin: number };
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
  /** One such event and never another; only an exception of the rule opens it again. */
  | { readonly kind: 'once-only'; readonly counts: Counting; readonly scope: CountScope }
  /** Closed while any of these states is recorded and covers an item of the contact. */
  | {
      readonly kind: 'state-block';
      readonly states: readonly string[];
      /** Open for so many days first, the day of the record not counted: time to answer a dispute. */
      readonly afterDays?: number;
      /** Closed for so many days only, the day of the record not counted. */
      readonly forDays?: number;
    }
  /** Free on the local day of the milestone plus this many days; with 0, as soon as it has happened. */
  | { readonly kind: 'waiting-period'; readonly milestone: string; readonly days: number }
  /** Something must be so, such as a licence or a permission that cannot be had by waiting. */
  | { readonly kind: 'needs'; readonly answer: string }
  /** Never, for what the rule applies to; only its exceptions allow. */
  | { readonly kind: 'never' }
  /**
   * The time to sue has run out: so many years from accrual (or from the end of its year), begun again by what is
   * listed when that came in time. A date that is not known leaves it unanswered.
   */
  | {
      readonly kind: 'limitation';
      readonly years: number;
      readonly from: 'accrual' | 'end-of-year';
      /** `that-day`: begun again, it runs from the day itself, though the first time ran from the end of a year. */
      readonly againFrom?: 'that-day';
      readonly restartedBy: readonly ('payment' | 'acknowledgment' | 'judgment')[];
      /**
       * Left out: what cannot be reckoned is unanswered. `what-is-known`: says nothing then. `declaration`: listens
       * only to what a lawyer has declared, where reckoning is no ground to refuse.
       */
      readonly asks?: 'what-is-known' | 'declaration';
    }
  /** What has to be said, may be said and must not be said at these moments. `others`: what is on none of the lists. */
  | {
      readonly kind: 'content';
      readonly moments: readonly SpeechMoment[];
      readonly required: readonly ContentItem[];
      readonly optional: readonly ContentItem[];
      /** Allowed under the circumstance named, forbidden without. */
      readonly onlyWhen: readonly (ContentItem & { readonly circumstance: string })[];
      /** Warned of, whatever the effect of the rule. */
      readonly discouraged: readonly ContentItem[];
      readonly forbidden: readonly ContentItem[];
      readonly others: 'allowed' | 'forbidden';
    }
  /** Recording: `all-parties` wants an announcement before it starts and nobody against it; `consent` wants a yes. */
  | { readonly kind: 'recording'; readonly wants: 'nothing' | 'announcement' | 'all-parties' | 'consent' }
  | { readonly kind: 'stop-request'; readonly scopes?: readonly StopScope['kind'][] }
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
  /** The short name by which lawyers and vector files call it, such as `FED-TIME-INCONV`. Several rules may share one. */
  readonly code: string;
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
  /** A firm that has declared this membership or licence condition is refused where others are warned. */
  readonly boundBy?: string;
  /** Quiet hours: `nextAllowedAt` waits for them although the rule only warns. */
  readonly isQuietHours?: boolean;
  /** The day by which somebody should look at the sources again: for drafts, and for what is not primary text. */
  readonly reviewOn?: CalendarDate;
  readonly exceptions?: readonly RuleException[];
  readonly overrides?: readonly RuleOverride[];
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
  /** ISO 3166 of where it is law: `US`, `US-CA`, `US-NY-NYC`, `GB`, `EU`. Left out for packs of our own or the firm's. */
  readonly jurisdiction?: string;
  readonly title: Sentence;
  /** Applies only where the firm has chosen it: codes of bodies it belongs to, proposals it keeps to. */
  readonly isOptional?: boolean;
  /** The day on which the pack was last compared with its sources. */
  readonly checkedOn: CalendarDate;
  readonly appliesTo: AppliesTo;
  readonly holidays: readonly HolidayList[];
  /** A situation in which the pack has nothing to object. */
  readonly quiet: ContactFacts;
  readonly rules: readonly Rule[];
};
