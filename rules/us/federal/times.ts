import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { agreed, at, inState, onTheLine, stopped, words, wrote } from '../writing.ts';
import { CONSUMERS, consentToTime, REGULATION, respondOnce } from './regulation.ts';

const bothCoasts = { zones: [zoneId('America/New_York'), zoneId('America/Los_Angeles')] };
const neverOnWednesdays = stopped({ kind: 'times', wish: { kind: 'not-then', hours: [hours([3], '00:00', '24:00')] } });

/** Clock hours, times and places that the consumer cannot well be reached at: 1006.6(b)(1) and (3). */
export const times: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'call-window',
    code: 'FED-TIME-INCONV',
    citation: '15 USC 1692c(a)(1); 12 CFR 1006.6(b)(1)(i), comments 6(b)(1)(i)-1 and -2',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'text', 'email'], relations: CONSUMERS },
    exceptions: [respondOnce('same-day'), consentToTime('calls-at-any-hour')],
    sentence: words(
      'Call only from {opens} to {closes}, in every place where the consumer may be.',
      'Anrufen nur von {opens} bis {closes} Uhr, und zwar überall, wo der Verbraucher sein kann.',
      'Chiamare solo dalle {opens} alle {closes}, ovunque il consumatore possa trovarsi.',
    ),
    examples: {
      allows: [
        { name: 'as the window opens', facts: at('2026-06-10T08:00-04:00') },
        { name: 'in the last minute', facts: at('2026-06-10T20:59-04:00') },
        { name: 'noon in New York is nine in Los Angeles', facts: { ...bothCoasts, ...at('2026-06-10T12:00-04:00') } },
        {
          name: 'agreed to be called at night',
          facts: { ...at('2026-06-10T22:00-04:00'), ...agreed('calls-at-any-hour') },
        },
      ],
      refuses: [
        { name: 'a minute before the window', facts: at('2026-06-10T07:59-04:00') },
        { name: 'as the window closes', facts: at('2026-06-10T21:00-04:00') },
        { name: 'ten in New York is seven in Los Angeles', facts: { ...bothCoasts, ...at('2026-06-10T10:00-04:00') } },
        { name: 'the zone is not known', facts: { zones: 'unknown' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'known-inconvenient-times',
    code: 'FED-TIME-KNOWN-INCONV',
    citation: '12 CFR 1006.6(b)(1)(i), comments 6(b)(1)-1.i and -1.ii',
    check: { kind: 'asked-times' },
    appliesTo: { relations: CONSUMERS },
    exceptions: [respondOnce('same-day'), consentToTime('calls-at-any-hour')],
    sentence: words(
      'Do not call at times that you know, or should know, are inconvenient for the consumer.',
      'Nicht zu Zeiten anrufen, von denen bekannt ist oder sein müsste, dass sie dem Verbraucher ungelegen sind.',
      'Non chiamare in orari che si sanno, o si dovrebbero sapere, scomodi per il consumatore.',
    ),
    examples: {
      allows: [
        { name: 'no such time is known', facts: {} },
        { name: 'agreed to it since', facts: { ...neverOnWednesdays, ...agreed('calls-at-any-hour') } },
        {
          name: 'answers an email of that day',
          facts: {
            ...neverOnWednesdays,
            channel: 'email',
            purpose: 'respond',
            events: [wrote('email-in', '2026-06-10T13:30Z')],
          },
        },
      ],
      refuses: [{ name: 'said: not on Wednesdays', facts: neverOnWednesdays }],
    },
  },
  {
    ...REGULATION,
    id: 'inconvenient-place',
    code: 'FED-PLACE-INCONV',
    citation: '12 CFR 1006.6(b)(1)(ii), comment 6(b)(1)(ii)-1',
    check: { kind: 'stop-request', scopes: ['home', 'workplace'] },
    appliesTo: { channels: ['call', 'voicemail', 'letter', 'visit'], relations: CONSUMERS },
    exceptions: [respondOnce('any-time'), consentToTime('calls-at-work')],
    sentence: words(
      'Not at a place that the consumer named as inconvenient: no landline and no letter there. A mobile is tied to no place.',
      'Nicht an einem Ort, den der Verbraucher als ungelegen nannte: kein Festnetz und kein Brief dorthin. Ein Mobiltelefon hängt an keinem Ort.',
      'Non in un luogo che il consumatore ha indicato come scomodo: né linea fissa né lettera. Un cellulare non è legato a un luogo.',
    ),
    examples: {
      allows: [
        { name: 'not at home, and this is the mobile', facts: stopped({ kind: 'home' }) },
        { name: 'calls us from home', facts: { ...stopped({ kind: 'home' }), numberUse: 'home', ...onTheLine } },
      ],
      refuses: [
        {
          name: 'not at home, and this is the landline there',
          facts: { ...stopped({ kind: 'home' }), numberUse: 'home' },
        },
        {
          name: 'not at home, and this is a letter there',
          facts: { ...stopped({ kind: 'home' }), numberUse: 'home', channel: 'letter' },
        },
        {
          name: 'not at home, and nobody knows whose line this is',
          facts: { ...stopped({ kind: 'home' }), numberUse: 'unknown' },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'workplace',
    code: 'FED-WORK',
    citation: '15 USC 1692c(a)(3); 12 CFR 1006.6(b)(3), comment 6(b)(3)-1',
    check: { kind: 'state-block', states: ['employer-prohibits', 'work-stop', 'work-stop-oral'] },
    appliesTo: { channels: ['call', 'voicemail', 'visit'], numberUses: ['work'], relations: CONSUMERS },
    exceptions: [respondOnce('any-time'), consentToTime('calls-at-work')],
    sentence: words(
      'The employer does not want such calls, or the consumer said so: not at the workplace.',
      'Der Arbeitgeber will solche Anrufe nicht, oder der Verbraucher sagte es: nicht am Arbeitsplatz.',
      'Il datore di lavoro non vuole queste chiamate, o lo ha detto il consumatore: non sul lavoro.',
    ),
    examples: {
      allows: [{ name: 'nothing is known of the workplace', facts: { numberUse: 'work' } }],
      refuses: [
        { name: 'no private calls at work', facts: { ...inState('employer-prohibits'), numberUse: 'work' } },
        { name: 'nobody knows whose line this is', facts: { ...inState('employer-prohibits'), numberUse: 'unknown' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'workplace-request',
    code: 'FED-WORK',
    citation: '12 CFR 1006.6(b)(1)(ii) and (3); 1006.14(h)(1)',
    check: { kind: 'stop-request', scopes: ['workplace'] },
    appliesTo: { channels: ['call', 'voicemail', 'visit'], relations: CONSUMERS },
    exceptions: [respondOnce('any-time'), consentToTime('calls-at-work')],
    sentence: words(
      'The consumer asked not to be called at work.',
      'Der Verbraucher bat, nicht am Arbeitsplatz angerufen zu werden.',
      'Il consumatore ha chiesto di non essere chiamato sul lavoro.',
    ),
    examples: {
      allows: [{ name: 'the mobile stays open', facts: stopped({ kind: 'workplace' }) }],
      refuses: [{ name: 'the office', facts: { ...stopped({ kind: 'workplace' }), numberUse: 'work' } }],
    },
  },
];
