import { randomFillSync } from 'node:crypto';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { Clock, Ids } from '@duologue/server/app/deps.ts';
import { v7 } from 'uuid';

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** Random bytes of one id, of which this many are drawn at once: a draw costs more than the rest of an id. */
const ID_BYTES = 16;
const IDS_DRAWN = 512;

/** UUIDs of version 7 count up within a millisecond, so ids sort in the order in which they were made. */
export const timeOrderedIds: Ids = createTimeOrderedIds();

function createTimeOrderedIds(): Ids {
  const drawn = new Uint8Array(ID_BYTES * IDS_DRAWN);
  let at = drawn.length;
  let [msecs, seq] = [-Infinity, 0];
  return {
    next: () => {
      if (at === drawn.length) {
        randomFillSync(drawn);
        at = 0;
      }
      const random = drawn.subarray(at, at + ID_BYTES);
      at += ID_BYTES;

      const now = Date.now();
      // 32 bits that begin anywhere in their lower half count up; a clock that is set back goes on from where it was.
      if (now > msecs) {
        const [a = 0, b = 0, c = 0, d = 0] = random;
        [msecs, seq] = [now, (((a & 0x7f) << 24) | (b << 16) | (c << 8) | d) >>> 0];
      } else if (seq === 0xffffffff) [msecs, seq] = [msecs + 1, 0];
      else seq += 1;
      return v7({ random, msecs, seq });
    },
  };
}
