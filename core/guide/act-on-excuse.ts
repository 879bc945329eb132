import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaptureFieldId } from '../calls/capture-fields.ts';
import type { ExcuseTaskKind, TaskAssignee } from '../cases/excuses.ts';
import type { FactId } from '../cases/facts.ts';
import { unreachable } from '../kernel/assert.ts';
import type { GuideAct, GuideAction, Verification, Verifier } from './actions.ts';
import {
  ASK_OTHERS_BUSINESS_DAYS,
  ASK_OURSELVES_BUSINESS_DAYS,
  RESEND_BUSINESS_DAYS,
  REVIEW_BUSINESS_DAYS,
} from './limits.ts';
import type { Objection } from './objection.ts';
import { startWrapUp, type WrapUpGivenByExcuse, type WrapUpStart } from './start-wrap-up.ts';

/** What a screen can be told to open when an excuse was heard. */
export const GUIDE_SCREENS = [
  'ask-fact',
  'ask-for-rest',
  'correct-contact',
  'offers',
  'hardship',
  'representative',
  'de-escalation',
  'prove-ourselves',
  'third-person',
] as const;
export type GuideScreen = (typeof GUIDE_SCREENS)[number];

/** Something dated that an excuse sets going, before it has an id. */
export type PlannedTask = {
  readonly kind: ExcuseTaskKind;
  readonly dueOn: CalendarDate;
  readonly assignee: TaskAssignee;
  /** Of `verify`. */
  readonly verification?: Verification;
  /** Of `send-information`: which papers. */
  readonly what?: string;
};

/** What becomes of one action: done in the same transaction, in the wrap-up, dated for later, or on the screen. */
export type ExcuseStep = { readonly act: GuideAct } & (
  | { readonly does: 'now'; readonly thing: 'stop-calls' | 'stop-recording' }
  | { readonly does: 'prefill'; readonly fields: readonly CaptureFieldId[] }
  | { readonly does: 'task'; readonly task: PlannedTask }
  | { readonly does: 'screen'; readonly screen: GuideScreen; readonly fact?: FactId; readonly known?: string }
);

/** The case at the moment in which the excuse is heard. */
export type ExcuseGiven = WrapUpGivenByExcuse;

export type ExcusePlan = { readonly steps: readonly ExcuseStep[]; readonly wrapUp: WrapUpStart };

/**
 * What an objection's actions do for this case now. Nothing that binds the debtor or the firm is done here: disputes,
 * promises and holds start in the wrap-up and are recorded when it is sent. A stop request alone is kept at once.
 */
export function actOnExcuse(objection: Pick<Objection, 'actions' | 'leadsTo'>, given: ExcuseGiven): ExcusePlan {
  return {
    steps: objection.actions.map((action) => stepOf(action, given)),
    wrapUp: startWrapUp(objection, given),
  };
}

function stepOf(action: GuideAction, given: ExcuseGiven): ExcuseStep {
  const { act } = action;
  const prefill = (...fields: readonly CaptureFieldId[]): ExcuseStep => ({ act, does: 'prefill', fields });
  const screen = (name: GuideScreen): ExcuseStep => ({ act, does: 'screen', screen: name });
  switch (act) {
    case 'stop-request':
      return { act, does: 'now', thing: 'stop-calls' };
    case 'stop-recording':
      return { act, does: 'now', thing: 'stop-recording' };
    case 'open-dispute':
      return prefill('disputeReason', 'items', 'disputedAmount', 'words');
    case 'trace-payment':
      return prefill('paidOn', 'reference', 'bank', 'amount', 'items');
    case 'note-payment-run':
      return prefill('runOn', 'amount', 'items');
    case 'book-call':
      return prefill('callbackAt', 'callbackWith');
    case 'complaint':
      return prefill('words');
    case 'find-approver':
      return askFact(act, 'approver', given);
    case 'ask-fact':
      return askFact(act, action.fact, given);
    case 'ask-for-rest':
      return screen('ask-for-rest');
    case 'correct-contact':
      return screen('correct-contact');
    case 'make-offers':
      return screen('offers');
    case 'hardship-route':
      return screen('hardship');
    case 'refer-to-representative':
      return screen('representative');
    case 'de-escalate':
      return screen('de-escalation');
    case 'prove-ourselves':
      return screen('prove-ourselves');
    case 'third-person-mode':
      return screen('third-person');
    // It stands until the invoice has left: by a key while they are on the line, or by hand later.
    case 'resend-invoice':
    case 'send-documents':
    case 'verify':
    case 'check-credit':
    case 'insolvency-check':
    case 'verify-identity':
    case 'limitation-check':
    case 'language-help':
    case 'supervisor-help':
      return taskOf(action, given);
    default:
      return unreachable(act);
  }
}

/** Asked even where an answer is on file: it is shown, and ages. */
function askFact(act: GuideAct, fact: FactId, { facts }: ExcuseGiven): ExcuseStep {
  const known = facts.get(fact);
  return { act, does: 'screen', screen: 'ask-fact', fact, ...(known === undefined ? {} : { known }) };
}

type TaskAction = Extract<
  GuideAction,
  {
    readonly act:
      | 'resend-invoice'
      | 'send-documents'
      | 'verify'
      | 'check-credit'
      | 'insolvency-check'
      | 'verify-identity'
      | 'limitation-check'
      | 'language-help'
      | 'supervisor-help';
  }
>;

function taskOf(action: TaskAction, given: ExcuseGiven): ExcuseStep {
  const { act } = action;
  const task = (kind: ExcuseTaskKind, assignee: TaskAssignee, days: number, more: Partial<PlannedTask> = {}) => {
    const dueOn = dayIn(days, given);
    return { act, does: 'task', task: { kind, dueOn, assignee, ...more } } as const;
  };
  switch (action.act) {
    case 'resend-invoice':
      return task('resend-invoice', 'me', RESEND_BUSINESS_DAYS);
    case 'send-documents':
      return task('send-information', 'me', RESEND_BUSINESS_DAYS, { what: action.what });
    case 'verify': {
      const { verification } = action;
      const days = isOurselves(verification.with) ? ASK_OURSELVES_BUSINESS_DAYS : ASK_OTHERS_BUSINESS_DAYS;
      return task('verify', 'me', days, { verification });
    }
    case 'check-credit':
      return task('check-credit', 'account-owner', ASK_OTHERS_BUSINESS_DAYS);
    case 'insolvency-check':
      return task('check-report', 'supervisor', REVIEW_BUSINESS_DAYS);
    case 'verify-identity':
      return task('verify-identity', 'supervisor', REVIEW_BUSINESS_DAYS);
    case 'limitation-check':
      return task('check-limitation', 'supervisor', REVIEW_BUSINESS_DAYS);
    case 'language-help':
      return task('arrange-language', 'supervisor', REVIEW_BUSINESS_DAYS);
    case 'supervisor-help':
      return task('supervisor-review', 'supervisor', REVIEW_BUSINESS_DAYS);
    default:
      return unreachable(action);
  }
}

/** Our own people and a public register answer within a day; others are given two. */
function isOurselves(verifier: Verifier): boolean {
  return verifier.startsWith('own-') || verifier === 'public-register';
}

function dayIn(
  days: number,
  { today, isBusinessDay }: { readonly today: CalendarDate; readonly isBusinessDay: IsBusinessDay },
): CalendarDate {
  return addBusinessDays(today, days, isBusinessDay);
}
