import { instantAt } from '../../../ui/base/their-time.ts';

/** A day as the debtor's calendar has it, as a moment: its noon there, and never later than now. */
export function dayToInstant(day: string, zone: string, now: string): string {
  const noon = instantAt(day, '12:00', zone) ?? `${day}T12:00:00.000Z`;
  return Date.parse(noon) > Date.parse(now) ? now : noon;
}
