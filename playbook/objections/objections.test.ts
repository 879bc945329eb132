import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { DISPUTE_REASON_CODES } from '@duologue/core/cases/dispute-reasons.ts';
import { FAMILIES, type Objection } from '@duologue/core/guide/objection.ts';
import { BLANKS, GUIDE_LANGUAGES, type GuideLanguage, type Said } from '@duologue/core/guide/said.ts';
import { describe, expect, test } from 'vitest';
import { OBJECTIONS } from './all.ts';

const here = import.meta.dirname;
const CHARS_MAX = { name: 40, acknowledge: 140, ask: 160, answer: 260, evidence: 160 } as const;
const PHRASES = { min: 14, max: 20 };
const PHRASE_WORDS = { min: 3, max: 14 };

const filesOf = (family: string) =>
  existsSync(path.join(here, family))
    ? readdirSync(path.join(here, family)).filter((file) => file.endsWith('.ts') && file !== 'family.ts')
    : [];
const saidIn = (objection: Objection): readonly Said[] => [
  objection.acknowledge,
  objection.ask,
  objection.answer,
  objection.evidence,
];
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsIn = (phrase: string) => phrase.split(/\s+/).length;
const phrasesOf = ({ id, phrases }: Objection) =>
  GUIDE_LANGUAGES.flatMap((language) => phrases[language].map((phrase) => ({ id, language, phrase })));

/** What is wrong with one objection, in words. The rules are tried on broken ones below. */
function faultsOf(objection: Objection): readonly string[] {
  return [...GUIDE_LANGUAGES.flatMap((language) => faultsIn(objection, language)), ...faultsOfTurn(objection)];
}

function faultsIn(objection: Objection, language: GuideLanguage): readonly string[] {
  const faults: string[] = [];
  for (const [part, max] of Object.entries(CHARS_MAX) as [keyof typeof CHARS_MAX, number][]) {
    const { length } = objection[part][language].trim();
    if (length === 0 || length > max) faults.push(`${language} ${part}: ${length} characters, not 1 to ${max}`);
  }
  if (!objection.ask[language].includes('?')) faults.push(`${language} ask: no question`);

  const phrases = objection.phrases[language];
  if (phrases.length < PHRASES.min || phrases.length > PHRASES.max)
    faults.push(`${language}: ${phrases.length} phrases`);
  for (const phrase of phrases) {
    const isBreath = PHRASE_WORDS.min <= wordsIn(phrase) && wordsIn(phrase) <= PHRASE_WORDS.max;
    if (!isBreath) faults.push(`${language} phrase: ${phrase}`);
  }

  for (const said of [...saidIn(objection), ...objection.never]) {
    for (const [, blank = ''] of said[language].matchAll(/\{(\w*)\}/g)) {
      if (!BLANKS.some((known) => known === blank)) faults.push(`${language}: no blank {${blank}}`);
    }
  }
  const shown = saidIn(objection).map((said) => plain(said[language]));
  for (const never of objection.never) {
    const wrong = plain(never[language]);
    if (wrong === '' || shown.some((right) => right.includes(wrong))) faults.push(`${language} never: is said`);
  }
  return faults;
}

function faultsOfTurn({ actions, leadsTo }: Objection): readonly string[] {
  const faults: string[] = [];
  if (!BUSINESS_OUTCOMES.includes(leadsTo.outcome)) faults.push(`no outcome ${leadsTo.outcome}`);
  if ((leadsTo.outcome === 'dispute-raised') !== (leadsTo.disputeReason !== undefined)) {
    faults.push('a reason belongs to a dispute, and a dispute to a reason');
  }
  const opened = actions.flatMap((action) => (action.act === 'open-dispute' ? [action.reason] : []));
  if (opened.some((reason) => !DISPUTE_REASON_CODES.includes(reason))) faults.push('no such reason');
  if (leadsTo.disputeReason !== undefined && !opened.includes(leadsTo.disputeReason)) {
    faults.push('the dispute of the outcome is not opened by an action');
  }
  for (const action of actions) {
    if (action.act === 'verify' && !action.verification.question.startsWith(`${action.verification.with}.`)) {
      faults.push(`${action.verification.question} is not put to ${action.verification.with}`);
    }
  }
  const written = actions.map((action) => JSON.stringify(action));
  if (new Set(written).size !== written.length) faults.push('an action twice');
  return faults;
}

