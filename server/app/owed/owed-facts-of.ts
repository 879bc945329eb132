import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import { announcedMoney } from '@duologue/core/calls/announced-money.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import type { LedgerItem } from '@duologue/core/ledger/item.ts';
import type { Held, OwedFacts } from '@duologue/core/ledger/owed-facts.ts';
import { graceUntilOf } from '../cases/event-values.ts';
import type { DisputedPart } from '../payments/ledger-items.ts';
import type { CaseSituation } from '../ports/worklist.ts';
import { DEFAULT_MONEY, policyOf } from './money-settings.ts';

type Given = {
  readonly today: CalendarDate;
  readonly items: readonly LedgerItem[];
  readonly disputed: readonly DisputedPart[];
  readonly ruleBook: RuleBook;
  /** The debtor's own date of a moment. */
  readonly dayOf: (at: Instant) => CalendarDate;
};

/** What the still-owed gate is told of a case. The only place where it is put together. */
export function owedFactsOf(situation: CaseSituation, { today, items, disputed, ruleBook, dayOf }: Given): OwedFacts {
  const { bank, debtor, calls, promises } = situation;
  const settings = situation.money ?? DEFAULT_MONEY;
  return {
    today,
    ledgerAsOn: situation.ledgerAsOf ?? 'unknown',
    bank: bank.readUpTo,
    items,
    settledBefore: situation.habit.count,
    disputed,
    held: heldOf(situation),
    unallocated: [],
    received: bank.received,
    announced: announcedMoney({
      calls: calls
        .filter(({ caseId }) => caseId === situation.caseId)
        .map(({ startedAt, outcomes }) => ({ on: dayOf(startedAt), outcomes })),
      promises: promises.map((promise) => ({
        ...promise,
        graceUntil: graceUntilOf(promise),
        status: promise.status as PromiseStatus,
      })),
      arrivalDays: settings.arrivalDays,
      isBusinessDay: businessDaysAt(ruleBook, debtor),
    }),
    unsureItemIds: bank.unsureItemIds,
    policy: policyOf(settings),
  };
}

/** A hold is on the whole account; one that has run out is not read as one. */
function heldOf({ holds }: Pick<CaseSituation, 'holds'>): readonly Held[] {
  return holds.map(({ untilOn }) => ({ itemIds: 'all', untilOn: untilOn ?? undefined }));
}
