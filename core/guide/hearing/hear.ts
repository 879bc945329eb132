import type { GuideLanguage } from '../said.ts';
import { type ConceptFinder, findConcepts, type Lexicon, openLexicon } from './concepts.ts';
import { type Feature, featuresOf } from './features.ts';
import { type FoldedWord, foldWords } from './fold.ts';
import { likelyLanguages, sharesOf } from './language.ts';
import { BECAUSE_MAX, HEARD_MAX } from './limits.ts';
import { type HearingModel, type HearingRule, MIDDLE, NOTHING } from './model.ts';
import { nearestPhrase } from './nearest-phrase.ts';
import { toShares } from './regression.ts';
import { meantWord, openSpeller, type Speller } from './spelling.ts';

/** Why an objection was recognised: a rule of the playbook, words that were typed, or what others said who meant it. */
export type Because = { readonly kind: 'rule' | 'words' | 'phrase'; readonly text: string };

export type Heard = {
  /** An objection of the playbook, or `NOTHING`. */
  readonly id: string;
  /** How sure, from 0 to 1; all objections together are 1. */
  readonly score: number;
  readonly because: readonly Because[];
};

export type HearOptions = {
  /** The language of the talk: a hint. The text may be in another. */
  readonly language?: GuideLanguage;
  /** Whom the call is with: excuses of the other kind are thought less likely, never ruled out. */
  readonly audience?: 'consumer' | 'business';
};

/** A model made ready to listen with: once, then for every keystroke. */
export type Hearing = {
  readonly model: HearingModel;
  readonly rows: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
  readonly finder: ConceptFinder;
  readonly ruleFinder: ConceptFinder;
  /** Mends slips of the fingers before anything is looked up. */
  readonly speller: Speller;
  readonly shares: ReadonlyMap<string, readonly number[]>;
  /** Letters of phrases that were compared before: grows to the phrases of the model and no further. */
  readonly phraseLetters: Map<string, ReadonlySet<string>>;
};

/** What a rule adds to the log odds, and what an excuse of the other audience loses. */
const FORCE: Readonly<Record<HearingRule['force'], number>> = { decides: 3.5, suggests: 1.2 };
const OTHER_AUDIENCE = -0.7;
/** How many of the likeliest are likened to what others said: each looks through a hundred phrases. */
const LIKENED = 3;
/** The least that words must add to be given as a reason. */
const NOTEWORTHY = 0.15;
/** Letters of a word that says nothing by itself. */
const LITTLE_WORD = 3;

export function openHearing(model: HearingModel): Hearing {
  const middle = MIDDLE.charCodeAt(0);
  const weights = new Float32Array(model.weights.length);
  for (let at = 0; at < weights.length; at += 1) weights[at] = (model.weights.charCodeAt(at) - middle) * model.step;
  const none = { en: '', de: '', it: '' };
  const ruleLexicon: Lexicon = Object.fromEntries(
    model.rules.map((rule, index) => [String(index), { ...none, [rule.language]: rule.words }]),
  );
  const rows = new Map(model.features.split(' ').map((name, row) => [name, row]));
  const finder = openLexicon(model.lexicon);
  return {
    model,
    rows,
    weights,
    finder,
    // A word of a phrase or of the lexicon is never taken for a slip.
    speller: openSpeller([
      ...[...rows.keys()].flatMap((name) => (name.startsWith('=') ? [name.slice(1)] : [])),
      ...Object.values(finder).flatMap(({ whole }) => [...whole.keys()]),
    ]),
    ruleFinder: openLexicon(ruleLexicon),
    shares: sharesOf(model.languages),
    phraseLetters: new Map(),
  };
}

/** The objections that a text most likely is, the likeliest first, with what spoke for each. Never empty. */
export function hear(text: string, hearing: Hearing, options: HearOptions = {}): readonly Heard[] {
  const { model, finder, rows, weights } = hearing;
  const labels = model.labels.length;
  const typed = foldWords(text);
  const words = typed.map(({ word }) => meantWord(word, hearing.speller));
  const languages = likelyLanguages(words, hearing.shares, options.language);
  const features = featuresOf(words, findConcepts(finder, words, languages)).filter(({ name }) => rows.has(name));
  const rules = findConcepts(hearing.ruleFinder, words, languages);
  if (features.length === 0 && rules.length === 0) return [{ id: NOTHING, score: 1, because: [] }];

  const odds = Float64Array.from(model.bias);
  for (const { name, value } of features) {
    const row = (rows.get(name) ?? 0) * labels;
    for (let label = 0; label < labels; label += 1)
      odds[label] = (odds[label] ?? 0) + value * (weights[row + label] ?? 0);
  }
  const spoke = rules.flatMap(({ concept, from, to }) => {
    const rule = model.rules[Number(concept)];
    return rule === undefined ? [] : [{ rule, from, to }];
  });
  model.labels.forEach(({ id, audience }, label) => {
    const forces = spoke.filter(({ rule }) => rule.id === id).map(({ rule }) => FORCE[rule.force]);
    const isOther = options.audience !== undefined && audience !== 'both' && audience !== options.audience;
    odds[label] = (odds[label] ?? 0) + Math.max(0, ...forces) + (isOther ? OTHER_AUDIENCE : 0);
  });
  toShares(odds);

  const ranked = model.labels
    .map(({ id }, label) => ({ id, label, score: odds[label] ?? 0 }))
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1));
  return ranked.slice(0, HEARD_MAX).map(({ id, label, score }, place) => {
    const ofRules = spoke
      .filter(({ rule }) => rule.id === id)
      .map(({ from, to }): Because => ({ kind: 'rule', text: asTyped(typed, from, to) }));
    const ofWords = wordsFor(label, features, hearing, typed);
    const phrase =
      id === NOTHING || place >= LIKENED
        ? undefined
        : nearestPhrase(words, model.phrases[id] ?? [], hearing.phraseLetters);
    const ofPhrase: Because[] = phrase === undefined ? [] : [{ kind: 'phrase', text: phrase }];
    return { id, score, because: distinct([...ofRules, ...ofWords.slice(0, 2), ...ofPhrase]).slice(0, BECAUSE_MAX) };
  });
}

/** The words that added most to one label beyond what they add to labels in general. */
function wordsFor(
  label: number,
  features: readonly Feature[],
  { rows, weights, model }: Hearing,
  typed: readonly FoldedWord[],
): readonly Because[] {
  const labels = model.labels.length;
  const added = typed.map(() => 0);
  const telling = new Set<number>();
  for (const { name, value, from, to } of features) {
    const weight = weights[(rows.get(name) ?? 0) * labels + label] ?? 0;
    for (let at = from; at < to; at += 1) {
      added[at] = (added[at] ?? 0) + (value * weight) / (to - from);
      if (name.startsWith('@')) telling.add(at);
    }
  }
  // A little word that stands for no idea, such as `der`, is no reason that a person would accept.
  return added
    .map((by, at) => ({ by, at }))
    .filter(({ by, at }) => by > NOTEWORTHY && (telling.has(at) || (typed[at]?.word.length ?? 0) > LITTLE_WORD))
    .sort((left, right) => right.by - left.by || left.at - right.at)
    .map(({ at }) => ({ kind: 'words', text: asTyped(typed, at, at + 1) }));
}

const asTyped = (typed: readonly FoldedWord[], from: number, to: number) =>
  typed
    .slice(from, to)
    .map((word) => word.typed)
    .join(' ');

function distinct(because: readonly Because[]): readonly Because[] {
  return because.filter(({ text }, index) => because.findIndex((other) => other.text === text) === index);
}
