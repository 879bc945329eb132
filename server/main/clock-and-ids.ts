import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { Clock, Ids } from '@duologue/server/app/deps.ts';
import { v7 } from 'uuid';

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** UUIDs of version 7 count up within a millisecond, so ids sort in the order in which they were made. */
export const timeOrderedIds: Ids = { next: () => v7() };
