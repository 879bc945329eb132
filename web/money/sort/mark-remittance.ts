/** A stretch of a remittance text; `isMatch` where it names what a proposal would pay. */
export type Stretch = { readonly text: string; readonly isMatch: boolean };

/** Shorter than this, a number is anywhere. */
const LETTERS_MIN = 3;

type Plain = { readonly letters: string; readonly places: readonly number[] };

/**
 * The text in stretches, those marked that name one of the numbers: as written, with other marks between its letters
 * ("INV 2041" for "INV-2041"), or by its digits alone ("2041"). Joined, the stretches are the text.
 */
export function markRemittance(text: string, numbers: readonly string[]): readonly Stretch[] {
  const plain = plainOf(text);
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const number of numbers) {
    for (const [from, to] of [...findWhole(plain, number), ...findDigits(text, number)]) isMarked.fill(true, from, to);
  }
  const stretches: Stretch[] = [];
  for (let from = 0; from < text.length; ) {
    const isMatch = isMarked[from] === true;
    let to = from + 1;
    while (to < text.length && isMarked[to] === isMatch) to += 1;
    stretches.push({ text: text.slice(from, to), isMatch });
    from = to;
  }
  return stretches;
}

type Range = readonly [from: number, to: number];

function findWhole({ letters, places }: Plain, number: string): readonly Range[] {
  const wanted = plainOf(number).letters;
  if (wanted.length < LETTERS_MIN) return [];
  const found: Range[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + wanted.length)) {
    found.push([places[at] ?? 0, (places[at + wanted.length - 1] ?? 0) + 1]);
  }
  return found;
}

/** The digits of a number without its leading zeros, standing alone: "2041" and "002041", not "12041". */
function findDigits(text: string, number: string): readonly Range[] {
  const digits = number.replaceAll(/\D/g, '').replace(/^0+/, '');
  if (digits.length < LETTERS_MIN) return [];
  return [...text.matchAll(new RegExp(`(?<!\\d)0*${digits}(?!\\d)`, 'g'))].map(
    ({ index, 0: match }) => [index, index + match.length] as const,
  );
}

/** Letters and digits in capitals, each with its place in the text. */
function plainOf(text: string): Plain {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (!/[\p{L}\p{N}]/u.test(char)) continue;
    letters += char.toUpperCase().charAt(0);
    places.push(at);
  }
  return { letters, places };
}
