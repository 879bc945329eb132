/** What was found out about an excuse. `open`: asked, and still not clear. */
export const EXCUSE_RESULTS = ['confirmed', 'refuted', 'open'] as const;
export type ExcuseResult = (typeof EXCUSE_RESULTS)[number];

/** `heard`: nobody has asked yet. */
export const EXCUSE_STATES = ['heard', ...EXCUSE_RESULTS] as const;
export type ExcuseState = (typeof EXCUSE_STATES)[number];

/** What an excuse sets going beside the next step of its case. Several may be open at once, and none delays the call. */
export const EXCUSE_TASK_KINDS = [
  'verify',
  'resend-invoice',
  'send-information',
  'check-credit',
  'check-report',
  'check-limitation',
  'verify-identity',
  'arrange-language',
  'supervisor-review',
] as const;
export type ExcuseTaskKind = (typeof EXCUSE_TASK_KINDS)[number];

export const TASK_ASSIGNEES = ['me', 'supervisor', 'account-owner'] as const;
export type TaskAssignee = (typeof TASK_ASSIGNEES)[number];
