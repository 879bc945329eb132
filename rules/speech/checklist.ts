import type { SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';
import type { ContentItem, Rule, RuleCheck } from '@duologue/core/compliance/packs/rule.ts';
import { examples, leaving, saying, withConsent } from '../writing/examples.ts';
import { consented } from '../writing/exceptions.ts';
import { PRESSURE_SENTENCE, SPEECH_SENTENCE } from '../writing/sentences.ts';
import {
  ASK_AUTHORITY,
  ASK_FOR_PERSON,
  ASK_THIRD_TO_PAY,
  ASK_WHERE_REACHED,
  COMPANY_NAME,
  CREDITOR_AND_DEBT,
  HOW_TO_DISPUTE,
  LISTEN_TO_DIFFICULTY,
  OWN_NAME,
  PERSONAL_MATTER,
  REPLY_HOURS,
  REPLY_NUMBER,
  REVEALS_DEBT,
  THREAT_OF_SUIT,
  TIME_HAS_RUN_OUT,
  VERIFY_IDENTITY,
} from './items.ts';
import { NEVER_SAID } from './never-said.ts';

type ContentCheck = Extract<RuleCheck, { kind: 'content' }>;

/** What a content rule rests on: the parts of a rule that say where it stands and how sure we are. */
export type Source = Pick<Rule, 'force' | 'confidence' | 'citation' | 'link' | 'effectiveFrom'> &
  Partial<Pick<Rule, 'effect' | 'effectiveTo' | 'reviewOn' | 'appliesTo'>>;

export type Checklist = {
  /** What forbids telling others of the debt, and its short name. */
  readonly privacy: Source & { readonly code: string };
  /** What forbids pressure and untruth, and its short name. */
  readonly pressure: Source & { readonly code: string };
  /** What the place wants said, besides the usual, once it is certain who is on the line. */
  readonly saidWhenVerified?: readonly ContentItem[];
};

/** One list per moment of a call: what to say, what may be said, what must stay unsaid. The call screen shows them. */
export function checklistRules({ privacy, pressure, saidWhenVerified = [] }: Checklist): readonly Rule[] {
  return [
    tellNobodyElse(privacy),
    {
      ...privacy,
      citation: privacy.citation,
      id: 'say-before-verified',
      check: list(['before-verified'], {
        required: [OWN_NAME, ASK_FOR_PERSON, VERIFY_IDENTITY],
        optional: [PERSONAL_MATTER],
        forbidden: [REVEALS_DEBT],
      }),
      sentence: SPEECH_SENTENCE,
      examples: examples(
        { 'asks for the person': saying('before-verified', 'ask-for-person') },
        { 'names the amount': saying('before-verified', 'reveals-debt') },
      ),
    },
    {
      ...privacy,
      citation: privacy.citation,
      id: 'say-third-person',
      check: list(['third-person', 'household', 'location-call'], {
        required: [OWN_NAME],
        optional: [ASK_WHERE_REACHED, PERSONAL_MATTER],
        forbidden: [REVEALS_DEBT, ASK_THIRD_TO_PAY],
      }),
      sentence: SPEECH_SENTENCE,
      examples: examples(
        { 'asks where the debtor is': saying('third-person', 'ask-where-reached') },
        {
          'tells a neighbour of the debt': saying('third-person', 'reveals-debt'),
          'asks the mother to pay': saying('household', 'ask-third-person-to-pay'),
        },
      ),
    },
    {
      ...privacy,
      citation: privacy.citation,
      id: 'say-on-voicemail',
      check: list(['voicemail'], { optional: [OWN_NAME, REPLY_NUMBER, REPLY_HOURS], forbidden: [REVEALS_DEBT] }),
      sentence: SPEECH_SENTENCE,
      examples: examples(
        { 'name and number': leaving('own-name', 'reply-phone-number') },
        { 'names a debt': leaving('own-name', 'reveals-debt'), 'nothing is worded yet': { channel: 'voicemail' } },
      ),
    },
    ...verified(pressure, saidWhenVerified),
  ];
}

/** What would be heard by somebody else, in a message or in a talk. */
function tellNobodyElse(privacy: Checklist['privacy']): Rule {
  return {
    ...privacy,
    citation: privacy.citation,
    id: 'tell-nobody-else',
    check: { kind: 'never' },
    appliesTo: {
      ...privacy.appliesTo,
      acts: ['contact', 'say'],
      relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'shared-line', 'other'],
      content: [REVEALS_DEBT.id, ...(REVEALS_DEBT.alsoCalled ?? [])],
    },
    exceptions: [consented(privacy.code, 'third-party-disclosure')],
    sentence: {
      en: 'Nobody but the debtor may learn of the debt: spouse and family are others too.',
      de: 'Niemand außer dem Schuldner darf von der Schuld erfahren: auch Ehepartner und Familie sind Dritte.',
      it: 'Nessuno oltre al debitore può sapere del debito: anche coniuge e familiari sono terzi.',
    },
    examples: examples(
      {
        'asks the neighbour for a call back': { relation: 'neighbour', content: ['ask-call-back'] },
        'the debtor has agreed': {
          relation: 'spouse',
          content: ['reveals-debt'],
          ...withConsent('third-party-disclosure'),
        },
      },
      { 'tells the spouse': { relation: 'spouse', content: ['reveals-debt'] } },
    ),
  };
}

