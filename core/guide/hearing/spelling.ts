/** A shorter word is too often one letter away from another that means something else. */
const LETTERS_MIN = 5;

/** The words that are known, and the longer ones by their first letter and their length. */
export type Speller = { readonly known: ReadonlySet<string>; readonly alike: ReadonlyMap<string, readonly string[]> };

export function openSpeller(words: Iterable<string>): Speller {
  const known = new Set(words);
  const alike = new Map<string, string[]>();
  for (const word of [...known].sort()) {
    if (word.length < LETTERS_MIN) continue;
    const key = keyOf(word, word.length);
    const others = alike.get(key);
    if (others === undefined) alike.set(key, [word]);
    else others.push(word);
  }
  return { known, alike };
}

/**
 * The known word that was meant: one letter left out, doubled, put in, changed, or swapped with its neighbour, the first
 * letter never. A word that is known, short, or like none stays as it is; of several that are as near, the first by letters.
 */
export function meantWord(word: string, { known, alike }: Speller): string {
  if (word.length < LETTERS_MIN - 1 || known.has(word)) return word;
  const near = [-1, 0, 1]
    .flatMap((more) => alike.get(keyOf(word, word.length + more)) ?? [])
    .filter((other) => isOneSlip(word, other));
  const [meant = word] = near.sort();
  return meant;
}

const keyOf = (word: string, length: number) => `${word.charAt(0)}${length}`;

/** Of two words that are not the same, and at most one letter longer than the other. */
function isOneSlip(left: string, right: string): boolean {
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const [more, less] = left.length < right.length ? [right, left] : [left, right];
  if (more.length > less.length) return more.slice(at + 1) === less.slice(at);
  if (left.slice(at + 1) === right.slice(at + 1)) return true;
  const isSwapped = left[at] === right[at + 1] && left[at + 1] === right[at];
  return isSwapped && left.slice(at + 2) === right.slice(at + 2);
}
