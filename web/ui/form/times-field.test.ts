import { expect, test } from 'vitest';
import { type TimesDraft, timesOf } from './times-field.tsx';

const draft: TimesDraft = { kind: 'not-then', from: '09:00', to: '17:00', days: [5, 1] };
test.each<[string, Partial<TimesDraft>, string | undefined]>([
  ['whole', {}, 'not-then 1,5 09:00-17:00'],
  ['an hour of one digit', { from: '9:00' }, 'not-then 1,5 09:00-17:00'],
  ['to the end of the day', { kind: 'only-then', to: '24:00' }, 'only-then 1,5 09:00-24:00'],
  ['no day', { days: [] }, undefined],
  ['no beginning', { from: '' }, undefined],
  ['the wrong way round', { to: '08:00' }, undefined],
])('%s', (_, typed, expected) => expect(timesOf({ ...draft, ...typed })).toBe(expected));
