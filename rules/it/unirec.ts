import { CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import type { ConsentFact, ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_FRIDAY, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { italy } from '../holidays/it.ts';

/** Italy: the code of conduct that the trade body and the consumers' associations agreed on. Not law; members are held to it. */

const at = (text: string) => ({ at: moment(text) });
const CODE = {
  force: 'industry-code',
  confidence: 'S',
  boundBy: 'unirec',
  reviewOn: day('2027-02-28'),
  citation: 'Codice di condotta UNIREC-Consumatori; art. 27-bis Codice del consumo',
  link: { text: 'Codice di condotta UNIREC-Consumatori' },
  effectiveFrom: day('2015-03-01'),
} as const satisfies Partial<Rule>;

const consent = (to: string, form: ConsentFact['form'] = 'spoken'): Partial<ContactFacts> => ({
  consents: [{ id: 'consent-1', to, form, givenAt: moment('2026-06-01T10:00+02:00'), revokedAt: null }],
});
const agreed = (code: string, to: string): RuleException => ({
  code,
  sentence: {
    en: 'The debtor has agreed to it.',
    de: 'Der Schuldner ist damit einverstanden.',
    it: 'Il debitore ha acconsentito.',
  },
  when: { kind: 'consent', to },
});
/** Agreed calls are neither counted nor held back. */
const agreedCalls = { days: 7 };
const askedFor = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'The debtor has asked for this call.',
    de: 'Der Schuldner hat um diesen Anruf gebeten.',
    it: 'Il debitore ha chiesto questa chiamata.',
  },
  when: { kind: 'purpose', purposes: ['return-requested-call', 'respond', 'take-call'] },
});

const times: readonly Rule[] = [
  {
    ...CODE,
    id: 'hours',
    code: 'IT-UNIREC-HOURS',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_FRIDAY, '08:30', '21:00'), hours([6], '08:30', '15:00')],
      zone: 'candidates',
      closedOn: 'it',
    },
    appliesTo: { channels: ['call', 'voicemail'] },
    sentence: {
      en: 'By the code of the trade: Monday to Friday {opens} to {closes}, Saturday until 15:00, never on Sundays and holidays.',
      de: 'Nach dem Branchenkodex: Montag bis Freitag {opens} bis {closes} Uhr, Samstag bis 15 Uhr, nie an Sonn- und Feiertagen.',
      it: 'Secondo il codice di condotta: lunedì–venerdì {opens}–{closes}, sabato fino alle 15, mai di domenica e nei festivi.',
    },
    examples: {
      allows: [
        { name: 'Saturday at noon', facts: at('2026-06-13T12:00+02:00') },
        { name: 'Wednesday at half past eight', facts: at('2026-06-10T08:30+02:00') },
      ],
      refuses: [
        { name: 'Saturday at three', facts: at('2026-06-13T15:00+02:00') },
        { name: 'Sunday', facts: at('2026-06-14T12:00+02:00') },
        { name: 'the day of Saint Francis, from 2027 a Monday', facts: at('2027-10-04T12:00+02:00') },
      ],
    },
  },
  {
    ...CODE,
    id: 'one-talk-a-day',
    code: 'IT-UNIREC-DAY1',
    check: {
      kind: 'rolling-count',
      counts: CONVERSATIONS,
      eventsMax: 1,
      window: { unit: 'local-days', length: 1 },
      scope: 'person',
      consent: agreedCalls,
    },
    appliesTo: { channels: ['call'] },
    exceptions: [askedFor('IT-UNIREC-DAY1')],
    sentence: {
      en: 'By the code of the trade: one conversation a day unless agreed; today: {count}.',
      de: 'Nach dem Branchenkodex: ohne Absprache ein Gespräch am Tag; heute: {count}.',
      it: 'Secondo il codice di condotta: un colloquio al giorno, salvo accordo; oggi: {count}.',
    },
    examples: {
      allows: [
        {
          name: 'two attempts that nobody answered',
          facts: { events: calls(2, '2026-06-10T06:00Z', { everyHours: 1 }) },
        },
        { name: 'a talk yesterday', facts: { events: calls(1, '2026-06-09T15:00Z', { outcome: 'conversation' }) } },
        {
          name: 'they asked to be called back',
          facts: {
            events: calls(1, '2026-06-10T07:00Z', { outcome: 'conversation' }),
            purpose: 'return-requested-call',
          },
        },
      ],
      refuses: [
        { name: 'a talk this morning', facts: { events: calls(1, '2026-06-10T07:00Z', { outcome: 'conversation' }) } },
      ],
    },
  },
  {
    ...CODE,
    id: 'three-talks-a-week',
    code: 'IT-UNIREC-WEEK3',
    check: {
      kind: 'rolling-count',
      counts: CONVERSATIONS,
      eventsMax: 3,
      window: { unit: 'hours', length: 168 },
      scope: 'person',
      consent: agreedCalls,
    },
    appliesTo: { channels: ['call'] },
    exceptions: [askedFor('IT-UNIREC-WEEK3')],
    sentence: {
      en: 'By the code of the trade: at most {max} conversations in a week, read as {length} hours; so far: {count}.',
      de: 'Nach dem Branchenkodex: höchstens {max} Gespräche in einer Woche, gelesen als {length} Stunden; bisher: {count}.',
      it: 'Secondo il codice di condotta: al massimo {max} colloqui in una settimana, intesa come {length} ore; finora: {count}.',
    },
    examples: {
      allows: [
        {
          name: 'the first of three a week ago to the minute',
          facts: {
            events: [
              ...calls(1, '2026-06-03T08:00Z', { outcome: 'conversation' }),
              ...calls(2, '2026-06-05T08:00Z', { outcome: 'conversation' }),
            ],
          },
        },
      ],
      refuses: [
        { name: 'three this week', facts: { events: calls(3, '2026-06-05T08:00Z', { outcome: 'conversation' }) } },
      ],
    },
  },
  {
    ...CODE,
    id: 'place-of-work',
    code: 'IT-UNIREC-WORK',
    check: { kind: 'never' },
    appliesTo: { channels: ['call', 'voicemail'], numberUses: ['work'] },
    exceptions: [
      agreed('IT-UNIREC-WORK', 'calls-at-work'),
      {
        code: 'IT-UNIREC-WORK',
        sentence: {
          en: 'The debtor gave us this number.',
          de: 'Der Schuldner hat uns diese Nummer gegeben.',
          it: 'Il numero ci è stato dato dal debitore.',
        },
        when: { kind: 'answer', answer: 'number-given-by-debtor', is: 'yes' },
      },
    ],
    sentence: {
      en: 'By the code of the trade: not at work unless the debtor gave that number.',
      de: 'Nach dem Branchenkodex: nicht am Arbeitsplatz, außer der Schuldner gab diese Nummer an.',
      it: 'Secondo il codice di condotta: non sul lavoro, salvo che il debitore abbia dato quel numero.',
    },
    examples: {
      allows: [
        { name: 'a mobile', facts: {} },
        { name: 'the debtor gave it', facts: { numberUse: 'work', answers: { 'number-given-by-debtor': 'yes' } } },
      ],
      refuses: [{ name: 'the office', facts: { numberUse: 'work' } }],
    },
  },
];

