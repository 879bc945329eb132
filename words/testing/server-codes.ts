import { ASIDE_REASONS, POSTING_RULES } from '@duologue/contract/bank.ts';
import { ALLOCATION_REASONS } from '@duologue/core/allocation/proposal.ts';
import { OBJECTIVE_REASONS, OBJECTIVES } from '@duologue/core/calls/brief/suggest-objective.ts';
import { CAPTURE_FIELDS, type CaptureType, PAYMENT_METHODS } from '@duologue/core/calls/capture-fields.ts';
import type { WrapUpProblem } from '@duologue/core/calls/closing/check-wrap-up.ts';
import { NOTE_CODES } from '@duologue/core/calls/draft-note.ts';
import { BUSINESS_OUTCOMES, LINE_RESULTS, PARTIES } from '@duologue/core/calls/outcome-codes.ts';
import { STAGES, TICK_IDS } from '@duologue/core/calls/stages.ts';
import { ARRANGEMENT_KINDS, ARRANGEMENT_STATUSES, SUSPENSIONS } from '@duologue/core/arrangements/arrangement.ts';
import type { ArrangementRefusal } from '@duologue/core/arrangements/decide-arrangement.ts';
import type { ScheduleRefusal } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { PROMISE_STATUSES } from '@duologue/core/arrangements/promise.ts';
import { CASE_EVENT_TYPES } from '@duologue/core/cases/case-events.ts';
import { CONTACT_RELATIONS, MANNERS } from '@duologue/core/cases/contacts.ts';
import { DISPUTE_REASON_CODES, DISPUTE_STATUSES } from '@duologue/core/cases/dispute-reasons.ts';
import { EXCUSE_RESULTS, EXCUSE_STATES, EXCUSE_TASK_KINDS } from '@duologue/core/cases/excuses.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { HOLD_REASONS, STOP_CHANNELS, STOP_SCOPES } from '@duologue/core/cases/holds.ts';
import { NEXT_STEP_KINDS } from '@duologue/core/cases/next-step.ts';
import { MATCH_REASONS } from '@duologue/core/cases/recognise-debtor.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { BadReason } from '@duologue/core/evidence/verify-chain.ts';
import { COLUMN_ROLES } from '@duologue/core/intake/column-roles.ts';
import { type CellProblemCode, IGNORED_REASONS, type IntakeWarning } from '@duologue/core/intake/intake-record.ts';
import {
  type LedgerMapping,
  LINES_ANSWERS,
  type MappingProblem,
  STATUS_ANSWERS,
} from '@duologue/core/intake/ledger-mapping.ts';
import type { Question } from '@duologue/core/intake/open-questions.ts';
import { INVOICE_MEANINGS } from '@duologue/core/intake/invoice/invoice-answers.ts';
import { INVOICE_QUESTIONS } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import { INVOICE_FIELDS, INVOICE_PROBLEM_CODES } from '@duologue/core/intake/invoice/invoice-document.ts';
import { SUM_RULES } from '@duologue/core/intake/invoice/sum-checks.ts';
import { TERMS_REASONS } from '@duologue/core/intake/invoice/terms-words.ts';
import {
  CARE_ROUTES,
  EVERY,
  EVIDENCE_KINDS,
  EXPENDITURE_LINES,
  INCOME_LINES,
} from '@duologue/core/negotiation/affordability/statement-words.ts';
import { RATE_SERIES } from '@duologue/core/interest/rates/series.ts';
import { APPROVAL_STATES, AUTHORITY_LIMITS } from '@duologue/core/negotiation/authority/authority-words.ts';
import type { ChanceReason } from '@duologue/core/negotiation/offers/chance.ts';
import { NO_OFFER_REASONS, OFFER_KINDS, OFFER_REASONS } from '@duologue/core/negotiation/offers/offer-words.ts';
import { VERIFIERS } from '@duologue/core/guide/actions.ts';
import { DAY_PROBLEMS } from '@duologue/core/guide/claimed-day.ts';
import { ITEM_KINDS } from '@duologue/core/ledger/item.ts';
import type { OwedCheckId, OwedFinding } from '@duologue/core/ledger/owed-facts.ts';
import { SIGNALS } from '@duologue/core/worklist/signals.ts';

/** The codes of a type without a list of its own; a code that is added to the type does not compile until it is here. */
const every = <Code extends string>(codes: Readonly<Record<Code, true>>) => Object.keys(codes);
export const in_ = (room: string, codes: readonly string[]) => codes.map((code) => `${room}.${code}`);

