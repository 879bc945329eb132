import type { Brand } from '../kernel/brand.ts';

/**
 * A point in time: whole milliseconds since 1970-01-01T00:00:00Z. A number, so that it can never be taken for a
 * calendar date, which is text. On the wire and in events it is written with `formatInstant`.
 */
export type Instant = Brand<number, 'Instant'>;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** `2026-11-21T08:00:00.000Z`. The moment of a batch is written for each of its events, so the last one is remembered. */
export function formatInstant(instant: Instant): string {
  if (instant !== last.instant) last = { instant, text: new Date(instant).toISOString() };
  return last.text;
}
let last = { instant: 0, text: '1970-01-01T00:00:00.000Z' };

/** Reads ISO 8601 with `Z` or an offset. A text without an offset is refused: it would mean a different moment in each zone. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : (ms as Instant);
}

export function addMs(instant: Instant, ms: number): Instant {
  return (instant + ms) as Instant;
}
