import { CALLS_THAT_RANG, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import type { Counting, Rule, RuleException, RuleOverride } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../../example-calls.ts';
import { at, past, words, wrote } from '../writing.ts';
import { PRIVILEGED, REGULATION } from './regulation.ts';

/** 14(b)(2)(i): calls placed, connected or not answered. Busy and dead lines never connected (14(b)(3)(ii)). */
export const callsPlaced: Counting = {
  callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'wrong-number'),
  callsIn: [],
  written: [],
  withoutWrongNumbers: true,
};

/** 14(b)(3)(i): consent given to this collector covers seven days, the day it was given being the first. */
const consent = { days: 7, code: 'FED-FREQ-EXCL-CONSENT' };

/** Comment 14(b)(2)(ii)-2: what may rebut the presumption. An offer that the collector controls is not on the list. */
const REBUTTALS: readonly RuleOverride[] = [
  {
    reason: 'required-by-law',
    code: 'FED-FREQ-REBUT-LAW',
    sentence: {
      en: 'A law requires this call.',
      de: 'Ein Gesetz verlangt diesen Anruf.',
      it: 'Una legge impone questa chiamata.',
    },
  },
  {
    reason: 'active-litigation',
    code: 'FED-FREQ-REBUT-LITIGATION',
    sentence: {
      en: 'The call is directly related to active litigation about the debt.',
      de: 'Der Anruf gehört unmittelbar zu einem laufenden Rechtsstreit über die Schuld.',
      it: 'La chiamata riguarda direttamente una causa in corso sul debito.',
    },
  },
  {
    reason: 'information-requested',
    code: 'FED-FREQ-REBUT-REQUEST',
    sentence: {
      en: 'The consumer asked for information, and the talk ended before consent to call again could be asked for.',
      de: 'Der Verbraucher bat um Auskunft, und das Gespräch endete, ehe um Erlaubnis für einen Rückruf gebeten werden konnte.',
      it: 'Il consumatore ha chiesto informazioni e la conversazione è finita prima di poter chiedere il consenso a richiamare.',
    },
  },
  {
    reason: 'time-critical',
    code: 'FED-FREQ-REBUT-TIME-CRITICAL',
    sentence: {
      en: 'The call lets the consumer avoid a harm outside our control, and time is of the essence. An offer of our own that ends is not that.',
      de: 'Der Anruf lässt den Verbraucher einen Schaden vermeiden, der nicht in unserer Hand liegt, und es eilt. Ein eigenes Angebot, das abläuft, gehört nicht dazu.',
      it: 'La chiamata permette al consumatore di evitare un danno che non dipende da noi, e il tempo stringe. Una nostra offerta in scadenza non conta.',
    },
  },
];

/** 14(b)(3)(iii): calls to the consumer's attorney, the creditor, a bureau or our own attorney are outside the count. */
const exceptPrivileged: RuleException = {
  code: 'FED-FREQ-EXCL-PERSON',
  citation: '12 CFR 1006.14(b)(3)(iii), 1006.6(d)(1)(ii)-(vi)',
  sentence: words(
    'Calls to the attorney, the creditor or a credit bureau are not counted.',
    'Anrufe beim Anwalt, beim Gläubiger oder bei einer Auskunftei werden nicht gezählt.',
    'Le chiamate all’avvocato, al creditore o a una centrale rischi non si contano.',
  ),
  when: { kind: 'relation', relations: PRIVILEGED },
};

/** The product of several media in a week; where it becomes too much is for us to say. */
const byAnyMedium: Counting = { ...callsPlaced, written: ['text-out', 'email-out', 'letter-out', 'visit'] };
const TELEPHONE = { channels: ['call', 'voicemail'] } as const;

