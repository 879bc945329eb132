import { addDays, type CalendarDate } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { firstInstantAt } from '../../calendar/local-time.ts';
import { assert } from '../../kernel/assert.ts';
import type { Concern } from './concerns.ts';
import { answerOf, effectAt, type Hearing, isGoverning, isInForce, openHearing } from './evaluate.ts';
import type { ContactFacts } from '../facts/facts.ts';
import { NEXT_MOMENT_STEPS_MAX } from '../limits.ts';
import type { Effect } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { type Moment, momentOf, type Situation } from '../facts/situation.ts';

/**
 * The first minute, not earlier than the moment asked about, at which no rule refuses and the quiet hours are over; `null` when only an event can
 * open the gate (a payment, a withdrawal, a fact that is missing). Supposes that nothing happens until then.
 */
export function nextAllowedAt(book: RuleBook, facts: ContactFacts): Instant | null {
  return nextMoment(openHearing(book, facts), facts.at, ['deny']);
}

/** As `nextAllowedAt`, for the first minute at which no rule warns either. */
export function nextClearAt(book: RuleBook, facts: ContactFacts): Instant | null {
  return nextMoment(openHearing(book, facts), facts.at, ['deny', 'warn']);
}

/**
 * By fix-point: every rule that objects names the first moment at which it would not, and the latest of these is asked
 * again. Each step is exact, because before that moment at least one rule objects.
 */
export function nextMoment(hearing: Hearing, from: Instant, effects: readonly Effect[]): Instant | null {
  const { situation, concerns } = hearing;
  if (hearing.broken.length > 0) return null;
  const objecting = concerns.filter((one) => effects.includes(one.effect) || one.read.rule.isQuietHours === true);
  let at = from;
  for (let step = 0; step < NEXT_MOMENT_STEPS_MAX; step += 1) {
    const moment = momentOf(situation, at);
    let next: Instant = at;
    for (const one of objecting) {
      const free = isInForce(one, moment) ? freeFrom(one, hearing, moment, effects) : at;
      if (free === null) return null;
      if (free > next) next = free;
    }
    if (next === at) return isGoverned(concerns, moment) ? at : null;
    at = next;
  }
  return null;
}

/** Silence is no permission, and does not become one by waiting. */
function isGoverned(concerns: readonly Concern[], moment: Moment): boolean {
  return concerns.some((one) => isGoverning(one.read.pack) && isInForce(one, moment));
}

/** The first moment from `at` on at which one rule does not object, by its own answer or because it is repealed. */
function freeFrom(one: Concern, hearing: Hearing, moment: Moment, effects: readonly Effect[]): Instant | null {
  const { rule } = one.read;
  const { at } = moment;
  const { situation } = hearing;
  const { answer } = answerOf(one, hearing, moment);
  if (answer.result === 'satisfied') return at;
  if (rule.isQuietHours !== true && !effects.includes(effectAt(one, answer))) return at;
  const nextAt = answer.result === 'violated' ? answer.nextAt : null;
  assert(nextAt === null || nextAt > at, `${rule.id} names a later moment`);
  const repealedAt = rule.effectiveTo === undefined ? null : dayAfter(situation, rule.effectiveTo);
  if (nextAt === null || repealedAt === null) return nextAt ?? repealedAt;
  return nextAt < repealedAt ? nextAt : repealedAt;
}

function dayAfter({ zones, zoneTable }: Situation, last: CalendarDate): Instant | null {
  if (zones === 'unknown') return null;
  const moments = zones.map((zone) => firstInstantAt(zoneTable, zone, addDays(last, 1), 0) ?? Number.POSITIVE_INFINITY);
  const latest = Math.max(...moments);
  return Number.isFinite(latest) ? (latest as Instant) : null;
}
