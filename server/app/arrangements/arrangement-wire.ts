import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { Judged } from '@duologue/core/arrangements/judge-all.ts';
import type { JudgedArrangement } from '@duologue/core/arrangements/judge-arrangement.ts';
import type { PromiseToPay } from '@duologue/core/arrangements/promise.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { judgePromises } from '../payments/judge-promises.ts';
import type { ArrangementRecord } from '../ports/arrangements.ts';
import type { Records } from '../ports/store.ts';
import { moneyWire } from '../wire/money.ts';

/** Every plan and settlement of a case as it stands by the books now, the newest first. */
export async function arrangementWires(
  records: Pick<Records, 'ledger'>,
  facts: CaseFacts,
): Promise<readonly ArrangementWire[]> {
  if (facts.situation.arrangements.length === 0) return [];
  const { arrangements, instalments } = await judgePromises(records, facts, facts.zoneTable);
  return facts.situation.arrangements.map((record) => {
    const judged = arrangements.find(({ arrangement }) => arrangement.arrangementId === record.arrangementId);
    assert(judged !== undefined, 'every arrangement of the case is judged');
    return arrangementWire(record, judged, instalments);
  });
}

function arrangementWire(
  record: ArrangementRecord,
  { arrangement, standing }: JudgedArrangement,
  judged: readonly Judged[],
): ArrangementWire {
  const { nextDue } = standing;
  return {
    arrangementId: record.arrangementId,
    caseId: record.caseId,
    kind: record.kind,
    status: standing.status,
    agreedOn: record.agreedOn,
    total: moneyWire(record.total),
    forgiven: moneyWire(record.forgiven),
    received: moneyWire(standing.received),
    outstanding: moneyWire(standing.outstanding),
    behind: moneyWire(standing.behind),
    itemIds: [...record.itemIds],
    instalments: arrangement.instalments.map((one) => instalmentWire(one, judged)),
    nextDue:
      nextDue?.instalmentOf === undefined
        ? null
        : { number: nextDue.instalmentOf.number, dueOn: nextDue.dueOn, amount: moneyWire(nextDue.amount) },
    awaitingBooks: standing.awaitingBooks,
    expiresOn: record.expiresOn,
    promisedBy: record.promisedBy,
    method: record.method,
    approvedBy: record.approvedBy,
    suspendedFor: record.suspendedFor,
    supersedes: record.supersedes,
    supersededBy: record.supersededBy,
    callId: record.callId,
  };
}

function instalmentWire(
  { promiseId, dueOn, graceUntil, amount, status, instalmentOf }: PromiseToPay,
  judged: readonly Judged[],
): ArrangementWire['instalments'][number] {
  const mine = judged.find(({ promise }) => promise.promiseId === promiseId);
  return {
    number: instalmentOf?.number ?? 1,
    promiseId,
    dueOn,
    graceUntil,
    amount: moneyWire(amount),
    status: mine?.judgement.status ?? status,
    received: moneyWire(mine?.used ?? { ...amount, minor: 0n }),
  };
}
