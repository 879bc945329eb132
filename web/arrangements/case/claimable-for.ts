import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { claimableSum } from '@duologue/core/arrangements/claim-interest.ts';
import { moneyOf, wireOf } from '../panel/draft.ts';
import type { CaseInterest } from './interest-card.tsx';

/** What can be claimed beside an arrangement, as it is decided when it is agreed: of its own items, less what was noted of them. */
export function claimableFor(
  { total, itemIds }: Pick<ArrangementWire, 'total' | 'itemIds'>,
  claimable: CaseInterest['claimable'],
): MoneyWire {
  const parts = claimable.flatMap(({ itemId, amount: wire }) => {
    const amount = moneyOf(wire);
    return amount === undefined ? [] : [{ itemId, amount }];
  });
  const currency = moneyOf(total)?.currency;
  return currency === undefined ? { ...total, minor: '0' } : wireOf(claimableSum({ parts }, currency, itemIds));
}
