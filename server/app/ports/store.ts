import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { ArrangementRecords } from './arrangements.ts';
import type { AvoidedRecords } from './avoided.ts';
import type { BankRecords } from './bank.ts';
import type { BriefRecords } from './brief.ts';
import type { CallRecords } from './calls.ts';
import type { CaseRecords } from './cases.ts';
import type { DecisionRecords } from './decisions.ts';
import type { EventRecords } from './events.ts';
import type { ExcuseRecords } from './excuses.ts';
import type { GuideRecords } from './guide.ts';
import type { InboxRecords } from './inbox.ts';
import type { DocumentRecords } from './invoices.ts';
import type { LawRecords } from './law.ts';
import type { LedgerRecords } from './ledger.ts';
import type { LetterRecords } from './letters.ts';
import type { MorningRecords } from './morning.ts';
import type { NegotiationRecords } from './negotiation.ts';
import type { NumberRecords } from './numbers.ts';
import type { PaperRecords } from './papers.ts';
import type { PeopleRecords } from './people.ts';
import type { PrivacyRecords } from './privacy.ts';
import type { WorklistRecords } from './worklist.ts';

/** What a use case may read and write, by subject; all of one tenant and of one transaction. */
export type Records = {
  readonly cases: CaseRecords;
  readonly arrangements: ArrangementRecords;
  readonly brief: BriefRecords;
  readonly papers: PaperRecords;
  readonly people: PeopleRecords;
  readonly ledger: LedgerRecords;
  readonly letters: LetterRecords;
  readonly calls: CallRecords;
  readonly decisions: DecisionRecords;
  readonly documents: DocumentRecords;
  readonly inbox: InboxRecords;
  readonly events: EventRecords;
  readonly excuses: ExcuseRecords;
  readonly worklist: WorklistRecords;
  readonly numbers: NumberRecords;
  readonly law: LawRecords;
  readonly morning: MorningRecords;
  readonly privacy: PrivacyRecords;
  readonly avoided: AvoidedRecords;
  readonly bank: BankRecords;
  readonly negotiation: NegotiationRecords;
  readonly guide: GuideRecords;
  readonly together: Together;
};

/** The answers to questions that do not need each other: asked at once where only looking is going on. */
export type Together = <Answers extends readonly unknown[]>(
  ...asks: { readonly [Place in keyof Answers]: () => Promise<Answers[Place]> }
) => Promise<Answers>;

export interface Store {
  /** One transaction behind the tenant's wall. It is kept when `work` answers, and undone when `work` throws. */
  inTenant<Answer>(tenantId: TenantId, work: (records: Records) => Promise<Answer>): Promise<Answer>;
  /** The same for work that only looks, and is quicker for it: whatever would write is a fault. */
  inTenantRead<Answer>(tenantId: TenantId, work: (records: Records) => Promise<Answer>): Promise<Answer>;
  /** The same for work that no person waits for: no limit on how long one statement may take. */
  inTenantLong<Answer>(tenantId: TenantId, work: (records: Records) => Promise<Answer>): Promise<Answer>;
  /** The tenants there are, for jobs that run for each of them. */
  listTenants(): Promise<readonly TenantRecord[]>;
}

/** What a job must know of a tenant to act for it. */
export type TenantRecord = {
  readonly tenantId: TenantId;
  readonly zone: string;
  readonly homeCountry: string;
  readonly homeCurrency: string;
};
