import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { NumberUse, Relation, Voice } from './facts.ts';

/** How a call ended, in the words that rules count by. `contactOutcomeOf` draws it from line result and party. */
export const CONTACT_OUTCOMES = [
  'busy',
  'not-in-service',
  'rang-no-voicemail',
  'no-answer',
  'voicemail-no-message',
  'voicemail-unable',
  'voicemail-limited',
  'voicemail-full',
  'ringless-voicemail',
  'answered-dropped',
  'answered-by-other',
  'conversation',
  'wrong-number',
  'unknown',
] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What an event was about and with whom. A field left out means: not known, counted against every debt or person. */
type About = {
  readonly at: Instant;
  readonly relation?: Relation;
  readonly numberUse?: NumberUse;
  readonly voice?: Voice;
  /** In the words of `PURPOSES`. */
  readonly purpose?: string;
  readonly creditorId?: string;
  /** The person the contact was meant for. */
  readonly personId?: string;
  /** The open items (debts) it is allocated to. */
  readonly itemIds?: readonly string[];
  readonly accountId?: string;
  /** E.164. */
  readonly number?: string;
};

export type CallEvent = About & {
  readonly kind: 'call-out' | 'call-in';
  readonly outcome: ContactOutcome;
  /** The debts really spoken about, when they differ from those the call was placed for. */
  readonly discussedItemIds?: readonly string[];
};

export type WrittenEvent = About & {
  readonly kind: 'text-out' | 'text-in' | 'email-out' | 'email-in' | 'letter-out' | 'letter-in';
};

/** "You may call me again": direct to this collector, for the days named or as many days as the rule gives. */
export type ConsentEvent = About & {
  readonly kind: 'consent-to-calls';
  readonly onDates?: readonly CalendarDate[];
  /** The last day of the consent, when the person named one. */
  readonly untilOn?: CalendarDate;
};

export type ConsentRevokedEvent = About & { readonly kind: 'consent-revoked' };

/** Somebody came: a visit at home or at work. */
export type VisitEvent = About & { readonly kind: 'visit' };

/**
 * A third person opened the door to one more talk: asked to be called again, or is now known to have the right answer
 * where the earlier one was wrong or incomplete. A once-only rule may name it as what makes up for the first talk.
 */
export type ReopenedEvent = About & { readonly kind: 'asked-to-call-again' | 'has-better-answer' };

/** A number turned out not to be the person's: calls placed to it are taken out of that person's counts. */
export type WrongNumberEvent = About & { readonly kind: 'number-not-theirs'; readonly number: string };

export type ContactEvent =
  | CallEvent
  | WrittenEvent
  | VisitEvent
  | ReopenedEvent
  | ConsentEvent
  | ConsentRevokedEvent
  | WrongNumberEvent;
export type ContactEventKind = ContactEvent['kind'];
