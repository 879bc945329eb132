/*
 * Old programs still write the page of DOS (CP850, or CP437 with the same letters), which no other sign tells from
 * windows-1252. What is a letter in one is a quote, a sign or nothing at all in the other, and signs do not stand in the
 * midst of words: `Gr<81>n` is `Grün`, and `m<94>gen` no closing quote before `gen`.
 */

/** Stands in a word of DOS and cannot stand there in windows-1252. What could be either (`Ž` and `Ä`, `—` and `ù`) is not here. */
const DOS = [
  // No character at all, but ü and É.
  /[A-Za-z][\x81\x90]|[\x81\x90][A-Za-z]/,
  // Quotes and signs within a word: é â ä å ç ê ë ï ô ö û í ó ñ Ñ.
  /[A-Za-z][\x82-\x84\x86-\x89\x8B\x93\x94\xA1\xA2\xA4\xA5](?=[A-Za-z])/,
  // A capital Š or Œ behind a small letter: è and î.
  /[a-z][\x8A\x8C](?![A-Z])/,
  // No character at all, at the end of a word: ì.
  /[a-z]\x8D(?![A-Za-z])/,
  // The mark of a trade, or a small š, before and among capitals: Ö and Ü.
  /(?<![A-Za-z\x80-\xFF])\x99(?=[A-Za-z])|[A-Z][\x99\x9A](?=[A-Z])/,
]
  .map(({ source }) => source)
  .join('|');

/** Stands where it does in windows-1252 and would be a drawing, or a letter in an odd place, in DOS. */
const WINDOWS = [
  // Letters, where DOS draws boxes or has letters that are rare in what uses its page; `á` begins words, `ß` never does.
  /[A-Za-z][\xA6-\xE0\xE2-\xFF]|[\xA6-\xE0\xE2-\xFF][A-Za-z]|(?<![A-Za-z\x80-\xFF])\xE1(?=[a-z])/,
  // Drawings also stand alone.
  /[\xA8-\xAD\xB0-\xD4\xD6-\xE0\xE2-\xE5\xE7-\xF4\xF6\xF7\xF9]/,
  // The apostrophe in a word, dashes and dots between blanks, euro and pound beside figures, the mark behind a name.
  /[A-Za-z]\x92|(?<![^\s])[\x92\x95-\x97](?![^\s])|(?<![A-Za-z])\x80(?![A-Za-z])|(?<![A-Za-z])[\x80\xA3] ?\d|\d ?\x80|[a-z]\x99/,
  // Quotes in pairs: „…“, “…”, ‚…‘, ‘…’.
  /\x84[^\r\n\x84]{1,60}\x93|\x93[^\r\n\x93]{1,60}\x94|\x82[^\r\n\x82]{1,60}\x91|\x91[^\r\n\x91]{1,60}\x92/,
]
  .map(({ source }) => source)
  .join('|');

/** A file of many DOS words may hold a few letters of other languages. One of windows-1252 never holds ten of these for each of its own. */
const AGAINST_ONE = 10;

/** Whether a text, byte by byte as latin 1, is in the page of DOS. In doubt it is not. */
export function isDosText(text: string): boolean {
  if (!/[\x80-\xA5]/.test(text)) return false;
  const dos = countOf(DOS, text);
  return dos > 0 && countOf(WINDOWS, text) * AGAINST_ONE <= dos;
}

function countOf(pattern: string, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(new RegExp(pattern, 'g'))) count += 1;
  return count;
}
