import { GUIDE_LANGUAGES } from '../said.ts';
import { type ConceptFinder, findConcepts, type Lexicon, openLexicon } from './concepts.ts';
import { featuresOf } from './features.ts';
import { foldWords } from './fold.ts';
import { type LanguageCounts, signsOf } from './language.ts';
import { LOOKS_AT_ONCE, SHOWN_PHRASES_MAX } from './limits.ts';
import {
  type Example,
  type HearingLabel,
  type HearingModel,
  type HearingRule,
  letterOf,
  NOTHING,
  STEPS,
} from './model.ts';
import { learning, type Observation } from './regression.ts';

export type TeachWith = {
  readonly labels: readonly HearingLabel[];
  readonly examples: readonly Example[];
  readonly lexicon: Lexicon;
  readonly rules: readonly HearingRule[];
};

/** How often a feature must occur to be learnt from: what occurs once is mostly chance, a whole word or idea is not. */
const seldomest = (name: string) => (name.startsWith('=') || /^@[^+]*$/.test(name) ? 1 : 3);

/** Raised when the way of learning changes, so that models made the old way are made again. */
const WAY_OF_LEARNING = 2;

/** Makes a model from what people say, in one go that takes seconds. The same again gives the same. */
export function teachHearing(given: TeachWith): HearingModel {
  const steps = teachingHearing(given);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of some milliseconds: between two of them a server can do other things. */
export function* teachingHearing(given: TeachWith): Generator<undefined, HearingModel> {
  const { labels, examples, lexicon, rules } = given;
  const finder = openLexicon(lexicon);
  const seen: ReturnType<typeof seenIn>[] = [];
  for (const [place, example] of examples.entries()) {
    seen.push(seenIn(example, finder));
    if (place % LOOKS_AT_ONCE === 0) yield;
  }
  const numbers = numberFeatures(seen.map(({ features }) => features));
  const labelNumbers = new Map(labels.map(({ id }, index) => [id, index]));
  const perLabel = new Map<string, number>();
  for (const { id } of examples) perLabel.set(id, (perLabel.get(id) ?? 0) + 1);
  const usual = examples.length / labels.length;
  const observations = seen.flatMap(({ id, features }): Observation[] => {
    const label = labelNumbers.get(id);
    if (label === undefined) return [];
    const known = [...features].filter(([name]) => numbers.has(name));
    return [
      {
        features: known.map(([name]) => numbers.get(name) ?? 0),
        values: known.map(([, value]) => value),
        label,
        weight: Math.min(2, Math.sqrt(usual / (perLabel.get(id) ?? usual))),
      },
    ];
  });
  const { weights, bias } = yield* learning(observations, numbers.size, labels.length);
  return {
    version: 1,
    madeFrom: markOf(given),
    labels,
    ...packWeights([...numbers.keys()], weights, labels.length),
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    languages: countLanguages(examples),
    lexicon,
    rules,
    phrases: phrasesById(examples),
  };
}

function seenIn({ id, language, text }: Example, finder: ConceptFinder) {
  const words = foldWords(text).map(({ word }) => word);
  const features = new Map<string, number>();
  for (const { name, value } of featuresOf(words, findConcepts(finder, words, [language]))) {
    features.set(name, (features.get(name) ?? 0) + value);
  }
  return { id, features };
}

function numberFeatures(seen: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of seen) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= seldomest(name)).map(([name]) => name);
  return new Map(kept.sort().map((name, index) => [name, index]));
}

/** Weights as letters. A feature that says next to nothing of any label is left away. */
function packWeights(names: readonly string[], weights: Float32Array, labels: number) {
  const sorted = weights.map(Math.abs).sort();
  const step = (sorted[Math.floor(sorted.length * 0.9998)] ?? 1) / STEPS;
  const faint = 5;
  const features: string[] = [];
  let letters = '';
  names.forEach((name, feature) => {
    const steps = Array.from({ length: labels }, (_, label) => {
      const rounded = Math.round((weights[feature * labels + label] ?? 0) / step);
      return Math.abs(rounded) < faint ? 0 : rounded;
    });
    if (steps.every((one) => one === 0)) return;
    features.push(name);
    letters += steps.map(letterOf).join('');
  });
  return { features: features.join(' '), weights: letters, step };
}

function countLanguages(examples: readonly Example[]): LanguageCounts {
  const counts = new Map<string, [number, number, number]>();
  for (const { language, text } of examples) {
    for (const sign of foldWords(text).flatMap(({ word }) => signsOf(word))) {
      const row = counts.get(sign) ?? [0, 0, 0];
      row[GUIDE_LANGUAGES.indexOf(language)] = (row[GUIDE_LANGUAGES.indexOf(language)] ?? 0) + 1;
      counts.set(sign, row);
    }
  }
  const often = [...counts].filter(([, row]) => row[0] + row[1] + row[2] >= 3);
  return Object.fromEntries(often.sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The first phrases of each language, which are those of the playbook itself: more would be read by nobody. */
function phrasesById(examples: readonly Example[]): Record<string, readonly string[]> {
  const phrases: Record<string, string[]> = {};
  const counts = new Map<string, number>();
  for (const { id, language, text } of examples) {
    const key = `${language} ${id}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (id !== NOTHING && count <= SHOWN_PHRASES_MAX) (phrases[id] ??= []).push(text);
  }
  return phrases;
}

/** A mark of all that a model is made from. Not a secret: it only tells whether two are the same. */
export function markOf({ labels, examples, lexicon, rules }: TeachWith): string {
  const text = JSON.stringify([WAY_OF_LEARNING, labels, examples, lexicon, rules]);
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 13);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
