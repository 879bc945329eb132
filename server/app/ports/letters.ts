import type { MailSettings, PaymentSettings } from '@duologue/contract/confirmations.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { Language, Letter, LetterPurpose } from '../letters/letter.ts';

export type LetterState = 'queued' | 'sending' | 'sent' | 'failed' | 'printed' | 'withheld';

/** A letter from the moment it was asked for. Erased, its `letter` is null and nobody is named. */
export type LetterRecord = {
  readonly letterId: string;
  readonly caseId: CaseId;
  /** Null of `invoices`, which are about no agreement. */
  readonly agreementId: string | null;
  readonly purpose: LetterPurpose;
  readonly instalment: number | null;
  /** What is sent by itself is sent once: its purpose and instalment. Null for what a person sends. */
  readonly dedupeKey: string | null;
  readonly by: 'email' | 'print';
  readonly to: string | null;
  readonly language: Language;
  readonly letter: Letter | null;
  /** SHA-256 of the text. */
  readonly sha256: string;
  readonly state: LetterState;
  readonly problem: { readonly code: string; readonly said: string | null } | null;
  readonly attempts: number;
  readonly actorId: ActorId;
  readonly queuedAt: Instant;
  readonly nextTryAt: Instant | null;
  readonly sentAt: Instant | null;
};

export type SettingsPart = { readonly payment: PaymentSettings; readonly mail: MailSettings };
export type SettingsRecord<Part extends keyof SettingsPart> = {
  readonly changeNo: number;
  readonly settings: SettingsPart[Part];
  readonly at: Instant;
  readonly by: string;
};

/** An instalment or a promise that a job may write about. */
export type DuePromise = { readonly caseId: CaseId; readonly promiseId: string };

export interface LetterRecords {
  /** What was chosen last, or nothing while nobody has. With a lock, nobody else changes it meanwhile. */
  settings<Part extends keyof SettingsPart>(part: Part): Promise<SettingsRecord<Part> | undefined>;
  lockSettings<Part extends keyof SettingsPart>(part: Part): Promise<SettingsRecord<Part> | undefined>;
  changeSettings<Part extends keyof SettingsPart>(
    part: Part,
    change: { changeNo: number; settings: SettingsPart[Part]; actorId: ActorId; at: Instant },
  ): Promise<void>;

  /** Numbers of documents, also of those that are settled. */
  itemNumbers(itemIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** False when one with its key is there already. */
  add(letter: LetterRecord): Promise<boolean>;
  list(caseId: CaseId, limit: number): Promise<readonly LetterRecord[]>;
  /** E-mails whose time has come, the oldest first. */
  listWaiting(at: Instant, limit: number): Promise<readonly { readonly letterId: string; readonly caseId: CaseId }[]>;
  /** Of each address that was written to about a case, in small letters: what became of the latest letter. */
  latestByAddress(
    caseId: CaseId,
  ): Promise<ReadonlyMap<string, { readonly state: LetterState; readonly problem: string | null }>>;
  find(letterId: string): Promise<LetterRecord | undefined>;
  save(
    letter: Pick<LetterRecord, 'letterId' | 'state' | 'problem' | 'attempts' | 'nextTryAt' | 'sentAt'>,
  ): Promise<void>;

  /** Running promises that are due between two days, first and last included, and of which no reminder stands there. */
  listToRemind(from: CalendarDate, until: CalendarDate, limit: number): Promise<readonly DuePromise[]>;
  /** Promises judged kept on or after a day, of which no receipt stands there. */
  listToThank(since: CalendarDate, limit: number): Promise<readonly DuePromise[]>;
}