export const frequency: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'calls-per-debt',
    appliesTo: TELEPHONE,
    exceptions: [exceptPrivileged],
    code: 'FED-FREQ-7IN7',
    citation: '12 CFR 1006.14(b)(2)(i)(A) and (ii), comment 14(b)(2)(i)-1',
    check: {
      kind: 'rolling-count',
      counts: callsPlaced,
      eventsMax: 7,
      window: { unit: 'local-days', length: 7 },
      scope: 'person-and-item',
      consent,
    },
    overrides: REBUTTALS,
    sentence: {
      en: 'At most {max} calls in {length} days to a person about a debt; {count} were made. More is presumed harassment.',
      de: 'Höchstens {max} Anrufe in {length} Tagen je Person und Schuld; bisher {count}. Mehr gilt vermutlich als Belästigung.',
      it: 'Al massimo {max} chiamate in {length} giorni per persona e debito; finora {count}. Di più si presume molestia.',
    },
    examples: {
      allows: [
        { name: 'six calls this week', facts: { events: calls(6, '2026-06-04T09:00-04:00') } },
        { name: 'the first of seven has left the window', facts: { events: calls(7, '2026-06-03T09:00-04:00') } },
        {
          name: 'seven times busy',
          facts: { events: calls(7, '2026-06-04T09:00-04:00', { everyHours: 12, outcome: 'busy' }) },
        },
      ],
      refuses: [
        { name: 'seven calls in seven days', facts: { events: calls(7, '2026-06-04T09:00-04:00') } },
        { name: 'the history was not loaded', facts: { events: 'unknown' } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'rest-after-conversation',
    appliesTo: TELEPHONE,
    exceptions: [exceptPrivileged],
    code: 'FED-FREQ-CONV7',
    citation: '12 CFR 1006.14(b)(2)(i)(B)',
    check: { kind: 'rest-after-event', after: CONVERSATIONS, days: 7, scope: 'person-and-item', consent },
    overrides: REBUTTALS,
    sentence: {
      en: 'After speaking with the person about a debt, no call about it for {days} days, whoever called.',
      de: 'Nach einem Gespräch über eine Schuld {days} Tage kein Anruf dazu, gleich wer angerufen hat.',
      it: 'Dopo aver parlato di un debito con la persona, nessuna chiamata per {days} giorni, chiunque abbia chiamato.',
    },
    examples: {
      allows: [
        {
          name: 'spoken seven days ago',
          facts: { events: calls(1, '2026-06-03T20:00-04:00', { outcome: 'conversation' }) },
        },
        { name: 'rang yesterday, nobody answered', facts: { events: calls(1, '2026-06-09T10:00-04:00') } },
      ],
      refuses: [
        {
          name: 'spoken six days ago',
          facts: { events: calls(1, '2026-06-04T09:00-04:00', { outcome: 'conversation' }) },
        },
        {
          name: 'the consumer called yesterday',
          facts: { events: [{ kind: 'call-in', at: moment('2026-06-09T10:00-04:00'), outcome: 'conversation' }] },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'many-calls-a-day',
    appliesTo: TELEPHONE,
    exceptions: [exceptPrivileged],
    code: 'FED-FREQ-CONC',
    citation: '12 CFR 1006 comment 14(b)(2)(i)-2.i; the number is ours',
    effect: 'warn',
    check: {
      kind: 'rolling-count',
      counts: callsPlaced,
      eventsMax: 4,
      window: { unit: 'local-days', length: 1 },
      scope: 'person',
    },
    sentence: {
      en: '{count} calls today already: so many on one day may count against you even below the weekly limit.',
      de: 'Heute schon {count} Anrufe: So viele an einem Tag können auch unter der Wochengrenze nachteilig sein.',
      it: 'Già {count} chiamate oggi: tante in un giorno possono pesare anche sotto il limite settimanale.',
    },
    examples: {
      allows: [
        {
          name: 'three today',
          facts: { ...at('2026-06-10T16:00-04:00'), events: calls(3, '2026-06-10T09:00-04:00', { everyHours: 1 }) },
        },
      ],
      refuses: [
        {
          name: 'four today',
          facts: { ...at('2026-06-10T16:00-04:00'), events: calls(4, '2026-06-10T09:00-04:00', { everyHours: 1 }) },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'minutes-between-calls',
    appliesTo: TELEPHONE,
    exceptions: [exceptPrivileged],
    code: 'FED-FREQ-CONC',
    citation: '12 CFR 1006 comment 14(b)(2)(i)-2.ii',
    effect: 'warn',
    check: { kind: 'minimum-gap', counts: callsPlaced, minutes: 5, scope: 'number' },
    sentence: {
      en: 'Two calls to a number within {minutes} minutes look like harassment.',
      de: 'Zwei Anrufe binnen {minutes} Minuten wirken wie Belästigung.',
      it: 'Due chiamate entro {minutes} minuti sembrano molestia.',
    },
    examples: {
      allows: [{ name: 'five minutes ago', facts: { events: calls(1, '2026-06-10T09:55-04:00') } }],
      refuses: [{ name: 'four minutes ago', facts: { events: calls(1, '2026-06-10T09:56-04:00') } }],
    },
  },
  {
    ...REGULATION,
    id: 'asked-to-be-left-alone',
    code: 'FED-FREQ-CONC',
    citation: '12 CFR 1006 comment 14(b)(2)(i)-2.iii',
    effect: 'warn',
    check: { kind: 'state-block', states: ['left-alone-asked'] },
    appliesTo: TELEPHONE,
    sentence: words(
      'The person has said that they refuse to pay or want to be left alone: a further call may count as harassment.',
      'Die Person sagte, sie zahle nicht oder wolle in Ruhe gelassen werden: Ein weiterer Anruf kann als Belästigung gelten.',
      'La persona ha detto di non voler pagare o di voler essere lasciata in pace: un’altra chiamata può valere come molestia.',
    ),
    examples: {
      allows: [{ name: 'nothing of the kind was said', facts: {} }],
      refuses: [
        {
          name: 'said last week',
          facts: {
            states: [{ state: 'left-alone-asked', since: moment('2026-06-03T14:00Z'), untilOn: null, itemIds: 'all' }],
          },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'all-media-together',
    code: 'FED-HARASS-CUMULATIVE',
    citation: '12 CFR 1006.14(a), comment 14(a)-2; the number is ours',
    effect: 'warn',
    check: {
      kind: 'rolling-count',
      counts: byAnyMedium,
      eventsMax: 8,
      window: { unit: 'local-days', length: 7 },
      scope: 'person-and-item',
      consent,
      alongside: { counts: callsPlaced, eventsMin: 6 },
    },
    exceptions: [exceptPrivileged],
    sentence: words(
      '{count} calls and messages in {length} days: together they may harass though each kind keeps to its limit.',
      '{count} Anrufe und Nachrichten in {length} Tagen: Zusammen können sie belästigen, auch wenn jede Art ihre Grenze einhält.',
      '{count} chiamate e messaggi in {length} giorni: insieme possono molestare anche se ognuno rispetta il suo limite.',
    ),
    examples: {
      allows: [
        { name: 'six calls and no message', facts: past(6) },
        {
          name: 'emails alone',
          facts: { events: Array.from({ length: 8 }, () => wrote('email-out', '2026-06-09T14:00Z')) },
        },
      ],
      refuses: [
        {
          name: 'six calls and two emails',
          facts: {
            events: [
              ...calls(6, '2026-06-04T14:00Z'),
              wrote('email-out', '2026-06-05T14:00Z'),
              wrote('email-out', '2026-06-08T14:00Z'),
            ],
          },
        },
      ],
    },
  },
];
