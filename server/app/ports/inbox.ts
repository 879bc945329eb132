import type { InboxFile, WAITING_STATES } from '@duologue/contract/inbox.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';

/** Whose files: those of the one firm lie in the folder itself, those of several each in a folder named after its id. */
export type InboxPlace = { readonly tenantId: TenantId; readonly isOnly: boolean };

export type WaitingFile = {
  /** As the folder says it. Never part of a decision. */
  readonly name: string;
  readonly state: (typeof WAITING_STATES)[number];
  readonly modifiedAt: Instant;
  readonly sizeBytes: number;
  /** Changes when the file is written to or replaced. */
  readonly mark: string;
};

/** A folder of the operator's disk. Links are not followed, names are not trusted, nothing is overwritten or deleted. */
export interface InboxFolder {
  /** The folder of a firm, made when it is not there. */
  open(place: InboxPlace): Promise<string>;
  /** What lies in it, by name; at most `INBOX_FILES_MAX`. With `patience`, files that change still are waited for a moment. */
  look(place: InboxPlace, options: { readonly patience: boolean }): Promise<readonly WaitingFile[]>;
  /** The bytes, or nothing when the file was changed, replaced or taken away since it was looked at. */
  read(place: InboxPlace, file: WaitingFile): Promise<AsyncIterable<Uint8Array> | undefined>;
  /**
   * Notes that a file is about to be taken, and answers how often that was noted and never ended: so often has the program
   * died over it.
   */
  begin(place: InboxPlace, file: WaitingFile): Promise<number>;
  end(place: InboxPlace, file: WaitingFile): Promise<void>;
  /** Whether the file is still what was looked at. */
  isSame(place: InboxPlace, file: WaitingFile): Promise<boolean>;
  /** Moves a file away, with a text beside it when there is something to say. A file that is not the same stays. */
  putAway(place: InboxPlace, file: WaitingFile, to: PutAway): Promise<void>;
}

export type PutAway =
  | { readonly to: 'done'; readonly on: CalendarDate; readonly text: string | null }
  | { readonly to: 'refused'; readonly text: string };

export type InboxFileRecord = Omit<InboxFile, 'readAt'> & {
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly readAt: Instant;
};

/** What became of the files of the inbox. */
export interface InboxRecords {
  /** The latest time that this content was taken, and not refused. */
  findTaken(sha256: string): Promise<InboxFileRecord | undefined>;
  keep(file: InboxFileRecord): Promise<void>;
  /** Newest first. */
  list(since: Instant | null, limit: number): Promise<readonly InboxFileRecord[]>;
  addCreditorName(written: string, at: Instant): Promise<readonly string[]>;
}
