import type { FirmRules, LawSettings } from '@duologue/contract/rules.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, CreditorId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { NumberUse, Relation, Voice } from '@duologue/core/compliance/facts/facts.ts';

export type LawFactKind = 'state' | 'notice' | 'answer' | 'consent' | 'limitation' | 'regime';

/** One thing the law asks about, as it was recorded. `value` is plain JSON of the kind. */
export type LawFactRecord = {
  readonly factId: string;
  readonly caseId: CaseId;
  readonly kind: LawFactKind;
  /** The word: a state, a notice, an answer, what a consent is to. */
  readonly key: string;
  readonly covers: 'debtor' | 'case';
  readonly value: Readonly<Record<string, unknown>>;
  readonly since: Instant;
  readonly untilOn: CalendarDate | null;
  /** Null: all items. */
  readonly itemIds: readonly string[] | null;
  readonly reason: string;
  readonly evidence: string;
  readonly recordedAt: Instant;
  readonly endedAt: Instant | null;
};

export type LoggedContactRecord = {
  readonly contactLogId: string;
  readonly kind: string;
  readonly at: Instant;
  readonly relation: Relation;
  readonly numberUse: NumberUse;
  readonly purpose: string;
  readonly voice: Voice;
  readonly number: string | null;
  readonly outcome: string | null;
  /** Empty: about everything. */
  readonly itemIds: readonly string[];
  readonly note: string;
};

export type FirmLawRecord = {
  readonly changeNo: number;
  readonly settings: LawSettings;
  readonly firmRules: FirmRules | null;
  readonly firmRulesName: string | null;
};

export type FieldChange = { readonly field: string; readonly from: unknown; readonly to: unknown };
export type FirmLawChange = {
  readonly changeNo: number;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly diff: readonly FieldChange[];
};

/** What the law asks about, and what the firm has chosen about it. */
export interface LawRecords {
  add(debtorId: DebtorId, actorId: ActorId, fact: LawFactRecord): Promise<void>;
  end(factId: string, at: Instant): Promise<void>;
  /** Everything recorded for the debtor of this case, ended or not, newest first, with the name of who did. */
  listOfCase(debtorId: DebtorId, caseId: CaseId): Promise<readonly (LawFactRecord & { readonly by: string })[]>;
  addContact(
    caseId: CaseId,
    debtorId: DebtorId,
    actorId: ActorId,
    contact: LoggedContactRecord,
    at: Instant,
  ): Promise<void>;
  listContacts(debtorId: DebtorId, limit: number): Promise<readonly (LoggedContactRecord & { readonly by: string })[]>;
  /** Every case of the debtor: what binds the debtor binds them all. */
  casesOfDebtor(debtorId: DebtorId): Promise<readonly CaseId[]>;
  listCreditors(): Promise<readonly { readonly creditorId: CreditorId; readonly name: string }[]>;
  /** What the firm has chosen last; `undefined` while nobody has. With a lock, nobody else changes it meanwhile. */
  firm(): Promise<FirmLawRecord | undefined>;
  lockFirm(): Promise<FirmLawRecord | undefined>;
  addFirmChange(
    law: FirmLawRecord,
    change: {
      readonly actorId: ActorId;
      readonly at: Instant;
      readonly reason: string;
      readonly diff: readonly FieldChange[];
    },
  ): Promise<void>;
  listFirmChanges(limit: number): Promise<readonly FirmLawChange[]>;
}
