import type { BankFileReport, MoneySettings } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { Candidate, Expected, Found } from '@duologue/core/allocation/found.ts';
import type { SearchKeys } from '@duologue/core/allocation/keys.ts';
import type { Receipt } from '@duologue/core/allocation/receipt.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { AccountId, ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { EntryRecord, ItemRecord } from './ledger.ts';

export type ReceiptState = 'review' | 'posted' | 'part-posted' | 'aside' | 'returned';

/** A file of the bank as it was brought in. The same bytes again are the same file. */
export type BankFileRecord = {
  readonly fileId: string;
  readonly name: string;
  readonly sha256: string;
  readonly kind: BankFileReport['kind'];
  readonly format: string | null;
  readonly refused: boolean;
  readonly report: BankFileReport;
  readonly readAt: Instant;
};

export type BankStatementRecord = {
  readonly statementId: string;
  readonly fileId: string;
  readonly account: string | null;
  readonly currency: string | null;
  readonly from: CalendarDate | null;
  /** The day up to which this statement tells what moved. */
  readonly to: CalendarDate | null;
  readonly openingMinor: bigint | null;
  readonly closingMinor: bigint | null;
  readonly entries: number;
  readonly received: number;
  readonly known: number;
};

/** What is shown of a receipt and found again by, beside what core judges. */
export type ReceiptRecord = {
  readonly receipt: Receipt;
  readonly state: ReceiptState;
  /** The own bank account. */
  readonly ownAccount: string | null;
  readonly remittance: string | null;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  /** A payment that went back and whose receipt is not known; its amount is positive all the same. */
  readonly isReturn: boolean;
  /** A person took it back or brought it back once: no rule posts it. */
  readonly handOnly: boolean;
  readonly certainty: number;
  readonly bestAccountId: AccountId | null;
};

/** A receipt that a file brings. `entryKey` is the id of its entry (core/statements/entry-identity.ts). */
export type NewReceipt = Omit<ReceiptRecord, 'state' | 'handOnly' | 'certainty' | 'bestAccountId'> & {
  readonly entryKey: string;
  readonly part: number;
  readonly fileId: string;
};

/** A payment that the bank took back: what may name the receipt it came with. */
export type ReturnedPayment = {
  readonly ownAccount: string | null;
  readonly amount: Money;
  readonly on: CalendarDate;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  readonly references: readonly string[];
  readonly payerAccount: string | null;
};

export type PostingPartRecord = {
  readonly itemId: string;
  readonly amount: Money;
  readonly discount: Money | null;
  readonly fee: Money | null;
  /** A credit note of which so much is used. */
  readonly isCredit: boolean;
};

export type NewPosting = {
  readonly postingId: string;
  readonly receiptId: string;
  readonly caseId: CaseId;
  readonly accountId: AccountId;
  readonly amount: Money;
  readonly left: Money;
  readonly rule: 'exact' | 'likely' | 'by-hand';
  readonly because: readonly Message[];
  readonly parts: readonly PostingPartRecord[];
};

export type PostingRecord = NewPosting & {
  readonly receipt: ReceiptRecord;
  readonly debtorName: string;
  readonly numbers: readonly (string | null)[];
  readonly actorId: ActorId;
  readonly by: string;
  readonly postedAt: Instant;
  readonly reversedAt: Instant | null;
};

/** An account as postings need it: whose it is, its case, and what stands open or gone on it. */
export type PostingAccount = {
  readonly accountId: AccountId;
  readonly caseId: CaseId;
  readonly status: AccountStatus;
  readonly debtorName: string;
  readonly debtorNumber: string | null;
  readonly isErased: boolean;
  /** Whether there is a promise, whose judgement the money may change. */
  readonly hasPromises: boolean;
  readonly items: readonly (ItemRecord & { readonly bankAhead: Money })[];
  /** Whether items that were not asked for are charged and open as well. */
  readonly isMoreOpen: boolean;
};

export type ItemAfterPosting = {
  readonly itemId: string;
  readonly open: Money;
  /** What the bank has brought and no ledger has shown. */
  readonly bankAhead: Money;
  readonly state: ItemRecord['state'];
  readonly settledOn: CalendarDate | null;
};

/** Writes rows that were made ready before. */
export type Ready = () => Promise<unknown>;

export type AccountEntry = EntryRecord & { readonly accountId: AccountId };

