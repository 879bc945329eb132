import type { CaseId, CreditorId } from '@duologue/core/cases/ids.ts';
import { DEFAULT_LAW } from '@duologue/server/app/law/firm-law.ts';
import type {
  FirmLawChange,
  FirmLawRecord,
  LawFactRecord,
  LawRecords,
  LoggedContactRecord,
} from '@duologue/server/app/ports/law.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, toDateOrNull, toInstant, toInstantOrNull, toJson } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

export function lawRecords(scope: Scope): LawRecords {
  return { ...factRecords(scope), ...contactLog(scope), ...firmLaw(scope) };
}

type Facts = Pick<LawRecords, 'add' | 'end' | 'listOfCase' | 'casesOfDebtor'>;
function factRecords({ trx, tenantId }: Scope): Facts {
  return {
    add: async (debtorId, actorId, fact) => {
      await trx
        .insertInto('law_fact')
        .values({
          tenant_id: tenantId,
          fact_id: fact.factId,
          case_id: fact.caseId,
          debtor_id: debtorId,
          kind: fact.kind,
          key: fact.key,
          covers: fact.covers,
          value: toJson(fact.value),
          since: fromInstant(fact.since),
          until_on: fact.untilOn,
          item_ids: fact.itemIds === null ? null : [...fact.itemIds],
          reason: fact.reason,
          evidence: fact.evidence,
          actor_id: actorId,
          recorded_at: fromInstant(fact.recordedAt),
          ended_at: null,
        })
        .execute();
    },
    end: async (factId, at) => {
      await trx
        .updateTable('law_fact')
        .set({ ended_at: fromInstant(at) })
        .where('tenant_id', '=', tenantId)
        .where('fact_id', '=', factId)
        .where('ended_at', 'is', null)
        .execute();
    },
    listOfCase: async (debtorId, caseId) => {
      const { rows } = await sql<LawFactRow & { by: string | null }>`
        select f.*, a.name as by from law_fact f
        join debtor d on d.tenant_id = f.tenant_id and d.debtor_id = f.debtor_id
        left join actor a on a.tenant_id = f.tenant_id and a.actor_id = f.actor_id
        where f.tenant_id = ${tenantId} and (f.debtor_id = ${debtorId} or d.merged_into = ${debtorId})
          and (f.covers = 'debtor' or f.case_id = ${caseId} or d.merged_into = ${debtorId})
        order by f.recorded_at desc, f.fact_id desc`.execute(trx);
      return rows.map((row) => ({ ...toLawFact(row), by: row.by ?? 'Duologue' }));
    },
    casesOfDebtor: async (debtorId) => {
      const { rows } = await sql<{ case_id: CaseId }>`
        select c.case_id from account a join case_file c on c.tenant_id = a.tenant_id and c.account_id = a.account_id
        where a.tenant_id = ${tenantId} and a.debtor_id = ${debtorId} order by c.case_id`.execute(trx);
      return rows.map((row) => row.case_id);
    },
  };
}

type Contacts = Pick<LawRecords, 'addContact' | 'listContacts' | 'listCreditors'>;
function contactLog({ trx, tenantId }: Scope): Contacts {
  return {
    addContact: async (caseId, debtorId, actorId, contact, at) => {
      await trx
        .insertInto('contact_log')
        .values({
          tenant_id: tenantId,
          contact_log_id: contact.contactLogId,
          case_id: caseId,
          debtor_id: debtorId,
          kind: contact.kind,
          at: fromInstant(contact.at),
          relation: contact.relation,
          number_use: contact.numberUse,
          purpose: contact.purpose,
          voice: contact.voice,
          number: contact.number,
          outcome: contact.outcome,
          item_ids: [...contact.itemIds],
          note: contact.note,
          actor_id: actorId,
          recorded_at: fromInstant(at),
        })
        .execute();
    },
    listContacts: async (debtorId, limit) => {
      const { rows } = await sql<ContactLogRow & { by: string | null }>`
        select c.*, a.name as by from contact_log c
        left join actor a on a.tenant_id = c.tenant_id and a.actor_id = c.actor_id
        where c.tenant_id = ${tenantId} and c.debtor_id = ${debtorId}
        order by c.at desc, c.contact_log_id desc limit ${limit}`.execute(trx);
      return rows.map((row) => ({ ...toLoggedContact(row), by: row.by ?? 'Duologue' }));
    },
    listCreditors: async () => {
      const rows = await trx
        .selectFrom('creditor')
        .select(['creditor_id', 'name'])
        .where('tenant_id', '=', tenantId)
        .orderBy('name')
        .orderBy('creditor_id')
        .execute();
      return rows.map((row) => ({ creditorId: row.creditor_id as CreditorId, name: row.name }));
    },
  };
}

