import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Manner } from '../cases/contacts.ts';
import type { DisputeReason } from '../cases/dispute-reasons.ts';
import type { FactId } from '../cases/facts.ts';
import type { StopChannel, StopScope } from '../cases/holds.ts';
import type { ContactId, ItemId } from '../cases/ids.ts';
import type { NextStep } from '../cases/next-step.ts';
import type { StopTimes } from '../cases/stop-times.ts';
import type { Money } from '../money/money.ts';
import type { CAPTURE_FIELDS, CaptureFieldId, PaymentMethod } from './capture-fields.ts';
import type { BusinessOutcome, LineResult, Party } from './outcome-codes.ts';
import type { TickId } from './stages.ts';

export type Instalment = { readonly dueOn: CalendarDate; readonly amount: Money };

type ValueOfType = {
  money: Money;
  date: CalendarDate;
  text: string;
  items: readonly ItemId[];
  instant: Instant;
  boolean: boolean;
  schedule: readonly Instalment[];
  times: StopTimes;
};
type ValueOfChoice = {
  method: PaymentMethod;
  disputeReason: DisputeReason;
  callbackWith: 'me' | 'anyone';
  stopScope: StopScope;
  stopChannel: StopChannel;
};

/** The parsed value of a captured field. */
export type CapturedValue<Id extends CaptureFieldId> = Id extends keyof ValueOfChoice
  ? ValueOfChoice[Id]
  : (typeof CAPTURE_FIELDS)[Id]['type'] extends keyof ValueOfType
    ? ValueOfType[(typeof CAPTURE_FIELDS)[Id]['type']]
    : never;

/** What was captured with an outcome, by field. A field that is absent was not captured. */
export type Captured = { readonly [Id in CaptureFieldId]?: CapturedValue<Id> | undefined };

export type BusinessAnswer = { readonly outcome: BusinessOutcome; readonly captured: Captured };

/** The person on the line, by name; `contactId` when it is someone we know already. */
export type SpokeWith = {
  readonly name: string;
  readonly contactId?: ContactId | undefined;
  readonly role?: string | undefined;
  readonly manner?: Manner | undefined;
};

/**
 * What the caller hands in after a call: the three answers, the ticks, the note. A call may have several business
 * outcomes, the weightiest first: a dispute on one invoice and a promise for the rest are one conversation.
 * Without `nextStep` the table's default applies.
 */
export type WrapUp = {
  readonly line: LineResult;
  readonly party?: Party | undefined;
  readonly business: readonly BusinessAnswer[];
  readonly spokeWith?: SpokeWith | undefined;
  readonly facts?: readonly { readonly fact: FactId; readonly value: string }[] | undefined;
  readonly ticks: readonly TickId[];
  /** What was ticked as said, as `moment.item`. */
  readonly said?: readonly string[] | undefined;
  readonly note: string;
  readonly nextStep?: NextStep | undefined;
};
