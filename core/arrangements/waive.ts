import type { CaseEventOf } from '../cases/case-events.ts';
import { money, type Money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { type Arrangement, type ArrangementStatus, isAboutTheSame } from './arrangement.ts';

type Moved = CaseEventOf<'arrangement-moved'>['data'];

/**
 * What a settlement waives at the moment it is completed: never more than was agreed, of what is open by then, the oldest
 * item first. Until that moment the whole claim stands.
 */
export function waivedBy(
  { kind, status, forgiven, items }: Arrangement,
  to: ArrangementStatus,
  undisputed: readonly { readonly itemId: string; readonly open: Money }[],
): Pick<Moved, 'waived'> {
  if (kind !== 'settlement' || to !== 'completed' || status === 'completed') return {};
  let left = forgiven.minor;
  const waived = undisputed
    .filter(({ itemId, open }) => open.currency === forgiven.currency && isAboutTheSame(items, [itemId]))
    .map(({ itemId, open }) => {
      const minor = open.minor < left ? open.minor : left;
      left -= minor;
      return { itemId, minor };
    })
    .filter(({ minor }) => minor > 0n);
  return {
    waived: waived.map(({ itemId, minor }) => ({ itemId, amount: toMoneyData(money(forgiven.currency, minor)) })),
  };
}

/** A payment was taken back: the settlement is not completed after all, and what was waived is claimed again. */
export function restoredBy({ kind, status }: Arrangement, to: ArrangementStatus): Pick<Moved, 'restored'> {
  return kind === 'settlement' && status === 'completed' && to !== 'completed' ? { restored: true } : {};
}
