import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { ACCOUNT_IN_USE_DAYS } from '../ledger/limits.ts';
import type { OwnAccount } from '../ledger/owed-facts.ts';

/**
 * The day up to which a payment would be known: by the ledger or by the bank, whichever reaches further. The bank reaches
 * as far as the statements of every account that is paid into; while money waits that is, as far as can be told, this
 * debtor's, the bank has not had its last word.
 */
export function booksUpTo(
  { ledgerAsOn, bank }: { readonly ledgerAsOn: CalendarDate | 'unknown'; readonly bank: readonly OwnAccount[] },
  { today, isMoneyWaiting }: { readonly today: CalendarDate; readonly isMoneyWaiting: boolean },
): CalendarDate | 'unknown' {
  const inUse = bank.filter(
    ({ receivedUpTo }) => receivedUpTo !== undefined && daysBetween(receivedUpTo, today) <= ACCOUNT_IN_USE_DAYS,
  );
  const asked = inUse.length === 0 ? bank : inUse;
  const [bankUpTo] = isMoneyWaiting ? [] : asked.map(({ upTo }) => upTo).sort();
  if (bankUpTo === undefined) return ledgerAsOn;
  return ledgerAsOn === 'unknown' || bankUpTo > ledgerAsOn ? bankUpTo : ledgerAsOn;
}
