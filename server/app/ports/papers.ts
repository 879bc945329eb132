import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** A file of an invoice, kept so that it can be sent again. */
export type PaperRecord = {
  readonly paperId: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** `taken`: the e-invoice that brought the item, or that was read for it. `attached`: somebody put it there. */
  readonly origin: 'taken' | 'attached';
  readonly actorId: ActorId;
  readonly addedAt: Instant;
};

export type PaperBytes = Pick<PaperRecord, 'paperId' | 'fileName' | 'mediaType' | 'sha256'> & {
  /** None: taken away, or erased. */
  readonly bytes: Uint8Array | null;
};

/** An item of a case as papers are listed by it. */
export type PaperedItem = {
  readonly itemId: string;
  /** None while the account has no case. */
  readonly caseId: CaseId | null;
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly amount: Money;
  readonly open: Money;
};

export interface PaperRecords {
  /** Of a debtor whose data was erased, nothing. */
  findItem(itemId: string): Promise<PaperedItem | undefined>;
  /** The invoices of a case that are open, the longest due first; on request also what is settled and has a file. */
  itemsOf(
    caseId: CaseId,
    given: { readonly isSettledToo: boolean; readonly limit: number },
  ): Promise<readonly PaperedItem[]>;
  /** False where the very bytes are kept for this item already. */
  add(paper: PaperRecord, bytes: Uint8Array): Promise<boolean>;
  /** By item: what is there and was not taken away, the oldest first. */
  ofItems(itemIds: readonly string[]): Promise<ReadonlyMap<string, readonly PaperRecord[]>>;
  find(paperId: string): Promise<(PaperRecord & { readonly caseId: CaseId }) | undefined>;
  bytesOf(paperIds: readonly string[]): Promise<readonly PaperBytes[]>;
  /** Takes the bytes away for good; that there was a file, and its hash, stay. */
  remove(paperId: string, at: Instant): Promise<void>;
  /** What a letter carries, in this order. */
  carry(letterId: string, paperIds: readonly string[]): Promise<void>;
  /** Also what was taken away since: its bytes are null. */
  carriedBy(letterId: string): Promise<readonly PaperBytes[]>;
  /** How many files each of these letters carries; one that carries none is left out. */
  countCarried(letterIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