export const CHANGED = 'law-settings-changed';
type FirmData = Omit<FirmLawRecord, 'changeNo'> & Pick<FirmLawChange, 'reason' | 'diff'>;

type Firm = Pick<LawRecords, 'firm' | 'lockFirm' | 'addFirmChange' | 'listFirmChanges'>;
function firmLaw(scope: Scope): Firm {
  const { trx, tenantId } = scope;
  return {
    firm: () => latestFirmLaw(scope),
    lockFirm: async () => {
      await sql`select tenant_id from tenant where tenant_id = ${tenantId} for no key update`.execute(trx);
      return latestFirmLaw(scope);
    },
    addFirmChange: async ({ changeNo, settings, firmRules, firmRulesName }, { actorId, at, reason, diff }) => {
      const data: FirmData = { settings, firmRules, firmRulesName, reason, diff };
      await trx
        .insertInto('firm_event')
        .values({
          tenant_id: tenantId,
          event_no: changeNo,
          at: fromInstant(at),
          actor_id: actorId,
          type: CHANGED,
          data: toJson(data),
        })
        .execute();
    },
    listFirmChanges: async (limit) => {
      const { rows } = await sql<{ event_no: number; at: Date; data: FirmData; by: string | null }>`
        select e.event_no, e.at, e.data, a.name as by from firm_event e
        left join actor a on a.tenant_id = e.tenant_id and a.actor_id = e.actor_id
        where e.tenant_id = ${tenantId} and e.type = ${CHANGED} order by e.event_no desc limit ${limit}`.execute(trx);
      return rows.map(({ event_no, at, data, by }) => ({
        changeNo: event_no,
        at: toInstant(at),
        by: by ?? 'Duologue',
        reason: data.reason,
        diff: data.diff,
      }));
    },
  };
}

async function latestFirmLaw({ trx, tenantId }: Scope): Promise<FirmLawRecord | undefined> {
  const row = await trx
    .selectFrom('firm_event')
    .select(['event_no', 'data'])
    .where('tenant_id', '=', tenantId)
    .where('type', '=', CHANGED)
    .orderBy('event_no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toFirmLaw(row);
}

export type FirmRow = Pick<Selectable<Tables['firm_event']>, 'event_no' | 'data'>;

export function toFirmLaw(row: FirmRow): FirmLawRecord {
  const { settings, firmRules, firmRulesName } = row.data as FirmData;
  // What was chosen before there was more to choose.
  return { changeNo: row.event_no, settings: { ...DEFAULT_LAW.settings, ...settings }, firmRules, firmRulesName };
}

export type LawFactRow = Selectable<Tables['law_fact']>;
export function toLawFact(row: LawFactRow): LawFactRecord {
  return {
    factId: row.fact_id,
    caseId: row.case_id as CaseId,
    kind: row.kind as LawFactRecord['kind'],
    key: row.key,
    covers: row.covers as LawFactRecord['covers'],
    value: row.value as LawFactRecord['value'],
    since: toInstant(row.since),
    untilOn: toDateOrNull(row.until_on),
    itemIds: row.item_ids,
    reason: row.reason,
    evidence: row.evidence,
    recordedAt: toInstant(row.recorded_at),
    endedAt: toInstantOrNull(row.ended_at),
  };
}

export type ContactLogRow = Selectable<Tables['contact_log']>;
export function toLoggedContact(row: ContactLogRow): LoggedContactRecord {
  return {
    contactLogId: row.contact_log_id,
    kind: row.kind,
    at: toInstant(row.at),
    relation: row.relation as LoggedContactRecord['relation'],
    numberUse: row.number_use as LoggedContactRecord['numberUse'],
    purpose: row.purpose,
    voice: row.voice as LoggedContactRecord['voice'],
    number: row.number,
    outcome: row.outcome,
    itemIds: row.item_ids,
    note: row.note,
  };
}
