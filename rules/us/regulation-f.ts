import { CALLS_THAT_RANG, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Counting, Rule, RuleOverride } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import { calls } from '../example-calls.ts';

/** Contact rules for those who collect consumer debts for others: hours, frequency, and the requests that end contact. */

const REGULATION = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2021-11-30'),
  link: { text: 'Regulation F, 12 CFR part 1006', url: 'https://www.ecfr.gov/current/title-12/part-1006' },
} as const satisfies Partial<Rule>;

/** 14(b)(2)(i): calls placed, connected or not answered. Busy and dead lines never connected (14(b)(3)(ii)). */
const callsPlaced: Counting = {
  callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'wrong-number'),
  callsIn: [],
  written: [],
  withoutWrongNumbers: true,
};

/** 14(b)(3)(i): consent given to this collector covers seven days, the day it was given being the first. */
const consent = { days: 7 };

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

const quiet: ContactFacts = {
  ...quietFacts({
    at: '2026-06-10T10:00-04:00',
    zone: 'America/New_York',
    regime: { places: [{ country: 'US' }], debtKind: 'consumer', collector: 'third-party' },
  }),
};

const at = (text: string) => ({ at: moment(text) });
const bothCoasts = { zones: [zoneId('America/New_York'), zoneId('America/Los_Angeles')] };
const state = (name: string) => ({
  states: [{ state: name, since: moment('2026-06-01T09:00-04:00'), untilOn: null, itemIds: 'all' as const }],
});

const times: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'call-window',
    code: 'FED-TIME-INCONV',
    citation: '15 USC 1692c(a)(1); 12 CFR 1006.6(b)(1)(i), comments 6(b)(1)(i)-1 and -2',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'text', 'email'] },
    sentence: {
      en: 'Call only from {opens} to {closes}, in every place where the consumer may be.',
      de: 'Anrufen nur von {opens} bis {closes} Uhr, und zwar überall, wo der Verbraucher sein kann.',
      it: 'Chiamare solo dalle {opens} alle {closes}, ovunque il consumatore possa trovarsi.',
    },
    examples: {
      allows: [
        { name: 'as the window opens', facts: at('2026-06-10T08:00-04:00') },
        { name: 'in the last minute', facts: at('2026-06-10T20:59-04:00') },
        { name: 'noon in New York is nine in Los Angeles', facts: { ...bothCoasts, ...at('2026-06-10T12:00-04:00') } },
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
    sentence: {
      en: 'Do not call at times that you know, or should know, are inconvenient for the consumer.',
      de: 'Nicht zu Zeiten anrufen, von denen bekannt ist oder sein müsste, dass sie dem Verbraucher ungelegen sind.',
      it: 'Non chiamare in orari che si sanno, o si dovrebbero sapere, scomodi per il consumatore.',
    },
    examples: {
      allows: [{ name: 'no such time is known', facts: {} }],
      refuses: [
        {
          name: 'said: not on Wednesdays',
          facts: {
            stops: [
              {
                id: 'stop-1',
                receivedAt: moment('2026-06-01T11:00-04:00'),
                withdrawnAt: null,
                scope: { kind: 'times', wish: { kind: 'not-then', hours: [hours([3], '00:00', '24:00')] } },
              },
            ],
          },
        },
      ],
    },
  },
];

const frequency: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'calls-per-debt',
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
];

const requests: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'stop-medium',
    code: 'FED-MEDIUM-STOP',
    citation: '12 CFR 1006.14(h)(1); 1006.6(b)(3) for the workplace',
    check: { kind: 'stop-request' },
    sentence: {
      en: 'Who asked, even by word of mouth, not to be called, or not there, is not called, or not there.',
      de: 'Wer auch nur mündlich bat, nicht oder dort nicht angerufen zu werden, wird nicht oder dort nicht angerufen.',
      it: 'Chi ha chiesto, anche a voce, di non essere chiamato, o non lì, non viene chiamato, o non lì.',
    },
    examples: {
      allows: [{ name: 'no such request', facts: {} }],
      refuses: [
        {
          name: 'said: stop calling',
          facts: {
            stops: [
              {
                id: 'stop-1',
                receivedAt: moment('2026-06-01T10:00-04:00'),
                withdrawnAt: null,
                scope: { kind: 'all-calls' },
              },
            ],
          },
        },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'represented',
    code: 'FED-ATTORNEY',
    citation: '15 USC 1692c(a)(2); 12 CFR 1006.6(b)(2)',
    check: { kind: 'state-block', states: ['represented'] },
    appliesTo: { relations: ['debtor', 'spouse'] },
    sentence: {
      en: 'An attorney represents the consumer on this debt: speak with the attorney.',
      de: 'Ein Anwalt vertritt den Verbraucher in dieser Sache: mit dem Anwalt sprechen.',
      it: 'Un avvocato rappresenta il consumatore per questo debito: parlare con l’avvocato.',
    },
    examples: {
      allows: [{ name: 'nobody represents the consumer', facts: {} }],
      refuses: [{ name: 'an attorney has written', facts: state('represented') }],
    },
  },
  {
    ...REGULATION,
    id: 'cease',
    code: 'FED-CEASE',
    citation: '15 USC 1692c(c); 12 CFR 1006.6(c)',
    check: { kind: 'state-block', states: ['cease-request'] },
    appliesTo: {
      exceptPurposes: ['notify-end', 'notify-remedy'],
    },
    sentence: {
      en: 'The consumer refused in writing to pay or asked in writing for contact to end: no further contact.',
      de: 'Der Verbraucher hat schriftlich die Zahlung verweigert oder das Ende der Kontakte verlangt: kein Kontakt mehr.',
      it: 'Il consumatore ha rifiutato per iscritto di pagare o chiesto la fine dei contatti: nessun altro contatto.',
    },
    examples: {
      allows: [{ name: 'no such letter', facts: {} }],
      refuses: [{ name: 'the letter has arrived', facts: state('cease-request') }],
    },
  },
  {
    ...REGULATION,
    id: 'dispute-unverified',
    code: 'FED-DISPUTE-CEASE',
    citation: '15 USC 1692g(b); 12 CFR 1006.38(c) and (d)',
    check: { kind: 'state-block', states: ['dispute-unverified'] },
    sentence: {
      en: 'Disputed in writing within the validation period: no collection until the verification has been sent.',
      de: 'Innerhalb der Prüfungsfrist schriftlich bestritten: keine Beitreibung, bis der Nachweis versandt ist.',
      it: 'Contestato per iscritto nel periodo di verifica: nessun recupero finché la prova non è stata inviata.',
    },
    examples: {
      allows: [{ name: 'nothing disputed', facts: {} }],
      refuses: [{ name: 'disputed, not yet verified', facts: state('dispute-unverified') }],
    },
  },
];

export const regulationF = definePack({
  id: 'us.regulation-f',
  title: {
    en: 'United States: Regulation F, consumer debts collected for others',
    de: 'Vereinigte Staaten: Regulation F, für andere eingezogene Verbraucherschulden',
    it: 'Stati Uniti: Regulation F, debiti di consumatori riscossi per altri',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: {
    places: [{ country: 'US' }],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
    // A creditor that collects under another name counts as a collector (1006.2(i)(1)).
    orTraits: ['uses-other-name'],
  },
  quiet,
  rules: [...times, ...frequency, ...requests],
});
