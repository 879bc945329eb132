import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId, CreditorId, DebtorId, ImportId, ItemId } from '@duologue/core/cases/ids.ts';
import type { Ahead } from '@duologue/core/intake/beside-bank.ts';
import type { KeptLine, LedgerLine } from '@duologue/core/intake/compare-line.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** A debtor as it is kept, with the account it has with the creditor of the import. */
export type KnownDebtor = {
  readonly debtorId: DebtorId;
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly number: string | null;
  readonly taxNumber: string | null;
  readonly email: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
  readonly addressLine: string | null;
  readonly country: string | null;
  readonly phones: readonly string[];
};

export type NewDebtor = Omit<KnownDebtor, 'accountId' | 'phones'> & {
  readonly accountId: AccountId;
  readonly parentName: string | null;
  readonly kind: 'business' | 'consumer' | 'unknown';
  readonly region: string | null;
  readonly language: string | null;
  readonly keys: readonly string[];
  readonly phones: readonly { readonly number: string; readonly asWritten: string }[];
  readonly contactName: string | null;
  readonly contactId: string | null;
};

export type PlacedLine = {
  readonly itemId: ItemId;
  readonly accountId: AccountId;
  readonly line: number;
  readonly item: LedgerLine;
};
export type KeptItem = {
  readonly itemId: ItemId;
  readonly accountId: AccountId;
  readonly matchKey: string;
  readonly kept: KeptLine;
  /** What was taken off it here and no ledger has shown. */
  readonly ahead: Ahead;
};

/** Where a ledger says an item is: the account of the debtor it names, and the item's key there. */
export type ItemPlace = Pick<KeptItem, 'accountId' | 'matchKey'>;

export type ImportRun = {
  readonly importId: ImportId;
  readonly creditorId: CreditorId;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly layoutKey: string;
  readonly asOf: CalendarDate;
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly totals: readonly Money[];
  readonly importedAt: Instant;
};

export type GoneSummary = {
  readonly count: number;
  readonly totals: readonly Money[];
  readonly examples: readonly string[];
};

/** What a ledger adds: debtors with an account each, accounts of debtors that were known without one, and items. */
export type AddedRows = {
  readonly importId: ImportId;
  readonly creditorId: CreditorId;
  readonly at: Instant;
  readonly debtors: readonly NewDebtor[];
  readonly accounts: readonly { readonly accountId: AccountId; readonly debtorId: DebtorId }[];
  readonly items: readonly PlacedLine[];
};

/** What an import reads and writes. All rows travel in batches; nothing here holds a whole ledger. */
export interface ImportRecords {
  /** Waits until no other import of this tenant runs, for the rest of the transaction. */
  lockImports(): Promise<void>;
  firstCreditor(): Promise<CreditorId>;
  listRuns(limit: number): Promise<readonly (ImportRun & { readonly by: string })[]>;
  findRun(
    fileSha256: string,
    asOf: CalendarDate,
    mapping: Readonly<Record<string, unknown>>,
  ): Promise<ImportRun | undefined>;
  /** The day of which a file of these very bytes was when it was last imported. */
  findDayOfFile(fileSha256: string): Promise<CalendarDate | undefined>;
  latestRun(creditorId: CreditorId): Promise<ImportRun | undefined>;
  addRun(run: ImportRun, actorId: ActorId): Promise<void>;
  addRejections(
    importId: ImportId,
    rejections: readonly { readonly line: number; readonly problems: unknown }[],
  ): Promise<void>;

  findMapping(layoutKey: string): Promise<unknown>;
  rememberMapping(layoutKey: string, mapping: Readonly<Record<string, unknown>>, at: Instant): Promise<void>;

  /** Whether any debtor is kept that could be recognised: asked before the first one is added. */
  knowsDebtors(): Promise<boolean>;
  /**
   * Known debtors by recognition key; a debtor that was merged away answers as the one it was merged into. Those that
   * this transaction added may be left out: whoever added them remembers them.
   */
  findDebtors(creditorId: CreditorId, keys: readonly string[]): Promise<ReadonlyMap<string, readonly KnownDebtor[]>>;
  /** New rows, made ready for the database before it answers, and written when what it answers is called. */
  prepareRows(added: AddedRows): Promise<() => Promise<void>>;
  /** Numbers of debtors that are known; one that is there already stays as it is, also when it was found wrong. */
  addPhones(
    phones: readonly { readonly debtorId: DebtorId; readonly number: string; readonly asWritten: string }[],
    at: Instant,
  ): Promise<void>;
  suggestSame(
    pairs: readonly { readonly debtorId: DebtorId; readonly otherId: DebtorId; readonly reasons: unknown }[],
    at: Instant,
  ): Promise<void>;