export type ReviewPage = {
  readonly after: { readonly certainty: number; readonly receiptId: string } | null;
  readonly limit: number;
  readonly search: string | null;
};
export type PostingPage = {
  readonly after: { readonly postedAt: string; readonly postingId: string } | null;
  readonly limit: number;
  readonly by: 'rule' | 'hand' | null;
  readonly caseId: CaseId | null;
};

/** How the firm deals with money, as its change of this number made it, and by whom. */
export type MoneyChange = { readonly changeNo: number; readonly settings: MoneySettings; readonly by: string };

/** Money in: files, receipts, postings. Everything travels in batches of thousands. */
export interface BankRecords {
  /** What imports showed as paid, of items under one of the keys, about the day of each receipt, and no receipt has claimed. */
  findInLedger(
    wanted: readonly { receiptId: string; amount: Money; on: CalendarDate; keys: readonly string[] }[],
  ): Promise<ReadonlyMap<string, readonly { entryId: string; accountId: AccountId; minor: bigint }[]>>;
  noteInLedger(pairs: readonly { entryId: string; receiptId: string }[]): Promise<void>;
  /** How many receipts of a file a ledger had shown before. */
  countInLedger(fileId: string): Promise<number>;

  /** Waits until no ledger is being imported: until this transaction ends none begins. */
  lockAgainstImports(): Promise<void>;
  /** Waits until no other file of the bank is being taken in this tenant. */
  lockFiles(): Promise<void>;

  findFile(sha256: string): Promise<BankFileRecord | undefined>;
  /** Keeps a file, or says anew what became of one that was refused before. */
  keepFile(file: BankFileRecord, actorId: ActorId): Promise<void>;
  addStatements(statements: readonly BankStatementRecord[]): Promise<void>;
  /** Adds receipts in `review`, those returned without a known receipt in `returned`; what is known already is left alone. Answers the ids of the new ones. */
  addReceipts(receipts: readonly NewReceipt[], actorId: ActorId, at: Instant): Promise<ReadonlySet<string>>;
  /** How many receipts of a file are in each state, and their sums. */
  countOfFile(fileId: string): Promise<readonly { state: ReceiptState; count: number; totals: readonly Money[] }[]>;
  /** The receipts that a returned payment may be: the same amount, no later, and the same reference of the bank or the payer. */
  findReturned(payment: ReturnedPayment): Promise<readonly ReceiptRecord[]>;

  /** The receipt that a returned payment took back. */
  noteReturned(returnId: string, receiptId: string): Promise<void>;

  /** Receipts in review and returned payments that were not weighed yet, by id after `after`. */
  listNotWeighed(after: string | null, limit: number): Promise<readonly ReceiptRecord[]>;
  /** Those of them that are so at this moment, up to and with `upTo`, locked until the end. */
  lockNotWeighed(
    range: { readonly after: string | null; readonly upTo: string | null },
    limit: number,
  ): Promise<readonly { readonly receiptId: string; readonly handOnly: boolean }[]>;
  /** What may belong to each receipt, with one set of queries for all of them. */
  findCandidates(wanted: readonly (SearchKeys & { readonly receiptId: string })[]): Promise<ReadonlyMap<string, Found>>;
  /** What is open on one account, as core judges it. */
  openOf(accountId: AccountId): Promise<readonly Candidate[]>;
  /** What is to come of these accounts by agreement, as it stands now. */
  expectedOf(accountIds: readonly AccountId[]): Promise<readonly Expected[]>;
  /** What was thought of receipts, and which of them are posted with it. */
  noteWeighed(
    weighed: readonly {
      receiptId: string;
      certainty: number;
      bestAccountId: AccountId | null;
      /** The money is this account's in all likelihood, however it is split. */
      isNear: boolean;
      isPosted?: boolean | undefined;
      /** Posted, and never weighed before: it named no other account until now. */
      isPostedAtOnce?: boolean | undefined;
    }[],
    by: { actorId: ActorId; at: Instant },
  ): Promise<void>;
  /** Receipts in review that name one of these accounts best are weighed again. */
  weighAgain(accountIds: readonly AccountId[]): Promise<void>;

  /** Every receipt in review, up to so many, surest first, is weighed again. */
  weighAllAgain(limit: number): Promise<void>;

