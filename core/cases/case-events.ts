import type { ArrangementEvent } from './events/arrangement-events.ts';
import type { CallEventRecord } from './events/call-events.ts';
import type { ExcuseEvent } from './events/excuse-events.ts';
import type { ConfirmationEvent } from './events/confirmation-events.ts';
import type { ItemEvent } from './events/item-events.ts';
import type { LawEvent } from './events/law-events.ts';
import type { NegotiationEvent } from './events/negotiation-events.ts';
import type { PaperEvent } from './events/paper-events.ts';
import type { PeopleEvent } from './events/people-events.ts';
import type { PrivacyEvent } from './events/privacy-events.ts';
import type { AccountStatus } from './status.ts';

export type CaseOpened = {
  readonly type: 'case-opened';
  readonly data: {
    readonly debtorId: string;
    readonly creditorId: string;
    readonly accountId: string;
    readonly importId?: string;
  };
};

export type StatusChanged = {
  readonly type: 'status-changed';
  readonly data: { readonly from: AccountStatus; readonly to: AccountStatus; readonly why: string };
};

/** The case was given to a person, or to nobody. */
export type OwnerChanged = {
  readonly type: 'owner-changed';
  readonly data: { readonly from?: string; readonly to?: string };
};

/**
 * A correction is a new record: it names the event by its version in the case's list, says why, and carries the data
 * as it should have been. The mistake stays beside it.
 */
export type EventCorrected = {
  readonly type: 'event-corrected';
  readonly data: {
    readonly version: number;
    readonly reason: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
};

/** Everything that can happen to a case, as plain JSON. Storage adds who, when and the hash. */
export type CaseEvent =
  | CaseOpened
  | StatusChanged
  | OwnerChanged
  | EventCorrected
  | ItemEvent
  | PeopleEvent
  | CallEventRecord
  | ArrangementEvent
  | ConfirmationEvent
  | LawEvent
  | NegotiationEvent
  | ExcuseEvent
  | PaperEvent
  | PrivacyEvent;
export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<Type extends CaseEventType> = Extract<CaseEvent, { readonly type: Type }>;

/** Every event type once; the record makes a forgotten one a compile error. */
const TYPES: Readonly<Record<CaseEventType, true>> = {
  'case-opened': true,
  'confirmation-queued': true,
  'paper-kept': true,
  'paper-removed': true,
  'confirmation-sent': true,
  'confirmation-failed': true,
  'status-changed': true,
  'owner-changed': true,
  'event-corrected': true,
  'item-added': true,
  'item-changed': true,
  'item-settled': true,
  'item-gone-asked': true,
  'item-gone-answered': true,
  'payment-recorded': true,
  'payment-reversed': true,
  'contact-added': true,
  'contact-changed': true,
  'manner-noted': true,
  'fact-learnt': true,
  'number-added': true,
  'number-blocked': true,
  'debtors-merged': true,
  'debtors-split': true,
  'call-started': true,
  'call-refused': true,
  'call-advanced': true,
  'call-closed': true,
  'note-added': true,
  'promise-made': true,
  'promise-judged': true,
  'promise-ended': true,
  'plan-proposed': true,
  'arrangement-agreed': true,
  'arrangement-moved': true,
  'interest-noted': true,
  'interest-withdrawn': true,
  'dispute-opened': true,
  'dispute-moved': true,
  'hold-placed': true,
  'hold-lifted': true,
  'stop-requested': true,
  'stop-lifted': true,
  'callback-agreed': true,
  'next-step-set': true,
  'state-recorded': true,
  'state-lifted': true,
  'notice-recorded': true,
  'answer-recorded': true,
  'consent-given': true,
  'consent-revoked': true,
  'limitation-stated': true,
  'regime-stated': true,
  'contact-logged': true,
  'rule-overridden': true,
  'excuse-heard': true,
  'excuse-dated': true,
  'excuse-answered': true,
  'excuse-task-done': true,
  'legal-hold-set': true,
  'legal-hold-lifted': true,
  'erasure-requested': true,
  'data-erased': true,
  'affordability-recorded': true,
  'approval-asked': true,
  'approval-answered': true,
  'approval-used': true,
  'objective-judged': true,
};
export const CASE_EVENT_TYPES = Object.keys(TYPES) as readonly CaseEventType[];
