import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { EVERY_DAY, hours, MONDAY_TO_SATURDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { at, examples, inState, speakingTo, withAnswers, withConsent } from '../writing/examples.ts';
import {
  consented,
  noHomePhone,
  onlyToConfirmEmployment,
  onlyToLocate,
  theyCalled,
  WRITTEN_FORMS,
} from '../writing/exceptions.ts';
import {
  EMPLOYER_SENTENCE,
  HOLIDAY_SENTENCE,
  THIRD_PERSON_SENTENCE,
  WORKPLACE_SENTENCE,
  WRITTEN_ONLY_SENTENCE,
} from '../writing/sentences.ts';
import { AT_ONCE, FAMILY_AND_FRIENDS } from './shared.ts';

/** What the two federal regulations say alike: of banks, and of trust, loan and insurance companies. */
export type FederalSource = Pick<Rule, 'confidence' | 'effectiveFrom' | 'link'> & {
  /** The short name of a rule and where it stands, by its item in the schedule for banks. */
  readonly code: (name: 'HOURS' | 'SUN' | 'HOL' | '3P' | 'EMP' | 'WORK' | 'WRITTEN' | 'MOBILE') => string;
  readonly citation: (item: string) => string;
};

export function federalRules(source: FederalSource): readonly Rule[] {
  return [
    hoursRule(source),
    ...dayRules(source),
    ...thirdPersonRules(source),
    workplaceRule(source),
    ...requestRules(source),
  ];
}

const base = ({ confidence, effectiveFrom, link }: FederalSource) =>
  ({ force: 'law', effect: 'deny', confidence, effectiveFrom, link }) as const;

function hoursRule(source: FederalSource): Rule {
  const { code, citation } = source;
  return {
    ...base(source),
    id: 'hours',
    code: code('HOURS'),
    citation: citation('5(1)(c)'),
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '07:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: AT_ONCE },
    exceptions: [theyCalled(code('HOURS')), consented(code('HOURS'), 'calls-at-any-hour', WRITTEN_FORMS)],
    sentence: HOURS_SENTENCE,
    examples: examples(
      {
        'as the window opens': at('2026-06-10T07:00-04:00'),
        'agreed in writing to calls at any hour': {
          ...at('2026-06-10T22:00-04:00'),
          ...withConsent('calls-at-any-hour'),
        },
      },
      {
        'a minute early': at('2026-06-10T06:59-04:00'),
        'as the window closes': at('2026-06-10T21:00-04:00'),
        'agreed by word of mouth only': {
          ...at('2026-06-10T22:00-04:00'),
          ...withConsent('calls-at-any-hour', 'spoken'),
        },
      },
    ),
  };
}

function dayRules(source: FederalSource): readonly Rule[] {
  const { code, citation } = source;
  return [
    {
      ...base(source),
      id: 'sundays',
      code: code('SUN'),
      citation: citation('5(1)(a)'),
      check: {
        kind: 'time-window',
        hours: [hours(MONDAY_TO_SATURDAY, '00:00', '24:00'), hours([7], '13:00', '17:00')],
        zone: 'candidates',
      },
      appliesTo: { channels: AT_ONCE },
      exceptions: [theyCalled(code('SUN'))],
      sentence: SUNDAY_AFTERNOON_SENTENCE,
      examples: examples(
        { 'Sunday at one': at('2026-06-14T13:00-04:00') },
        {
          'half past noon after the clocks went back': at('2026-11-01T12:30-05:00'),
          'Sunday at five': at('2026-06-14T17:00-04:00'),
        },
      ),
    },
    {
      ...base(source),
      id: 'holidays',
      code: code('HOL'),
      citation: `${citation('5(1)(b)')}; Interpretation Act s.35`,
      check: { kind: 'closed-days', weekdays: [], lists: ['ca.federal'], zone: 'candidates' },
      appliesTo: { channels: AT_ONCE },
      exceptions: [theyCalled(code('HOL'))],
      sentence: HOLIDAY_SENTENCE,
      examples: examples(
        { 'Boxing Day is none': at('2026-12-26T10:00-05:00') },
        {
          '30 September': at('2026-09-30T10:00-04:00'),
          'Easter Monday': at('2026-04-06T10:00-04:00'),
          'a year that no list covers': at('2036-06-10T10:00-04:00'),
        },
      ),
    },
  ];
}

/** For packs whose Sundays are open in the afternoon. */
export const SUNDAY_AFTERNOON_SENTENCE = {
  en: 'On Sundays only from 13:00 to 17:00.',
  de: 'Sonntags nur von 13:00 bis 17:00 Uhr.',
  it: 'La domenica solo dalle 13:00 alle 17:00.',
};

function thirdPersonRules(source: FederalSource): readonly Rule[] {
  const { code, citation } = source;
  return [
    {
      ...base(source),
      id: 'third-persons',
      code: code('3P'),
      citation: citation('2'),
      check: { kind: 'never' },
      appliesTo: { relations: FAMILY_AND_FRIENDS },
      exceptions: [
        theyCalled(code('3P')),
        onlyToLocate(code('3P')),
        consented(code('3P'), 'third-person-contact', WRITTEN_FORMS),
        consented(code('3P'), 'third-party-disclosure', WRITTEN_FORMS),
      ],
      sentence: THIRD_PERSON_SENTENCE,
      examples: examples(
        {
          'asks a neighbour for the address': speakingTo('neighbour', 'location'),
          'the guarantor': speakingTo('guarantor'),
        },
        { 'speaks with a friend': speakingTo('other'), 'speaks with the spouse': speakingTo('spouse', 'discuss-debt') },
      ),
    },
    {
      ...base(source),
      id: 'employer',
      code: code('EMP'),
      citation: citation('3'),
      check: { kind: 'never' },
      appliesTo: { relations: ['employer'] },
      exceptions: [
        theyCalled(code('EMP')),
        onlyToConfirmEmployment(code('EMP')),
        consented(code('EMP'), 'third-party-disclosure', WRITTEN_FORMS),
      ],
      sentence: EMPLOYER_SENTENCE,
      examples: examples(
        { 'confirms the employment': speakingTo('employer', 'verify-employment') },
        { 'asks for the address': speakingTo('employer', 'location') },
      ),
    },
  ];
}

function workplaceRule(source: FederalSource): Rule {
  const { code, citation } = source;
  return {
    ...base(source),
    id: 'workplace',
    code: code('WORK'),
    citation: citation('4'),
    check: { kind: 'never' },
    appliesTo: { relations: ['debtor', 'guarantor'], numberUses: ['work'], channels: AT_ONCE },
    exceptions: [
      theyCalled(code('WORK')),
      ...noHomePhone(code('WORK')),
      consented(code('WORK'), 'calls-at-work', WRITTEN_FORMS),
    ],
    sentence: WORKPLACE_SENTENCE,
    examples: examples(
      { 'no home telephone is known': { numberUse: 'work', ...withAnswers({ 'home-phone-known': 'no' }) } },
      {
        'nothing tried at home': { numberUse: 'work' },
        'nobody knows whose line it is': { numberUse: 'unknown' },
      },
    ),
  };
}

function requestRules(source: FederalSource): readonly Rule[] {
  const { code, citation } = source;
  return [
    {
      ...base(source),
      id: 'in-writing-only',
      code: code('WRITTEN'),
      citation: citation('6'),
      check: { kind: 'state-block', states: ['written-only', 'lawyer-only', 'written-contest'] },
      appliesTo: { channels: ['call', 'voicemail', 'visit'], relations: ['debtor', 'guarantor'] },
      exceptions: [theyCalled(code('WRITTEN'))],
      sentence: WRITTEN_ONLY_SENTENCE,
      examples: examples(
        { 'asked for nothing of the kind': {} },
        {
          'asked for letters only': inState('written-only'),
          'speak with my lawyer': inState('lawyer-only'),
          'disputed by registered mail': inState('written-contest'),
        },
      ),
    },
    {
      ...base(source),
      id: 'mobile-at-their-cost',
      code: code('MOBILE'),
      citation: citation('5(2)'),
      check: { kind: 'needs', answer: 'mobile-given-by-debtor' },
      appliesTo: { numberUses: ['mobile'], channels: ['call', 'voicemail', 'text'] },
      exceptions: [
        theyCalled(code('MOBILE')),
        {
          code: code('MOBILE'),
          sentence: {
            en: 'The call costs the person nothing.',
            de: 'Der Anruf kostet die Person nichts.',
            it: 'La chiamata non costa nulla alla persona.',
          },
          when: { kind: 'answer', answer: 'free-of-charge-to-debtor', is: 'yes' },
        },
      ],
      sentence: {
        en: 'Call a mobile only if the person gave the number or the call costs them nothing; note which.',
        de: 'Ein Handy nur anrufen, wenn die Person die Nummer gab oder der Anruf sie nichts kostet; festhalten.',
        it: 'Chiamare un cellulare solo se il numero è stato dato dalla persona o la chiamata non le costa; annotarlo.',
      },
      examples: examples(
        { 'the debtor gave the number': { numberUse: 'mobile', ...withAnswers({ 'mobile-given-by-debtor': 'yes' }) } },
        { 'nobody knows where it is from': { numberUse: 'mobile', answers: {} } },
      ),
    },
  ];
}
