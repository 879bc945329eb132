import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import type {
  ExcuseRecord,
  ExcuseRecords,
  ExcuseTaskRecord,
  WatchedExcuse,
} from '@duologue/server/app/ports/excuses.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, toDate, toDateOrNull, toInstant, toJson } from './columns.ts';
import { afterExportBefore } from './ledger.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

export function excuseRecords(scope: Scope): ExcuseRecords {
  return { ...writes(scope), ...reads(scope), ...watched(scope) };
}

type Writes = Pick<ExcuseRecords, 'add' | 'addTask' | 'setDay' | 'setAnswer' | 'finishTask'>;
function writes({ trx, tenantId }: Scope): Writes {
  return {
    add: async (excuse) => {
      await trx
        .insertInto('excuse')
        .values({
          tenant_id: tenantId,
          excuse_id: excuse.excuseId,
          case_id: excuse.caseId,
          call_id: excuse.callId,
          objection_id: excuse.objectionId,
          words: excuse.words,
          heard_on: excuse.heardOn,
          heard_at: fromInstant(excuse.heardAt),
          claimed_on: excuse.claimedOn,
          watch_from: excuse.watch?.from ?? null,
          watch_until: excuse.watch?.until ?? null,
          state: excuse.state,
          answer: excuse.answer === null ? null : toJson(excuse.answer),
        })
        .execute();
    },
    addTask: async (task) => {
      await trx
        .insertInto('excuse_task')
        .values({
          tenant_id: tenantId,
          task_id: task.taskId,
          excuse_id: task.excuseId,
          case_id: task.caseId,
          kind: task.kind,
          due_on: task.dueOn,
          assignee: task.assignee,
          actor_id: task.forActorId,
          verifier: task.verifier,
          question: task.question,
          what: task.what,
          state: task.state,
          result: task.result,
          done_on: task.doneOn,
        })
        .execute();
    },
    setDay: async (excuseId, { claimedOn, watch }) => {
      await trx
        .updateTable('excuse')
        .set({ claimed_on: claimedOn, watch_from: watch?.from ?? null, watch_until: watch?.until ?? null })
        .where('tenant_id', '=', tenantId)
        .where('excuse_id', '=', excuseId)
        .execute();
    },
    setAnswer: async (excuseId, state, answer) => {
      await trx
        .updateTable('excuse')
        .set({ state, answer: toJson(answer) })
        .where('tenant_id', '=', tenantId)
        .where('excuse_id', '=', excuseId)
        .execute();
    },
    finishTask: async (taskId, result, doneOn) => {
      await trx
        .updateTable('excuse_task')
        .set({ state: 'done', result, done_on: doneOn })
        .where('tenant_id', '=', tenantId)
        .where('task_id', '=', taskId)
        .execute();
    },
  };
}

/** An excuse with its tasks and with whom the call was recorded as spoken with. */
const EXCUSE = sql`
  e.*, p.name as person, p.role as title, coalesce((
    select jsonb_agg(to_jsonb(t) order by t.due_on, t.task_id) from excuse_task t
    where t.tenant_id = e.tenant_id and t.excuse_id = e.excuse_id), '[]') as tasks
  from excuse e
  join call c on c.tenant_id = e.tenant_id and c.call_id = e.call_id
  left join contact p on p.tenant_id = c.tenant_id and p.contact_id = c.contact_id`;

/** Rows of a case's excuses, for the one statement of the brief as well. */
export const excusesOfCase = ({ tenantId }: Pick<Scope, 'tenantId'>, caseId: CaseId, limit: number) =>
  sql<ExcuseRow>`select ${EXCUSE} where e.tenant_id = ${tenantId} and e.case_id = ${caseId}
    order by e.heard_at desc, e.excuse_id desc limit ${limit}`;

type Reads = Pick<ExcuseRecords, 'find' | 'findTask' | 'listOfCase' | 'listOpenTasks'>;
function reads(scope: Scope): Reads {
  const { trx, tenantId } = scope;
  return {
    find: async (excuseId) => {
      const { rows } = await sql<ExcuseRow>`select ${EXCUSE}
        where e.tenant_id = ${tenantId} and e.excuse_id = ${excuseId}`.execute(trx);
      return rows[0] && toExcuse(rows[0]);
    },
    findTask: async (taskId) => {
      const row = await trx
        .selectFrom('excuse_task')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('task_id', '=', taskId)
        .executeTakeFirst();
      return row && toTask(row);
    },
    listOfCase: async (caseId, limit) => {
      const { rows } = await excusesOfCase(scope, caseId, limit).execute(trx);
      return rows.map(toExcuse);
    },
    listOpenTasks: async ({ actorId, before, limit }) => {
      const { rows } = await sql<TaskRow & { words: string; objection_id: string; debtor_name: string }>`
        select t.*, e.words, e.objection_id, d.name as debtor_name from excuse_task t
        join excuse e on e.tenant_id = t.tenant_id and e.excuse_id = t.excuse_id
        join case_file c on c.tenant_id = t.tenant_id and c.case_id = t.case_id
        join account a on a.tenant_id = t.tenant_id and a.account_id = c.account_id
        join debtor d on d.tenant_id = t.tenant_id and d.debtor_id = a.debtor_id
        where t.tenant_id = ${tenantId} and t.state = 'open'
          and (${actorId}::uuid is null or t.actor_id = ${actorId})
          and (${before}::date is null or t.due_on < ${before})
        order by t.due_on, t.task_id limit ${limit}`.execute(trx);
      return rows.map((row) => ({
        ...toTask(row),
        debtorName: row.debtor_name,
        words: row.words,
        objectionId: row.objection_id,
      }));
    },
  };
}

