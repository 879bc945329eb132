import { addDays, type CalendarDate, dayNumber, fromDayNumber } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { firstInstantAt, firstInstantOnDay, wallClock } from '../../calendar/local-time.ts';
import type { ContactFacts, NumberUse, StateFact, StopScope } from '../facts/facts.ts';
import type { RuleCheck } from '../packs/rule.ts';
import type { Moment, Situation } from '../facts/situation.ts';
import { type Answer, SATISFIED, unknownBecause } from './answer.ts';
import { isInForce } from './hours.ts';

type Check<Kind extends RuleCheck['kind']> = Extract<RuleCheck, { kind: Kind }>;

/** A stop that covers this contact. It ends by withdrawal, never by waiting. Named times are `asked-times`. */
export function judgeStopRequest(check: Check<'stop-request'>, { facts }: Situation, { at }: Moment): Answer {
  if (facts.stops === 'unknown') return unknownBecause('stops');
  let isUnclear = false;
  for (const stop of facts.stops) {
    if (!isInForce(stop, at) || (check.scopes !== undefined && !check.scopes.includes(stop.scope.kind))) continue;
    const reach = reachOf(stop.scope, facts);
    if (reach === 'covers')
      return { result: 'violated', nextAt: null, values: { stop: stop.id, scope: stop.scope.kind } };
    if (reach === 'unclear') isUnclear = true;
  }
  return isUnclear ? unknownBecause('number-use') : SATISFIED;
}

/** Whether what somebody asked to be spared covers this contact. A voicemail is a call that nobody answered. */
function reachOf(
  scope: StopScope,
  { channel, number, numberUse, itemIds }: ContactFacts,
): 'covers' | 'not' | 'unclear' {
  const isByTelephone = channel === 'call' || channel === 'voicemail';
  // A letter or a visit is at a place too: `numberUse` is then that of the address.
  const isAtPlace = isByTelephone || channel === 'letter' || channel === 'visit';
  const at = (place: NumberUse) => {
    if (!isAtPlace) return 'not';
    return numberUse === place ? 'covers' : numberUse === 'unknown' ? 'unclear' : 'not';
  };
  switch (scope.kind) {
    case 'all-contact':
      return 'covers';
    case 'all-calls':
      return isByTelephone ? 'covers' : 'not';
    case 'channel':
      return scope.channel === channel || (scope.channel === 'call' && isByTelephone) ? 'covers' : 'not';
    case 'number':
      return scope.number === number && (isByTelephone || channel === 'text') ? 'covers' : 'not';
    case 'workplace':
      return at('work');
    case 'home':
      return at('home');
    case 'items':
      return itemIds.every((itemId) => scope.itemIds.includes(itemId)) ? 'covers' : 'not';
    case 'times':
      return 'not';
  }
}

/** Something between two local days, first included, last included or open. */
type Spell = {
  readonly since: Instant;
  readonly untilOn: CalendarDate | null;
  readonly itemIds: readonly string[] | 'all';
};

/** All items of this contact are on hold. While one is free, the contact can be about that one. */
export function judgeHold(situation: Situation, moment: Moment): Answer {
  const { holds, itemIds } = situation.facts;
  if (holds === 'unknown') return unknownBecause('holds');
  const held = holds.filter((hold) => isRunning(hold, moment));
  const first = held[0];
  if (first === undefined) return SATISFIED;
  const blocks = itemIds.length === 0 ? [held] : itemIds.map((itemId) => held.filter((hold) => covers(hold, itemId)));
  if (blocks.some((block) => block.length === 0)) return SATISFIED;
  const ends = blocks.map((block) => latest(block.map((hold) => endOf(situation, hold))));
  const values = { hold: first.id, reason: first.reason, until: first.untilOn ?? '' };
  return { result: 'violated', nextAt: earliest(ends), values };
}

/** A legal state covers any item of this contact. */
export function judgeStateBlock(check: Check<'state-block'>, situation: Situation, moment: Moment): Answer {
  const { states, itemIds } = situation.facts;
  if (states === 'unknown') return unknownBecause('states');
  const blocking = states
    .filter((state) => check.states.includes(state.state))
    .map((state) => spellOf(check, state, situation))
    .filter(
      (state) => isRunning(state, moment) && (itemIds.length === 0 || itemIds.some((itemId) => covers(state, itemId))),
    );
  const first = blocking[0];
  if (first === undefined) return SATISFIED;
  const nextAt = latest(blocking.map((state) => endOf(situation, state)));
  return { result: 'violated', nextAt, values: { state: first.state, until: first.untilOn ?? '' } };
}

