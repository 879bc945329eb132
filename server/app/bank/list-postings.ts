import type { PostingWire } from '@duologue/contract/bank.ts';
import { formatInstant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { PostingRecord } from '../ports/bank.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire, moneyWireOrNull } from '../wire/money.ts';
import { receiptWire } from './proposals.ts';

/** What was posted, newest first, also what was taken back. */
export const listPostings =
  (deps: CaseDeps): UseCase<'GET /bank/postings'> =>
  async ({ query }, acting) => {
    const after = query.after === undefined ? null : parsePlace(query.after);
    if (after === undefined) return invalid('query.after', 'input.not-a-page');
    return deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = (query.caseId ?? null) as CaseId | null;
      if (caseId !== null && (await records.bank.accountOfCase(caseId)) === undefined)
        return refuse({ code: 'case-not-found' });
      const rows = await records.bank.listPostings({ after, limit: query.limit, by: query.by ?? null, caseId });
      const last = rows.length < query.limit ? undefined : rows.at(-1);
      return accept({
        rows: rows.map(postingWire),
        next: last === undefined ? null : `${formatInstant(last.postedAt)}|${last.postingId}`,
      });
    });
  };

function parsePlace(text: string) {
  const [, postedAt = '', postingId] =
    /^([^|]{20,40})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  return postingId === undefined || parseInstant(postedAt) === undefined ? undefined : { postedAt, postingId };
}

export function postingWire(posting: PostingRecord): PostingWire {
  const { postingId, receipt, caseId, debtorName, parts, numbers, left, postedAt, rule, reversedAt } = posting;
  return {
    postingId,
    receipt: receiptWire(receipt),
    caseId,
    debtorName,
    parts: parts.map(({ itemId, isCredit, amount, discount, fee }, index) => ({
      itemId,
      direction: isCredit ? ('credited' as const) : ('charged' as const),
      amount: moneyWire(amount),
      discount: moneyWireOrNull(discount),
      fee: moneyWireOrNull(fee),
      number: numbers[index] ?? null,
    })),
    left: moneyWire(left),
    postedAt: formatInstant(postedAt),
    by: rule === 'by-hand' ? posting.by : 'rule',
    rule,
    because: [...posting.because],
    reversedAt: reversedAt === null ? null : formatInstant(reversedAt),
  };
}
