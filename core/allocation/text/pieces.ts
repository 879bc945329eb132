import { PIECES_MAX, TEXT_CHARACTERS_MAX } from '../limits.ts';

/** `glued`: nothing between. `joined`: a sign that stands inside numbers. `spaced`: blanks or a new line. `apart`: else. */
export type Gap = 'glued' | 'joined' | 'spaced' | 'apart';

/** A run of letters or of digits in a text, and what stands between it and the one before. */
export type Piece = {
  readonly text: string;
  readonly isDigits: boolean;
  readonly gap: Gap;
  readonly start: number;
  readonly end: number;
  /** A letter that looks like a digit was read as one. */
  readonly isFolded: boolean;
};

const RUN = /[0-9]+|[A-Z]+/g;
const JOINING = /^ ?[-/._#–\\] ?$/;
const BLANK = /^[-/._#–\\\s]{1,3}$/;

/** Capital letters of the same length: a text whose case folding changes its length stays as it is. */
export function capitals(text: string): string {
  const cut = text.slice(0, TEXT_CHARACTERS_MAX);
  const upper = cut.toUpperCase();
  return upper.length === cut.length ? upper : cut.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** The letters and digits of a text in capitals, in runs. Only ASCII: no number of an invoice that is typed has others. */
export function piecesOf(upper: string, folded: ReadonlySet<number> = new Set()): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = -1;
  for (const { 0: text, index: start } of upper.matchAll(RUN)) {
    if (pieces.length === PIECES_MAX) break;
    const end = start + text.length;
    const isDigits = text.charCodeAt(0) < 58;
    const isFolded = folded.size > 0 && isDigits && isAnyIn(folded, start, end);
    pieces.push({ text, isDigits, gap: last < 0 ? 'apart' : gapOf(upper, last, start), start, end, isFolded });
    last = end;
  }
  return pieces;
}

function gapOf(upper: string, from: number, to: number): Gap {
  if (from === to) return 'glued';
  if (to - from > 3) return 'apart';
  const between = upper.slice(from, to);
  if (JOINING.test(between)) return 'joined';
  return BLANK.test(between) ? 'spaced' : 'apart';
}

function isAnyIn(places: ReadonlySet<number>, start: number, end: number): boolean {
  for (let place = start; place < end; place += 1) if (places.has(place)) return true;
  return false;
}

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8' };
/** Without one of these beside a digit there is nothing to fold. */
const BESIDE_DIGIT = /[OQILSB][0-9]|[0-9][OQILSB]/;
const MIXED = /[A-Z]*[OQILSB]+[0-9][A-Z0-9]*|[A-Z]*[0-9][0-9]*[OQILSB][A-Z0-9]*/g;

/**
 * The text with letters that stand among digits and look like them read as digits, and where that was done: scanners,
 * and people who type from paper, write `2O26` and `OO123`. `undefined` where nothing changes.
 */
export function foldLookalikes(
  upper: string,
): { readonly upper: string; readonly folded: ReadonlySet<number> } | undefined {
  if (!BESIDE_DIGIT.test(upper)) return undefined;
  const folded = new Set<number>();
  const changed = upper.replace(MIXED, (run: string, offset: number) => {
    const letters = [...run];
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < letters.length; at += 1) {
        const digit = LOOKALIKES[letters[at] ?? ''];
        if (digit === undefined || !(isDigit(letters[at - 1]) || isDigit(letters[at + 1]))) continue;
        letters[at] = digit;
        folded.add(offset + at);
      }
    }
    return letters.join('');
  });
  return folded.size === 0 ? undefined : { upper: changed, folded };
}

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';
