import type { LegalAnswer, LegalConsent, LegalNotice, LegalState, Product } from '../legal-words.ts';

/** Events of what the law asks about a case. Recorded by hand, each with its reason and what it rests on. */
type Because = { readonly reason: string; readonly evidence?: string };

/** In force from the moment it is recorded, whatever `since` says of the past. */
export type StateRecorded = {
  readonly type: 'state-recorded';
  readonly data: Because & {
    readonly stateId: string;
    readonly state: LegalState;
    readonly covers: 'debtor' | 'case';
    readonly since: string;
    readonly untilOn?: string;
    readonly items?: readonly string[];
    readonly details?: Readonly<Record<string, string>>;
  };
};

export type StateLifted = {
  readonly type: 'state-lifted';
  readonly data: Because & { readonly stateId: string; readonly state: string };
};

/** `sentAt` left out: it is known that the notice was not sent. */
export type NoticeRecorded = {
  readonly type: 'notice-recorded';
  readonly data: Because & { readonly notice: LegalNotice; readonly sentAt?: string };
};

/** `is` left out: the answer is taken back. */
export type AnswerRecorded = {
  readonly type: 'answer-recorded';
  readonly data: Because & { readonly answer: LegalAnswer; readonly is?: 'yes' | 'no' };
};

export type ConsentGiven = {
  readonly type: 'consent-given';
  readonly data: Because & {
    readonly consentId: string;
    readonly to: LegalConsent;
    readonly form: 'spoken' | 'written' | 'written-separately' | 'registered-letter';
    readonly givenAt: string;
    readonly untilOn?: string;
    readonly number?: string;
  };
};

export type ConsentRevoked = {
  readonly type: 'consent-revoked';
  readonly data: Because & { readonly consentId: string; readonly to: string };
};

/** What only a person can say about limitation; a lawyer's `declared` beats every reckoning. */
export type LimitationStated = {
  readonly type: 'limitation-stated';
  readonly data: Because & {
    readonly acknowledgedOn?: string;
    readonly judgmentOn?: string;
    readonly declared?: 'time-barred' | 'running';
  };
};

/** The product of the account and for whom it is collected, where they differ from what the firm has set. */
export type RegimeStated = {
  readonly type: 'regime-stated';
  readonly data: Because & { readonly product?: Product; readonly collector?: 'first-party' | 'third-party' };
};

/** They called or wrote, or were written to: it counts in the rules like a call of ours. */
export type ContactLogged = {
  readonly type: 'contact-logged';
  readonly data: {
    readonly contactLogId: string;
    readonly kind: string;
    readonly at: string;
    readonly relation: string;
    readonly numberUse: string;
    readonly purpose: string;
    readonly voice: string;
    readonly number?: string;
    readonly outcome?: string;
    readonly items?: readonly string[];
    readonly note?: string;
  };
};

/** A refusal gave way for an official reason. The note is the evidence. */
export type RuleOverridden = {
  readonly type: 'rule-overridden';
  readonly data: {
    readonly callId: string;
    readonly reason: string;
    readonly note: string;
    readonly rules: readonly string[];
  };
};

/** The personal data of a case was kept sealed, set free again, or erased. Nothing of the person is in these. */
export type PrivacyChanged = {
  readonly type: 'data-restricted' | 'data-released';
  readonly data: { readonly reason: string };
};

/** Everything up to `upTo` was emptied: their hashes still stand in the chain. */
export type DataErased = {
  readonly type: 'data-erased';
  readonly data: { readonly upTo: number; readonly reason: string; readonly erasureId: string };
};

export type LawEvent =
  | StateRecorded
  | StateLifted
  | NoticeRecorded
  | AnswerRecorded
  | ConsentGiven
  | ConsentRevoked
  | LimitationStated
  | RegimeStated
  | ContactLogged
  | RuleOverridden
  | PrivacyChanged
  | DataErased;
