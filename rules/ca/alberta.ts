import { CONTACTS } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, MONDAY_TO_SATURDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { alberta as holidays } from '../holidays/canada.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { at, examples } from '../writing/examples.ts';
import { askedFor, theyCalled } from '../writing/exceptions.ts';
import { CONTACTS_SENTENCE } from '../writing/sentences.ts';
import { quietInCanada, SPOKEN } from './shared.ts';

/** Alberta: collection agencies. Known at second hand, but the hours are law, so they refuse. */

const AR_194 = {
  force: 'law',
  confidence: 'S',
  effectiveFrom: day('1999-09-01'),
  reviewOn: day('2027-05-22'),
  link: { text: 'Collection and Debt Repayment Practices Regulation, AR 194/99' },
} as const satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...AR_194,
    id: 'hours',
    code: 'CA-AB-HOURS',
    effect: 'deny',
    citation: 'AR 194/99 s.12',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '07:00', '22:00')], zone: 'candidates' },
    appliesTo: { channels: SPOKEN },
    exceptions: [theyCalled('CA-AB-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'half past nine in the evening': at('2026-06-10T21:30-06:00') },
      { 'half past ten in November, not half past nine as old tables say': at('2026-11-16T22:30-06:00') },
    ),
  },
  {
    ...AR_194,
    id: 'sundays-and-holidays',
    code: 'CA-AB-HOURS',
    effect: 'warn',
    citation: 'AR 194/99 s.12; the sources disagree on Sundays and holidays',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_SATURDAY, '00:00', '24:00'), hours([7], '13:00', '17:00')],
      zone: 'candidates',
      closedOn: 'ca.ab',
    },
    appliesTo: { channels: SPOKEN },
    exceptions: [theyCalled('CA-AB-HOURS')],
    sentence: {
      en: 'One source allows Sundays only from 13:00 to 17:00 and no holidays; others do not say so.',
      de: 'Eine Quelle erlaubt sonntags nur 13:00 bis 17:00 Uhr und keine Feiertage; andere sagen das nicht.',
      it: 'Una fonte consente la domenica solo 13:00–17:00 e mai i festivi; altre non lo dicono.',
    },
    examples: examples(
      { 'Sunday at two': at('2026-06-14T14:00-06:00') },
      { 'Sunday at noon': at('2026-06-14T12:00-06:00'), 'Labour Day': at('2026-09-07T12:00-06:00') },
    ),
  },
  {
    ...AR_194,
    id: 'three-contacts-a-week',
    code: 'CA-AB-FREQ3',
    effect: 'deny',
    citation: 'AR 194/99 s.12',
    check: {
      kind: 'rolling-count',
      counts: { ...CONTACTS, exceptPurposes: ['return-requested-call', 'respond', 'take-call'] },
      eventsMax: 3,
      window: { unit: 'hours', length: 168 },
      scope: 'creditor',
      consent: { days: 7, code: 'CA-AB-FREQ3' },
    },
    appliesTo: { channels: ['call', 'voicemail', 'text', 'email'] },
    exceptions: [askedFor('CA-AB-FREQ3')],
    sentence: CONTACTS_SENTENCE,
    examples: examples(
      { 'three that nobody answered': { events: calls(3, '2026-06-06T15:00Z') } },
      { 'three talks this week': { events: calls(3, '2026-06-06T15:00Z', { outcome: 'conversation' }) } },
    ),
  },
];

export const alberta = definePack({
  id: 'ca.ab',
  jurisdiction: 'CA-AB',
  title: {
    en: 'Alberta: collection agencies',
    de: 'Alberta: Inkassounternehmen',
    it: 'Alberta: agenzie di recupero crediti',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: {
    places: [{ country: 'CA', region: 'AB' }],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
  },
  holidays: [holidays],
  quiet: quietInCanada('AB', 'America/Edmonton'),
  rules,
});