describe('P10: every objection is whole in every language', () => {
  test.each(OBJECTIONS.map((objection) => [objection.id, objection] as const))('%s', (_, objection) => {
    expect(faultsOf(objection)).toEqual([]);
  });

  test('ids are unique, and every file is in the list under its family and name', () => {
    const listed = OBJECTIONS.map(({ family, id }) => `${family}/${id}.ts`);
    const kept = FAMILIES.flatMap((family) => filesOf(family).map((file) => `${family}/${file}`));

    expect(new Set(OBJECTIONS.map(({ id }) => id)).size).toBe(OBJECTIONS.length);
    expect([...listed].sort()).toEqual([...kept].sort());
  });

  test('no phrase is claimed twice, in whatever language', () => {
    const owners = new Map<string, string>();
    const clashes = OBJECTIONS.flatMap(phrasesOf).flatMap(({ id, language, phrase }) => {
      const owner = owners.get(plain(phrase));
      owners.set(plain(phrase), `${id} ${language}`);
      return owner === undefined ? [] : [`${phrase}: ${owner}, ${id} ${language}`];
    });

    expect(clashes).toEqual([]);
  });

  test('nothing is said word for word in two objections', () => {
    const all = OBJECTIONS.flatMap((objection) => [objection.acknowledge, objection.ask, objection.answer]);
    const said = all.flatMap((each) => GUIDE_LANGUAGES.map((language) => plain(each[language])));

    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });
});

describe('whoever may not be asked for money is not asked', () => {
  const ENDS_THE_ASKING: readonly string[] = [
    'identity-theft',
    'illness',
    'bereavement',
    'debt-advice',
    'bankruptcy-coming',
    'too-old',
    'talk-to-lawyer',
    'stop-calling',
    'complaint',
    'threatens-caller',
  ];

  test.each(ENDS_THE_ASKING)('%s makes no offers and goes to the close', (id) => {
    const one = OBJECTIONS.find((objection) => objection.id === id);
    const acts = one?.actions.map((action) => action.act) ?? [];
    expect(one?.next).toBe('close');
    expect(acts).not.toContain('make-offers');
    expect(acts).not.toContain('ask-for-rest');
  });
});

describe('a broken objection is found', () => {
  const [sound] = OBJECTIONS;
  const inAll = (text: string): Said => ({ en: text, de: text, it: text });

  test.each<[what: string, broken: Partial<Objection>, fault: string]>([
    ['too few phrases', { phrases: { en: [], de: [], it: [] } }, 'en: 0 phrases'],
    ['a language missing', { answer: { en: 'Yes.', de: '', it: 'Sì.' } }, 'de answer: 0 characters, not 1 to 260'],
    ['longer than a breath', { ask: inAll(`${'a'.repeat(160)}?`) }, 'it ask: 161 characters, not 1 to 160'],
    ['no question', { ask: inAll('Tell me.') }, 'en ask: no question'],
    ['an unknown blank', { answer: inAll('By {someday}.') }, 'en: no blank {someday}'],
    ['what must not be said is said', { answer: inAll('Pay it.'), never: [inAll('pay it')] }, 'en never: is said'],
    [
      'a dispute without its reason',
      { leadsTo: { outcome: 'dispute-raised' } },
      'a reason belongs to a dispute, and a dispute to a reason',
    ],
    [
      'a dispute that no action opens',
      { leadsTo: { outcome: 'dispute-raised', disputeReason: 'tax' }, actions: [{ act: 'ask-for-rest' }] },
      'the dispute of the outcome is not opened by an action',
    ],
    [
      'a question put to somebody else',
      { actions: [{ act: 'verify', verification: { with: 'own-bank', question: 'own-sales.price-agreed' } }] },
      'own-sales.price-agreed is not put to own-bank',
    ],
    ['the same action twice', { actions: [{ act: 'make-offers' }, { act: 'make-offers' }] }, 'an action twice'],
  ])('%s', (_, broken, fault) => {
    expect(sound && faultsOf({ ...sound, ...broken })).toContain(fault);
  });
});