  /**
   * The items that are kept at these places, or were until a person split them off to another debtor: a ledger goes on
   * naming the old one. `wanted` is the place that was asked for; the item says where it is now.
   */
  findItems(wanted: readonly ItemPlace[]): Promise<readonly (KeptItem & { readonly wanted: ItemPlace })[]>;
  changeItems(importId: ImportId, lines: readonly PlacedLine[]): Promise<void>;
  /** How far we are ahead of the ledger, of items that a ledger has told of anew. */
  setAhead(items: readonly (Ahead & { readonly itemId: ItemId })[]): Promise<void>;
  /** Notes that the file lists these items, so that what is gone can be told at the end. Kept for this transaction only. */
  noteListed(itemIds: readonly ItemId[]): Promise<void>;
  /**
   * Open items of the creditor that were not noted as listed. What was issued after the day of the ledger cannot be in it,
   * and is not gone: an e-invoice may have brought it since.
   */
  summariseGone(creditorId: CreditorId, asOf: CalendarDate | null): Promise<GoneSummary>;
  listGone(
    creditorId: CreditorId,
    asOf: CalendarDate,
  ): Promise<readonly (KeptItem & { readonly caseId: CaseId | null })[]>;
  /** Of items that were not noted as listed though they could be, all is shown: the ledger left them out. */
  settleAhead(creditorId: CreditorId, asOf: CalendarDate): Promise<void>;
  setState(
    itemIds: readonly ItemId[],
    state: 'open' | 'settled' | 'gone' | 'cancelled',
    settledOn: CalendarDate | null,
  ): Promise<void>;
  postPaid(
    entries: readonly {
      readonly entryId: string;
      readonly accountId: AccountId;
      readonly itemId: ItemId;
      readonly direction: 'charged' | 'paid' | 'reversed' | 'credited';
      readonly amount: Money;
      readonly postedOn: CalendarDate;
      readonly reverses?: string;
    }[],
    by: { readonly importId: ImportId; readonly actorId: ActorId; readonly at: Instant },
  ): Promise<void>;

  /**
   * Accounts where this ledger still lists as open what the bank had paid by `asOf`, and lists other items as paid: what
   * it may have put there is the same money.
   */
  bankMoneyElsewhere(importId: ImportId, asOf: CalendarDate): Promise<readonly BankMoneyOfAccount[]>;
  /** What a ledger of that day lists as open although the bank had paid it is open again. */
  reopen(items: readonly { readonly itemId: ItemId; readonly minor: bigint }[]): Promise<void>;
  /**
   * Credits that the bank brought and that this ledger lists itself are counted once: ours is withdrawn. Answers how many.
   */
  withdrawListedCredits(importId: ImportId, asOf: CalendarDate): Promise<number>;

  /** Accounts with an open item and no case yet. */
  listAccountsWithoutCase(creditorId: CreditorId): Promise<readonly AccountId[]>;
  casesOf(accountIds: readonly AccountId[]): Promise<ReadonlyMap<AccountId, CaseId>>;
  /** New cases with their first events: the chains are computed first, and written when what it answers is called. */
  prepareCases(
    by: { readonly actorId: ActorId; readonly at: Instant },
    cases: readonly NewCase[],
  ): Promise<() => Promise<void>>;
  /** The open items that this import added, all of an account together, some hundred accounts at a time. */
  addedItems(importId: ImportId): AsyncIterable<readonly AddedToAccount[]>;
  appendEvents(
    by: { readonly actorId: ActorId; readonly at: Instant },
    cases: AsyncIterable<CaseEvents> | Iterable<CaseEvents>,
  ): Promise<number>;
}

/** Of one account: what the bank is ahead of this ledger, and what this import took for paid. */
export type BankMoneyOfAccount = {
  readonly accountId: AccountId;
  readonly caseId: CaseId;
  readonly ahead: readonly { readonly itemId: ItemId; readonly amount: Money; readonly open: Money }[];
  readonly paid: readonly { readonly entryId: string; readonly itemId: ItemId; readonly amount: Money }[];
};

/** `caseId` is `null` where there is no case yet. */
export type AddedToAccount = {
  readonly accountId: AccountId;
  readonly debtorId: DebtorId;
  readonly caseId: CaseId | null;
  readonly items: readonly AddedItem[];
};

export type NewCase = CaseEvents & { readonly accountId: AccountId };

/** What an event says of an item that came with an import. */
export type AddedItem = Pick<PlacedLine, 'itemId'> & {
  readonly item: Pick<LedgerLine, 'kind' | 'number' | 'dueOn' | 'currency' | 'openMinor'>;
};

export type CaseEvents = {
  readonly caseId: CaseId;
  readonly events: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[];
};
