import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import type { Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { OpenHours, StopFact, StopScope } from '@duologue/core/compliance/facts/facts.ts';
import { EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import { type Contribution, dateOf, longBefore, type Reading, stateFact, whenOf } from './contribution.ts';
import { CHANNELS } from './words.ts';

const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** What the person asked for: times, channels, places. */
export function readPreferences(value: unknown, reading: Reading): Contribution {
  const wishes = (Array.isArray(value) ? value : [value]).map(asObject);
  return { stops: wishes.flatMap((wish) => readWish(wish, reading)) };
}

/** The id of the wish that is drawn from known working hours. */
export const WORKING_HOURS = 'working hours';

/** The hours in which somebody works: when they may be called there. */
export function readWorkingHours(value: unknown, reading: Reading): Contribution {
  if (value === null || value === false) return { answers: { 'working-hours-known': 'no' } };
  const [, from, to] = /^(\d\d:\d\d)\s*(?:-|–|to)\s*(\d\d:\d\d)$/.exec(String(value)) ?? [];
  const raw = from === undefined ? asObject(value) : { from, to };
  const wish: StopScope = { kind: 'times', wish: { kind: 'only-then', hours: readHours(raw, reading.report) } };
  return {
    answers: { 'working-hours-known': 'yes' },
    stops: [{ id: WORKING_HOURS, receivedAt: longBefore(reading.at), withdrawnAt: null, scope: wish }],
  };
}

function readWish(wish: Readonly<Record<string, unknown>>, reading: Reading): readonly StopFact[] {
  unknownKeys(
    'preference',
    wish,
    ['allow', 'only', 'deny', 'not', 'never', 'reason', 'receivedOn', 'until', 'withdrawnOn', 'note'],
    reading.report,
  );
  const stop = (scope: StopScope, index: number): StopFact => ({
    id: `preference ${index + 1}`,
    receivedAt: whenOf(wish['receivedOn'], reading) ?? longBefore(reading.at),
    withdrawnAt: whenOf(wish['withdrawnOn'], reading) ?? null,
    scope,
  });
  const until = dateOf(wish['until']);
  const only = scopesOf(wish['allow'] ?? wish['only'], 'only-then', until, reading);
  const never = scopesOf(wish['deny'] ?? wish['not'] ?? wish['never'], 'not-then', until, reading);
  return [...only, ...never].map(stop);
}

function scopesOf(
  value: unknown,
  kind: 'only-then' | 'not-then',
  untilOn: ReturnType<typeof dateOf>,
  { report }: Reading,
): readonly StopScope[] {
  if (value === undefined) return [];
  const raw = asObject(value);
  unknownKeys('preference', raw, ['days', 'from', 'to', 'channel', 'channels', 'place', 'number'], report);
  const named = [raw['channel'], raw['channels']].flat().filter((one): one is string => typeof one === 'string');
  const channels = named.map((one) => CHANNELS[plainName(one)]?.channel);
  if (channels.includes(undefined)) report('a preference names a channel that is not known');
  const spared =
    named.length === 0
      ? []
      : (['call', 'voicemail', 'text', 'email', 'visit'] as const).filter(
          (channel) => channels.includes(channel) === (kind === 'not-then'),
        );
  const scopes: StopScope[] = spared.map((channel) => ({ kind: 'channel', channel }));
  if (raw['place'] === 'workplace' || raw['place'] === 'work') scopes.push({ kind: 'workplace' });
  if (raw['place'] === 'home') scopes.push({ kind: 'home' });
  if (typeof raw['number'] === 'string') scopes.push({ kind: 'number', number: raw['number'] });
  if (raw['days'] !== undefined || raw['from'] !== undefined || raw['to'] !== undefined) {
    const wish = { kind, hours: readHours(raw, report), ...(untilOn && { untilOn }) };
    scopes.push({ kind: 'times', wish });
  }
  return scopes;
}

/** Hours past midnight are two stretches. */
function readHours(raw: Readonly<Record<string, unknown>>, report: Reading['report']): readonly OpenHours[] {
  const names: unknown = raw['days'];
  const days = Array.isArray(names)
    ? names.map((name) => (WEEKDAYS.indexOf(String(name).slice(0, 2).toUpperCase()) + 1) as Weekday | 0)
    : EVERY_DAY;
  if (days.some((one) => one === 0)) report('a preference names a day that is not known');
  const known = days.filter((one): one is Weekday => one !== 0);
  const [from, to] = [String(raw['from'] ?? '00:00'), String(raw['to'] ?? '24:00')];
  if (![from, to].every((time) => /^([01]\d|2[0-4]):[0-5]\d$/.test(time))) {
    report('a preference has no times like 14:00');
    return [];
  }
  return from < to ? [hours(known, from, to)] : [hours(known, from, '24:00'), hours(known, '00:00', to)];
}

/**
 * A moratorium: sixty days from the day after registration, or, in a crisis, thirty days beyond the end of treatment and
 * without end while that is not known.
 */
export function readMoratorium(value: unknown, reading: Reading): Contribution {
  if (value === null || value === false) return {};
  const raw = asObject(value);
  unknownKeys(
    'moratorium',
    raw,
    [
      'type',
      'registeredOn',
      'startsOn',
      'startedOn',
      'lastDay',
      'endedOn',
      'endsOn',
      'treatmentEndedOn',
      'crisisTreatmentEndedOn',
      'coversDebt',
      'note',
      'creditorNotifiedOn',
      'cancelledOn',
    ],
    reading.report,
  );
  if (raw['coversDebt'] === false) return {};
  const isCrisis = /crisis|mental|mh/.test(plainName(String(raw['type'] ?? 'standard')));
  const registered = dateOf(raw['registeredOn']);
  const starts = dateOf(raw['startsOn'] ?? raw['startedOn']) ?? (registered && addDays(registered, 1));
  const treatment = dateOf(raw['treatmentEndedOn'] ?? raw['crisisTreatmentEndedOn']);
  const named = dateOf(raw['lastDay'] ?? raw['endsOn'] ?? raw['endedOn'] ?? raw['cancelledOn']);
  const reckoned = isCrisis ? treatment && addDays(treatment, 30) : starts && addDays(starts, 59);
  const since = starts === undefined ? undefined : whenOf(starts, reading);
  const state = isCrisis ? 'crisis-moratorium' : 'breathing-space';
  return { states: [stateFact(state, reading, since, named ?? reckoned ?? null)] };
}
