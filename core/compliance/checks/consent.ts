import { dayNumber, fromDayNumber } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { firstInstantOnDay, wallClock } from '../../calendar/local-time.ts';
import type { ZoneId } from '../../calendar/zone-id.ts';

import type { History } from '../facts/history.ts';
import type { ConsentExclusion } from '../packs/rule.ts';
import type { Situation } from '../facts/situation.ts';
import { ceilMinute } from './opening.ts';

/**
 * Whether a call at a moment is covered by a consent, seen in one zone. A consent is narrow: it lasts from its day for
 * the days of the rule, only on the dates named, and ends with its revocation or the next conversation.
 */
export function isConsented(
  situation: Situation,
  history: History,
  zone: ZoneId,
  exclusion: ConsentExclusion,
  at: Instant,
): boolean {
  return history.consents.some((consent) => {
    if (consent.at > at || !isAboutThis(situation, consent)) return false;
    const given = wallClock(situation.zoneTable, zone, consent.at)?.dayNumber;
    const day = wallClock(situation.zoneTable, zone, at)?.dayNumber;
    if (given === undefined || day === undefined || day > given + exclusion.days - 1) return false;
    if (consent.untilOn !== undefined && day > dayNumber(consent.untilOn)) return false;
    if (consent.onDates !== undefined && !consent.onDates.includes(fromDayNumber(day))) return false;
    const isRevoked = history.revocations.some((revoked) => revoked.at >= consent.at && revoked.at <= at);
    const isUsed = history.conversations.some(
      (talk) => talk.at > consent.at && talk.at < at && isAboutThis(situation, talk),
    );
    return !isRevoked && !isUsed;
  });
}

/** The first moment after `after` that some consent covers in every zone, or `null`. */
export function nextConsented(
  situation: Situation,
  history: History,
  zones: readonly ZoneId[],
  exclusion: ConsentExclusion,
  after: Instant,
): Instant | null {
  const moments: Instant[] = [];
  for (const consent of history.consents) {
    for (const zone of zones) {
      const given = wallClock(situation.zoneTable, zone, consent.at)?.dayNumber;
      if (given === undefined) continue;
      for (let ahead = 0; ahead < exclusion.days; ahead += 1) {
        const starts = firstInstantOnDay(situation.zoneTable, zone, given + ahead, 0);
        if (starts !== undefined) moments.push(ceilMinute(Math.max(starts, consent.at)));
      }
    }
  }
  const covers = (at: Instant) => zones.every((zone) => isConsented(situation, history, zone, exclusion, at));
  return moments.sort((left, right) => left - right).find((at) => at > after && covers(at)) ?? null;
}

function isAboutThis(
  { facts }: Situation,
  event: { readonly personId?: string; readonly itemIds?: readonly string[] },
): boolean {
  const samePerson = event.personId === undefined || event.personId === facts.personId;
  const sameItem = event.itemIds === undefined || facts.itemIds.some((itemId) => event.itemIds?.includes(itemId));
  return samePerson && sameItem;
}
