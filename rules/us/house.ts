import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { AppliesTo, Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import {
  day,
  EVERY_DAY,
  hours,
  MONDAY_TO_FRIDAY,
  MONDAY_TO_SATURDAY,
  moment,
} from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { ENDS_SOON_SENTENCE, HOURS_SENTENCE, WEEKDAY_HOURS_SENTENCE } from '../house/hours.ts';
import { publicHolidaysKept } from './federal-holidays.ts';
import { PRIVILEGED, THIRD_PERSONS } from './federal/regulation.ts';
import { PAY_NOW } from './federal/sayings.ts';
import { ALL_MOMENTS, at, content, inState, past, quietIn, says, today, words } from './writing.ts';

const OURS = {
  force: 'benchmark',
  confidence: 'H',
  effect: 'warn',
  citation: 'Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;

const daytime = [hours(EVERY_DAY, '08:00', '21:00')];
const TELEPHONE = { channels: ['call', 'voicemail', 'text'] } as const;
const RINGING = { channels: ['call', 'voicemail'] } as const;
const commercial = quietIn({}, { debtKind: 'commercial' }).regime;
const firstParty = quietIn({}, { collector: 'first-party' }).regime;

/** Who calls us is spoken to at any hour. Not an exception that anybody has to prove: the rule is about our calls. */
const theirCall = (code: string): RuleException => ({
  code,
  sentence: words(
    'They have called, or agreed to be called at any hour.',
    'Sie haben selbst angerufen oder jeder Uhrzeit zugestimmt.',
    'Hanno chiamato loro, o accettato qualsiasi orario.',
  ),
  when: { kind: 'answering', within: 'same-day' },
});
const agreedHour = (code: string): RuleException => ({
  ...theirCall(code),
  when: { kind: 'consent', to: 'calls-at-any-hour', sinceLastStop: true },
});

const hoursRules: readonly Rule[] = [
  {
    ...OURS,
    id: 'consumer-hours',
    code: 'HOUSE-HOURS',
    isQuietHours: true,
    check: { kind: 'time-window', hours: daytime, zone: 'candidates' },
    appliesTo: { ...TELEPHONE, debtKinds: ['consumer'] },
    exceptions: [theirCall('HOUSE-HOURS'), agreedHour('HOUSE-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: {
      allows: [
        { name: 'at eight', facts: at('2026-06-10T08:00-04:00') },
        {
          name: 'they call us at ten in the evening',
          facts: {
            ...at('2026-06-10T22:00-04:00'),
            purpose: 'take-call',
            events: [{ kind: 'call-in', outcome: 'no-answer', at: moment('2026-06-10T22:00-04:00') }],
          },
        },
      ],
      refuses: [{ name: 'at nine in the evening', facts: at('2026-06-10T21:00-04:00') }],
    },
  },
  {
    ...OURS,
    id: 'business-hours',
    code: 'HOUSE-HOURS',
    isQuietHours: true,
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_FRIDAY, '08:00', '18:00')], zone: 'candidates' },
    appliesTo: { ...TELEPHONE, debtKinds: ['commercial'] },
    exceptions: [theirCall('HOUSE-HOURS'), agreedHour('HOUSE-HOURS')],
    sentence: WEEKDAY_HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'Wednesday at ten', facts: { regime: commercial } }],
      refuses: [
        { name: 'Wednesday at six', facts: { regime: commercial, ...at('2026-06-10T18:00-04:00') } },
        { name: 'Saturday at ten', facts: { regime: commercial, ...at('2026-06-13T10:00-04:00') } },
      ],
    },
  },
  {
    ...OURS,
    id: 'third-person-hours',
    code: 'HOUSE-3P-HOURS',
    isQuietHours: true,
    check: { kind: 'time-window', hours: daytime, zone: 'candidates' },
    appliesTo: { ...TELEPHONE, relations: THIRD_PERSONS },
    sentence: HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'the neighbour at ten', facts: { relation: 'neighbour', purpose: 'location' } }],
      refuses: [
        {
          name: 'the neighbour at ten in the evening',
          facts: { relation: 'neighbour', purpose: 'location', ...at('2026-06-10T22:00-04:00') },
        },
      ],
    },
  },
  {
    ...OURS,
    id: 'late-start',
    code: 'HOUSE-LATE-START',
    check: { kind: 'window-ends-soon', hours: daytime, minutes: 10 },
    appliesTo: { channels: ['call'] },
    exceptions: [theirCall('HOUSE-LATE-START')],
    sentence: ENDS_SOON_SENTENCE,
    examples: {
      allows: [{ name: 'ten minutes before the end', facts: at('2026-06-10T20:50-04:00') }],
      refuses: [{ name: 'three minutes before the end', facts: at('2026-06-10T20:57-04:00') }],
    },
  },
  {
    ...OURS,
    id: 'holiday',
    code: 'HOUSE-HOLIDAY',
    citation: 'Our own default; the days of 5 USC 6103',
    check: { kind: 'closed-days', weekdays: [], lists: ['us.federal-kept'], zone: 'candidates' },
    appliesTo: TELEPHONE,
    exceptions: [theirCall('HOUSE-HOLIDAY')],
    sentence: words(
      'A federal holiday: no law forbids the call, but it may be an unusual time.',
      'Ein Bundesfeiertag: Kein Gesetz verbietet den Anruf, doch die Zeit kann ungewöhnlich sein.',
      'Una festa federale: nessuna legge vieta la chiamata, ma il momento può essere insolito.',
    ),
    examples: {
      allows: [{ name: 'a Wednesday in June', facts: {} }],
      refuses: [
        { name: 'Christmas Day', facts: at('2026-12-25T12:00-05:00') },
        { name: 'the Friday on which the Fourth of July is kept', facts: at('2026-07-03T12:00-04:00') },
      ],
    },
  },
  {
    ...OURS,
    id: 'sunday-morning',
    code: 'HOUSE-HOLIDAY',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_SATURDAY, '00:00', '24:00'), hours([7], '12:00', '24:00')],
      zone: 'candidates',
    },
    appliesTo: TELEPHONE,
    exceptions: [theirCall('HOUSE-HOLIDAY')],
    sentence: words(
      'Sunday before noon: no law forbids the call, but it may be an unusual time.',
      'Sonntagvormittag: Kein Gesetz verbietet den Anruf, doch die Zeit kann ungewöhnlich sein.',
      'Domenica mattina: nessuna legge vieta la chiamata, ma il momento può essere insolito.',
    ),
    examples: {
      allows: [{ name: 'Sunday at two', facts: at('2026-06-14T14:00-04:00') }],
      refuses: [{ name: 'Sunday at ten', facts: at('2026-06-14T10:00-04:00') }],
    },
  },
];

