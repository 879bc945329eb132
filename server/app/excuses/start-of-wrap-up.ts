import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { FACT_IDS, type FactId } from '@duologue/core/cases/facts.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import type { ExcuseGiven } from '@duologue/core/guide/act-on-excuse.ts';
import type { WrapUpStart } from '@duologue/core/guide/start-wrap-up.ts';
import { TEXT_CHARACTERS_MAX } from '@duologue/core/calls/limits.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { FactRecord } from '../ports/cases.ts';
import { moneyWire } from '../wire/money.ts';
import { wrapUpGiven } from '../wrap-up/wrap-up-given.ts';

type Given = {
  readonly words: string;
  readonly claimedOn: CalendarDate | undefined;
  /** In the order in which they were learnt. */
  readonly known: readonly FactRecord[];
  readonly deps: CaseDeps;
};

/** The case as an excuse is acted on: what the wrap-up looks at, and what is on file. */
export function excuseGiven(facts: CaseFacts, { words, claimedOn, known, deps }: Given): ExcuseGiven {
  const { debtor } = facts.situation;
  const wrapUp = wrapUpGiven(facts, undefined, deps);
  return {
    today: wrapUp.today,
    dateOf: wrapUp.dateOf,
    isBusinessDay: businessDaysAt(deps.ruleBook, debtor),
    graceBusinessDays: wrapUp.graceBusinessDays,
    traceBusinessDays: wrapUp.traceBusinessDays,
    words,
    claimedOn,
    items: wrapUp.items,
    ask: facts.owed.ask,
    askItemIds: facts.owed.askItemIds,
    email: debtor.email ?? undefined,
    facts: new Map(
      known.flatMap(({ key, value }): (readonly [FactId, string])[] => {
        const id = FACT_IDS.find((fact) => fact === key);
        return id === undefined || value === '' ? [] : [[id, value.slice(0, TEXT_CHARACTERS_MAX)]];
      }),
    ),
    // Only what an e-invoice says is kept of it, and not the invoice: somebody sends it from where it is.
    canSendInvoices: false,
  };
}

export function startWire({ outcome, captured, also, nextStep }: WrapUpStart): ExcuseHeard['wrapUp'] {
  const {
    amount,
    disputedAmount,
    items,
    schedule: _,
    callbackAt: __,
    consent: ___,
    stopTimes: ____,
    ...texts
  } = captured;
  return {
    outcome,
    captured: {
      ...texts,
      ...(amount === undefined ? {} : { amount: moneyWire(amount) }),
      ...(disputedAmount === undefined ? {} : { disputedAmount: moneyWire(disputedAmount) }),
      ...(items === undefined ? {} : { items: [...items] }),
    } as ExcuseHeard['wrapUp']['captured'],
    disputeReason: captured.disputeReason ?? null,
    also: [...also],
    nextStep,
  };
}
