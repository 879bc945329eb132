import { gzipSync } from 'node:zlib';
import { hear, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import { foldWords } from '@duologue/core/guide/hearing/fold.ts';
import { NOTHING } from '@duologue/core/guide/hearing/model.ts';
import { describe, expect, test } from 'vitest';
import { OBJECTIONS } from '../objections/all.ts';
import { hearingLessons } from './lessons.ts';
import { firmHearingModel, hearingModel } from './model.ts';
import { BLIND_GERMAN } from './sentences/blind-de.ts';
import { BLIND_ENGLISH } from './sentences/blind-en.ts';
import { BLIND_ITALIAN } from './sentences/blind-it.ts';
import { GERMAN_SENTENCES } from './sentences/de.ts';
import { ENGLISH_SENTENCES } from './sentences/en.ts';
import { ITALIAN_SENTENCES } from './sentences/it.ts';
import { STRANGER_GERMAN } from './sentences/stranger-de.ts';
import { STRANGER_ENGLISH } from './sentences/stranger-en.ts';
import { STRANGER_ITALIAN } from './sentences/stranger-it.ts';

type Sentences = readonly (readonly [id: string, sentence: string])[];

type Sets = readonly [language: string, usual: Sentences, hard: Sentences, stranger: Sentences];

const SETS: readonly Sets[] = [
  ['English', ENGLISH_SENTENCES, BLIND_ENGLISH, STRANGER_ENGLISH],
  ['German', GERMAN_SENTENCES, BLIND_GERMAN, STRANGER_GERMAN],
  ['Italian', ITALIAN_SENTENCES, BLIND_ITALIAN, STRANGER_ITALIAN],
];
/** A little under what was measured: see decisions 0180 and 0235. The aim is 0.85 and 0.95. */
const FLOORS = { usual: [0.91, 0.96], hard: [0.45, 0.65], stranger: [0.9, 0.97], slips: [0.88, 0.95] } as const;
/** The most that the browser loads, packed. */
const PACKED_BYTES_MAX = 400_000;

const lessons = hearingLessons();
const model = hearingModel();
const hearing = openHearing(model);
const folded = (text: string) =>
  foldWords(text)
    .map(({ word }) => word)
    .join(' ');
const learnt = new Set(lessons.examples.map(({ text }) => folded(text)));

function measure(sentences: Sentences) {
  const unseen = sentences.filter(([, text]) => !learnt.has(folded(text)));
  const confused = new Map<string, number>();
  let one = 0;
  let three = 0;
  for (const [id, text] of unseen) {
    const heard = hear(text, hearing).map((each) => each.id);
    if (heard[0] === id) one += 1;
    else confused.set(`${id} as ${heard[0]}`, (confused.get(`${id} as ${heard[0]}`) ?? 0) + 1);
    if (heard.slice(0, 3).includes(id)) three += 1;
  }
  const often = [...confused].filter(([, count]) => count > 1).map(([pair, count]) => `${pair} ${count}×`);
  return { one: one / unseen.length, three: three / unseen.length, count: unseen.length, often };
}

/** Every third long word with a slip of the fingers: a letter left out, doubled, or swapped with the next. */
function withSlips(sentences: Sentences): Sentences {
  let place = 0;
  const slip = (word: string) => {
    place += 1;
    if (word.length < 5 || place % 3 !== 0) return word;
    const at = 1 + (place % (word.length - 2));
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (place % 2 === 0) return `${before}${after}`;
    return place % 5 === 0 ? `${before}${after.charAt(0)}${letter}${after.slice(1)}` : before + letter + letter + after;
  };
  return sentences.map(([id, text]) => [id, text.split(' ').map(slip).join(' ')]);
}

describe('hearing sentences that are not in the playbook', () => {
  test.each(SETS)('%s', (language, sentences, hard, stranger) => {
    for (const [name, set, [one, three]] of [
      ['usual', sentences.filter((_, index) => index % 2 === 0), FLOORS.usual],
      ['usual, used in development', sentences.filter((_, index) => index % 2 === 1), FLOORS.usual],
      ['hard', hard, FLOORS.hard],
      ['usual, with slips', withSlips(sentences), FLOORS.slips],
      ['of a stranger', stranger, FLOORS.stranger],
    ] as const) {
      const measured = measure(set);
      console.log(
        `${language}, ${name}: first ${measured.one.toFixed(3)}, among three ${measured.three.toFixed(3)} of ${measured.count}` +
          // What goes wrong in the stranger's sentences is not shown: nobody can tune by what he does not see.
          (set === stranger || measured.often.length === 0 ? '' : `; taken for another: ${measured.often.join(', ')}`),
      );
      expect(measured.one).toBeGreaterThanOrEqual(one);
      expect(measured.three).toBeGreaterThanOrEqual(three);
    }
  });

  test('there are at least 300 in each language, and every objection has five', () => {
    for (const [language, sentences, , stranger] of SETS) {
      expect([language, sentences.length >= 300, stranger.length >= 300]).toEqual([language, true, true]);
      for (const id of [...OBJECTIONS.map((objection) => objection.id), NOTHING]) {
        expect([language, id, sentences.filter(([of]) => of === id).length >= 5]).toEqual([language, id, true]);
      }
    }
  });

  test('next to none of them stands in the playbook as well', () => {
    for (const [language, sentences] of SETS) {
      const seen = sentences.filter(([id, text]) => id !== NOTHING && learnt.has(folded(text)));
      expect([language, seen.length <= sentences.length / 10]).toEqual([language, true]);
    }
  });
});

test.each([
  ['en', 'cracked tiles'],
  ['en', 'the mugs are chipped'],
  ['de', 'gesprungene Fliesen'],
  ['de', 'zerkratzte Tischplatte'],
  ['it', 'piastrelle rotte'],
  ['en', 'the panel has dings in it'],
  ['en', 'scuffed table top'],
  ['en', 'a gouged worktop'],
  ['de', 'angeschlagene Gläser'],
  ['de', 'eingedellte Felgen'],
  ['de', 'die Türen sind verschrammt'],
  ['it', 'tazze sbeccate'],
  ['it', 'ripiano graffiato'],
  ['it', 'la porta è rigata'],
] as const)('in %s "%s" is heard as faulty goods: the damage says it, whatever the goods are', (language, text) => {
  expect(learnt.has(folded(text))).toBe(false);
  expect(hear(text, hearing, { language })[0]?.id).toBe('goods-faulty');
});

describe('the lessons', () => {
  test('every objection is learnt from ten phrases or more in each language', () => {
    for (const { id } of OBJECTIONS) {
      for (const language of ['en', 'de', 'it'] as const) {
        const phrases = lessons.examples.filter((example) => example.id === id && example.language === language);
        expect([id, language, phrases.length >= 10]).toEqual([id, language, true]);
      }
    }
  });

  test('no phrase stands for two objections', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, language, text } of lessons.examples) {
      const key = `${language}: ${folded(text)}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => [text, [...ids]])).toEqual([]);
  });

  test('every rule is for an objection of the playbook', () => {
    const known = new Set(OBJECTIONS.map(({ id }) => id));
    expect(lessons.rules.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(lessons.rules.length).toBeGreaterThan(0);
  });
});

test('the model is small enough for the browser', () => {
  const bytes = gzipSync(JSON.stringify(model)).length;
  console.log(`The model: ${bytes} bytes packed.`);
  expect(bytes).toBeLessThan(PACKED_BYTES_MAX);
});

test('a firm’s own objection is learnt from its own phrases, in steps that hold nobody up', async () => {
  const [usual] = OBJECTIONS;
  if (usual === undefined) throw new Error('The playbook is empty.');
  const phrases = ['our budget year starts in April', 'the new budget is in April', 'budget is used up until April'];
  const own = { ...usual, id: 'budget-used-up', phrases: { en: phrases, de: [], it: [] } };
  let rests = 0;
  const rest = async () => void (rests += 1);
  const [first] = hear(
    'the budget only comes in April',
    openHearing(await firmHearingModel([...OBJECTIONS.slice(0, 12), own], rest)),
  );
  expect(first?.id).toBe('budget-used-up');
  expect(rests).toBeGreaterThan(100);
}, 120_000);

test('excuses that are the product’s own are heard with the product’s model', async () => {
  const reworded = OBJECTIONS.map((one) => ({ ...one, answer: one.ask }));
  expect(await firmHearingModel(reworded, () => expect.fail('nothing is learnt'))).toBe(model);
});
