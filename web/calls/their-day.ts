import { clockAt } from '../ui/base/their-time.ts';
import type { Screen } from './use-call.ts';

/** Where the debtor is, and which day it is there: it may have begun before ours, or not yet. */
export function theirDay({ call, now }: Screen): { readonly zone: string; readonly today: string } {
  const zone = call.decision.zones[0] ?? 'UTC';
  return { zone, today: clockAt(now, zone).date };
}
