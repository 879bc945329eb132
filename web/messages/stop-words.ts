import { parseStopTimes } from '@duologue/core/cases/stop-times.ts';
import type { Text } from '@duologue/words/text.ts';
import { weekdayNames } from '../ui/base/weekdays.ts';

type StopScope = { readonly kind: string; readonly channel?: string; readonly times?: string };

/** What somebody asked to be spared, in the reader's words: the way or the hours themselves, where they were named. */
export function stopWords(scope: StopScope, text: Text, locale: string): string {
  if (scope.kind === 'channel' && scope.channel !== undefined) return text.label('calls.stop-channel', scope.channel);
  if (scope.kind === 'times' && scope.times !== undefined) {
    return `${text('calls.stop-scope.times')} (${timesWords(scope.times, text, locale)})`;
  }
  return text.label('calls.stop-scope', scope.kind);
}

/** `not-then 1,2 09:00-12:00` as "Not then: Mon, Tue 09:00–12:00"; what cannot be read is shown as it is. */
export function timesWords(times: string, text: Text, locale: string): string {
  const read = parseStopTimes(times);
  if (read === undefined) return times;
  const names = weekdayNames(locale);
  const lines = read.hours.map(
    ({ days, fromMinute, toMinute }) =>
      `${days.map((day) => names[day - 1]).join(', ')} ${timeOf(fromMinute)}–${timeOf(toMinute)}`,
  );
  const until = read.untilOn === undefined ? '' : `, ${text('data.until.day', { eraseOn: read.untilOn })}`;
  return `${text(`calls.times.${read.kind}`)}: ${lines.join('; ')}${until}`;
}

const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
