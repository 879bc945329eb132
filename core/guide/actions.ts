import type { DisputeReason } from '../cases/dispute-reasons.ts';
import type { FactId } from '../cases/facts.ts';
import type { BusinessOutcome } from '../calls/outcome-codes.ts';

/** Whom an excuse is checked with. What they may be told is never the debt: see `Verification`. */
export const VERIFIERS = [
  'debtor-accounts',
  'debtor-approver',
  'debtor-head-office',
  'own-sales',
  'own-delivery',
  'own-service',
  'own-bank',
  'debtor-bank-advice',
  'public-register',
  'representative',
] as const;
export type Verifier = (typeof VERIFIERS)[number];

/**
 * What an answer sets going. Each is carried out by the program, at once where it can be and as a dated task where
 * not; none is a note that somebody should do something.
 */
export type GuideAction =
  /** The invoice goes out again while the debtor is still on the line, and its arrival is asked for. */
  | { readonly act: 'resend-invoice' }
  /** Other papers: proof of delivery, timesheet, contract, statement of account. */
  | {
      readonly act: 'send-documents';
      readonly what: 'proof-of-delivery' | 'contract' | 'statement' | 'timesheet' | 'breakdown';
    }
  /** That part stops; the rest is asked for. */
  | { readonly act: 'open-dispute'; readonly reason: DisputeReason }
  | { readonly act: 'ask-for-rest' }
  /** Who approves, when they are there, and a call with them. */
  | { readonly act: 'find-approver' }
  | { readonly act: 'book-call' }
  /** Date, reference and bank of a payment said to be on its way; the ledger is watched and nobody calls meanwhile. */
  | { readonly act: 'trace-payment' }
  | { readonly act: 'note-payment-run' }
  /** A task with whom to ask and what may be asked: P11. */
  | { readonly act: 'verify'; readonly verification: Verification }
  | { readonly act: 'ask-fact'; readonly fact: FactId }
  | { readonly act: 'correct-contact' }
  | { readonly act: 'make-offers' }
  | { readonly act: 'check-credit' }
  | { readonly act: 'hardship-route' }
  | { readonly act: 'stop-request' }
  | { readonly act: 'insolvency-check' }
  | { readonly act: 'refer-to-representative' }
  | { readonly act: 'verify-identity' }
  | { readonly act: 'limitation-check' }
  /** The recording goes off while they are still on the line, and that is said. */
  | { readonly act: 'stop-recording' }
  | { readonly act: 'language-help' }
  | { readonly act: 'de-escalate' }
  | { readonly act: 'complaint' }
  | { readonly act: 'prove-ourselves' }
  | { readonly act: 'third-person-mode' }
  | { readonly act: 'supervisor-help' };
export type GuideAct = GuideAction['act'];

/** Every act once; the record makes a forgotten one a compile error. */
const ACTS: Readonly<Record<GuideAct, true>> = {
  'resend-invoice': true,
  'send-documents': true,
  'open-dispute': true,
  'ask-for-rest': true,
  'find-approver': true,
  'book-call': true,
  'trace-payment': true,
  'note-payment-run': true,
  verify: true,
  'ask-fact': true,
  'correct-contact': true,
  'make-offers': true,
  'check-credit': true,
  'hardship-route': true,
  'stop-request': true,
  'insolvency-check': true,
  'refer-to-representative': true,
  'verify-identity': true,
  'stop-recording': true,
  'limitation-check': true,
  'language-help': true,
  'de-escalate': true,
  complaint: true,
  'prove-ourselves': true,
  'third-person-mode': true,
  'supervisor-help': true,
};
export const GUIDE_ACTS = Object.keys(ACTS) as [GuideAct, ...GuideAct[]];

/** What may be asked of somebody else without telling that there is a debt, or whose. */
export type Verification = {
  readonly with: Verifier;
  /** Keys of `Playbook.verifications`: the question as it may be put. */
  readonly question: string;
};

/** What the wrap-up starts with when the conversation took this turn. */
export type LeadsTo = { readonly outcome: BusinessOutcome; readonly disputeReason?: DisputeReason };
