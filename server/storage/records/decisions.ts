import type { DecisionRecord, DecisionRecords } from '@duologue/server/app/ports/decisions.ts';
import { fromInstant, fromInstantOrNull, toInstant, toInstantOrNull, toJson } from './columns.ts';
import type { Scope } from './scope.ts';

/** What stands in the `findings` column: every answer, and where the debtor may have been when it was given. */
type Judged = { readonly findings: DecisionRecord['findings']; readonly zones: readonly string[] };

export function decisionRecords({ trx, tenantId }: Scope): DecisionRecords {
  return {
    add: async (caseId, actorId, callId, decision) => {
      const judged: Judged = { findings: decision.findings, zones: decision.zones };
      await trx
        .insertInto('decision')
        .values({
          tenant_id: tenantId,
          decision_id: decision.decisionId,
          case_id: caseId,
          call_id: callId,
          actor_id: actorId,
          at: fromInstant(decision.at),
          number: decision.number,
          verdict: decision.verdict,
          findings: toJson(judged),
          packs: toJson(decision.packs),
          tzdb: decision.tzdb,
          next_allowed_at: fromInstantOrNull(decision.nextAllowedAt),
        })
        .execute();
    },
    find: async (decisionId) => {
      const row = await trx
        .selectFrom('decision')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('decision_id', '=', decisionId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { findings, zones } = row.findings as Judged;
      return {
        decisionId,
        at: toInstant(row.at),
        number: row.number,
        verdict: row.verdict as DecisionRecord['verdict'],
        findings,
        zones,
        packs: row.packs as DecisionRecord['packs'],
        tzdb: row.tzdb,
        nextAllowedAt: toInstantOrNull(row.next_allowed_at),
      };
    },
  };
}