/** Which answers each check of the gate can give (`core/ledger/owed-checks.ts`). */
const OWED: Readonly<Record<OwedCheckId, readonly OwedFinding['result'][]>> = {
  'ledger-age': ['passed', 'warned', 'refused', 'unknown'],
  'bank-age': ['passed', 'warned', 'refused', 'unknown'],
  'bank-account': ['passed', 'warned'],
  paid: ['passed', 'refused'],
  overdue: ['passed', 'refused', 'unknown'],
  gone: ['passed', 'warned', 'unknown'],
  disputed: ['passed', 'warned', 'refused'],
  held: ['passed', 'warned', 'refused'],
  duplicate: ['passed', 'warned'],
  document: ['passed', 'warned', 'unknown'],
  credit: ['passed', 'warned', 'refused'],
  received: ['passed', 'warned', 'refused'],
  announced: ['passed', 'warned', 'refused'],
  sums: ['passed', 'unknown'],
  'call-worthy': ['passed', 'refused'],
  'left-to-ask': ['passed', 'refused'],
};

const CELL_PROBLEMS = every<CellProblemCode>({
  'quote-not-closed': true,
  'quote-misplaced': true,
  'cell-too-long': true,
  'row-too-long': true,
  'too-many-columns': true,
  'nul-bytes': true,
  'damaged-characters': true,
  'too-many-broken-rows': true,
  'debtor-missing': true,
  'amount-missing': true,
  'not-an-amount': true,
  'amount-ambiguous': true,
  'amount-too-large': true,
  'too-many-decimals': true,
  'not-a-date': true,
  'date-ambiguous': true,
  'not-a-currency': true,
  'currency-unknown': true,
  'amount-in-other-currency': true,
  'not-a-debit-or-credit': true,
  'seen-before': true,
  'paid-but-open': true,
  'as-of-unknown': true,
  'not-in-any-bucket': true,
});

const CALL_PROBLEMS = every<WrapUpProblem['problem']>({
  missing: true,
  'not-positive': true,
  'currency-not-owed': true,
  'in-the-past': true,
  'in-the-future': true,
  'too-far': true,
  'too-long': true,
  'not-a-choice': true,
  'no-items': true,
  'unknown-item': true,
  'too-many': true,
  'not-in-order': true,
  'consent-needed': true,
  'not-expected': true,
  'not-possible': true,
  twice: true,
  contradicts: true,
  'call-is-stopped': true,
  'before-hold-ends': true,
  'number-unknown': true,
  'wholly-disputed': true,
  'more-than-open': true,
  'not-the-full-amount': true,
});

const SCHEDULE_PROBLEMS = every<ScheduleRefusal['code']>({
  'total-not-positive': true,
  'starts-in-the-past': true,
  'starts-too-late': true,
  'day-not-of-rhythm': true,
  'instalments-too-few': true,
  'instalments-too-many': true,
  'currency-differs': true,
  'part-not-within-total': true,
  'instalment-empty': true,
  'weights-unclear': true,
});

const ARRANGEMENT_PROBLEMS = every<Exclude<ArrangementRefusal['code'], 'arrangement-running' | 'item-not-open'>>({
  'no-instalments': true,
  'instalments-too-many': true,
  'instalment-empty': true,
  'currency-differs': true,
  'dates-not-in-order': true,
  'starts-in-the-past': true,
  'wholly-disputed': true,
  'more-than-owed': true,
  'more-interest-than-claimed': true,
  'interest-unsaid': true,
  'expiry-missing': true,
  'ends-after-expiry': true,
});

const CAPTURE_TYPES = every<CaptureType>({
  money: true,
  date: true,
  text: true,
  choice: true,
  items: true,
  instant: true,
  boolean: true,
  schedule: true,
  times: true,
});

const CHANCES = every<ChanceReason>({
  start: true,
  'kept-mostly': true,
  'kept-half': true,
  'kept-seldom': true,
  'kept-hardly': true,
  'last-broken': true,
  'well-within-means': true,
  'within-means': true,
  'just-within-means': true,
  'little-above-means': true,
  'above-means': true,
  'at-once': true,
  'within-month': true,
  'within-quarter': true,
  'within-half-year': true,
  'within-year': true,
  'over-year': true,
  'something-now': true,
});

