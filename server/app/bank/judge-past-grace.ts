import { booksUpTo } from '@duologue/core/arrangements/books-up-to.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { OwnAccount } from '@duologue/core/ledger/owed-facts.ts';
import { homeToday } from '../cases/change-case.ts';
import { FOLLOW_UP_BATCH_CASES } from '../limits.ts';
import { judgeCases } from '../payments/judge-promises.ts';
import type { BankRecords } from '../ports/bank.ts';
import type { WeighGiven } from './weigh-receipts.ts';

/**
 * After a statement: whoever promised to pay by a day that the bank has now told of is judged, whether money came or not.
 * Only what runs and is past its grace is looked at, some hundred cases in a transaction; the rest hears of it at night.
 * Broken off, the next statement or the night goes on where it was.
 */
export async function judgePastGrace({ deps, tenant, actorId }: WeighGiven): Promise<void> {
  const at = deps.clock.now();
  const home = { ruleBook: deps.ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
  let after: CaseId | null = null;
  do {
    const found: readonly CaseId[] = await deps.store.inTenantLong(tenant.tenantId, async (records) => {
      const readUpTo = bankReadUpTo(await records.bank.bankUpTo(), homeToday(deps, tenant, at));
      if (readUpTo === undefined) return [];
      const caseIds = await records.cases.listPastGrace(readUpTo, after, FOLLOW_UP_BATCH_CASES);
      if (caseIds.length > 0) await judgeCases({ records, deps, actorId, at }, caseIds, home);
      return caseIds;
    });
    after = found.length < FOLLOW_UP_BATCH_CASES ? null : (found.at(-1) ?? null);
  } while (after !== null);
}

/** The day up to which a payment would be known by the bank: an account with several currencies is one account. */
function bankReadUpTo(
  statements: Awaited<ReturnType<BankRecords['bankUpTo']>>,
  today: CalendarDate,
): CalendarDate | undefined {
  const accounts = new Map<string, OwnAccount>();
  for (const { account, upTo, receivedUpTo } of statements) {
    const known = accounts.get(account);
    const received = later(known?.receivedUpTo, receivedUpTo ?? undefined);
    accounts.set(account, { account, upTo: later(known?.upTo, upTo) ?? upTo, receivedUpTo: received });
  }
  const upTo = booksUpTo({ ledgerAsOn: 'unknown', bank: [...accounts.values()] }, { today, isMoneyWaiting: false });
  return upTo === 'unknown' ? undefined : upTo;
}

const later = (left: CalendarDate | undefined, right: CalendarDate | undefined) =>
  left === undefined || (right !== undefined && right > left) ? right : left;
