import { addMs, HOUR_MS } from '@duologue/core/calendar/instant.ts';
import type { CallEvent, ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';

/** Past calls for examples: `count` of them from `first` on, one every so many hours. */
export function calls(
  count: number,
  first: string,
  { everyHours = 24, outcome = 'no-answer' }: { everyHours?: number; outcome?: ContactOutcome } = {},
): readonly CallEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'call-out',
    at: addMs(moment(first), index * everyHours * HOUR_MS),
    outcome,
  }));
}
