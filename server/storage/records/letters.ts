import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import { readSettings } from '@duologue/server/app/confirmations/settings-shape.ts';
import type { Language, Letter } from '@duologue/server/app/letters/letter.ts';
import type {
  DuePromise,
  LetterRecord,
  LetterRecords,
  SettingsPart,
  SettingsRecord,
} from '@duologue/server/app/ports/letters.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, fromInstantOrNull, toInstant, toInstantOrNull, toJson } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** Said on this channel when a letter was kept that waits to leave; heard when its transaction is done. */
export const LETTER_WAITS = 'duologue_letter_waits';

/** Letters about what was agreed, and how the firm is paid and writes. */
export function letterRecords(scope: Scope): LetterRecords {
  return { ...settingsOf(scope), ...outbox(scope), ...dueOf(scope) };
}

function settingsOf(scope: Scope): Pick<LetterRecords, 'settings' | 'lockSettings' | 'changeSettings'> {
  const { trx, tenantId } = scope;
  const latest = async <Part extends keyof SettingsPart>(part: Part): Promise<SettingsRecord<Part> | undefined> => {
    const { rows } = await sql<{ change_no: number; settings: unknown; changed_at: Date; by: string | null }>`
      select s.change_no, s.settings, s.changed_at, a.name as by from letter_settings s
      left join actor a on a.tenant_id = s.tenant_id and a.actor_id = s.actor_id
      where s.tenant_id = ${tenantId} and s.part = ${part} order by s.change_no desc limit 1`.execute(trx);
    const [row] = rows;
    if (row === undefined) return undefined;
    const settings = readSettings(part, row.settings);
    return { changeNo: row.change_no, settings, at: toInstant(row.changed_at), by: row.by ?? 'Duologue' };
  };
  return {
    settings: latest,
    lockSettings: async (part) => {
      await sql`select tenant_id from tenant where tenant_id = ${tenantId} for no key update`.execute(trx);
      return latest(part);
    },
    changeSettings: async (part, { changeNo, settings, actorId, at }) => {
      const row = { tenant_id: tenantId, part, change_no: changeNo, settings: toJson(settings), actor_id: actorId };
      await trx
        .insertInto('letter_settings')
        .values({ ...row, changed_at: fromInstant(at) })
        .execute();
    },
  };
}