  /** A page of what waits for somebody, surest first, with how many there are. */
  listReview(page: ReviewPage): Promise<{ rows: readonly ReceiptRecord[]; count: number; totals: readonly Money[] }>;
  findReceipt(receiptId: string): Promise<ReceiptRecord | undefined>;
  /** The same, and nobody else changes it until this transaction ends. */
  lockReceipts(receiptIds: readonly string[]): Promise<readonly ReceiptRecord[]>;
  setReceipts(
    receiptIds: readonly string[],
    to: { state: ReceiptState; reason?: string; note?: string },
    by: { actorId: ActorId; at: Instant },
  ): Promise<void>;

  /**
   * Accounts with their case and their open items, or with those of them that are asked for; with `lock`, nobody else
   * changes these cases until this transaction ends.
   */
  accounts(
    accountIds: readonly AccountId[],
    options: { lock: boolean; itemIds?: readonly string[] },
  ): Promise<ReadonlyMap<string, PostingAccount>>;
  accountOfCase(caseId: CaseId): Promise<AccountId | undefined>;
  /** Items by id, whatever their state. */
  itemsByIds(itemIds: readonly string[]): Promise<readonly (ItemRecord & { accountId: AccountId; bankAhead: Money })[]>;
  /** Postings with their parts, made ready; what it answers writes them. */
  preparePostings(postings: readonly NewPosting[], by: { actorId: ActorId; at: Instant }): Promise<Ready>;
  findPosting(postingId: string): Promise<PostingRecord | undefined>;
  postingOfReceipt(receiptId: string): Promise<PostingRecord | undefined>;
  listPostings(page: PostingPage): Promise<readonly PostingRecord[]>;
  endPosting(postingId: string, reason: string, by: { actorId: ActorId; at: Instant }): Promise<void>;

  prepareEntries(entries: readonly AccountEntry[], by: { actorId: ActorId; at: Instant }): Promise<Ready>;
  postEntries(entries: readonly AccountEntry[], by: { actorId: ActorId; at: Instant }): Promise<void>;
  changeItems(items: readonly ItemAfterPosting[]): Promise<void>;
  addUnapplied(
    items: readonly { itemId: string; accountId: AccountId; amount: Money; postedOn: CalendarDate }[],
  ): Promise<void>;
  /** Locks some thousand cases. What it answers chains their events, and what that answers writes them. */
  prepareEvents(
    cases: ReadonlyMap<CaseId, readonly CaseEvent[]>,
    by: { actorId: ActorId; at: Instant },
  ): Promise<() => Promise<Ready>>;
  /** Events of many cases at once, with the status of the account where they change it. */
  appendEvents(
    cases: readonly { caseId: CaseId; events: readonly { type: string; data: Readonly<Record<string, unknown>> }[] }[],
    by: { actorId: ActorId; at: Instant },
  ): Promise<void>;
  /** These accounts are paid in full: their status, and the end of what was planned next. */
  settleAccounts(accounts: readonly Pick<PostingAccount, 'accountId' | 'caseId'>[], at: Instant): Promise<void>;
  /** The lines of these cases in the worklist are out of date. */
  expireLines(caseIds: readonly CaseId[], at: Instant): Promise<void>;

  /** One more payment from this bank account for this account. */
  remember(payerAccount: string, accountId: AccountId, on: CalendarDate): Promise<void>;
  /** A payment that was posted wrongly is not to be learnt from. */
  forget(payerAccount: string, accountId: AccountId): Promise<void>;

  /** The newest day that the statements of each own account tell of, and the newest of those that told of money coming in. */
  bankUpTo(): Promise<
    readonly { account: string; currency: string | null; upTo: CalendarDate; receivedUpTo: CalendarDate | null }[]
  >;
  /** Money in review whose best proposal names one of these accounts. */
  openReceiptsNear(accountIds: readonly AccountId[]): Promise<ReadonlyMap<string, readonly Money[]>>;

  /** How the firm deals with money; nothing before somebody said so. */
  settings(): Promise<MoneyChange | undefined>;
  /** The same, and nobody else changes it until the transaction ends. */
  lockSettings(): Promise<MoneyChange | undefined>;
  changeSettings(change: Omit<MoneyChange, 'by'>, by: { actorId: ActorId; at: Instant }): Promise<void>;

  /** What was said about the columns of a bank's CSV file of this layout. */
  findLayout(layoutKey: string): Promise<unknown>;
  rememberLayout(layoutKey: string, options: Readonly<Record<string, unknown>>, at: Instant): Promise<void>;
}
