import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { EVERY_DAY, hours, MONDAY_TO_FRIDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { asked, at, examples, withAnswers } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { HOLIDAY_SENTENCE, WISH_SENTENCE } from '../writing/sentences.ts';
import { BY_TELEPHONE, RG_96 } from './source.ts';

/** RG 96 part 2 s.4: when a person may be contacted, in the debtor's state. */

export const times: readonly Rule[] = [
  {
    ...RG_96,
    id: 'hours',
    code: 'AU-RG96-HOURS',
    citation: 'RG 96 part 2 s.4',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_FRIDAY, '07:30', '21:00'), hours([6, 7], '09:00', '21:00')],
      zone: 'candidates',
    },
    appliesTo: { channels: BY_TELEPHONE },
    exceptions: [askedFor('AU-RG96-HOURS')],
    sentence: {
      en: 'The guideline: Monday to Friday from 07:30, weekends from 09:00, always until 21:00.',
      de: 'Die Leitlinie: Montag bis Freitag ab 07:30, am Wochenende ab 09:00, immer bis 21:00 Uhr.',
      it: 'La linea guida: da lunedì a venerdì dalle 07:30, nel fine settimana dalle 09:00, sempre fino alle 21:00.',
    },
    examples: examples(
      { 'half past seven on a Monday': at('2026-06-15T07:30+10:00'), 'nine on a Sunday': at('2026-06-14T09:00+10:00') },
      {
        'a quarter past seven on a Monday': at('2026-06-15T07:15+10:00'),
        'half past eight on a Saturday': at('2026-06-13T08:30+10:00'),
        'nine in the evening': at('2026-06-10T21:00+10:00'),
      },
    ),
  },
  {
    ...RG_96,
    id: 'national-holidays',
    code: 'AU-RG96-HOL',
    citation: 'RG 96 part 2 s.4; the list of national days is ours',
    check: { kind: 'closed-days', weekdays: [], lists: ['au.national'], zone: 'candidates' },
    appliesTo: { channels: BY_TELEPHONE },
    exceptions: [askedFor('AU-RG96-HOL')],
    sentence: HOLIDAY_SENTENCE,
    examples: examples(
      { 'Melbourne Cup Day is a day of one state': at('2026-11-03T10:00+11:00') },
      { 'Anzac Day': at('2026-04-25T10:00+10:00'), 'Easter Monday': at('2026-04-06T10:00+10:00') },
    ),
  },
  {
    ...RG_96,
    id: 'workplace-hours',
    code: 'AU-RG96-WORK',
    citation: 'RG 96 part 2 s.4 and 6',
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_FRIDAY, '09:00', '17:00')], zone: 'candidates' },
    appliesTo: { channels: BY_TELEPHONE, numberUses: ['work'] },
    exceptions: [
      askedFor('AU-RG96-WORK'),
      {
        code: 'AU-RG96-WORK',
        sentence: {
          en: 'The working hours are known, and kept apart.',
          de: 'Die Arbeitszeiten sind bekannt und eigens hinterlegt.',
          it: 'L’orario di lavoro è noto e registrato a parte.',
        },
        when: { kind: 'answer', answer: 'working-hours-known', is: 'yes' },
      },
    ],
    sentence: {
      en: 'At work only during the known working hours; where they are not known, weekdays from {opens} to {closes}.',
      de: 'Am Arbeitsplatz nur zu den bekannten Arbeitszeiten; sonst werktags von {opens} bis {closes} Uhr.',
      it: 'Sul lavoro solo nell’orario noto; altrimenti nei giorni feriali dalle {opens} alle {closes}.',
    },
    examples: examples(
      {
        'nine in the morning': { numberUse: 'work', ...at('2026-06-10T09:00+10:00') },
        'works evenings, as is known': {
          numberUse: 'work',
          ...at('2026-06-10T18:00+10:00'),
          ...withAnswers({ 'working-hours-known': 'yes' }),
        },
      },
      {
        'half past five': { numberUse: 'work', ...at('2026-06-10T17:30+10:00') },
        'Saturday at noon': { numberUse: 'work', ...at('2026-06-13T12:00+10:00') },
      },
    ),
  },
  {
    ...RG_96,
    id: 'workplace-known-hours',
    code: 'AU-RG96-WORK',
    citation: 'RG 96 part 2 s.4 and 6',
    check: { kind: 'asked-times' },
    appliesTo: { channels: BY_TELEPHONE, numberUses: ['work'] },
    exceptions: [askedFor('AU-RG96-WORK')],
    sentence: {
      en: 'At work only during the known working hours.',
      de: 'Am Arbeitsplatz nur zu den bekannten Arbeitszeiten.',
      it: 'Sul lavoro solo nell’orario noto.',
    },
    examples: examples(
      { 'within them': { numberUse: 'work', ...asked('only-then', hours(MONDAY_TO_FRIDAY, '06:00', '14:00')) } },
      { 'after them': { numberUse: 'work', ...asked('only-then', hours(MONDAY_TO_FRIDAY, '06:00', '09:00')) } },
    ),
  },
  {
    ...RG_96,
    id: 'visits',
    code: 'AU-RG96-F2F',
    citation: 'RG 96 part 2 s.4 and 7',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '09:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: ['visit'] },
    exceptions: [askedFor('AU-RG96-F2F')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'at nine': { channel: 'visit', ...at('2026-06-14T09:00+10:00') } },
      { 'at half past eight': { channel: 'visit', ...at('2026-06-10T08:30+10:00') } },
    ),
  },
  {
    ...RG_96,
    id: 'visits-last',
    code: 'AU-RG96-F2F',
    effect: 'info',
    citation: 'RG 96 part 2 s.7',
    check: { kind: 'needs', answer: 'other-ways-tried' },
    appliesTo: { channels: ['visit'] },
    sentence: {
      en: 'Visit only when no other way is left, and say so in the file.',
      de: 'Nur besuchen, wenn kein anderer Weg bleibt, und das festhalten.',
      it: 'Far visita solo se non resta altra via, annotandolo.',
    },
    examples: examples(
      { 'all else was tried': { channel: 'visit', ...withAnswers({ 'other-ways-tried': 'yes' }) } },
      { 'nothing is known of it': { channel: 'visit' } },
    ),
  },
  {
    ...RG_96,
    id: 'wishes-on-time',
    code: 'AU-RG96-WISH',
    citation: 'RG 96 part 2 s.4',
    check: { kind: 'asked-times' },
    exceptions: [askedFor('AU-RG96-WISH')],
    sentence: WISH_SENTENCE,
    examples: examples(
      { 'asked for mornings': asked('only-then', hours(EVERY_DAY, '08:00', '12:00')) },
      { 'asked for afternoons': asked('only-then', hours(EVERY_DAY, '14:00', '18:00')) },
    ),
  },
];
