import type { BusinessOutcome, BusinessRule, DefaultNextStep } from '../outcome-codes.ts';

type Kind = DefaultNextStep['kind'];
type Assignee = DefaultNextStep['assignee'];
type Field = Extract<DefaultNextStep['when'], { field: unknown }>;

const within = (inBusinessDays: number, kind: Kind, assignee: Assignee = 'me'): DefaultNextStep => ({
  kind,
  assignee,
  when: { inBusinessDays },
});
const after = (field: Field['field'], plusBusinessDays: Field['plusBusinessDays'], kind: Kind): DefaultNextStep => ({
  kind,
  assignee: 'anyone',
  when: { field, plusBusinessDays },
});

const calm = { offers: [], blocks: 'nothing', status: 'working' } as const;
const paused = { offers: [], blocks: 'hold', status: 'hold' } as const;

/** What each business outcome must capture, what it stops, and what follows when the caller changes nothing. */
export const BUSINESS_TABLE: Readonly<Record<BusinessOutcome, BusinessRule>> = {
  'paid-on-call': {
    ...paused,
    hold: 'payment-sent',
    status: 'working',
    requires: ['amount', 'method', 'receipt'],
    offers: ['items'],
    nextStep: within(2, 'check-ledger', 'anyone'),
  },
  'promise-full': {
    requires: ['amount', 'dueOn', 'method', 'promisedBy', 'items'],
    offers: ['words'],
    blocks: 'hold',
    hold: 'promise',
    status: 'promised',
    nextStep: after('dueOn', 'grace', 'watch-promise'),
  },
  'promise-part': {
    requires: ['amount', 'dueOn', 'method', 'promisedBy', 'items'],
    offers: ['words'],
    blocks: 'hold',
    hold: 'promise',
    status: 'promised',
    nextStep: after('dueOn', 'grace', 'watch-promise'),
  },
  'plan-agreed': {
    requires: ['schedule', 'approvedBy', 'promisedBy'],
    offers: ['method', 'items'],
    blocks: 'hold',
    hold: 'plan',
    status: 'plan',
    nextStep: within(1, 'send-confirmation'),
  },
  'plan-proposed': {
    ...paused,
    requires: ['schedule'],
    offers: ['promisedBy', 'method', 'items'],
    hold: 'plan',
    status: 'working',
    nextStep: within(2, 'supervisor-review', 'supervisor'),
  },
  'settlement-agreed': {
    requires: ['amount', 'dueOn', 'expiresOn', 'authority', 'promisedBy'],
    offers: ['method', 'items'],
    blocks: 'hold',
    hold: 'settlement',
    status: 'promised',
    nextStep: after('dueOn', 'grace', 'watch-promise'),
  },
  'settlement-offered': {
    ...calm,
    requires: ['amount', 'expiresOn', 'authority'],
    offers: ['items'],
    nextStep: after('expiresOn', 0, 'call'),
  },
  'payment-sent-claimed': {
    ...paused,
    requires: ['paidOn', 'reference', 'bank'],
    offers: ['amount', 'items', 'method'],
    hold: 'payment-sent',
    status: 'hold',
    nextStep: { kind: 'trace-payment', assignee: 'anyone', when: { field: 'paidOn', plusBusinessDays: 'trace' } },
  },
  'in-payment-run': {
    ...paused,
    requires: ['runOn'],
    offers: ['amount', 'items', 'promisedBy'],
    hold: 'payment-run',
    status: 'working',
    nextStep: after('runOn', 'grace', 'check-ledger'),
  },
  'awaiting-approval': {
    ...paused,
    requires: ['approver', 'expectedOn'],
    offers: ['items'],
    hold: 'approval',
    status: 'working',
    nextStep: after('expectedOn', 0, 'call'),
  },
  'invoice-not-received': {
    ...calm,
    requires: ['sendTo', 'items'],
    offers: ['sentOn'],
    nextStep: within(1, 'resend-invoice'),
  },
  'information-requested': {
    ...calm,
    requires: ['what', 'sendTo'],
    nextStep: within(1, 'send-information'),
  },
  'dispute-raised': {
    requires: ['disputeReason', 'disputedAmount', 'items'],
    offers: ['words', 'expectedOn'],
    blocks: 'items',
    status: 'disputed',
    nextStep: within(2, 'answer-dispute'),
  },
  'callback-agreed': {
    ...calm,
    requires: ['callbackAt', 'callbackWith'],
    nextStep: { kind: 'call-back', assignee: 'me', when: { field: 'callbackAt', plusBusinessDays: 0 } },
  },
  'cannot-pay': {
    ...calm,
    requires: ['words'],
    offers: ['amount'],
    nextStep: within(2, 'supervisor-review', 'supervisor'),
  },
  hardship: {
    ...paused,
    requires: ['consent', 'words'],
    hold: 'hardship',
    nextStep: within(2, 'care-review', 'supervisor'),
  },
  vulnerable: {
    ...paused,
    requires: ['consent', 'words'],
    hold: 'vulnerable',
    nextStep: within(1, 'care-review', 'supervisor'),
  },
  refuses: { ...calm, requires: ['words'], nextStep: within(1, 'supervisor-review', 'supervisor') },
  'no-commitment': { ...calm, requires: ['words'], nextStep: within(2, 'call') },
  'insolvency-reported': {
    ...paused,
    requires: ['words'],
    offers: ['representative', 'representativeContact'],
    hold: 'insolvency-reported',
    nextStep: within(1, 'check-report', 'supervisor'),
  },
  represented: {
    ...paused,
    requires: ['representative'],
    offers: ['representativeContact'],
    blocks: 'all-calls',
    hold: 'represented',
    nextStep: within(2, 'contact-representative'),
  },
  'stop-requested': {
    ...calm,
    requires: ['stopScope', 'words'],
    offers: ['stopChannel', 'stopTimes'],
    blocks: 'all-calls',
    status: 'stopped-by-request',
    nextStep: within(1, 'supervisor-review', 'supervisor'),
  },
  'not-mine': {
    ...paused,
    requires: ['words'],
    hold: 'identity-question',
    nextStep: within(2, 'verify-identity', 'supervisor'),
  },
  'identity-theft': {
    ...paused,
    requires: ['words'],
    blocks: 'all-calls',
    hold: 'identity-question',
    nextStep: within(1, 'verify-identity', 'supervisor'),
  },
  complaint: {
    ...paused,
    requires: ['words'],
    hold: 'complaint',
    nextStep: within(2, 'reply-complaint', 'complaint-desk'),
  },
  'escalate-supervisor': { ...calm, requires: ['words'], nextStep: within(1, 'supervisor-review', 'supervisor') },
  'escalate-account-owner': {
    ...calm,
    requires: ['words'],
    nextStep: within(1, 'account-owner-review', 'account-owner'),
  },
  'language-need': { ...calm, requires: ['language'], nextStep: within(1, 'arrange-language', 'supervisor') },
  'access-need': { ...calm, requires: ['consent', 'words'], nextStep: within(2, 'call') },
};