type Outbox = Pick<LetterRecords, 'itemNumbers' | 'add' | 'list' | 'listWaiting' | 'latestByAddress' | 'find' | 'save'>;
function outbox({ trx, tenantId }: Scope): Outbox {
  const letters = trx.selectFrom('letter').selectAll().where('tenant_id', '=', tenantId);
  return {
    itemNumbers: async (itemIds) => {
      const { rows } = await sql<{ item_id: string; number: string }>`
        select item_id, number from item where tenant_id = ${tenantId} and item_id = any(${[...itemIds]}::uuid[])
          and number is not null`.execute(trx);
      return new Map(rows.map((row) => [row.item_id, row.number]));
    },
    add: async (letter) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('letter')
        .values(toRow(tenantId, letter))
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (letter.state === 'queued') await sql`select pg_notify(${LETTER_WAITS}, '')`.execute(trx);
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    list: async (caseId, limit) => {
      const rows = await letters
        .where('case_id', '=', caseId)
        .orderBy('queued_at', 'desc')
        .orderBy('letter_id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toLetter);
    },
    listWaiting: async (at, limit) => {
      const rows = await trx
        .selectFrom('letter')
        .select(['letter_id', 'case_id'])
        .where('tenant_id', '=', tenantId)
        .where('state', 'in', ['queued', 'sending'])
        .where('next_try_at', '<=', fromInstant(at) as unknown as Date)
        .orderBy('next_try_at')
        .orderBy('letter_id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ letterId: row.letter_id, caseId: row.case_id as CaseId }));
    },
    latestByAddress: async (caseId) => {
      const { rows } = await sql<{ address: string; state: LetterRecord['state']; problem: string | null }>`
        select distinct on (lower(recipient)) lower(recipient) as address, state, problem ->> 'code' as problem
        from letter where tenant_id = ${tenantId} and case_id = ${caseId} and sent_by = 'email' and recipient is not null
        order by lower(recipient), queued_at desc, letter_id desc`.execute(trx);
      return new Map(rows.map(({ address, state, problem }) => [address, { state, problem }]));
    },
    find: async (letterId) => {
      const row = await letters.where('letter_id', '=', letterId).executeTakeFirst();
      return row && toLetter(row);
    },
    save: async ({ letterId, state, problem, attempts, nextTryAt, sentAt }) => {
      await trx
        .updateTable('letter')
        .set({
          state,
          problem: problem === null ? null : toJson(problem),
          attempts,
          next_try_at: fromInstantOrNull(nextTryAt),
          sent_at: fromInstantOrNull(sentAt),
        })
        .where('tenant_id', '=', tenantId)
        .where('letter_id', '=', letterId)
        .execute();
    },
  };
}

function dueOf({ trx, tenantId }: Scope): Pick<LetterRecords, 'listToRemind' | 'listToThank'> {
  const toDue = (row: { case_id: CaseId; promise_id: string }): DuePromise => ({
    caseId: row.case_id,
    promiseId: row.promise_id,
  });
  return {
    listToRemind: async (from, until, limit) => {
      const { rows } = await sql<{ case_id: CaseId; promise_id: string }>`
        select p.case_id, p.promise_id from promise p
        where p.tenant_id = ${tenantId} and p.status = any(${['pending', 'due']}::text[])
          and p.due_on between ${from}::date and ${until}::date
          and not exists (select from letter l where l.tenant_id = p.tenant_id and l.dedupe_key = 'reminder:' || p.promise_id)
        order by p.promise_id limit ${limit}`.execute(trx);
      return rows.map(toDue);
    },
    listToThank: async (since, limit) => {
      const { rows } = await sql<{ case_id: CaseId; promise_id: string }>`
        select p.case_id, p.promise_id from promise p
        where p.tenant_id = ${tenantId} and p.status = any(${['kept', 'kept-late']}::text[])
          and p.judged_on >= ${since}::date
          and not exists (select from letter l where l.tenant_id = p.tenant_id and l.dedupe_key = 'receipt:' || p.promise_id)
        order by p.promise_id limit ${limit}`.execute(trx);
      return rows.map(toDue);
    },
  };
}

function toRow(tenantId: string, letter: LetterRecord) {
  return {
    tenant_id: tenantId,
    letter_id: letter.letterId,
    case_id: letter.caseId,
    agreement_id: letter.agreementId,
    purpose: letter.purpose,
    instalment: letter.instalment,
    dedupe_key: letter.dedupeKey,
    sent_by: letter.by,
    recipient: letter.to,
    language: letter.language,
    content: toJson(letter.letter),
    sha256: letter.sha256,
    state: letter.state,
    problem: letter.problem === null ? null : toJson(letter.problem),
    attempts: letter.attempts,
    actor_id: letter.actorId,
    queued_at: fromInstant(letter.queuedAt),
    next_try_at: fromInstantOrNull(letter.nextTryAt),
    sent_at: fromInstantOrNull(letter.sentAt),
  };
}

function toLetter(row: Selectable<Tables['letter']>): LetterRecord {
  return {
    letterId: row.letter_id,
    caseId: row.case_id as CaseId,
    agreementId: row.agreement_id,
    purpose: row.purpose as LetterRecord['purpose'],
    instalment: row.instalment,
    dedupeKey: row.dedupe_key,
    by: row.sent_by as LetterRecord['by'],
    to: row.recipient,
    language: row.language as Language,
    letter: row.content as Letter | null,
    sha256: row.sha256,
    state: row.state as LetterRecord['state'],
    problem: row.problem as LetterRecord['problem'],
    attempts: row.attempts,
    actorId: row.actor_id as ActorId,
    queuedAt: toInstant(row.queued_at),
    nextTryAt: toInstantOrNull(row.next_try_at),
    sentAt: toInstantOrNull(row.sent_at),
  };
}