function verified(pressure: Checklist['pressure'], said: readonly ContentItem[]): readonly Rule[] {
  return [
    {
      ...pressure,
      citation: pressure.citation,
      id: 'say-verified',
      check: list(['first-talk', 'later-talk', 'payment', 'arrangement', 'dispute-raised', 'time-barred'], {
        required: [COMPANY_NAME, CREDITOR_AND_DEBT, ...said],
        optional: [LISTEN_TO_DIFFICULTY, HOW_TO_DISPUTE],
        forbidden: NEVER_SAID,
      }),
      sentence: PRESSURE_SENTENCE,
      examples: examples(
        { 'says what it is about': saying('first-talk', 'creditor-and-debt') },
        { 'speaks of arrest': saying('first-talk', 'false-power') },
      ),
    },
    {
      ...pressure,
      citation: pressure.citation,
      id: 'say-to-representative',
      check: list(['representative', 'attorney-named'], {
        required: [OWN_NAME, COMPANY_NAME, ASK_AUTHORITY],
        optional: [CREDITOR_AND_DEBT],
        forbidden: NEVER_SAID,
      }),
      sentence: PRESSURE_SENTENCE,
      examples: examples(
        { 'asks for the authority': saying('representative', 'ask-authority') },
        { 'puts pressure on': saying('representative', 'undue-pressure') },
      ),
    },
  ];
}

/** Once the time to sue has run out: no word of suing, and the truth when it is asked. */
export function timeBarredSpeech(source: Source & { readonly code: string }): Rule {
  return {
    ...source,
    citation: source.citation,
    effect: 'deny',
    id: 'say-when-time-barred',
    check: list(['time-barred'], { optional: [TIME_HAS_RUN_OUT], forbidden: [THREAT_OF_SUIT] }),
    sentence: {
      en: 'The time to sue has run out: never speak of court or enforcement.',
      de: 'Die Klagefrist ist abgelaufen: nie von Gericht oder Vollstreckung sprechen.',
      it: 'Il termine per agire è scaduto: non parlare mai di tribunali o esecuzioni.',
    },
    examples: examples(
      { 'says that a court would not help': saying('time-barred', 'time-has-run-out') },
      { 'threatens to sue': saying('time-barred', 'threat-of-suit') },
    ),
  };
}

function list(
  moments: readonly SpeechMoment[],
  items: Partial<Pick<ContentCheck, 'required' | 'optional' | 'forbidden'>>,
): ContentCheck {
  return {
    kind: 'content',
    moments,
    required: [],
    optional: [],
    onlyWhen: [],
    discouraged: [],
    forbidden: [],
    others: 'allowed',
    ...items,
  };
}
