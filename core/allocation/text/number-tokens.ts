import { NUMBER_CHARACTERS_MAX, NUMBER_CHARACTERS_MIN } from '../limits.ts';
import { capitals, foldLookalikes, type Piece, piecesOf } from './pieces.ts';

/**
 * How sure it is that these signs are one number. `whole`: written in one, nothing before or behind it belongs to it.
 * `pieced`: put together over blanks. `fragment`: cut out of more. `folded`: letters were read as digits.
 */
export const TOKEN_FORMS = ['whole', 'pieced', 'folded', 'fragment'] as const;
export type TokenForm = (typeof TOKEN_FORMS)[number];

/** Something in a text that could be the number of a document. */
export type NumberToken = {
  /** Capital letters and digits without leading zeros. */
  readonly key: string;
  readonly isDigits: boolean;
  readonly form: TokenForm;
  /** A word such as "invoice" stands before it. */
  readonly isNamed: boolean;
  /** It looks like a date or an amount of money. */
  readonly isOtherThing: boolean;
  readonly start: number;
  readonly end: number;
};

/** The most runs of letters and digits that make up one number: `RE 2026 / 10 - 00123 A`. */
const RUNS_MAX = 6;
/** Letters before, inside and behind the digits of a number. */
const LETTERS_BEFORE_MAX = 6;
const LETTERS_INSIDE_MAX = 4;
const LETTERS_BEHIND_MAX = 2;

/** Words that stand before the number of an invoice, in the languages of our texts; compared by how the word begins. */
const NAMING =
  /(?:INVOICE|INVOICES|INV|RECHNUNG\w*|RECHN|RG|RE|RNR|RGNR|BELEG\w*|FATTURA|FATTURE|FATT|FT|FAT|FACTURE|FACTURES|FACT|FACTUUR|FACTUREN|FAKTUUR|FACTUURNR|FACTURA|BILL|REF|DOC|NOTA|KENMERK)[\s.:#-]*(?:N|NR|NO|NUM|NUMMER|NUMBER|NUMERO|NUMÉRO|N°|Nº|NRO)?[\s.:#°º-]*$/;
const NAMING_WINDOW = 28;

/** What is said before a number and is never a part of it that matters: the digits behind find it as well. */
const COUNTING: ReadonlySet<string> = new Set([
  'NR',
  'NO',
  'NUM',
  'NUMBER',
  'NUMMER',
  'NUMERO',
  'RGNR',
  'RNR',
  'VOM',
  'DEL',
  'DU',
  'VAN',
  'EUR',
  'USD',
  'GBP',
  'CHF',
]);

/** All that could be a number in a text, each key once, the surest form of it. */
export function numberTokens(text: string): readonly NumberToken[] {
  const upper = capitals(text);
  const tokens = new Map<string, NumberToken>();
  collect(upper, piecesOf(upper), tokens);
  const folding = foldLookalikes(upper);
  if (folding !== undefined) collect(folding.upper, piecesOf(folding.upper, folding.folded), tokens, true);
  return [...tokens.values()];
}

/** The same of the text of a receipt, read once: it is asked for to look it up, and again to judge it. */
export function tokensOfText(receipt: { readonly text: string }): readonly NumberToken[] {
  const known = ofText.get(receipt);
  if (known !== undefined) return known;
  const tokens = numberTokens(receipt.text);
  ofText.set(receipt, tokens);
  return tokens;
}
const ofText = new WeakMap<object, readonly NumberToken[]>();

function collect(upper: string, pieces: readonly Piece[], tokens: Map<string, NumberToken>, onlyFolded = false): void {
  for (let first = 0; first < pieces.length; first += 1) {
    if (!canBegin(pieces, first)) continue;
    let [written, digits, isFolded] = ['', 0, false];
    for (let last = first; last < pieces.length && last - first < RUNS_MAX; last += 1) {
      const piece = pieces[last];
      if (piece === undefined || (last > first && !canGoOn(pieces, first, last))) break;
      written += piece.text;
      if (written.length > NUMBER_CHARACTERS_MAX) break;
      digits += piece.isDigits ? piece.text.length : 0;
      isFolded ||= piece.isFolded;
      if (digits < NUMBER_CHARACTERS_MIN && !(digits > 0 && written.length > 3)) continue;
      if (!canEnd(pieces, last) || (onlyFolded && !isFolded)) continue;
      add(tokens, tokenOf(upper, pieces, { first, last, written, isFolded }));
    }
    halves(pieces[first], tokens);
  }
}

function canBegin(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  return piece.isDigits || (piece.text.length <= LETTERS_BEFORE_MAX && !COUNTING.has(piece.text));
}

function canGoOn(pieces: readonly Piece[], first: number, at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before === undefined || piece === undefined || piece.gap === 'apart') return false;
  if (!piece.isDigits) return piece.text.length <= LETTERS_INSIDE_MAX && piece.gap !== 'spaced';
  // Letters alone before a blank are as a rule a word: only short ones can belong to the number behind them.
  return before.isDigits || piece.gap !== 'spaced' || (at - 1 === first && before.text.length <= LETTERS_INSIDE_MAX);
}

