import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { InvalidArgumentError } from 'commander';

export type Answers = Readonly<Record<string, string>>;

/** An option that may be repeated. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `--answer currency=EUR`, which may be repeated. */
export function collectAnswer(answer: string, before: Answers = {}): Answers {
  const pair = pairOf(answer);
  if (pair === undefined) throw new InvalidArgumentError('Write it as question=value.');
  return { ...before, [pair[0]]: pair[1] };
}

/** `1.dueOn=2026-03-15`: all behind the first `=` is the value. */
export function pairOf(text: string): readonly [name: string, value: string] | undefined {
  const at = text.indexOf('=');
  return at < 1 || at === text.length - 1 ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

export function dateOf(text: string): string {
  if (parseCalendarDate(text) === undefined) throw new InvalidArgumentError('Write the date as 2026-12-01.');
  return text;
}

export function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(text);
}
