import { type CalendarDate, daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { Records } from '../ports/store.ts';
import { DEFAULT_MONEY } from './money-settings.ts';

/**
 * Does something that may bring newer bank statements, and marks every line of the worklist when the age of the newest
 * one has come over the line beyond which nobody is called, or back. Any other day changes no verdict.
 */
export async function watchBankAge<Value>(
  records: Pick<Records, 'bank' | 'worklist'>,
  { at, today }: { readonly at: Instant; readonly today: CalendarDate },
  work: () => Promise<Value>,
): Promise<Value> {
  const { bankRefuseDays } = (await records.bank.settings())?.settings ?? DEFAULT_MONEY;
  const isTooOld = async () => {
    const days = (await records.bank.bankUpTo()).map(({ upTo }) => daysBetween(upTo, today));
    return days.length > 0 && Math.min(...days) > bankRefuseDays;
  };
  const before = await isTooOld();
  const value = await work();
  if (before !== (await isTooOld())) await records.worklist.expireAll(at);
  return value;
}