/** Where no law counts calls: as many as the federal presumption would allow. */
const eighthInSeven = (id: string, appliesTo: AppliesTo, regime: typeof commercial): Rule => ({
  ...OURS,
  id,
  code: 'HOUSE-FREQ',
  check: {
    kind: 'rolling-count',
    counts: {
      callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'wrong-number'),
      callsIn: [],
      written: [],
      withoutWrongNumbers: true,
    },
    eventsMax: 7,
    window: { unit: 'local-days', length: 7 },
    scope: 'person-and-item',
    consent: { days: 7 },
  },
  appliesTo: { ...RINGING, ...appliesTo },
  exceptions: [{ ...theirCall('HOUSE-FREQ'), when: { kind: 'relation', relations: PRIVILEGED } }],
  sentence: words(
    '{count} calls in {length} days. No law of the place sets a number here; more than {max} may count as harassment.',
    '{count} Anrufe in {length} Tagen. Hier setzt kein Gesetz eine Zahl; mehr als {max} können als Belästigung gelten.',
    '{count} chiamate in {length} giorni. Qui nessuna legge fissa un numero; più di {max} possono valere come molestia.',
  ),
  examples: {
    allows: [{ name: 'six calls this week', facts: { regime, ...past(6) } }],
    refuses: [
      {
        name: 'seven calls this week',
        facts: { regime, events: calls(7, '2026-06-04T14:00Z', { everyHours: 20 }) },
      },
    ],
  },
});

const frequencyRules: readonly Rule[] = [
  eighthInSeven('calls-per-week', { debtKinds: ['consumer'], collectors: ['first-party'] }, firstParty),
  eighthInSeven('business-calls-per-week', { debtKinds: ['commercial'] }, commercial),
  {
    ...OURS,
    id: 'business-calls-per-day',
    code: 'HOUSE-FREQ',
    check: {
      kind: 'rolling-count',
      counts: { callsOut: CALLS_THAT_RANG, callsIn: [], written: [], withoutWrongNumbers: true },
      eventsMax: 2,
      window: { unit: 'local-days', length: 1 },
      scope: 'account',
    },
    appliesTo: { ...RINGING, debtKinds: ['commercial'] },
    exceptions: [{ ...theirCall('HOUSE-FREQ'), when: { kind: 'relation', relations: PRIVILEGED } }],
    sentence: words(
      '{count} calls to this business today: leave it for another day.',
      'Heute schon {count} Anrufe bei dieser Firma: an einem anderen Tag wieder.',
      'Già {count} chiamate oggi a questa azienda: meglio un altro giorno.',
    ),
    examples: {
      allows: [{ name: 'one call today', facts: { regime: commercial, ...today(1) } }],
      refuses: [{ name: 'two calls today', facts: { regime: commercial, ...today(2) } }],
    },
  },
  {
    ...OURS,
    id: 'overshadowing',
    code: 'HOUSE-OVERSHADOW',
    check: content(ALL_MOMENTS, { forbidden: [PAY_NOW] }),
    appliesTo: { states: ['validation-period'] },
    sentence: words(
      'The debt may still be disputed: no deadlines and no “pay now”.',
      'Die Schuld kann noch bestritten werden: keine Fristen und kein „jetzt zahlen“.',
      'Il debito può ancora essere contestato: niente scadenze né «paghi subito».',
    ),
    examples: {
      allows: [
        { name: 'the period is over', facts: { ...says('later-talk', 'own-name'), ...inState('validation-period') } },
      ],
      refuses: [
        { name: 'pay now', facts: { ...says('later-talk', 'pay-now-pressure'), ...inState('validation-period') } },
      ],
    },
  },
];

/** What we keep to in the United States where no law binds. Nothing here refuses. */
export const usHouse = definePack({
  id: 'us.house',
  jurisdiction: 'US',
  title: words(
    'House rules for the United States',
    'Hausregeln für die Vereinigten Staaten',
    'Regole della casa per gli Stati Uniti',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'US' }] },
  holidays: [publicHolidaysKept],
  quiet: quietIn({}),
  rules: [...hoursRules, ...frequencyRules],
});
