/**
 * The words that rule packs and cases share for what the law asks about a debtor and a debt. A state is an assertion:
 * what is not recorded is not so. A pack that needs another word adds it here.
 */

export const LEGAL_STATES = [
  'represented',
  'attorney-no-response',
  'attorney-consents',
  'cease-request',
  'cease-certified',
  'refused-to-pay',
  'dispute-unverified',
  'dispute-open',
  'dispute-oral',
  'bankruptcy',
  'discharged',
  'breathing-space',
  'crisis-moratorium',
  'debt-plan-developing',
  'hardship-pending',
  'vulnerable',
  'difficulty',
  'written-only',
  'lawyer-only',
  'work-stop',
  'employer-prohibits',
  'calls-opt-out',
  'consumer-agreed-plan',
  'identity-theft',
  'deceased',
  'refuses-as-time-barred',
  'not-the-debtor',
  'written-contest',
  'documents-requested',
  'unregistered-mandate',
  'moratorium-told',
  'bereavement',
  'wedding',
  'festival',
  'calamity',
  'caller-number-hidden',
  'dispute-late',
  'dispute-written',
  'left-alone-asked',
  'location-confirmed',
  'machine-calls-revoked',
  'machine-calls-revoked-elsewhere',
  'validation-period',
  'work-stop-oral',
] as const;
export type LegalState = (typeof LEGAL_STATES)[number];

/** States that are about a debt; all others are about the person and bind every case of theirs. */
const ABOUT_A_DEBT: readonly LegalState[] = [
  'attorney-no-response',
  'refused-to-pay',
  'dispute-unverified',
  'dispute-open',
  'dispute-oral',
  'discharged',
  'debt-plan-developing',
  'consumer-agreed-plan',
  'identity-theft',
  'refuses-as-time-barred',
  'written-contest',
  'documents-requested',
  'unregistered-mandate',
  'caller-number-hidden',
  'dispute-late',
  'dispute-written',
  'validation-period',
];

export function naturalCover(state: LegalState): 'debtor' | 'case' {
  return ABOUT_A_DEBT.includes(state) ? 'case' : 'debtor';
}

/** Notices and letters that rules wait for. */
export const LEGAL_NOTICES = [
  'validation-notice',
  'medical-notice',
  'text-form-notice',
  'plan-cost-notice',
  'initial-letter',
  'transfer-notice',
  'collection-notice',
  'letter-of-claim',
  'disclosure-statement',
  'limitation-disclosure',
  'fourteen-day-letter',
  'employer-letter',
] as const;
export type LegalNotice = (typeof LEGAL_NOTICES)[number];

/**
 * Yes-or-no questions about a case; where the firm has one answer for all its cases, that of the case beats it. Licences
 * are answered for the firm, as `licence.<jurisdiction>`.
 */
export const LEGAL_ANSWERS = [
  'forbearance-considered',
  'adjusted-plan-recorded',
  'creditor-contact-during-limitation',
  'procedures-begun',
  'covered-commercial-debt',
  'address-known',
  'home-phone-known',
  'mobile-given-by-debtor',
  'natural-person',
  'nca-agreement',
  'number-given-by-debtor',
  'working-hours-known',
  'home-attempts-failed',
  'lives-at-work-and-efforts-failed',
  'other-ways-tried',
  'letter-reference-known',
  'minimal-data-received',
  'debt-bought',
  'deed',
  'periodic-payments',
  'free-of-charge-to-debtor',
  'operator-guaranteed',
  'ai-voice',
  'machine-disclosed',
  'class-licence.sg',
  'collector-approved.sg',
  'collector-is-attorney',
  'records-at-registered-office',
  'records-kept-five-years',
  'records-kept-seven-years',
  'recovery-calls-recorded',
  'family-asked-unprompted',
  'good-reason',
] as const;
export type LegalAnswer = (typeof LEGAL_ANSWERS)[number];

export const LEGAL_CONSENTS = [
  'recorded-calls',
  'third-party-disclosure',
  'calls-at-work',
  'calls-at-any-hour',
  'sms',
  'email',
  'third-person-contact',
  'work-email',
] as const;
export type LegalConsent = (typeof LEGAL_CONSENTS)[number];

/** What the debt comes from. The first is what a debt is when nobody said otherwise. */
export const PRODUCTS = [
  'goods-and-services',
  'consumer-credit',
  'regulated-mortgage',
  'bank-debt',
  'purchased-bank-npl',
  'microfinance',
  'medical',
  'student-loan',
  'money-lending',
  'insurance-or-trust-company',
] as const;
export type Product = (typeof PRODUCTS)[number];
