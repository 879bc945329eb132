import { NOTHING_FOUND } from '@duologue/core/allocation/found.ts';
import { searchKeysOf } from '@duologue/core/allocation/keys.ts';
import { proposeAllocations } from '@duologue/core/allocation/propose-allocations.ts';
import type { AccountId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { PROPOSALS_SHOWN_MAX } from './limits.ts';
import { moneySettings } from './money-settings.ts';
import { directionOf } from './plan-posting.ts';
import { allowancesOf, proposeFor } from './propose-for.ts';
import { proposalWire, receiptWire } from './proposals.ts';

/** What waits for somebody, with proposals as the ledger stands at this moment. */
export const listReview =
  (deps: CaseDeps): UseCase<'GET /bank/review'> =>
  async ({ query }, acting) => {
    const after = query.after === undefined ? null : parsePlace(query.after);
    if (after === undefined) return invalid('query.after', 'input.not-a-page');
    return deps.store.inTenantRead(acting.tenantId, async (records) => {
      const { bank } = records;
      const settings = await moneySettings(records);
      const search = query.search === undefined || query.search === '' ? null : query.search;
      const page = await bank.listReview({ after, limit: query.limit, search });
      const arrived = page.rows.filter(({ isReturn }) => !isReturn);
      const weighed = await proposeFor(bank, arrived, settings);
      const named = [...weighed.values()]
        .flatMap(({ proposals }) => proposals)
        .map(({ accountId }) => accountId as AccountId);
      const accounts = await bank.accounts([...new Set(named)], { lock: false });
      const last = page.rows.length < query.limit ? undefined : page.rows.at(-1);
      return accept({
        rows: page.rows.map((record) => ({
          ...receiptWire(record),
          proposals: (weighed.get(record)?.proposals ?? [])
            .flatMap((proposal) => proposalWire(proposal, accounts.get(proposal.accountId)) ?? [])
            .slice(0, PROPOSALS_SHOWN_MAX),
        })),
        next: last === undefined ? null : `${last.certainty}|${last.receipt.receiptId}`,
        count: page.count,
        totals: page.totals.map(moneyWire),
      });
    });
  };

function parsePlace(text: string) {
  const [, certainty, receiptId] = /^(\d{1,4})\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  return certainty === undefined || receiptId === undefined ? undefined : { certainty: Number(certainty), receiptId };
}

/** What is open on a case in the currency of the receipt, and how the receipt would best be spread over it. */
export const listItemsFor =
  (deps: CaseDeps): UseCase<'GET /bank/receipts/{receiptId}/items'> =>
  ({ params, query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const { bank } = records;
      const record = await bank.findReceipt(params.receiptId);
      if (record === undefined) return refuse({ code: 'receipt-not-found' });
      const accountId = await bank.accountOfCase(query.caseId as CaseId);
      const account =
        accountId === undefined ? undefined : (await bank.accounts([accountId], { lock: false })).get(accountId);
      if (account === undefined) return refuse({ code: 'case-not-found' });
      const { receipt } = record;
      const keys = { ...searchKeysOf(receipt), receiptId: receipt.receiptId };
      const found = (await bank.findCandidates([keys])).get(receipt.receiptId) ?? NOTHING_FOUND;
      // Somebody pointed at this debtor: what is open there is looked at whatever the receipt says.
      const pointed = { accountId: account.accountId, by: 'name', strength: 1000 } as const;
      const own = {
        items: (await bank.openOf(account.accountId)).filter(({ open }) => open.currency === receipt.amount.currency),
        accounts: [...found.accounts.filter((other) => other.accountId === account.accountId), pointed],
        expected: await bank.expectedOf([account.accountId]),
      };
      const [best] = proposeAllocations(receipt, own, allowancesOf(await moneySettings(records))).filter(
        (proposal) => proposal.accountId === account.accountId,
      );
      const items = account.items.filter(({ open }) => open.currency === receipt.amount.currency && open.minor > 0n);
      return accept({
        proposal: best === undefined ? null : (proposalWire(best, account) ?? null),
        items: items.map((item) => ({
          itemId: item.itemId,
          direction: directionOf(item),
          number: item.number,
          dueOn: item.dueOn,
          open: moneyWire(item.open),
        })),
      });
    });
