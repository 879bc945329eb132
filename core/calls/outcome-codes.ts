import type { HoldReason } from '../cases/holds.ts';
import type { NextStepAssignee, NextStepKind } from '../cases/next-step.ts';
import type { AccountStatus } from '../cases/status.ts';
import type { CaptureFieldId } from './capture-fields.ts';

/** A. What the line did. */
export const LINE_RESULTS = [
  'gate-refused',
  'no-answer',
  'busy',
  'voicemail-no-message',
  'voicemail-limited',
  'voicemail-full',
  'disconnected',
  'invalid-number',
  'line-fault',
  'abandoned',
  'hung-up',
  'answered',
  'unknown',
] as const;
export type LineResult = (typeof LINE_RESULTS)[number];

/** B. Who was there. */
export const PARTIES = [
  'debtor-verified',
  'debtor-unverified',
  'authorised-representative',
  'attorney',
  'gatekeeper',
  'third-party',
  'wrong-number',
  'not-in',
  'deceased-reported',
  'identity-refused',
] as const;
export type Party = (typeof PARTIES)[number];

/** Answers that bring money nearer, agreed or put forward. */
const BRINGING = [
  'paid-on-call',
  'promise-full',
  'promise-part',
  'plan-agreed',
  'plan-proposed',
  'settlement-agreed',
  'settlement-offered',
] as const;

/** C. What came of it. */
export const BUSINESS_OUTCOMES = [
  ...BRINGING,
  'payment-sent-claimed',
  'in-payment-run',
  'awaiting-approval',
  'invoice-not-received',
  'information-requested',
  'dispute-raised',
  'callback-agreed',
  'cannot-pay',
  'hardship',
  'vulnerable',
  'refuses',
  'no-commitment',
  'insolvency-reported',
  'represented',
  'stop-requested',
  'not-mine',
  'identity-theft',
  'complaint',
  'escalate-supervisor',
  'escalate-account-owner',
  'language-need',
  'access-need',
] as const;
export type BusinessOutcome = (typeof BUSINESS_OUTCOMES)[number];
export const BRINGING_MONEY: ReadonlySet<string> = new Set(BRINGING);

/**
 * What an answer stops: nothing; this telephone number; the account until a hold ends; the disputed items only; or
 * every call to the debtor, until someone with authority lifts it.
 */
export type Blocks = 'nothing' | 'number' | 'hold' | 'items' | 'all-calls';

/**
 * When a default next step falls: so many business days from today, or so many after a captured date or moment.
 * `plus: 'grace'` adds the account's grace, `plus: 'trace'` the days that a claimed payment is given to arrive.
 */
export type DefaultWhen =
  | { readonly inBusinessDays: number }
  | { readonly field: CaptureFieldId; readonly plusBusinessDays: number | 'grace' | 'trace' };

export type DefaultNextStep = {
  readonly kind: NextStepKind;
  readonly assignee: NextStepAssignee;
  readonly when: DefaultWhen;
};

/**
 * `attempt`: a number was dialled. `reached`: the dialled number rang, was answered or took a message, which is what
 * frequency rules count (12 CFR 1006.14(b)(3)(iii) leaves out a busy signal and a number not in service).
 * `connected`: a person spoke. `worked`: the account had its turn today. `party`: whether the second answer is given.
 */
export type LineRule = {
  readonly attempt: boolean;
  readonly reached: boolean;
  readonly connected: boolean;
  readonly worked: boolean;
  readonly blocks: Blocks;
  readonly party: 'none' | 'optional' | 'required';
  readonly nextStep: DefaultNextStep;
};

/** `rpc`: the right party. `mayHear`: may be told about the debt. `business`: the third answers that make sense. */
export type PartyRule = {
  readonly rpc: boolean;
  readonly mayHear: boolean;
  readonly blocks: Blocks;
  readonly needsBusiness: boolean;
  readonly business: readonly BusinessOutcome[];
  readonly hold?: { readonly reason: HoldReason; readonly businessDays: number };
  readonly nextStep: DefaultNextStep;
};

/** `requires` must be captured, `offers` may be; `status` is the account's status afterwards. */
export type BusinessRule = {
  readonly requires: readonly CaptureFieldId[];
  readonly offers: readonly CaptureFieldId[];
  readonly blocks: Blocks;
  readonly hold?: HoldReason;
  readonly status: AccountStatus;
  readonly nextStep: DefaultNextStep;
};
