import { parseCalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { OpenHours, StopScope } from '@duologue/core/compliance/facts/facts.ts';
import { EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { asObject, plainName } from '../read-expectation.ts';
import type { Contribution } from './contribution.ts';
import { type RawEvent, type Report, channelOf, text, texts } from './read-event.ts';
import { readState } from './read-state.ts';

/** What somebody asked to be spared, and the states that events open and close. */
export function readRequest(event: RawEvent, report: Report): Contribution | undefined {
  const { kind, raw, at } = event;
  const stop = (scope: StopScope): Contribution => ({
    stops: [{ id: kind, receivedAt: at, withdrawnAt: null, scope }],
  });
  switch (kind) {
    case 'inconvenient-times':
    case 'inconvenient-time':
      return readTimes(event, report);
    case 'inconvenient-times-revoked':
    case 'inconvenient-times-withdrawn':
    case 'inconvenient-times-changed':
      return { ends: { at, stops: ['times'] }, ...(raw['rules'] !== undefined && readTimes(event, report)) };
    case 'inconvenient-place': {
      const place = plainName(text(raw['place']) ?? '');
      if (place !== 'home' && place !== 'work') report(`the place ${place} is not known`);
      return stop({ kind: place === 'work' ? 'workplace' : 'home' });
    }
    case 'inconvenient-place-revoked':
      return { ends: { at, stops: ['home', 'workplace'] } };
    case 'employer-prohibits':
      return { states: [{ state: 'employer-prohibits', since: at, untilOn: null, itemIds: 'all' }] };
    case 'stop-number':
    case 'stop-medium':
      return stop(scopeOf(raw, report));
    case 'stop-medium-revoked':
    case 'stop-medium-withdrawn':
      return { ends: { at, stops: ['all-calls', 'all-contact', 'channel', 'number'] } };
    default:
      return readState(event);
  }
}

function scopeOf(raw: RawEvent['raw'], report: Report): StopScope {
  const number = text(raw['number']);
  if (number !== undefined) return { kind: 'number', number };
  const medium = plainName(text(raw['medium']) ?? '');
  if (medium === 'all') return { kind: 'all-contact' };
  const channel = channelOf(medium);
  if (channel === undefined) report(`the medium ${medium} is not known`);
  return channel === undefined || channel === 'call' ? { kind: 'all-calls' } : { kind: 'channel', channel };
}

const WEEKDAYS: Readonly<Record<string, Weekday>> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

function readTimes({ kind, raw, at }: RawEvent, report: Report): Contribution {
  const rules = Array.isArray(raw['rules']) ? raw['rules'].map(asObject) : [];
  if (rules.length === 0) report('inconvenient times without rules');
  return {
    stops: rules.map((rule) => {
      const until = text(rule['until']);
      const untilOn = until === undefined ? undefined : parseCalendarDate(until);
      if (until !== undefined && untilOn === undefined) report(`${until} is no date`);
      const wish = { kind: 'not-then', hours: [readHours(rule, report)], ...(untilOn && { untilOn }) } as const;
      return { id: kind, receivedAt: at, withdrawnAt: null, scope: { kind: 'times', wish } };
    }),
  };
}

function readHours(rule: Readonly<Record<string, unknown>>, report: Report): OpenHours {
  const days = texts(rule['days'])?.flatMap((name) => {
    const weekday = WEEKDAYS[name.slice(0, 2).toUpperCase()];
    if (weekday === undefined) report(`the weekday ${name} is not known`);
    return weekday ?? [];
  });
  const [from, to] = [text(rule['from']) ?? '00:00', text(rule['to']) ?? '24:00'];
  if (![from, to].every((one) => /^\d\d:[0-5]\d$/.test(one))) {
    report(`${from} to ${to} are no times of day`);
    return hours(EVERY_DAY, '00:00', '24:00');
  }
  return hours(days ?? EVERY_DAY, from, to);
}
