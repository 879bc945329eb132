import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, CaseId, CreditorId, DebtorId, ItemId } from '@duologue/core/cases/ids.ts';
import type { BrokenSum } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import type { KeptItem } from './imports.ts';

/** A creditor of the tenant, and every name and tax number that it is known by. */
export type KnownCreditor = {
  readonly creditorId: CreditorId;
  readonly name: string;
  readonly knownAs: readonly string[];
};

/** An item with the number that was asked for, and whose it is. */
export type NumberedItem = KeptItem & {
  readonly caseId: CaseId | null;
  readonly debtorId: DebtorId;
  readonly debtorName: string;
};

/** An item that the name of a file may mean. */
export type NamedItem = {
  readonly itemId: ItemId;
  readonly number: string;
  readonly caseId: CaseId | null;
  readonly debtorName: string;
};

export type DocumentLine = {
  readonly name: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  /** In minor units of the document's currency, as text. */
  readonly netMinor: string | null;
};

/** What an e-invoice says, kept beside its item: what was delivered, under which order, to be paid how. */
export type ItemDocument = {
  readonly documentId: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly fileSha256: string;
  /** Which document of the file, from 1. */
  readonly place: number;
  readonly syntax: string;
  readonly kind: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly orderReference: string | null;
  readonly buyerReference: string | null;
  readonly paymentReference: string | null;
  readonly ibans: readonly string[];
  readonly terms: string | null;
  readonly preceding: readonly string[];
  /** The first of them; `linesCount` is how many there are. */
  readonly lines: readonly DocumentLine[];
  readonly linesCount: number;
  readonly brokenSums: readonly BrokenSum[];
  /** Codes of everything else that is odd in it. */
  readonly problems: readonly string[];
  readonly readAt: Instant;
};

/** What taking an e-invoice reads and writes beside what an import does. */
export interface InvoiceRecords {
  listCreditors(): Promise<readonly KnownCreditor[]>;
  /** Another name or tax number of a creditor; known ones stay as they are. */
  addCreditorName(creditorId: CreditorId, written: string, at: Instant): Promise<void>;
  findDocument(fileSha256: string, place: number): Promise<{ readonly itemId: string } | undefined>;
  /** Items of these accounts with this number: upper case letters and digits only, zeros before them left out. */
  findNumbered(accountIds: readonly AccountId[], numberKey: string): Promise<readonly NumberedItem[]>;
  /**
   * What is owed or was, on any account, under one of these numbers, written like those of `findNumbered`. Not of debtors
   * whose data was erased.
   */
  findNamed(numberKeys: readonly string[], limit: number): Promise<readonly NamedItem[]>;
  /** Fills in what is not known of an item yet, and changes nothing else. */
  completeItem(
    itemId: ItemId,
    facts: {
      readonly reference: string | null;
      readonly issuedOn: CalendarDate | null;
      readonly dueOn: CalendarDate | null;
    },
  ): Promise<void>;
  addDocument(document: ItemDocument): Promise<void>;
}

/** Documents of items, for the brief and for the still-owed gate. */
export interface DocumentRecords {
  /** By item: the newest document of each of the first items of a case, open or gone, in the order in which they are due. */
  ofCase(caseId: CaseId, itemsMax: number): Promise<ReadonlyMap<string, ItemDocument>>;
  /** The items of these accounts, open or gone, whose newest document does not add up, and in which sums. */
  brokenSums(accountIds: readonly AccountId[]): Promise<ReadonlyMap<string, readonly BrokenSum[]>>;
}
