import type { ContactFacts, SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { ContentItem, Rule, RuleCheck, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import {
  ABUSE,
  ASK_AUTHORITY,
  ASK_CALL_BACK,
  ASK_PROOF,
  ASK_WHO,
  CALLER_NAME,
  CREDITOR_NAME,
  DATA_SOURCE,
  DEBT_ADVICE,
  HOW_TO_OBJECT,
  OFFER_HELP,
  OPENING_HOURS,
  PERSONAL_DEMAND,
  REPLY_NUMBER,
  REVEALS_DEBT,
  TRADE_NAME,
  WHAT_IS_OPEN,
} from './sayings.ts';

/** Where a rule stands and how sure we are: everything but what it checks. */
export type Source = Pick<Rule, 'code' | 'force' | 'confidence' | 'citation' | 'link' | 'effectiveFrom'> &
  Partial<Pick<Rule, 'effect' | 'effectiveTo' | 'boundBy' | 'reviewOn' | 'appliesTo' | 'exceptions'>>;

type ContentCheck = Extract<RuleCheck, { kind: 'content' }>;

/** Every moment in which somebody may be spoken to. */
export const TALK: readonly SpeechMoment[] = [
  'before-verified',
  'first-talk',
  'later-talk',
  'household',
  'third-person',
  'representative',
  'dispute-raised',
  'payment',
  'arrangement',
  'time-barred',
];

export const saying = (moment: SpeechMoment, ...content: readonly string[]): Partial<ContactFacts> => ({
  act: 'say',
  moment,
  content,
});

const EMPTY = { required: [], optional: [], onlyWhen: [], discouraged: [], forbidden: [], others: 'allowed' } as const;

/** A checklist that is seen to allow what it names first and to refuse what it forbids first. */
export function checklist(
  source: Source & { readonly id: string; readonly sentence: Sentence },
  moments: readonly SpeechMoment[],
  lists: Partial<Omit<ContentCheck, 'kind' | 'moments'>>,
): Rule {
  const check: ContentCheck = { kind: 'content', moments, ...EMPTY, ...lists };
  const moment = moments[0] ?? 'first-talk';
  const good = check.required[0] ?? check.optional[0] ?? CALLER_NAME;
  const bad = check.forbidden[0] ?? check.onlyWhen[0] ?? check.discouraged[0] ?? ABUSE;
  return {
    ...source,
    check,
    examples: {
      allows: [{ name: `saying ${good.id}`, facts: saying(moment, good.id) }],
      refuses: [{ name: `saying ${bad.id}`, facts: saying(moment, bad.id) }],
    },
  };
}

/** What is never said, at any moment of a call and on no answering machine. */
export function neverSaid(
  source: Source & { readonly id: string; readonly sentence: Sentence },
  items: readonly ContentItem[],
  moments: readonly SpeechMoment[] = TALK,
): Rule {
  return checklist(source, moments, { forbidden: items });
}

const SENTENCES = {
  before: {
    en: 'Before you know who is on the line: your name and the question who it is; nothing about the matter.',
    de: 'Solange nicht feststeht, wer am Apparat ist: der eigene Name und die Frage, wer es ist; nichts zur Sache.',
    it: 'Finché non si sa chi è in linea: il proprio nome e la domanda chi parla; nulla sulla questione.',
  },
  verified: {
    en: 'Once you know that it is the person: for whom you call, what is open and how to object; never a threat.',
    de: 'Sobald feststeht, dass es die Person ist: für wen, was offen ist, wie man widerspricht; nie eine Drohung.',
    it: 'Quando è certo che è la persona: per chi si chiama, che cosa è aperto, come contestare; mai una minaccia.',
  },
  thirdPerson: {
    en: 'To others: your name and, at most, the wish to be called back. Nobody else may learn of the debt.',
    de: 'Zu anderen: der eigene Name und höchstens die Bitte um Rückruf. Niemand sonst darf von der Schuld erfahren.',
    it: 'Ad altri: il proprio nome e al massimo la richiesta di essere richiamati. Nessun altro deve sapere del debito.',
  },
  voicemail: {
    en: 'On voicemail: name, number and opening hours; no debt, and no firm’s name that reveals the trade.',
    de: 'Auf dem Anrufbeantworter: Name, Nummer und Zeiten; keine Schuld, kein Firmenname, der das Gewerbe verrät.',
    it: 'In segreteria: nome, numero e orari; nessun debito e nessun nome d’impresa che riveli l’attività.',
  },
  representative: {
    en: 'To a representative: have it in writing that they speak for the person before going into the matter.',
    de: 'Zu Vertretern: erst wenn die Vollmacht vorliegt, zur Sache sprechen.',
    it: 'Con un rappresentante: entrare nel merito solo quando c’è la delega scritta.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What a country adds to or changes in the checklists that all share. */
export type OwnSayings = {
  readonly verified?: readonly ContentItem[];
  readonly optional?: readonly ContentItem[];
};

/**
 * What may be said, moment by moment. `thirdPersons` is the source of the rule that nobody else may learn of the debt;
 * `ours` of what no text orders word by word.
 */
export function sayings(
  sources: { readonly ours: Source; readonly thirdPersons: Source },
  own: OwnSayings = {},
): readonly Rule[] {
  const { ours, thirdPersons } = sources;
  const hidden = [REVEALS_DEBT, TRADE_NAME];
  const first = [CREDITOR_NAME, WHAT_IS_OPEN, HOW_TO_OBJECT, ...(own.verified ?? [])];
  const optional = [OFFER_HELP, DEBT_ADVICE, DATA_SOURCE, ...(own.optional ?? [])];
  return [
    checklist({ ...thirdPersons, id: 'say-before-verified', sentence: SENTENCES.before }, ['before-verified'], {
      required: [CALLER_NAME, ASK_WHO],
      optional: [ASK_PROOF],
      forbidden: hidden,
    }),
    checklist({ ...ours, id: 'say-verified', sentence: SENTENCES.verified }, ['first-talk'], {
      required: first,
      optional,
      forbidden: [ABUSE],
    }),
    checklist({ ...ours, id: 'say-later', sentence: SENTENCES.verified }, ['later-talk', 'payment', 'arrangement'], {
      required: own.verified ?? [],
      optional: [...first, ...optional],
      forbidden: [ABUSE],
    }),
    checklist(
      { ...thirdPersons, id: 'say-third-person', sentence: SENTENCES.thirdPerson },
      ['third-person', 'household'],
      { required: [CALLER_NAME], optional: [ASK_CALL_BACK], forbidden: [...hidden, PERSONAL_DEMAND] },
    ),
    voicemailRule(thirdPersons),
    checklist({ ...ours, id: 'say-representative', sentence: SENTENCES.representative }, ['representative'], {
      required: [CALLER_NAME, ASK_AUTHORITY],
      optional: [CREDITOR_NAME, WHAT_IS_OPEN],
      forbidden: [PERSONAL_DEMAND, ABUSE],
    }),
  ];
}

/** A message holds the name and the number, perhaps the hours, and nothing else. */
export function voicemailRule(source: Source, id = 'say-voicemail'): Rule {
  const rule = checklist({ ...source, id, sentence: SENTENCES.voicemail }, ['voicemail'], {
    required: [CALLER_NAME, REPLY_NUMBER],
    optional: [OPENING_HOURS],
    forbidden: [REVEALS_DEBT, TRADE_NAME],
    others: 'forbidden',
  });
  const message = (...content: readonly string[]): Partial<ContactFacts> => ({ channel: 'voicemail', content });
  return {
    ...rule,
    examples: {
      allows: [{ name: 'name, number, hours', facts: message('caller-name', 'reply-phone-number', 'opening-hours') }],
      refuses: [
        { name: 'the message names the debt', facts: message('caller-name', 'reply-phone-number', 'reveals-debt') },
        { name: 'nobody knows yet what would be said', facts: { channel: 'voicemail' } },
      ],
    },
  };
}
