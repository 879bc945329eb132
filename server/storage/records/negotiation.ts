import type { Confidence } from '@duologue/core/compliance/packs/rule.ts';
import type { RateEntry } from '@duologue/core/interest/rates/rate-table.ts';
import { parseRateSeriesId } from '@duologue/core/interest/rates/series.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { NegotiationChange, NegotiationRecords, StatementKind } from '@duologue/server/app/ports/negotiation.ts';
import { sql } from 'kysely';
import { approvalRecords } from './approvals.ts';
import { fromInstant, toDate, toInstant, toJson } from './columns.ts';
import type { Scope } from './scope.ts';

/** What a firm has chosen about negotiation, its own rates, what debtors said of their means, and approvals. */
export function negotiationRecords(scope: Scope): NegotiationRecords {
  return { ...settingsOf(scope), ...ratesOf(scope), ...statementsOf(scope), ...approvalRecords(scope) };
}

type Settings = Pick<NegotiationRecords, 'settings' | 'lockSettings' | 'addSettings' | 'changesSince'>;
function settingsOf(scope: Scope): Settings {
  const { trx, tenantId } = scope;
  const latest = async (): Promise<NegotiationChange | undefined> => {
    const { rows } = await sql<{ change_no: number; settings: NegotiationChange['settings'] }>`
      select change_no, settings from negotiation_change where tenant_id = ${tenantId}
      order by change_no desc limit 1`.execute(trx);
    const [row] = rows;
    return row && { changeNo: row.change_no, settings: row.settings };
  };
  return {
    settings: latest,
    lockSettings: async () => {
      await sql`select tenant_id from tenant where tenant_id = ${tenantId} for no key update`.execute(trx);
      return latest();
    },
    addSettings: async ({ changeNo, settings }, { actorId, at, reason }) => {
      await sql`insert into negotiation_change (tenant_id, change_no, settings, reason, actor_id, at)
        values (${tenantId}, ${changeNo}, ${toJson(settings)}::jsonb, ${reason}, ${actorId}, ${fromInstant(at)})`.execute(
        trx,
      );
    },
    changesSince: async (changeNo, limit) => {
      const { rows } = await sql<{ change_no: number; at: Date; reason: string; by: string | null }>`
        select c.change_no, c.at, c.reason, a.name as by from negotiation_change c
        left join actor a on a.tenant_id = c.tenant_id and a.actor_id = c.actor_id
        where c.tenant_id = ${tenantId} and c.change_no > ${changeNo} order by c.change_no desc limit ${limit}`.execute(
        trx,
      );
      return rows.map((row) => ({
        changeNo: row.change_no,
        at: toInstant(row.at),
        by: row.by ?? 'Duologue',
        reason: row.reason,
      }));
    },
  };
}

type RateRow = {
  readonly series: string;
  readonly from_on: string;
  readonly to_on: string;
  readonly percent: string;
  readonly source: string;
  readonly confidence: string;
  readonly at: Date;
  readonly by: string | null;
};
function ratesOf({ trx, tenantId }: Scope): Pick<NegotiationRecords, 'ownRates' | 'addRate'> {
  return {
    ownRates: async (limit) => {
      const { rows } = await sql<RateRow>`
        select r.series, r.from_on, r.to_on, r.percent, r.source, r.confidence, r.at, a.name as by from own_rate r
        left join actor a on a.tenant_id = r.tenant_id and a.actor_id = r.actor_id
        where r.tenant_id = ${tenantId} order by r.rate_no desc limit ${limit}`.execute(trx);
      return rows.map((row) => ({ rate: toRate(row), by: row.by ?? 'Duologue', at: toInstant(row.at) }));
    },
    addRate: async ({ series, from, to, percent, source, confidence }, { actorId, at }) => {
      // Two managers at once wait for each other: numbers have no gaps.
      await sql`select tenant_id from tenant where tenant_id = ${tenantId} for no key update`.execute(trx);
      await sql`insert into own_rate (tenant_id, rate_no, series, from_on, to_on, percent, source, confidence, actor_id, at)
        select ${tenantId}, coalesce(max(rate_no), 0) + 1, ${series}, ${from}::date, ${to}::date, ${percent}, ${source},
          ${confidence}, ${actorId}::uuid, ${fromInstant(at)}::timestamptz
        from own_rate where tenant_id = ${tenantId}`.execute(trx);
    },
  };
}

function toRate(row: RateRow): RateEntry {
  const series = parseRateSeriesId(row.series);
  assert(series !== undefined, 'a stored rate is of a series that we know');
  const { percent, source } = row;
  const days = { from: toDate(row.from_on), to: toDate(row.to_on) };
  return { series, ...days, percent, source, confidence: row.confidence as Confidence, isOwn: true };
}

type StatementRow = {
  readonly statement_id: string;
  readonly kind: string;
  readonly key: string;
  readonly data: unknown;
  readonly taken_at: Date;
  readonly by: string | null;
};
function statementsOf({ trx, tenantId }: Scope): Pick<NegotiationRecords, 'statements' | 'addStatement'> {
  return {
    statements: async (debtorId, limit) => {
      const { rows } = await sql<StatementRow>`
        select s.statement_id, s.kind, s.key, s.data, s.taken_at, a.name as by from affordability s
        join debtor d on d.tenant_id = s.tenant_id and d.debtor_id = s.debtor_id
        left join actor a on a.tenant_id = s.tenant_id and a.actor_id = s.actor_id
        where s.tenant_id = ${tenantId} and (s.debtor_id = ${debtorId} or d.merged_into = ${debtorId})
        order by s.taken_at desc, s.statement_id desc limit ${limit}`.execute(trx);
      return rows.map((row) => ({
        statementId: row.statement_id,
        kind: row.kind as StatementKind,
        key: row.key,
        data: row.data,
        takenAt: toInstant(row.taken_at),
        by: row.by ?? 'Duologue',
      }));
    },
    addStatement: async ({ caseId, debtorId, actorId }, { statementId, kind, key, data, takenAt }) => {
      await sql`insert into affordability (tenant_id, statement_id, case_id, debtor_id, kind, key, data, actor_id, taken_at)
        values (${tenantId}, ${statementId}, ${caseId}, ${debtorId}, ${kind}, ${key}, ${toJson(data)}::jsonb, ${actorId},
          ${fromInstant(takenAt)})`.execute(trx);
    },
  };
}
