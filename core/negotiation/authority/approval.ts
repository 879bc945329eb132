import type { Instant } from '../../calendar/instant.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import type { ApprovalState } from './authority-words.ts';

/** A request as it is kept. It is for the proposal with this hash and nothing else, and it is used once. */
export type Approval = {
  readonly proposalHash: string;
  readonly expiresAt: Instant;
  readonly answer: 'approved' | 'declined' | null;
  readonly usedAt: Instant | null;
};

/** An answer stands until the request expires too: what was approved in this call is not agreed next month. */
export function approvalState({ answer, expiresAt, usedAt }: Approval, now: Instant): ApprovalState {
  if (usedAt !== null) return 'used';
  if (answer === 'declined') return 'declined';
  if (now >= expiresAt) return 'expired';
  return answer ?? 'open';
}

export type ApprovalRefusal =
  | { readonly code: 'approval-not-open'; readonly state: ApprovalState }
  | { readonly code: 'approval-for-another' };

/** May an agreement rest on it now? */
export function useApproval(
  approval: Approval,
  proposalHash: string,
  now: Instant,
): Result<{ readonly usedAt: Instant }, ApprovalRefusal> {
  if (approval.proposalHash !== proposalHash) return refuse({ code: 'approval-for-another' });
  const state = approvalState(approval, now);
  return state === 'approved' ? accept({ usedAt: now }) : refuse({ code: 'approval-not-open', state });
}

/** Only an open request is answered, and only once. */
export function answerApproval(approval: Approval, now: Instant): Result<true, ApprovalRefusal> {
  const state = approvalState(approval, now);
  return state === 'open' ? accept(true) : refuse({ code: 'approval-not-open', state });
}
