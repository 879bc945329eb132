import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import {
  day,
  EVERY_DAY,
  hours,
  MONDAY_TO_SATURDAY,
  moment,
  quietFacts,
} from '@duologue/core/compliance/packs/write-rules.ts';
import { voicemailRule } from '../europe/say-rules.ts';
import { englandAndWales, northernIreland, scotland } from '../holidays/gb.ts';
import { attemptRules, conversationRules, OURS } from './frequency.ts';
import { ENDS_SOON_SENTENCE, HOURS_SENTENCE, WORKDAY_HOURS_SENTENCE } from './hours.ts';
import { HOURS_FOR_AGENCIES, HOURS_FOR_ALL, OWN_COUNTS, OWN_VOICEMAIL } from './own-measures.ts';

/** How this house calls private persons. The night is closed by our own rule; the rest warns, for the law of the place comes first. */

const at = (text: string) => ({ at: moment(text) });
const daytime = [hours(EVERY_DAY, '08:00', '21:00')];

const dutchCreditor: Partial<ContactFacts> = {
  regime: { places: [{ country: 'NL' }], debtKind: 'consumer', collector: 'first-party' },
};

/** No hours of a law in Britain leave out the days on which everybody is at home. */
const bankHolidays: readonly Rule[] = (
  [
    ['england-and-wales', 'ENG', englandAndWales],
    ['england-and-wales', 'WLS', englandAndWales],
    ['scotland', 'SCT', scotland],
    ['northern-ireland', 'NIR', northernIreland],
  ] as const
).map(([nation, region, list]) => ({
  ...OURS,
  id: `bank-holidays-${region.toLowerCase()}`,
  code: 'HOUSE-HOURS',
  force: 'benchmark',
  check: { kind: 'closed-days', weekdays: [], lists: [list.id], zone: 'candidates' },
  appliesTo: { places: [{ country: 'GB', region }] },
  sentence: {
    en: 'Better not on a bank holiday of the place.',
    de: 'Besser nicht an einem Feiertag des Ortes.',
    it: 'Meglio non nei giorni festivi del luogo.',
  },
  examples: {
    allows: [{ name: `a working day in ${nation}`, facts: inBritain(region) }],
    refuses: [{ name: `Christmas in ${nation}`, facts: { ...inBritain(region), ...at('2026-12-25T12:00Z') } }],
  },
}));

function inBritain(region: string): Partial<ContactFacts> {
  return { regime: { places: [{ country: 'GB', region }], debtKind: 'consumer', collector: 'first-party' } };
}

/** Where no pack of the place says what may be left on an answering machine. */
const voicemail: Rule = {
  ...voicemailRule({ ...OURS, code: 'HOUSE-VOICEMAIL', force: 'benchmark' }, 'voicemail'),
  appliesTo: { exceptPlaces: OWN_VOICEMAIL },
};

export const houseConsumer = definePack({
  id: 'house.consumer',
  title: {
    en: 'House rules for calls to private persons',
    de: 'Hausregeln für Anrufe bei Privatpersonen',
    it: 'Regole della casa per le chiamate ai privati',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { debtKinds: ['consumer'] },
  holidays: [englandAndWales, scotland, northernIreland],
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
      appliesTo: { exceptPlaces: [...HOURS_FOR_ALL, ...HOURS_FOR_AGENCIES] },
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
      id: 'benchmark-hours-creditors',
      code: 'HOUSE-HOURS',
      force: 'benchmark',
      check: { kind: 'time-window', hours: [hours(MONDAY_TO_SATURDAY, '08:00', '20:00')], zone: 'candidates' },
      appliesTo: { places: HOURS_FOR_AGENCIES, collectors: ['first-party'] },
      sentence: WORKDAY_HOURS_SENTENCE,
      examples: {
        allows: [{ name: 'Saturday at noon', facts: { ...dutchCreditor, ...at('2026-06-13T12:00+01:00') } }],
        refuses: [{ name: 'Sunday at noon', facts: { ...dutchCreditor, ...at('2026-06-14T12:00+01:00') } }],
      },
    },
    ...bankHolidays,
    voicemail,
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
    ...[...attemptRules('benchmark'), ...conversationRules].map(
      (rule): Rule => ({ ...rule, appliesTo: { ...rule.appliesTo, exceptPlaces: OWN_COUNTS } }),
    ),
  ],
});
