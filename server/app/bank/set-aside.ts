import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { UseCase } from '../use-case.ts';
import { changeReceipt } from './change-receipt.ts';
import { receiptWire } from './proposals.ts';

/** This money is no debtor's. It can be brought back. */
export const setAside =
  (deps: CaseDeps): UseCase<'POST /bank/receipts/{receiptId}/aside'> =>
  ({ params, body }, acting) =>
    changeReceipt(deps, acting, params.receiptId, async ({ records, actorId, at }, record) => {
      const { state, isReturn } = record;
      if (state === 'aside') return accept(receiptWire(record));
      if (state !== 'review' && !(isReturn && state === 'returned'))
        return refuse({ code: 'receipt-state-moved', values: { state } });
      const why = { reason: body.reason, ...(body.note === undefined ? {} : { note: body.note }) };
      await records.bank.setReceipts([params.receiptId], { state: 'aside', ...why }, { actorId, at });
      return accept(receiptWire({ ...record, state: 'aside' }));
    });

export const reopenReceipt =
  (deps: CaseDeps): UseCase<'POST /bank/receipts/{receiptId}/reopen'> =>
  ({ params }, acting) =>
    changeReceipt(deps, acting, params.receiptId, async ({ records, actorId, at }, record) => {
      const { state, isReturn } = record;
      const back = isReturn ? ('returned' as const) : ('review' as const);
      if (state === back) return accept(receiptWire(record));
      if (state !== 'aside') return refuse({ code: 'receipt-state-moved', values: { state } });
      await records.bank.setReceipts([params.receiptId], { state: back }, { actorId, at });
      return accept(receiptWire({ ...record, state: back }));
    });
