/** A shorter word is too often one letter away from another that means something else. */
const LETTERS_MIN = 5;

/** The words that are known, and those of them that are left when one letter of theirs is left out. */
export type Speller = {
  readonly known: ReadonlySet<string>;
  readonly shortened: ReadonlyMap<string, readonly string[]>;
};

export function openSpeller(words: Iterable<string>): Speller {
  const known = new Set(words);
  const shortened = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < LETTERS_MIN) continue;
    for (const short of withoutALetter(word)) {
      const owners = shortened.get(short);
      if (owners === undefined) shortened.set(short, [word]);
      else if (!owners.includes(word)) owners.push(word);
    }
  }
  return { known, shortened };
}

/**
 * The known word that was meant: one letter left out, doubled, put in, changed, or swapped with its neighbour, the first
 * letter never. A word that is known, short, or like none stays as it is; of several that are as near, the first by letters.
 */
export function meantWord(word: string, { known, shortened }: Speller): string {
  if (word.length < LETTERS_MIN - 1 || known.has(word)) return word;
  const near = new Set(shortened.get(word));
  for (const short of withoutALetter(word)) {
    if (known.has(short) && short.length >= LETTERS_MIN) near.add(short);
    for (const owner of shortened.get(short) ?? []) if (isOneSlip(word, owner)) near.add(owner);
  }
  const [meant = word] = [...near].filter((other) => other[0] === word[0]).sort();
  return meant;
}

/** Of two words as long as each other: one letter is another, or two neighbours are swapped. */
function isOneSlip(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const differing: number[] = [];
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) differing.push(at);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first]
  );
}

function withoutALetter(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
