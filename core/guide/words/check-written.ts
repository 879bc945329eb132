import { checkWords, type WordFinding } from '../check-words.ts';
import type { GuideLanguage } from '../said.ts';
import { findCardNumbers } from './card-numbers.ts';
import type { WordContext } from './spoken-rule.ts';
import { DENIALS, spokenWords } from './spoken-words.ts';

const CARD_NUMBER = {
  en: 'A card number or its code is never written down here: it is typed only where the payment is made.',
  de: 'Kartennummer und Prüfziffer werden hier nie notiert: Sie gehören nur dorthin, wo gezahlt wird.',
  it: 'Il numero della carta e il codice non si scrivono mai qui: solo dove si esegue il pagamento.',
};

/**
 * What must not be said or written in this place, where, and why (P09): threats, shaming, untruth, legal steps, promises
 * beyond authority, card numbers, health data; and before the person is known, any word of a debt. Words of all
 * languages are looked for. A sentence that says the same in other words is not found, and a denial is let pass.
 */
export function checkWritten(text: string, language: GuideLanguage, context: WordContext): readonly WordFinding[] {
  const rules = spokenWords.filter(({ contexts }) => contexts.includes(context));
  const deniable = new Set(rules.filter((rule) => rule.harmlessWhenDenied === true).map(({ kind }) => kind));
  const words = checkWords(text, language, rules).filter(
    ({ from, to, kind }) => !(deniable.has(kind) && isDenied(text, from, to)),
  );
  const cards = findCardNumbers(text).map((place) => ({ ...place, kind: 'card-number', why: CARD_NUMBER }));
  return [...words, ...cards].sort((left, right) => left.from - right.from || left.to - right.to);
}

/** A "not" within the words or right before them; before a "we" it belongs to what came before: "if not, we sue". */
function isDenied(text: string, from: number, to: number): boolean {
  const found = text.slice(from, to);
  const before = text.slice(0, from).trim().split(/\s+/).at(-1) ?? '';
  return DENIALS.test(found) || (!/^(we|i|wir|ich)(?!\p{L})/iu.test(found) && DENIALS.test(before));
}
