import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Money } from '../money/money.ts';

/** What happens next on a case. Every contact leaves one, with a date. */
export const NEXT_STEP_KINDS = [
  'call',
  'call-back',
  'watch-promise',
  'check-ledger',
  'trace-payment',
  'send-confirmation',
  'resend-invoice',
  'send-information',
  'answer-dispute',
  'find-contact',
  'contact-representative',
  'check-report',
  'verify-identity',
  'care-review',
  'reply-complaint',
  'supervisor-review',
  'account-owner-review',
  'arrange-language',
  'reconcile-call',
] as const;
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];

/** Who does it. `me` is the person who closed the call. */
export const NEXT_STEP_ASSIGNEES = ['me', 'anyone', 'supervisor', 'account-owner', 'complaint-desk'] as const;
export type NextStepAssignee = (typeof NEXT_STEP_ASSIGNEES)[number];

/**
 * The next step of a case. `dueOn` is a date in the debtor's zone; `dueAt` is added when the step was agreed to the
 * minute. `expects` is the money that should be on the ledger by then.
 */
export type NextStep = {
  readonly kind: NextStepKind;
  readonly dueOn: CalendarDate;
  readonly dueAt?: Instant;
  readonly assignee: NextStepAssignee;
  readonly expects?: Money;
};
