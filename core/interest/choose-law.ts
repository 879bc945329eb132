import type { CalendarDate } from '../calendar/calendar-date.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { InterestRefusal } from './answer.ts';
import type { DebtKind, DebtorKind, InterestLaw } from './law.ts';

/**
 * The law of a place for a debtor and a kind of debt on the first day of interest. A kind without a law of its own is an
 * ordinary debt. Where we know no law, an agreed rate may still be reckoned, under `*`.
 */
export function chooseLaw(
  laws: readonly InterestLaw[],
  asked: {
    readonly country: string;
    readonly debtor: DebtorKind;
    readonly debt: DebtKind;
    readonly firstDay: CalendarDate;
    readonly hasContract: boolean;
  },
): Result<InterestLaw, InterestRefusal> {
  const { country, debtor, debt, firstDay, hasContract } = asked;
  const ofPlace = (place: string) => laws.filter((law) => law.place === place && law.debtors.includes(debtor));
  const ofKind = (place: string) => {
    const there = ofPlace(place);
    const own = there.filter(({ debts }) => debts.includes(debt));
    return own.length > 0 ? own : there.filter(({ debts }) => debts.includes('ordinary'));
  };
  const there = ofKind(country);
  const inForce = there.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= firstDay && (effectiveTo === undefined || firstDay <= effectiveTo),
  );
  if (inForce !== undefined) return accept(inForce);
  const anywhere = hasContract ? ofKind('*')[0] : undefined;
  if (anywhere !== undefined) return accept(anywhere);
  const [first] = [...there].sort((left, right) => (left.effectiveFrom < right.effectiveFrom ? -1 : 1));
  if (first === undefined) return refuse({ code: 'no-law', country, debtor });
  return refuse({ code: 'law-not-known-then', lawId: first.id, on: firstDay, from: first.effectiveFrom });
}
