import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId, CreditorId, DebtorId, ItemId } from '@duologue/core/cases/ids.ts';
import type { ChosenItems } from '@duologue/core/cases/merge-debtors.ts';

export type DebtorCard = {
  readonly debtorId: DebtorId;
  readonly caseId: CaseId | null;
  readonly accountId: AccountId | null;
  readonly creditorId: CreditorId | null;
  readonly name: string;
  readonly number: string | null;
  readonly address: string | null;
  readonly openItems: number;
  readonly mergedInto: DebtorId | null;
  /** Their data was erased: nobody is merged with them or split off. */
  readonly isErased: boolean;
};

/** What a merge or a split moved, complete enough to put every piece back where it was. */
export type Moved = {
  /** Left out by a merge. */
  readonly kind?: 'split';
  /** The account is the one it was taken from; the key, kept by a split, the one under which a ledger names it there. */
  readonly items: readonly { readonly itemId: string; readonly accountId: AccountId; readonly matchKey?: string }[];
  readonly phones: readonly string[];
  readonly contacts: readonly string[];
};

export type MergeRecord = {
  readonly mergeId: string;
  readonly kind: 'merge' | 'split';
  readonly from: { readonly debtorId: DebtorId; readonly name: string };
  readonly into: { readonly debtorId: DebtorId; readonly name: string; readonly caseId: CaseId | null };
  readonly reason: string;
  readonly moved: Moved;
  readonly mergedAt: Instant;
  readonly by: string;
  readonly undoneAt: Instant | null;
};

/** A debtor that a person set apart from another. */
export type SplitOff = {
  readonly debtorId: DebtorId;
  readonly accountId: AccountId;
  readonly caseId: CaseId;
  readonly name: string;
  readonly number: string | null;
  /** The keys under which imports will recognise it. */
  readonly keys: readonly string[];
};

type By = { readonly actorId: ActorId; readonly at: Instant };

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
  /** Whether everything that was moved is still where the merge or the split put it. */
  isUnmoved(merge: MergeRecord): Promise<boolean>;
  /** Those of these items that the debtor has, locked until the transaction ends. */
  chooseItems(from: DebtorCard, itemIds: readonly ItemId[]): Promise<ChosenItems>;
  /** Whether a debtor goes by one of these recognition keys. */
  isKnown(keys: readonly string[]): Promise<boolean>;
  /** Adds the debtor with its account and its empty case file: address, country, language and kind are those of `from`. */
  addSplitOff(from: DebtorCard, to: SplitOff, at: Instant): Promise<void>;
  /** Moves these items to the account of the debtor that was split off. */
  moveItems(from: DebtorCard, to: SplitOff, itemIds: readonly ItemId[]): Promise<Moved>;
  addMerge(
    merge: {
      readonly mergeId: string;
      readonly from: DebtorId;
      readonly into: DebtorId;
      readonly reason: string;
      readonly moved: Moved;
    },
    by: By,
  ): Promise<void>;
  endMerge(mergeId: string, at: Instant): Promise<void>;
  append(
    caseId: CaseId,
    by: By,
    event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
  ): Promise<void>;
}
