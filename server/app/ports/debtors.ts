import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';

export type DebtorCard = {
  readonly debtorId: DebtorId;
  readonly caseId: CaseId | null;
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly number: string | null;
  readonly address: string | null;
  readonly openItems: number;
  readonly mergedInto: DebtorId | null;
};

/** What a merge moved, complete enough to put every piece back where it was. */
export type Moved = {
  readonly items: readonly { readonly itemId: string; readonly accountId: AccountId }[];
  readonly phones: readonly string[];
  readonly contacts: readonly string[];
};

export type MergeRecord = {
  readonly mergeId: string;
  readonly from: { readonly debtorId: DebtorId; readonly name: string };
  readonly into: { readonly debtorId: DebtorId; readonly name: string; readonly caseId: CaseId | null };
  readonly reason: string;
  readonly moved: Moved;
  readonly mergedAt: Instant;
  readonly by: string;
  readonly undoneAt: Instant | null;
};

/** Debtors that are, or may be, one. */
export interface DebtorRecords {
  find(debtorId: DebtorId): Promise<DebtorCard | undefined>;
  listSuggestions(
    limit: number,
  ): Promise<readonly { readonly left: DebtorCard; readonly right: DebtorCard; readonly reasons: readonly string[] }[]>;
  closeSuggestion(debtorId: DebtorId, otherId: DebtorId, as: 'merged' | 'kept-apart'): Promise<boolean>;
  listMerges(limit: number): Promise<readonly MergeRecord[]>;
  findMerge(mergeId: string): Promise<MergeRecord | undefined>;
  /** Moves items, numbers and people of one debtor to another, and answers what was moved. */
  move(from: DebtorCard, into: DebtorCard): Promise<Moved>;
  moveBack(merge: MergeRecord): Promise<void>;
  addMerge(
    merge: {
      readonly mergeId: string;
      readonly from: DebtorId;
      readonly into: DebtorId;
      readonly reason: string;
      readonly moved: Moved;
    },
    by: { readonly actorId: ActorId; readonly at: Instant },
  ): Promise<void>;
  endMerge(mergeId: string, at: Instant): Promise<void>;
  append(
    caseId: CaseId,
    by: { readonly actorId: ActorId; readonly at: Instant },
    event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
  ): Promise<void>;
}
