import { addBusinessDays, isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { chooseObjective, type Objective } from '@duologue/core/calls/choose-objective.ts';
import type { BriefWire } from './wire/case.ts';
import type { CaseFacts } from './case-facts.ts';
import { brokenPromiseOf, runningPromise } from './rank-case.ts';
import { moneyWireOrNull } from './wire/money.ts';

/** How soon the money is asked for when nothing else is agreed, in business days. */
const ASK_BUSINESS_DAYS = 3;

export function objectiveOf({ situation, owed, disputed, today }: CaseFacts): Objective {
  return chooseObjective({
    ask: owed.ask,
    isDisputed: disputed.length > 0,
    hasPaymentClaim: situation.holds.some(({ kind }) => kind === 'payment-sent'),
    brokenPromise: brokenPromiseOf(situation),
    runningPromise: runningPromise(situation),
    byOn: addBusinessDays(today, ASK_BUSINESS_DAYS, isWeekday),
  });
}

export function objectiveWire({ kind, because, amount, byOn }: Objective): BriefWire['objective'] {
  const told = moneyWireOrNull(amount ?? null);
  return {
    kind,
    because: { code: `calls.objective.${because}`, values: told === null ? {} : { amount: told } },
    amount: told,
    byOn: byOn ?? null,
  };
}
