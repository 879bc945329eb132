import type { Relation } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { examples, speakingTo, withAnswers, withConsent } from '../writing/examples.ts';
import { consented, noHomePhone, onlyToLocate, theyCalled } from '../writing/exceptions.ts';
import { pastCall, talksWith, workCalls } from '../writing/past.ts';
import { THIRD_PERSON_SENTENCE, WORKPLACE_SENTENCE } from '../writing/sentences.ts';
import { R_2_2 } from './quebec-source.ts';
import { FAMILY_AND_FRIENDS, SPOKEN } from './shared.ts';

/** Section 4: one occasion only, with others and at work, for everybody who collects. */

const OTHERS: readonly Relation[] = [...FAMILY_AND_FRIENDS, 'employer'];

const others: readonly Rule[] = [
  {
    ...R_2_2,
    id: 'third-persons',
    code: 'CA-QC-3P-ONCE',
    citation: 'R-2.2 s.4',
    check: { kind: 'never' },
    appliesTo: { relations: OTHERS },
    exceptions: [theyCalled('CA-QC-3P-ONCE'), onlyToLocate('CA-QC-3P-ONCE')],
    sentence: THIRD_PERSON_SENTENCE,
    examples: examples(
      {
        'asks a neighbour for the address': speakingTo('neighbour', 'location'),
        'the surety': speakingTo('guarantor'),
      },
      { 'speaks with the employer about it': speakingTo('employer') },
    ),
  },
  {
    ...R_2_2,
    id: 'third-persons-address-known',
    code: 'CA-QC-3P-ONCE',
    citation: 'R-2.2 s.4',
    check: { kind: 'never' },
    appliesTo: {
      relations: OTHERS,
      purposes: ['location', 'get-home-contact'],
      answers: { 'address-known': 'yes' },
    },
    exceptions: [theyCalled('CA-QC-3P-ONCE')],
    sentence: {
      en: 'Others may be asked only while the debtor’s address or telephone is not known.',
      de: 'Andere dürfen nur gefragt werden, solange Anschrift oder Telefon des Schuldners unbekannt sind.',
      it: 'Ad altri si può chiedere solo finché non si conosce l’indirizzo o il telefono del debitore.',
    },
    examples: examples(
      { 'the address is not known': speakingTo('neighbour', 'location') },
      {
        'the address is known': { ...speakingTo('neighbour', 'location'), ...withAnswers({ 'address-known': 'yes' }) },
      },
    ),
  },
  {
    ...R_2_2,
    id: 'third-persons-once',
    code: 'CA-QC-3P-ONCE',
    citation: 'R-2.2 s.4',
    check: { kind: 'once-only', counts: talksWith(...OTHERS), scope: 'person' },
    appliesTo: { relations: OTHERS },
    exceptions: [theyCalled('CA-QC-3P-ONCE')],
    sentence: {
      en: 'This person has been asked once already, and once is all the law allows.',
      de: 'Diese Person wurde bereits einmal gefragt, und mehr erlaubt das Gesetz nicht.',
      it: 'Questa persona è già stata interpellata una volta, e la legge non ne consente altre.',
    },
    examples: examples(
      { 'never asked': speakingTo('neighbour', 'location') },
      {
        'asked in May': {
          ...speakingTo('neighbour', 'location'),
          events: [pastCall('2026-05-06T15:00Z', 'answered-by-other', { relation: 'neighbour' })],
        },
      },
    ),
  },
];

const work: readonly Rule[] = [
  {
    ...R_2_2,
    id: 'workplace',
    code: 'CA-QC-WORK-ONCE',
    citation: 'R-2.2 s.4',
    check: { kind: 'never' },
    appliesTo: { relations: ['debtor'], numberUses: ['work'], channels: SPOKEN },
    exceptions: [
      theyCalled('CA-QC-WORK-ONCE'),
      ...noHomePhone('CA-QC-WORK-ONCE'),
      consented('CA-QC-WORK-ONCE', 'calls-at-work'),
    ],
    sentence: WORKPLACE_SENTENCE,
    examples: examples(
      { 'no other telephone is known': { numberUse: 'work', ...withAnswers({ 'home-phone-known': 'no' }) } },
      { 'the home telephone was not tried': { numberUse: 'work' } },
    ),
  },
  {
    ...R_2_2,
    id: 'workplace-once',
    code: 'CA-QC-WORK-ONCE',
    citation: 'R-2.2 s.4',
    check: { kind: 'once-only', counts: workCalls, scope: 'person' },
    appliesTo: { relations: ['debtor'], numberUses: ['work'], channels: SPOKEN },
    exceptions: [theyCalled('CA-QC-WORK-ONCE'), consented('CA-QC-WORK-ONCE', 'calls-at-work')],
    sentence: {
      en: 'The debtor has been called at work once already.',
      de: 'Der Schuldner wurde bereits einmal am Arbeitsplatz angerufen.',
      it: 'Il debitore è già stato chiamato una volta sul lavoro.',
    },
    examples: examples(
      {
        'the first call there': { numberUse: 'work' },
        'expressly allowed': {
          numberUse: 'work',
          ...withConsent('calls-at-work'),
          events: [pastCall('2026-05-06T15:00Z', 'conversation', { numberUse: 'work' })],
        },
      },
      {
        'called there in May': {
          numberUse: 'work',
          events: [pastCall('2026-05-06T15:00Z', 'conversation', { numberUse: 'work' })],
        },
      },
    ),
  },
];

export const quebecOnce: readonly Rule[] = [...others, ...work];