function canEnd(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  if (piece.isDigits) return true;
  const next = pieces[at + 1];
  return piece.text.length <= LETTERS_BEHIND_MAX && (next === undefined || next.gap !== 'glued');
}

type Span = {
  readonly first: number;
  readonly last: number;
  readonly written: string;
  readonly isFolded: boolean;
};

function tokenOf(upper: string, pieces: readonly Piece[], { first, last, written, isFolded }: Span): NumberToken {
  const [begin, end] = [pieces[first], pieces[last]];
  const [start, stop] = [begin?.start ?? 0, end?.end ?? 0];
  const isPieced = pieces.slice(first + 1, last + 1).some(({ gap }) => gap === 'spaced');
  const isCut = isBound(pieces, first - 1, first) || isBound(pieces, last + 1, last + 1);
  const isNamed = NAMING.test(upper.slice(Math.max(0, start - NAMING_WINDOW), start)) || isNaming(begin);
  return {
    key: written.replace(/^0+/, ''),
    isDigits: /^\d+$/.test(written),
    form: isFolded ? 'folded' : isCut ? 'fragment' : isPieced ? 'pieced' : 'whole',
    isNamed,
    isOtherThing: !isNamed && isOther(upper.slice(start, stop), upper.slice(stop, stop + 3)),
    start,
    end: stop,
  };
}

const isNaming = (piece: Piece | undefined) => piece !== undefined && !piece.isDigits && NAMING.test(piece.text);

/** Whether digits that are written together with these stand outside. */
function isBound(pieces: readonly Piece[], outside: number, boundary: number): boolean {
  const [piece, at] = [pieces[outside], pieces[boundary]];
  if (piece === undefined || at === undefined || at.gap === 'spaced' || at.gap === 'apart') return false;
  if (piece.isDigits) return true;
  const beyond = outside < boundary ? pieces[outside - 1] : pieces[outside + 1];
  const gap = outside < boundary ? piece.gap : beyond?.gap;
  return beyond !== undefined && beyond.isDigits && gap === 'glued' && at.gap === 'glued';
}

/** Two or three numbers of one length written without anything between them. */
function halves(piece: Piece | undefined, tokens: Map<string, NumberToken>): void {
  if (piece === undefined || !piece.isDigits || piece.text.length < 10) return;
  for (const parts of [2, 3]) {
    const size = piece.text.length / parts;
    if (!Number.isInteger(size) || size < 5) continue;
    for (let at = 0; at < parts; at += 1) {
      const start = piece.start + at * size;
      const key = piece.text.slice(at * size, (at + 1) * size).replace(/^0+/, '');
      const place = { start, end: start + size, isNamed: false, isOtherThing: false };
      add(tokens, { key, isDigits: true, form: 'fragment', ...place });
    }
  }
}

const DATE =
  /^(?:[0-3]?\d[-/. ][01]?\d[-/. ](?:20)?\d\d|20\d\d[-/. ][01]\d[-/. ][0-3]\d|20[0-4]\d[01]\d[0-3]\d|[01]?\d[-/]20\d\d)$/;

/** A date, an amount of money ("1.234" before ",50"), or a year alone. */
function isOther(written: string, behind: string): boolean {
  return DATE.test(written) || /^(?:19|20)\d\d$/.test(written) || /^[,.]\d\d/.test(behind);
}

function add(tokens: Map<string, NumberToken>, token: NumberToken): void {
  if (token.key.length < NUMBER_CHARACTERS_MIN) return;
  const known = tokens.get(token.key);
  if (known !== undefined && rank(known) <= rank(token)) return;
  tokens.set(token.key, token);
}

const rank = ({ form, isNamed, isOtherThing }: NumberToken) =>
  TOKEN_FORMS.indexOf(form) * 4 + (isOtherThing ? 2 : 0) + (isNamed ? 0 : 1);
