import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { plainName } from '../read-expectation.ts';
import { CHANNELS } from './words.ts';

export type Report = (problem: string) => void;

/** An event of a vector with what all events may say. */
export type RawEvent = {
  readonly at: Instant;
  readonly kind: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly about: About;
};

export type About = Pick<
  ContactEvent,
  'at' | 'itemIds' | 'number' | 'numberUse' | 'personId' | 'relation' | 'purpose' | 'voice'
>;

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;
}

/** The channel that a word such as `call` or `sms` names. */
export const channelOf = (word: string) => CHANNELS[plainName(word)];
