import { definePack } from './define-pack.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { Rule, RuleException } from './rule.ts';
import { day, EVERY_DAY, hours, moment, quietFacts } from './write-rules.ts';

/** What no firm can switch off: our own defaults, never called law. `decideDial` asks them before any chosen pack. */

const OURS = {
  force: 'house-rule',
  confidence: 'H',
  citation: 'Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;

const quiet: ContactFacts = quietFacts({
  at: '2026-06-10T10:00+01:00',
  zone: 'Europe/London',
  regime: { places: [{ country: 'GB' }], debtKind: 'commercial', collector: 'first-party' },
});

const stop = (
  scope: Extract<ContactFacts['stops'], readonly unknown[]>[number]['scope'],
  withdrawnAt: string | null = null,
) =>
  ({
    stops: [
      {
        id: 'stop-1',
        scope,
        receivedAt: moment('2026-06-01T09:00Z'),
        withdrawnAt: withdrawnAt === null ? null : moment(withdrawnAt),
      },
    ],
  }) satisfies Partial<ContactFacts>;

const hold = (untilOn: string | null, itemIds: readonly string[] | 'all' = 'all') =>
  ({
    holds: [
      {
        id: 'hold-1',
        reason: 'disputed',
        since: moment('2026-06-01T09:00Z'),
        untilOn: untilOn === null ? null : day(untilOn),
        itemIds,
      },
    ],
  }) satisfies Partial<ContactFacts>;

/** Who calls us, or has just written, wants to be spoken to. */
const answering = {
  code: 'BASE-ANSWERING',
  sentence: {
    en: 'They have just called or written, and this answers them.',
    de: 'Sie haben gerade angerufen oder geschrieben, und dies ist die Antwort.',
    it: 'Hanno appena chiamato o scritto, e questa è la risposta.',
  },
  when: { kind: 'answering', within: 'same-day' },
} as const satisfies RuleException;

/** What a law has us tell is told, once, to people who want nothing else from us. */
const owedNotice = {
  code: 'BASE-OWED-NOTICE',
  sentence: {
    en: 'A notice that the law demands or expressly allows after such a request.',
    de: 'Eine Mitteilung, die das Gesetz verlangt oder nach einer solchen Bitte ausdrücklich erlaubt.',
    it: 'Una comunicazione che la legge impone o consente espressamente dopo una tale richiesta.',
  },
  when: { kind: 'purpose', purposes: ['statutory-notice', 'notify-end', 'notify-remedy', 'confirm-opt-out'] },
} as const satisfies RuleException;

/** Who agreed, after asking for other times, to be called at this one. */
const agreedTime = {
  code: 'BASE-AGREED-TIME',
  sentence: {
    en: 'They have agreed since then to be called at such times.',
    de: 'Sie haben seither zugestimmt, zu solchen Zeiten angerufen zu werden.',
    it: 'Da allora hanno accettato di essere chiamati in questi orari.',
  },
  when: { kind: 'consent', to: 'calls-at-any-hour', sinceLastStop: true },
} as const satisfies RuleException;

const quietAgain = { name: 'nothing is in the way', facts: {} };

const known: readonly Rule[] = [
  {
    ...OURS,
    id: 'place-known',
    code: 'BASE-PLACE',
    check: { kind: 'place-known' },
    sentence: {
      en: 'Know where the debtor is before calling: the clock there decides.',
      de: 'Vor dem Anruf muss bekannt sein, wo der Schuldner ist: Die Uhr dort entscheidet.',
      it: 'Prima di chiamare bisogna sapere dove si trova il debitore: decide il suo orologio.',
    },
    examples: { allows: [quietAgain], refuses: [{ name: 'no zone is known', facts: { zones: 'unknown' } }] },
  },
  {
    ...OURS,
    id: 'history-known',
    code: 'BASE-HISTORY',
    check: { kind: 'history-known' },
    sentence: {
      en: 'Know the past contacts before adding one.',
      de: 'Die bisherigen Kontakte müssen bekannt sein, bevor einer dazukommt.',
      it: 'Prima di aggiungere un contatto bisogna conoscere quelli passati.',
    },
    examples: { allows: [quietAgain], refuses: [{ name: 'the history was not loaded', facts: { events: 'unknown' } }] },
  },
];

const account: readonly Rule[] = [
  {
    ...OURS,
    id: 'account-open',
    code: 'BASE-ACCOUNT-OPEN',
    check: { kind: 'account-open' },
    sentence: {
      en: 'A closed account is never called.',
      de: 'Ein geschlossenes Konto wird nie angerufen.',
      it: 'Un conto chiuso non si chiama mai.',
    },
    examples: {
      allows: [quietAgain],
      refuses: [
        { name: 'the account is closed', facts: { accountOpen: false } },
        { name: 'the status is not known', facts: { accountOpen: 'unknown' } },
      ],
    },
  },
  {
    ...OURS,
    id: 'still-owed',
    code: 'BASE-STILL-OWED',
    check: { kind: 'still-owed' },
    sentence: {
      en: 'Call only about what is still owed and not disputed.',
      de: 'Angerufen wird nur wegen dessen, was noch offen und nicht bestritten ist.',
      it: 'Si chiama solo per ciò che è ancora dovuto e non contestato.',
    },
    examples: {
      allows: [quietAgain],
      refuses: [
        { name: 'paid this morning', facts: { stillOwed: { state: 'refused', reasons: ['paid'] } } },
        { name: 'the ledger was not read', facts: { stillOwed: 'unknown' } },
      ],
    },
  },
  {
    ...OURS,
    id: 'hold',
    code: 'BASE-HOLD',
    check: { kind: 'hold' },
    sentence: {
      en: 'No call while everything owed is on hold.',
      de: 'Kein Anruf, solange alles Offene zurückgestellt ist.',
      it: 'Nessuna chiamata finché tutto il dovuto è sospeso.',
    },
    examples: {
      allows: [
        quietAgain,
        { name: 'the day after the last day of the hold', facts: hold('2026-06-09') },
        { name: 'the hold is on another item', facts: hold(null, ['item-2']) },
      ],
      refuses: [
        { name: 'on the last day of the hold', facts: hold('2026-06-10') },
        { name: 'on hold until somebody lifts it', facts: hold(null) },
        { name: 'the holds were not loaded', facts: { holds: 'unknown' } },
      ],
    },
  },
];

const requests: readonly Rule[] = [
  {
    ...OURS,
    id: 'stop-request',
    code: 'BASE-STOP',
    check: { kind: 'stop-request' },
    exceptions: [answering, owedNotice],
    sentence: {
      en: 'Who asked not to be called is not called.',
      de: 'Wer gebeten hat, nicht angerufen zu werden, wird nicht angerufen.',
      it: 'Chi ha chiesto di non essere chiamato non viene chiamato.',
    },
    examples: {
      allows: [
        quietAgain,
        { name: 'the request was withdrawn', facts: stop({ kind: 'all-calls' }, '2026-06-05T09:00Z') },
        { name: 'the request is about another number', facts: stop({ kind: 'number', number: '+15555550199' }) },
        { name: 'not at work, and this is a mobile', facts: stop({ kind: 'workplace' }) },
      ],
      refuses: [
        { name: 'no calls at all', facts: stop({ kind: 'all-calls' }) },
        { name: 'not on this number', facts: stop({ kind: 'number', number: '+15555550100' }) },
        { name: 'not at work, and this is the office', facts: { ...stop({ kind: 'workplace' }), numberUse: 'work' } },
        {
          name: 'not at work, and nobody knows whose line this is',
          facts: { ...stop({ kind: 'workplace' }), numberUse: 'unknown' },
        },
        { name: 'the requests were not loaded', facts: { stops: 'unknown' } },
      ],
    },
  },
  {
    ...OURS,
    id: 'asked-times',
    code: 'BASE-ASKED-TIMES',
    check: { kind: 'asked-times' },
    exceptions: [answering, agreedTime],
    sentence: {
      en: 'Keep to the times that the person asked for.',
      de: 'Die Zeiten einhalten, um die die Person gebeten hat.',
      it: 'Rispettare gli orari chiesti dalla persona.',
    },
    examples: {
      allows: [
        {
          name: 'only before noon, and it is ten',
          facts: stop({ kind: 'times', wish: { kind: 'only-then', hours: [hours(EVERY_DAY, '08:00', '12:00')] } }),
        },
        {
          name: 'the wish has run out',
          facts: stop({
            kind: 'times',
            wish: { kind: 'not-then', hours: [hours(EVERY_DAY, '08:00', '12:00')], untilOn: day('2026-06-09') },
          }),
        },
      ],
      refuses: [
        {
          name: 'never on Wednesdays',
          facts: stop({ kind: 'times', wish: { kind: 'not-then', hours: [hours([3], '00:00', '24:00')] } }),
        },
        {
          name: 'only in the afternoon',
          facts: stop({ kind: 'times', wish: { kind: 'only-then', hours: [hours(EVERY_DAY, '14:00', '18:00')] } }),
        },
      ],
    },
  },
  {
    ...OURS,
    id: 'number-theirs',
    code: 'BASE-WRONG-NUMBER',
    check: { kind: 'number-theirs' },
    sentence: {
      en: 'A number known to be somebody else’s is not dialled again.',
      de: 'Eine Nummer, die nachweislich jemand anderem gehört, wird nicht mehr gewählt.',
      it: 'Un numero che risulta di un’altra persona non si chiama più.',
    },
    examples: {
      allows: [quietAgain],
      refuses: [
        {
          name: 'a stranger answered there',
          facts: { events: [{ kind: 'number-not-theirs', at: moment('2026-06-01T09:00Z'), number: '+15555550100' }] },
        },
      ],
    },
  },
];

export const basePack = definePack({
  id: 'house.base',
  title: { en: 'Always', de: 'Immer', it: 'Sempre' },
  checkedOn: day('2026-11-21'),
  appliesTo: {},
  quiet,
  rules: [...known, ...account, ...requests],
});