const STATUSES = every<AccountStatus>({
  new: true,
  working: true,
  promised: true,
  'promise-broken': true,
  plan: true,
  'plan-late': true,
  disputed: true,
  hold: true,
  'stopped-by-request': true,
  insolvent: true,
  deceased: true,
  'out-of-business': true,
  skip: true,
  'pre-action': true,
  'placed-agency': true,
  'placed-lawyer': true,
  judgment: true,
  'paid-in-full': true,
  'settled-in-full': true,
  'written-off': true,
  recalled: true,
});

/** What the reader of requests objects to; the codes are zod's. */
export const ISSUES = [
  'invalid_type',
  'invalid_format',
  'invalid_value',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'unrecognized_keys',
  'not_multiple_of',
  'too_small',
  'too_big',
  'custom',
];

/** Every code that the server sends as a sentence, by the room that it stands in. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'what is wrong with an e-invoice': in_('invoices.problem', INVOICE_PROBLEM_CODES),
  'a sum of an e-invoice': in_('invoices.sum', SUM_RULES),
  'why a due date is asked': in_('invoices.reason', [...TERMS_REASONS, 'nothing-said']),
  'whose money came in': in_('allocation.because', ALLOCATION_REASONS),
  'what became of an e-invoice': [
    ...in_('taken', [
      'added',
      'credit-added',
      'not-in-ledger',
      'completed',
      'amount-differs',
      'repeated',
      'nothing',
      'not-ours',
      'is-a-ledger',
    ]),
    ...in_('taken.asked', [...INVOICE_QUESTIONS, 'seller-not-us', 'buyer-unsure', 'several-items']),
  ],
  'what is asked about a statement': [
    ...in_('bank.ask', ['date-order', 'decimal', 'currency', 'column-date', 'column-amount']),
    ...in_('bank.order', ['dmy', 'mdy', 'ymd']),
    ...in_('bank.mark', ['point', 'comma']),
    ...in_('bank.choice', ['column', 'column-numbered', 'currency']),
  ],
  'what is asked about an e-invoice': [
    ...in_('invoices.ask', 'seller seller-not-named number buyer due dueOn meaning debtor item terms'.split(' ')),
    ...in_('invoices.choice', [
      ...INVOICE_MEANINGS,
      ...'creditor nobody debtor debtor-numbered new-debtor item item-due day'.split(' '),
    ]),
  ],
  inbox: [
    ...in_('inbox', ['ledger', 'statement', 'invoices', 'repeated']),
    ...in_('inbox.refused', [
      'not-a-file',
      'too-large',
      'stopped-us',
      'not-read',
      'asked',
      'ledger-asked',
      'layout-not-known',
    ]),
  ],
  worklist: in_('worklist.because', ['no-number', ...SIGNALS, ...ARRANGEMENT_KINDS.map((kind) => `${kind}-broken`)]),
  'a plan or settlement': [
    ...in_('arrangements.says', ['behind', 'awaiting-books', 'dates-passed', 'forgiven-later']),
    ...in_('input.schedule', SCHEDULE_PROBLEMS),
    ...in_('input.arrangement', ARRANGEMENT_PROBLEMS),
    'input.terms-or-instalments',
    'problem.beyond-authority',
  ],
  'the day of an excuse': in_('input.excuse-day', DAY_PROBLEMS),
  brief: [
    ...in_('cases.ask', FACT_IDS),
    ...in_('cases.best-time', ['agreed', 'told', 'learnt']),
    ...in_('calls.objective.because', OBJECTIVE_REASONS),
    'calls.objective.verify-first',
    ...Object.entries(OWED).flatMap(([check, results]) => in_(`cases.owed.${check}`, results)),
  ],
  timeline: in_('timeline', [
    ...CASE_EVENT_TYPES,
    ...'items-imported erased excuse-undated objective-compared objective-missed'.split(' '),
  ]),
  debtors: in_('debtor.reason', MATCH_REASONS),
  calls: [
    ...NOTE_CODES,
    ...in_('calls.next.because', [...LINE_RESULTS, ...PARTIES, ...BUSINESS_OUTCOMES]),
    ...in_('calls.problem', CALL_PROBLEMS),
    ...in_('calls.problem.not-a', CAPTURE_TYPES).map((code) => code.replace('not-a.', 'not-a-')),
  ],
  intake: [
    ...in_('intake.ignored', IGNORED_REASONS),
    ...in_('intake.problem', CELL_PROBLEMS),
    ...in_('intake.warning', every<IntakeWarning['code']>({ 'total-differs': true, 'open-differs': true })),
    ...in_(
      'intake.question',
      every<Question['kind']>({
        'date-order': true,
        'decimal-style': true,
        currency: true,
        'as-of': true,
        column: true,
        'row-status': true,
        'line-items': true,
      }),
    ),
    ...every<MappingProblem['code']>({
      missing: true,
      'not-one-of': true,
      'not-valid': true,
      'used-twice': true,
    }).map((code) => `intake.mapping-${code}`),
    'intake.not-an-answer',
  ],
  input: in_('input', ISSUES),
};

/** Closed sets whose codes travel bare; the screen and the command line name them by these rooms. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'excuses.state': EXCUSE_STATES,
  'excuses.ledger': EXCUSE_RESULTS.filter((result) => result !== 'open'),
  'excuses.task': EXCUSE_TASK_KINDS,
  'excuses.verifier': VERIFIERS,
  'sheet.step': STAGES.map(({ id }) => id),
  'money.aside-reason': ASIDE_REASONS,
  'money.settings.rule': POSTING_RULES,
  'money.check': [...Object.keys(OWED), 'settled-since'],
  'invoices.field': INVOICE_FIELDS,
  'calls.line': LINE_RESULTS,
  'calls.party': PARTIES,
  'calls.outcome': BUSINESS_OUTCOMES,
  'calls.field': Object.keys(CAPTURE_FIELDS),
  'calls.method': PAYMENT_METHODS,
  'calls.callback-with': CAPTURE_FIELDS.callbackWith.choices,
  // How a stop request travels (`StopScope` of the contract), and how it is captured on a call.
  'calls.stop-scope': STOP_SCOPES,
  'calls.stop-channel': STOP_CHANNELS,
  'calls.stage': STAGES.map(({ id }) => id),
  'calls.tick': TICK_IDS,
  'negotiation.offer': OFFER_KINDS,
  'negotiation.reason': OFFER_REASONS,
  'negotiation.forbidden': NO_OFFER_REASONS,
  'negotiation.limit': AUTHORITY_LIMITS,
  'agree.series': Object.keys(RATE_SERIES),
  'evidence.met': ['yes', 'part', 'no'],
  'evidence.met-because': ['party', 'none'],
  'negotiation.approval': APPROVAL_STATES,
  'negotiation.income': INCOME_LINES,
  'negotiation.expenditure': EXPENDITURE_LINES,
  'negotiation.every': EVERY,
  'negotiation.care': CARE_ROUTES,
  'negotiation.evidence': EVIDENCE_KINDS,
  'negotiation.chance': CHANCES,
  'cases.objective': [...OBJECTIVES, 'verify-person'],
  'guide.because.objective': OBJECTIVES,
  'cases.next-step': NEXT_STEP_KINDS,
  'cases.status': STATUSES,
  'cases.hold': [...HOLD_REASONS, 'payment-claimed'],
  'cases.promise-status': PROMISE_STATUSES,
  'arrangements.kind': ARRANGEMENT_KINDS,
  'arrangements.status': ARRANGEMENT_STATUSES,
  'arrangements.suspended-for': SUSPENSIONS,
  'cases.dispute-reason': DISPUTE_REASON_CODES,
  'cases.dispute-status': DISPUTE_STATUSES,
  // `staff` is what the import writes of a contact person whom a ledger names.
  'cases.relation': [...CONTACT_RELATIONS, 'staff'],
  'cases.manner': MANNERS,
  'cases.item-kind': [...ITEM_KINDS, 'balance'],
  'evidence.promise-kind': ['full', 'part', 'settlement'],
  'evidence.why': ['call', 'ledger', 'stop-requested', 'hold-placed', 'hold-lifted', 'hold-ended'],
  'evidence.reason': every<BadReason>({
    edited: true,
    missing: true,
    inserted: true,
    reordered: true,
    rewritten: true,
    misplaced: true,
    returned: true,
  }),
  'intake.role': COLUMN_ROLES,
  'intake.layout': every<LedgerMapping['layout']>({ items: true, 'bucket-items': true, 'bucket-summary': true }),
  'intake.choice.date-order': ['dmy', 'mdy', 'ymd'],
  'intake.choice.decimal-style': ['point', 'comma'],
  'intake.choice.line-items': LINES_ANSWERS,
  'intake.choice.row-status': STATUS_ANSWERS,
};
