import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import {
  day,
  EVERY_DAY,
  hours,
  MONDAY_TO_SATURDAY,
  moment,
  quietFacts,
} from '@duologue/core/compliance/packs/write-rules.ts';
import { attemptRules, conversationRules, OURS } from './frequency.ts';
import { ENDS_SOON_SENTENCE, HOURS_SENTENCE, WORKDAY_HOURS_SENTENCE } from './hours.ts';

/** How this house calls private persons. The night is closed by our own rule; the rest warns, for the law of the place comes first. */

const at = (text: string) => ({ at: moment(text) });
const daytime = [hours(EVERY_DAY, '08:00', '21:00')];

export const houseConsumer = definePack({
  id: 'house.consumer',
  title: {
    en: 'House rules for calls to private persons',
    de: 'Hausregeln für Anrufe bei Privatpersonen',
    it: 'Regole della casa per le chiamate ai privati',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { debtKinds: ['consumer'] },
  quiet: quietFacts({
    at: '2026-06-10T10:00Z',
    zone: 'Europe/Lisbon',
    regime: { places: [{ country: 'PT' }], debtKind: 'consumer', collector: 'first-party' },
  }),
  rules: [
    {
      ...OURS,
      id: 'quiet-hours',
      code: 'HOUSE-HOURS',
      isQuietHours: true,
      force: 'house-rule',
      check: { kind: 'time-window', hours: daytime, zone: 'candidates' },
      sentence: HOURS_SENTENCE,
      examples: {
        allows: [{ name: 'Sunday at noon', facts: at('2026-06-14T12:00+01:00') }],
        refuses: [
          { name: 'before eight', facts: at('2026-06-10T07:59+01:00') },
          { name: 'at nine in the evening', facts: at('2026-06-10T21:00+01:00') },
        ],
      },
    },
    {
      ...OURS,
      id: 'benchmark-hours',
      code: 'HOUSE-HOURS',
      force: 'benchmark',
      check: { kind: 'time-window', hours: [hours(MONDAY_TO_SATURDAY, '08:00', '20:00')], zone: 'candidates' },
      // These have a figure of their own, in law or in guidance.
      appliesTo: { exceptPlaces: [{ country: 'US' }, { country: 'GB' }] },
      sentence: WORKDAY_HOURS_SENTENCE,
      examples: {
        allows: [{ name: 'Saturday at noon', facts: at('2026-06-13T12:00+01:00') }],
        refuses: [
          { name: 'at eight in the evening', facts: at('2026-06-10T20:00+01:00') },
          { name: 'Sunday at noon', facts: at('2026-06-14T12:00+01:00') },
        ],
      },
    },
    {
      ...OURS,
      id: 'late-start',
      code: 'HOUSE-LATE-START',
      force: 'benchmark',
      check: { kind: 'window-ends-soon', hours: daytime, minutes: 10 },
      sentence: ENDS_SOON_SENTENCE,
      examples: {
        allows: [{ name: 'ten minutes before the end', facts: at('2026-06-10T20:50+01:00') }],
        refuses: [{ name: 'nine minutes before the end', facts: at('2026-06-10T20:51+01:00') }],
      },
    },
    ...attemptRules('benchmark'),
    ...conversationRules,
  ],
});