type WatchedRow = {
  readonly excuse_id: string;
  readonly case_id: CaseId;
  readonly watch_from: string;
  readonly watch_until: string;
  readonly booked: readonly { readonly on: string; readonly earliestOn: string | null }[];
};

function watched({ trx, tenantId }: Scope): Pick<ExcuseRecords, 'listWatched'> {
  return {
    listWatched: async (caseIds, after, limit) => {
      const { rows } = await sql<WatchedRow>`
        select e.excuse_id, e.case_id, e.watch_from, e.watch_until, coalesce((
          select jsonb_agg(jsonb_build_object('on', b.posted_on, 'earliestOn', b.earliest_on)) from (
            select ledger_entry.posted_on, ${afterExportBefore} from ledger_entry
            where ledger_entry.tenant_id = e.tenant_id and ledger_entry.account_id = c.account_id
              and ledger_entry.direction = 'paid' and ledger_entry.posted_on >= e.watch_from
              and ledger_entry.recorded_at > e.heard_at
              and not exists (select from ledger_entry r
                where r.tenant_id = e.tenant_id and r.account_id = c.account_id and r.reverses = ledger_entry.entry_id)
          ) b), '[]') as booked
        from excuse e
        join case_file c on c.tenant_id = e.tenant_id and c.case_id = e.case_id
        where e.tenant_id = ${tenantId} and e.watch_until is not null and e.state in ('heard', 'open')
          and (${caseIds === 'all'} or e.case_id = any(${caseIds === 'all' ? [] : [...caseIds]}::uuid[]))
          and (${after}::uuid is null or e.excuse_id > ${after})
        order by e.excuse_id limit ${limit}`.execute(trx);
      return rows.map(toWatched);
    },
  };
}

function toWatched({ excuse_id, case_id, watch_from, watch_until, booked }: WatchedRow): WatchedExcuse {
  return {
    excuseId: excuse_id,
    caseId: case_id,
    watch: { from: toDate(watch_from), until: toDate(watch_until) },
    booked: booked.map(({ on, earliestOn }) => ({
      on: toDate(on),
      ...(earliestOn === null ? {} : { earliestOn: toDate(earliestOn) }),
    })),
  };
}

type TaskRow = Selectable<Tables['excuse_task']>;
export type ExcuseRow = Omit<Selectable<Tables['excuse']>, 'heard_at'> & {
  readonly heard_at: Date | string;
  readonly person: string | null;
  readonly title: string | null;
  readonly tasks: readonly TaskRow[];
};

export function toExcuse(row: ExcuseRow): ExcuseRecord {
  const { watch_from: from, watch_until: until } = row;
  return {
    excuseId: row.excuse_id,
    caseId: row.case_id as CaseId,
    callId: row.call_id as CallId,
    objectionId: row.objection_id,
    words: row.words,
    heardOn: toDate(row.heard_on),
    heardAt: toInstant(row.heard_at),
    claimedOn: toDateOrNull(row.claimed_on),
    watch: from === null || until === null ? null : { from: toDate(from), until: toDate(until) },
    state: row.state as ExcuseRecord['state'],
    answer: row.answer as ExcuseRecord['answer'],
    person: row.person,
    title: row.title === '' ? null : row.title,
    tasks: row.tasks.map(toTask),
  };
}

function toTask(row: TaskRow): ExcuseTaskRecord {
  return {
    taskId: row.task_id,
    excuseId: row.excuse_id,
    caseId: row.case_id as CaseId,
    kind: row.kind as ExcuseTaskRecord['kind'],
    dueOn: row.due_on as CalendarDate,
    assignee: row.assignee as ExcuseTaskRecord['assignee'],
    forActorId: row.actor_id as ExcuseTaskRecord['forActorId'],
    verifier: row.verifier,
    question: row.question,
    what: row.what,
    state: row.state as ExcuseTaskRecord['state'],
    result: row.result,
    doneOn: toDateOrNull(row.done_on),
  };
}
