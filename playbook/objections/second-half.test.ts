import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Objection } from '@duologue/core/guide/objection.ts';
import { BLANKS, GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { describe, expect, it } from 'vitest';
import { LAW } from './law/family.ts';
import { MEANS } from './means/family.ts';
import { MOMENT } from './moment/family.ts';
import { NOT_US } from './not-us/family.ts';
import { TEMPER } from './temper/family.ts';

const FAMILIES_HERE: Readonly<Record<string, readonly Objection[]>> = {
  'not-us': NOT_US,
  means: MEANS,
  law: LAW,
  moment: MOMENT,
  temper: TEMPER,
};
const ALL: readonly Objection[] = Object.values(FAMILIES_HERE).flat();

const SAID_MAX = { acknowledge: 140, ask: 160, answer: 260, evidence: 160 } as const;
const NAME_LENGTH_MAX = 40;
const NEVER_LENGTH_MAX = 140;
const PHRASES_MIN = 14;
const PHRASES_MAX = 20;
const PHRASE_WORDS = { min: 3, max: 14 };

const known: ReadonlySet<string> = new Set(BLANKS);
const words = (text: string) => text.split(/\s+/).length;
const everyLanguage = ALL.flatMap((one) => GUIDE_LANGUAGES.map((language) => [one.id, language, one] as const));

/** The same words, however they are typed. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function spoken(one: Objection, language: GuideLanguage): readonly string[] {
  return [one.acknowledge[language], one.ask[language], one.answer[language], one.evidence[language]];
}

describe('the objections of the second half', () => {
  it.each(Object.entries(FAMILIES_HERE))(
    '%s lists every file of its folder, each named by its id',
    (family, listed) => {
      const files = readdirSync(path.join(import.meta.dirname, family)).filter((file) => file !== 'family.ts');
      expect(listed.map((one) => `${one.id}.ts`).sort()).toEqual(files.sort());
      expect(listed.filter((one) => one.family !== family)).toEqual([]);
    },
  );

  it('are twenty-nine, and no id is used twice', () => {
    expect(ALL).toHaveLength(29);
    expect(repeated(ALL.map((one) => one.id))).toEqual([]);
  });

  it.each(everyLanguage)('%s in %s has enough phrases of a length that people say', (_id, language, one) => {
    const phrases = one.phrases[language];
    expect(phrases.length).toBeGreaterThanOrEqual(PHRASES_MIN);
    expect(phrases.length).toBeLessThanOrEqual(PHRASES_MAX);
    expect(phrases.filter((phrase) => words(phrase) < PHRASE_WORDS.min || words(phrase) > PHRASE_WORDS.max)).toEqual(
      [],
    );
  });

  it('never use a phrase twice, in whatever language and under whatever id', () => {
    const phrases = ALL.flatMap((one) => GUIDE_LANGUAGES.flatMap((language) => one.phrases[language].map(bare)));
    expect(repeated(phrases)).toEqual([]);
  });

  it.each(everyLanguage)('%s in %s is said in one breath', (_id, language, one) => {
    expect(one.name[language].length).toBeLessThanOrEqual(NAME_LENGTH_MAX);
    for (const part of ['acknowledge', 'ask', 'answer', 'evidence'] as const) {
      expect(one[part][language].length, part).toBeGreaterThan(10);
      expect(one[part][language].length, part).toBeLessThanOrEqual(SAID_MAX[part]);
    }
    for (const never of one.never) expect(never[language].length).toBeLessThanOrEqual(NEVER_LENGTH_MAX);
    expect(one.ask[language]).toContain('?');
  });

  it.each(everyLanguage)('%s in %s fills in only what is known by name', (_id, language, one) => {
    const blanks = spoken(one, language).flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
    expect(blanks.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  it.each(everyLanguage)('%s in %s does not say what it forbids', (_id, language, one) => {
    const said = bare(spoken(one, language).join(' '));
    expect(one.never.filter((never) => said.includes(bare(never[language])))).toEqual([]);
  });

  it.each(['acknowledge', 'ask', 'answer', 'evidence', 'name'] as const)('never repeat the same %s', (part) => {
    const texts = ALL.flatMap((one) => GUIDE_LANGUAGES.map((language) => `${language} ${bare(one[part][language])}`));
    expect(repeated(texts)).toEqual([]);
  });

  it('give a reason of dispute exactly where the call leads to one, and open it', () => {
    for (const one of ALL) {
      const { outcome, disputeReason } = one.leadsTo;
      expect(outcome === 'dispute-raised', one.id).toBe(disputeReason !== undefined);
      const opened = one.actions.flatMap((action) => (action.act === 'open-dispute' ? [action.reason] : []));
      if (disputeReason !== undefined) expect(opened, one.id).toContain(disputeReason);
    }
  });

  it('name each verification after whom it is asked of', () => {
    const verifications = ALL.flatMap((one) =>
      one.actions.flatMap((action) => (action.act === 'verify' ? [action.verification] : [])),
    );
    expect(verifications.length).toBeGreaterThan(5);
    expect(verifications.filter((task) => !task.question.startsWith(`${task.with}.`))).toEqual([]);
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

  it.each(ENDS_THE_ASKING)('%s makes no offers and goes to the close', (id) => {
    const one = ALL.find((objection) => objection.id === id);
    const acts = one?.actions.map((action) => action.act) ?? [];
    expect(one?.next).toBe('close');
    expect(acts).not.toContain('make-offers');
    expect(acts).not.toContain('ask-for-rest');
  });
});
