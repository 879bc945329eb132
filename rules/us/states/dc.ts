import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { CALLS_THAT_RANG, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { EVERY_DAY, hours, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { agreed, at, inState, past, words, wrote } from '../writing.ts';
import { DC_ACT, dcPersons } from './dc-persons.ts';
import { statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const WRITTEN = ['text', 'email'] as const;
const noticeSent = { milestones: { 'validation-notice': moment('2026-06-01T14:00Z') } };
const email = { channel: 'email', ...noticeSent } as const;
const requested = words(
  'The consumer asked for this call back.',
  'Der Verbraucher bat um diesen Rückruf.',
  'Il consumatore ha chiesto di essere richiamato.',
);
const talked = { kind: 'call-out', outcome: 'conversation', at: moment('2026-06-08T14:00Z') } as const;

/** Calls that got through to the person or a machine; a requested call back, a dead line and a stranger are left out. */
const callsThatCount = {
  callsOut: CALLS_THAT_RANG.filter(
    (outcome) => !['rang-no-voicemail', 'voicemail-unable', 'wrong-number'].includes(outcome),
  ),
  callsIn: [],
  written: [],
  withoutWrongNumbers: true,
  exceptPurposes: ['return-requested-call'],
} as const;

const calling: readonly Rule[] = [
  {
    ...DC_ACT,
    id: 'calls-per-account',
    code: 'DC-FREQ-4IN7',
    citation: 'D.C. Code 28-3814(d)(4)(A)(i)',
    check: {
      kind: 'rolling-count',
      counts: callsThatCount,
      eventsMax: 4,
      window: { unit: 'local-days', length: 7 },
      scope: 'account',
    },
    appliesTo: { channels: TELEPHONE },
    exceptions: [
      {
        code: 'DC-FREQ-CONV7-EXC',
        sentence: requested,
        when: { kind: 'purpose', purposes: ['return-requested-call'] },
      },
    ],
    sentence: words(
      'At most {max} calls in {length} days for an account; so far {count}.',
      'Höchstens {max} Anrufe in {length} Tagen je Konto; bisher {count}.',
      'Al massimo {max} chiamate in {length} giorni per conto; finora {count}.',
    ),
    examples: {
      allows: [
        { name: 'three calls', facts: past(3) },
        { name: 'no way to leave a message', facts: past(5, { outcome: 'rang-no-voicemail' }) },
      ],
      refuses: [{ name: 'four calls', facts: past(4) }],
    },
  },
  {
    ...DC_ACT,
    id: 'rest-after-conversation',
    code: 'DC-FREQ-CONV7',
    citation: 'D.C. Code 28-3814(d)(4)(A)(ii) and (iv); the day of the call is not counted, the careful reading',
    check: {
      kind: 'rest-after-event',
      after: CONVERSATIONS,
      days: 8,
      scope: 'account',
      consent: { days: 8, code: 'DC-FREQ-CONV7-EXC' },
    },
    appliesTo: { channels: TELEPHONE },
    exceptions: [
      { code: 'DC-FREQ-CONV7-EXC', sentence: requested, when: { kind: 'reopened', by: ['asked-to-call-again'] } },
      {
        code: 'DC-FREQ-CONV7-EXC',
        sentence: requested,
        when: { kind: 'purpose', purposes: ['return-requested-call', 'take-call'] },
      },
    ],
    sentence: words(
      'After speaking, no call for seven days unless the consumer asked for it.',
      'Nach einem Gespräch sieben Tage kein Anruf, außer der Verbraucher bat darum.',
      'Dopo aver parlato, nessuna chiamata per sette giorni, salvo richiesta del consumatore.',
    ),
    examples: {
      allows: [
        { name: 'spoken eight days ago', facts: { events: [{ ...talked, at: moment('2026-06-02T14:00Z') }] } },
        {
          name: 'asked to be called again',
          facts: { events: [talked, { kind: 'asked-to-call-again', at: moment('2026-06-08T14:10Z') }] },
        },
      ],
      refuses: [
        { name: 'spoken seven days ago', facts: { events: [{ ...talked, at: moment('2026-06-03T14:00Z') }] } },
        { name: 'they called two days ago', facts: { events: [{ ...talked, kind: 'call-in' }] } },
      ],
    },
  },
  {
    ...DC_ACT,
    id: 'eastern-hours',
    code: 'DC-TIME-EASTERN',
    citation: 'D.C. Code 28-3814(k)',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: zoneId('America/New_York') },
    appliesTo: { channels: [...TELEPHONE, 'text'] },
    exceptions: [{ code: 'FED-RESPOND-ONCE', sentence: requested, when: { kind: 'answering', within: 'same-day' } }],
    sentence: words(
      'From {opens} to {closes} Eastern time, wherever the consumer is.',
      'Von {opens} bis {closes} Uhr Ostküstenzeit, gleich wo der Verbraucher ist.',
      'Dalle {opens} alle {closes} ora della costa orientale, ovunque sia il consumatore.',
    ),
    examples: {
      allows: [{ name: 'eight in the East', facts: at('2026-06-10T08:00-04:00') }],
      refuses: [
        {
          name: 'half past six in the West is half past nine in the East',
          facts: { ...at('2026-06-10T18:30-07:00'), zones: [zoneId('America/Los_Angeles')] },
        },
      ],
    },
  },
  {
    ...DC_ACT,
    id: 'calls-opt-out',
    code: 'DC-CALL-OPTOUT',
    citation: 'D.C. Code 28-3814(d)(4)(A)(iii)',
    check: { kind: 'state-block', states: ['calls-opt-out'] },
    appliesTo: { channels: TELEPHONE },
    sentence: words(
      'The consumer has asked in writing for no calls.',
      'Der Verbraucher hat schriftlich um keine Anrufe gebeten.',
      'Il consumatore ha chiesto per iscritto di non essere chiamato.',
    ),
    examples: {
      allows: [{ name: 'no such letter', facts: {} }],
      refuses: [{ name: 'the letter is here', facts: inState('calls-opt-out') }],
    },
  },
];

const byChannel = (channel: 'email' | 'text', to: 'email' | 'sms'): Rule => ({
  ...DC_ACT,
  id: `${channel}-consent`,
  code: 'DC-EMSG',
  citation: 'D.C. Code 28-3814(d)(4)(B)(ii)',
  check: { kind: 'never' },
  appliesTo: { channels: [channel], exceptPurposes: ['ask-consent', 'confirm-opt-out', 'respond'] },
  exceptions: [
    {
      code: 'DC-EMSG',
      sentence: words(
        'The consumer has agreed to it.',
        'Der Verbraucher hat zugestimmt.',
        'Il consumatore ha acconsentito.',
      ),
      when: { kind: 'consent', to },
    },
  ],
  sentence: words(
    'No message before the consumer has expressly agreed; one in seven days may ask for that.',
    'Keine Nachricht, ehe der Verbraucher ausdrücklich zustimmt; eine in sieben Tagen darf darum bitten.',
    'Nessun messaggio prima del consenso espresso; uno ogni sette giorni può chiederlo.',
  ),
  examples: {
    allows: [{ name: 'agreed', facts: { ...noticeSent, channel, ...agreed(to) } }],
    refuses: [{ name: 'never asked', facts: { ...noticeSent, channel } }],
  },
});

const writing: readonly Rule[] = [
  {
    ...DC_ACT,
    id: 'messages-after-notice',
    code: 'DC-EMSG',
    citation: 'D.C. Code 28-3814(d)(4)(B)(i)',
    check: { kind: 'waiting-period', milestone: 'validation-notice', days: 0 },
    appliesTo: { channels: WRITTEN },
    sentence: words(
      'No text or email before the written notice has gone out.',
      'Keine SMS oder E-Mail, ehe die schriftliche Mitteilung hinausging.',
      'Nessun SMS o e-mail prima della comunicazione scritta.',
    ),
    examples: {
      allows: [{ name: 'it has gone out', facts: email }],
      refuses: [{ name: 'it has not', facts: { channel: 'email', milestones: { 'validation-notice': null } } }],
    },
  },
  byChannel('email', 'email'),
  byChannel('text', 'sms'),
  {
    ...DC_ACT,
    id: 'ask-for-consent',
    code: 'DC-EMSG',
    citation: 'D.C. Code 28-3814(d)(4)(B)(ii)',
    check: {
      kind: 'rolling-count',
      counts: { callsOut: [], callsIn: [], written: ['text-out', 'email-out'], purposes: ['ask-consent'] },
      eventsMax: 1,
      window: { unit: 'local-days', length: 7 },
      scope: 'account',
    },
    appliesTo: { channels: WRITTEN, purposes: ['ask-consent'] },
    sentence: words(
      'Ask for consent at most {max} time in {length} days.',
      'Höchstens {max} Mal in {length} Tagen um Zustimmung bitten.',
      'Chiedere il consenso al massimo {max} volta in {length} giorni.',
    ),
    examples: {
      allows: [{ name: 'not asked yet', facts: { ...email, purpose: 'ask-consent' } }],
      refuses: [
        {
          name: 'asked yesterday',
          facts: { ...email, purpose: 'ask-consent', events: [wrote('email-out', '2026-06-09T14:00Z')] },
        },
      ],
    },
  },
  {
    ...DC_ACT,
    id: 'messages-per-account',
    code: 'DC-EMSG',
    citation: 'D.C. Code 28-3814(d)(4)(B)(iii)',
    check: {
      kind: 'rolling-count',
      counts: { callsOut: [], callsIn: [], written: ['text-out', 'email-out'] },
      eventsMax: 5,
      window: { unit: 'local-days', length: 7 },
      scope: 'account',
    },
    appliesTo: { channels: WRITTEN },
    sentence: words(
      'At most {max} messages in {length} days for an account; so far {count}.',
      'Höchstens {max} Nachrichten in {length} Tagen je Konto; bisher {count}.',
      'Al massimo {max} messaggi in {length} giorni per conto; finora {count}.',
    ),
    examples: {
      allows: [{ name: 'four so far', facts: { ...email, events: emails(4) } }],
      refuses: [{ name: 'five so far', facts: { ...email, events: emails(5) } }],
    },
  },
];

function emails(count: number) {
  return Array.from({ length: count }, (_, index) => wrote('email-out', `2026-06-0${9 - index}T14:00Z`));
}

export const districtOfColumbia = statePack({
  region: 'DC',
  title: stateTitle('District of Columbia'),
  regime: { collector: 'first-party' },
  appliesTo: { debtKinds: ['consumer'] },
  rules: [...calling, ...writing, ...dcPersons],
});
