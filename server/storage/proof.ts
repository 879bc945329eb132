import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { AnchorMade, Proof } from '@duologue/server/app/ports/proof.ts';
import { writeAnchor } from './anchors.ts';
import type { ClientScope, Database } from './database.ts';
import { verifyTenant } from './verify.ts';

const SNAPSHOT = { isolation: 'repeatable read', isLong: true } as const;

/** The chains of a tenant, checked and bound in one snapshot. */
export function createProof<Tables>(database: Database<Tables>): Proof {
  return {
    verify: (tenantId) =>
      database.inTenant(
        tenantId,
        async (scope) => {
          const verdict = await verifyTenant(scope);
          const { firstBad, badAnchor } = verdict;
          const bad =
            firstBad ??
            (badAnchor && { caseId: '', version: badAnchor.anchorNo, reason: `anchor-${badAnchor.reason}` });
          return {
            ok: verdict.ok,
            cases: verdict.cases,
            events: verdict.events,
            anchors: verdict.anchors,
            firstBad: bad === undefined ? null : { ...bad, debtorName: await debtorOf(scope, bad.caseId) },
            lastAnchor: (await lastAnchor(scope)) ?? null,
          };
        },
        SNAPSHOT,
      ),
    anchor: (tenantId, at) =>
      database.inTenant(
        tenantId,
        async (scope) => {
          const made = await writeAnchor(scope, at);
          if (made !== undefined) return { anchorNo: made.anchorNo, at, cases: made.cases, hash: made.hash };
          return (await lastAnchor(scope)) ?? { anchorNo: 0, at, cases: 0, hash: '' };
        },
        SNAPSHOT,
      ),
  };
}

async function lastAnchor({ client, tenantId }: ClientScope): Promise<AnchorMade | undefined> {
  const { rows } = await client.query<{ anchor_no: number; at: string; cases: number; hash: string }>(
    'select anchor_no, at, cases, hash from anchor where tenant_id = $1 order by anchor_no desc limit 1',
    [tenantId],
  );
  const [row] = rows;
  return row && { anchorNo: row.anchor_no, at: parseInstant(row.at) as Instant, cases: row.cases, hash: row.hash };
}

async function debtorOf({ client, tenantId }: ClientScope, caseId: string): Promise<string | null> {
  if (caseId === '') return null;
  const { rows } = await client.query<{ name: string }>(
    `select d.name from case_file c join account a on a.tenant_id = $1 and a.account_id = c.account_id
     join debtor d on d.tenant_id = $1 and d.debtor_id = a.debtor_id where c.tenant_id = $1 and c.case_id = $2`,
    [tenantId, caseId],
  );
  return rows[0]?.name ?? null;
}
