import type { Message } from '@duologue/contract/wire.ts';

export type InputProblem = { readonly field: string; readonly message: Message };

/**
 * Every "no" that a use case can answer with. `server/http/refusals.ts` has a row for each: a code added here does not
 * compile until it has one there.
 */
export type Refusal = { readonly values?: Readonly<Record<string, unknown>> } & (
  | { readonly code: NotFoundCode }
  | { readonly code: ConflictCode }
  | { readonly code: 'input-invalid'; readonly problems: readonly InputProblem[] }
  | { readonly code: 'call-refused-by-gate' }
  | { readonly code: 'letter-refused-by-rules' }
  | { readonly code: 'role-not-allowed' }
  | { readonly code: 'beyond-authority' }
);

export const NOT_FOUND = [
  'tenant-not-found',
  'profile-not-found',
  'case-not-found',
  'call-not-found',
  'upload-not-found',
  'hold-not-found',
  'debtor-not-found',
  'merge-not-found',
  'number-not-found',
  'item-not-found',
  'entry-not-found',
  'state-not-found',
  'consent-not-found',
  'stop-not-found',
  'rule-not-found',
  'pack-not-found',
  'legal-hold-not-found',
  'receipt-not-found',
  'posting-not-found',
  'arrangement-not-found',
  'approval-not-found',
  'objection-not-found',
  'excuse-not-found',
  'task-not-found',
  'playbook-version-not-found',
  'agreement-not-found',
  'paper-not-found',
] as const;
export type NotFoundCode = (typeof NOT_FOUND)[number];

export const CONFLICTS = [
  'call-open',
  'call-not-open',
  'call-state-moved',
  'step-not-possible',
  'warnings-not-acknowledged',
  'questions-open',
  'rows-rejected',
  'file-changed',
  'already-merged',
  'merge-undone',
  'moved-since',
  'all-items-chosen',
  'items-spoken-for',
  'number-taken',
  'debtors-not-told-apart',
  'key-used-differently',
  'case-changed',
  'sample-in-use',
  'import-running',
  'older-ledger',
  'recording-not-allowed',
  'owed-changed',
  'data-erased',
  'receipt-state-moved',
  'posting-reversed',
  'currency-differs',
  'item-open-changed',
  'settings-changed',
  'number-of-debtor',
  'arrangement-running',
  'arrangement-state-moved',
  'dates-passed',
  'offer-forbidden',
  'approval-not-open',
  'approval-not-needed',
  'affordability-declined',
  'evidence-asked-before',
  'person-not-verified',
  'draft-changed',
  'playbook-not-whole',
  'agreement-ended',
  'letter-incomplete',
  'letter-changed',
  'letter-words',
  'mail-not-set-up',
  'no-address',
  'papers-full',
] as const;
export type ConflictCode = (typeof CONFLICTS)[number];
