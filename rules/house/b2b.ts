import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import {
  day,
  hours,
  MONDAY_TO_FRIDAY,
  MONDAY_TO_SATURDAY,
  moment,
  quietFacts,
} from '@duologue/core/compliance/packs/write-rules.ts';
import { attemptRules, conversationRules, OURS } from './frequency.ts';
import { OWN_OFFICE_HOURS } from './own-measures.ts';
import { ENDS_SOON_SENTENCE, WEEKDAY_HOURS_SENTENCE, WORKDAY_HOURS_SENTENCE } from './hours.ts';

/** How this house calls other businesses. No law sets these figures; the house has set the quiet hours and the attempts as its own rule. */

const at = (text: string) => ({ at: moment(text) });
const quietHours = [hours(MONDAY_TO_SATURDAY, '08:00', '20:00')];

export const houseB2b = definePack({
  id: 'house.b2b',
  title: {
    en: 'House rules for calls to businesses',
    de: 'Hausregeln für Anrufe bei Unternehmen',
    it: 'Regole della casa per le chiamate alle imprese',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { debtKinds: ['commercial'] },
  quiet: quietFacts({
    at: '2026-06-10T10:00Z',
    zone: 'Europe/Lisbon',
    regime: { places: [{ country: 'PT' }], debtKind: 'commercial', collector: 'first-party' },
  }),
  rules: [
    {
      ...OURS,
      id: 'quiet-hours',
      code: 'HOUSE-HOURS',
      isQuietHours: true,
      force: 'house-rule',
      check: { kind: 'time-window', hours: quietHours, zone: 'candidates' },
      sentence: WORKDAY_HOURS_SENTENCE,
      examples: {
        allows: [
          { name: 'Wednesday at eight', facts: at('2026-06-10T08:00+01:00') },
          { name: 'Saturday at noon', facts: at('2026-06-13T12:00+01:00') },
        ],
        refuses: [
          { name: 'Wednesday at half past eight in the evening', facts: at('2026-06-10T20:30+01:00') },
          { name: 'Sunday at noon', facts: at('2026-06-14T12:00+01:00') },
        ],
      },
    },
    {
      ...OURS,
      id: 'office-hours',
      code: 'HOUSE-HOURS',
      force: 'benchmark',
      check: { kind: 'time-window', hours: [hours(MONDAY_TO_FRIDAY, '08:00', '18:00')], zone: 'candidates' },
      appliesTo: { exceptPlaces: OWN_OFFICE_HOURS },
      sentence: WEEKDAY_HOURS_SENTENCE,
      examples: {
        allows: [{ name: 'Wednesday at five', facts: at('2026-06-10T17:00+01:00') }],
        refuses: [
          { name: 'Wednesday at six', facts: at('2026-06-10T18:00+01:00') },
          { name: 'Saturday at noon', facts: at('2026-06-13T12:00+01:00') },
        ],
      },
    },
    {
      ...OURS,
      id: 'late-start',
      code: 'HOUSE-LATE-START',
      force: 'benchmark',
      check: { kind: 'window-ends-soon', hours: quietHours, minutes: 10 },
      sentence: ENDS_SOON_SENTENCE,
      examples: {
        allows: [{ name: 'ten minutes before the end', facts: at('2026-06-10T19:50+01:00') }],
        refuses: [{ name: 'nine minutes before the end', facts: at('2026-06-10T19:51+01:00') }],
      },
    },
    ...attemptRules('house-rule'),
    ...conversationRules,
  ],
});