/** So many days must have passed since a notice went out; one that never went out blocks until it does. */
export function judgeWaitingPeriod(check: Check<'waiting-period'>, situation: Situation, { at }: Moment): Answer {
  const sentAt = situation.facts.milestones[check.milestone];
  if (sentAt === undefined) return unknownBecause('milestone');
  if (sentAt === null || sentAt > at)
    return { result: 'violated', nextAt: null, values: { milestone: check.milestone } };
  if (check.days === 0) return SATISFIED;
  if (situation.zones === 'unknown') return unknownBecause('zones');
  const ends = situation.zones.map((zone) => {
    const sentOn = wallClock(situation.zoneTable, zone, sentAt)?.dayNumber;
    return (sentOn !== undefined && firstInstantOnDay(situation.zoneTable, zone, sentOn + check.days, 0)) || null;
  });
  const freeAt = latest(ends);
  if (freeAt !== null && freeAt <= at) return SATISFIED;
  return { result: 'violated', nextAt: freeAt, values: { milestone: check.milestone } };
}

/**
 * The still-owed gate has looked at ledger and bank: paid, disputed, too old, announced. Only a new entry changes most of
 * that; what is announced or held is owed again when it should have come, or when the hold is over.
 */
export function judgeStillOwed({ facts }: Situation, { at }: Moment): Answer {
  if (facts.stillOwed === 'unknown') return unknownBecause('still-owed');
  if (facts.stillOwed.state === 'owed') return SATISFIED;
  const { reasons, opensAt } = facts.stillOwed;
  if (opensAt !== undefined && opensAt <= at) return SATISFIED;
  return { result: 'violated', nextAt: opensAt ?? null, values: { reasons: reasons.join(', ') } };
}

export function judgeAccountOpen({ facts }: Situation): Answer {
  if (facts.accountOpen === 'unknown') return unknownBecause('account-open');
  return facts.accountOpen ? SATISFIED : { result: 'violated', nextAt: null };
}

export function judgeNumberTheirs({ facts, history }: Situation): Answer {
  if (history === 'unknown') return unknownBecause('events');
  return history.wrongNumbers.has(facts.number) ? { result: 'violated', nextAt: null } : SATISFIED;
}

export function judgePlaceKnown(moment: Moment): Answer {
  return moment.clocks === 'unknown' ? unknownBecause('zones') : SATISFIED;
}

export function judgeHistoryKnown({ history }: Situation): Answer {
  return history === 'unknown' ? unknownBecause('events') : SATISFIED;
}

/** The state as far as the rule lets it block. Where no place is known it blocks from the record on. */
function spellOf(check: Check<'state-block'>, state: StateFact, { zones, zoneTable }: Situation): StateFact {
  const { afterDays, forDays } = check;
  if ((afterDays === undefined && forDays === undefined) || zones === 'unknown') return state;
  const days = zones.flatMap((zone) => wallClock(zoneTable, zone, state.since)?.dayNumber ?? []);
  const starts = zones.flatMap((zone, index) => {
    const recordedOn = days[index];
    if (afterDays === undefined || recordedOn === undefined) return [];
    return firstInstantOnDay(zoneTable, zone, recordedOn + afterDays + 1, 0) ?? [];
  });
  const since = starts.length === 0 ? state.since : starts.reduce((first, one) => (one < first ? one : first));
  const lastOn = forDays === undefined || days.length === 0 ? null : fromDayNumber(Math.max(...days) + forDays);
  const ends = [state.untilOn, lastOn].filter((end) => end !== null).sort();
  return { ...state, since, untilOn: ends[0] ?? null };
}

function isRunning(spell: Spell, { at, firstDay }: Moment): boolean {
  if (spell.since > at) return false;
  // The last day counts wherever the person may be.
  return spell.untilOn === null || firstDay <= dayNumber(spell.untilOn);
}

function covers(spell: Spell, itemId: string): boolean {
  return spell.itemIds === 'all' || spell.itemIds.includes(itemId);
}

/** The first moment at which the last day is over everywhere the person may be. */
function endOf({ zones, zoneTable }: Situation, spell: Spell): Instant | null {
  const { untilOn } = spell;
  if (untilOn === null || zones === 'unknown') return null;
  return latest(zones.map((zone) => firstInstantAt(zoneTable, zone, addDays(untilOn, 1), 0) ?? null));
}

function latest(moments: readonly (Instant | null)[]): Instant | null {
  return moments.reduce((last, moment) => (last === null || moment === null ? null : moment > last ? moment : last));
}

function earliest(moments: readonly (Instant | null)[]): Instant | null {
  return moments.reduce((first, moment) =>
    first === null ? moment : moment === null || first < moment ? first : moment,
  );
}
