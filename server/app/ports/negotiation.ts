import type { NegotiationSettings } from '@duologue/contract/negotiation.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CallId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { RateEntry } from '@duologue/core/interest/rates/rate-table.ts';
import type { AgreeingRole, Exceeded } from '@duologue/core/negotiation/authority/decide-authority.ts';
import type { Proposal } from '@duologue/core/negotiation/offers/proposal.ts';

export type NegotiationChange = { readonly changeNo: number; readonly settings: NegotiationSettings };

export type OwnRateRecord = { readonly rate: RateEntry; readonly by: string; readonly at: Instant };

export type StatementKind = 'household' | 'business' | 'declined' | 'evidence-asked' | 'evidence-seen';

/** What was said or seen. `data` is the statement as the contract has it; empty for the other kinds. */
export type StatementRecord = {
  readonly statementId: string;
  readonly kind: StatementKind;
  /** The kind of evidence. */
  readonly key: string;
  readonly data: unknown;
  readonly takenAt: Instant;
  readonly by: string;
};

export type ApprovalRecord = {
  readonly approvalId: string;
  readonly caseId: CaseId;
  readonly debtorName: string;
  readonly callId: CallId | null;
  readonly proposal: Proposal;
  readonly proposalHash: string;
  readonly exceeded: readonly Exceeded[];
  readonly whoMayApprove: readonly AgreeingRole[];
  readonly note: string;
  readonly askedBy: { readonly actorId: ActorId; readonly name: string };
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly answer: 'approved' | 'declined' | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  readonly reason: string;
  readonly callBackAt: Instant | null;
  readonly usedAt: Instant | null;
};

export type NewApproval = Omit<
  ApprovalRecord,
  'debtorName' | 'answer' | 'answeredBy' | 'answeredAt' | 'reason' | 'callBackAt' | 'usedAt'
>;

/** Authority, means and reference rates of one firm. */
export interface NegotiationRecords {
  /** What the firm has chosen last; with a lock, nobody else changes it meanwhile. */
  settings(): Promise<NegotiationChange | undefined>;
  lockSettings(): Promise<NegotiationChange | undefined>;
  addSettings(
    change: NegotiationChange,
    by: { readonly actorId: ActorId; readonly at: Instant; readonly reason: string },
  ): Promise<void>;
  /** Who changed what after a change, newest first. */
  changesSince(
    changeNo: number,
    limit: number,
  ): Promise<
    readonly { readonly changeNo: number; readonly at: Instant; readonly by: string; readonly reason: string }[]
  >;
  /** The firm's own rates, the one added last first. */
  ownRates(limit: number): Promise<readonly OwnRateRecord[]>;
  addRate(rate: RateEntry, by: { readonly actorId: ActorId; readonly at: Instant }): Promise<void>;
  /** Everything of a debtor, whatever case it was said on, newest first. */
  statements(debtorId: DebtorId, limit: number): Promise<readonly StatementRecord[]>;
  addStatement(
    whose: { readonly caseId: CaseId; readonly debtorId: DebtorId; readonly actorId: ActorId },
    statement: Omit<StatementRecord, 'by'>,
  ): Promise<void>;
  addApproval(approval: NewApproval): Promise<void>;
  findApproval(approvalId: string): Promise<ApprovalRecord | undefined>;
  /** Of a case, newest first. */
  approvalsOfCase(caseId: CaseId, limit: number): Promise<readonly ApprovalRecord[]>;
  /** Since a moment, newest first; those still to be answered at `openAt` when it is given; of one who asked. */
  listApprovals(query: {
    readonly since: Instant;
    readonly openAt?: Instant;
    readonly askedBy?: ActorId;
    readonly limit: number;
  }): Promise<readonly ApprovalRecord[]>;
  /** Answers only what has no answer; says whether it did. */
  answerApproval(
    approvalId: string,
    answer: {
      readonly answer: 'approved' | 'declined';
      readonly actorId: ActorId;
      readonly at: Instant;
      readonly reason: string;
    },
  ): Promise<boolean>;
  promiseCallBack(approvalId: string, at: Instant): Promise<void>;
  /** Uses it, once: says whether it was this call that did. */
  useApproval(approvalId: string, at: Instant): Promise<boolean>;
}
