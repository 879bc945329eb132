import type { PackWire } from '@duologue/contract/rules.ts';
import { languageOf } from '../../messages/use-sentence.ts';
import { plain } from '../../ui/base/plain.ts';
import { countryName, placeName, placeOf } from './place-names.ts';

export type PackGroup = { readonly place: string; readonly packs: readonly PackWire[] };

/** True when every word that was typed begins or lies within some word of the text. */
export function holds(text: string, typed: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** The packs that answer to what was typed: their name, their id, or a place in which they hold. */
export function findPacks(packs: readonly PackWire[], typed: string, locale: string): readonly PackWire[] {
  return packs.filter((pack) => holds(wordsOf(pack, locale), typed));
}

function wordsOf({ title, packId, jurisdiction, appliesTo }: PackWire, locale: string): string {
  const places = [...(appliesTo['places'] ?? []), ...(jurisdiction === null ? [] : [jurisdiction])];
  return [title[languageOf(locale)], packId, ...places, ...places.map((one) => placeName(one, locale))].join(' ');
}

/** The firm's own rules, then those that hold everywhere, then the countries by the reader's alphabet. */
export function groupByPlace(packs: readonly PackWire[], locale: string): readonly PackGroup[] {
  const groups = new Map<string, PackWire[]>();
  for (const pack of packs) groups.set(placeOf(pack), [...(groups.get(placeOf(pack)) ?? []), pack]);
  const order = (place: string) => (place === 'firm' ? '0' : place === 'everywhere' ? '1' : '2');
  const name = (place: string) => order(place) + countryName(place, locale);
  return [...groups]
    .sort(([left], [right]) => name(left).localeCompare(name(right), locale))
    .map(([place, members]) => ({ place, packs: members }));
}

/** A name from the middle of a sentence, at the head of a line. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