/** One rule for each way of writing, for the debtor agrees to each by itself. */
const written = (channel: 'text' | 'email', to: string): Rule => ({
  ...CODE,
  id: `no-details-by-${channel}`,
  code: 'IT-UNIREC-MSG',
  effect: 'warn',
  check: { kind: 'never' },
  appliesTo: {
    channels: [channel],
    content: ['reveals-debt', 'debt-details', 'amount-owed', 'systematic-first-reminder'],
  },
  exceptions: [agreed('IT-UNIREC-MSG', channel === 'text' ? 'sms' : 'email')],
  sentence: {
    en: `By the code of the trade: no details of the debt by ${to} unless agreed, and no such message as the usual first reminder.`,
    de: `Nach dem Branchenkodex: ohne Absprache keine Einzelheiten per ${to} und keine solche Nachricht als übliche erste Mahnung.`,
    it: `Secondo il codice di condotta: nessun dettaglio del debito per ${to} senza accordo, e non come primo sollecito abituale.`,
  },
  examples: {
    allows: [
      { name: 'only a request to call', facts: { channel, content: ['ask-call-back'] } },
      {
        name: 'the debtor agreed',
        facts: { channel, content: ['debt-details'], ...consent(channel === 'text' ? 'sms' : 'email') },
      },
    ],
    refuses: [{ name: 'the amount is in it', facts: { channel, content: ['debt-details'] } }],
  },
});

export const itUnirec = definePack({
  id: 'it.unirec',
  jurisdiction: 'IT',
  title: {
    en: 'Italy: code of conduct of the collection trade',
    de: 'Italien: Verhaltenskodex der Inkassobranche',
    it: 'Italia: codice di condotta UNIREC-Consumatori',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'IT' }], debtKinds: ['consumer'], collectors: ['third-party'] },
  holidays: [italy],
  quiet: quietFacts({
    at: '2026-06-10T10:00+02:00',
    zone: 'Europe/Rome',
    regime: { places: [{ country: 'IT' }], debtKind: 'consumer', collector: 'third-party' },
  }),
  rules: [...times, written('text', 'SMS'), written('email', 'e-mail')],
});
