import { likeness, normaliseName } from '../../cases/identity/normalise-name.ts';
import { NAMES_MAX, TEXT_CHARACTERS_MAX } from '../limits.ts';
import type { Receipt } from '../receipt.ts';

/** Banks cut names, at 27, 35 or 70 characters: a beginning of this many letters or more stands for the whole name. */
export const NAME_BEGINNING_MIN = 12;

/** A name key of fewer letters than this says nothing. */
const NAME_KEY_MIN = 4;

/** Words behind which a payer writes for whom it pays, in the languages of our texts. */
const ON_BEHALF =
  /(?:\bon behalf of|\bobo|\bo\/b\/o|\bfor account of|\bfor|\bpayment of|\bim auftrag(?: von| der)?|\bi\. ?a\.|\bfür|\bfuer|\bper conto (?:di|della)|\bp\/c|\bpour (?:le )?compte (?:de)?|\bpour|\bnamens|\bvoor|\bp\.? ?p\.?) +(.{4,60})/giu;

/**
 * Keys of the names that a receipt bears, as `normaliseName(…).core` gives them: payer, the one it pays for, whom the text
 * names behind "on behalf of", and both orders of given and family name. At most `NAMES_MAX`.
 */
export function nameKeysOf({ payerName, ultimateName, text }: Receipt): readonly string[] {
  const keys = new Set<string>();
  for (const name of [ultimateName, payerName]) for (const key of spellings(name ?? '')) keys.add(key);
  for (const name of namesInText(text)) for (const key of spellings(name)) keys.add(key);
  return [...keys].filter((key) => key.length >= NAME_KEY_MIN).slice(0, NAMES_MAX);
}

function spellings(name: string): readonly string[] {
  const trimmed = name.trim();
  if (trimmed === '') return [];
  const { core, words } = normaliseName(trimmed);
  if (words.length === 2) return [core, `${words[1]}${words[0]}`];
  return words.length === 3 ? [core, `${words[2]}${words[0]}${words[1]}`] : [core];
}

/** Whom a text names as the debtor: what stands behind "on behalf of", up to a sign or a number. */
function namesInText(text: string): readonly string[] {
  if (!/\b(?:for|f[uü]e?r|i\. ?a|o\/?b\/?o|auftrag|conto|pour|voor|namens|behalf|p\.? ?p)/iu.test(text)) return [];
  return [...text.slice(0, TEXT_CHARACTERS_MAX).replace(/\n/g, ' ').matchAll(ON_BEHALF)]
    .slice(0, 2)
    .map(([, name = '']) => (name.split(/[,;:/()]|\d| - /)[0] ?? '').trim());
}

/**
 * How much a name key of a receipt is the name key of a debtor, 0 to 1000: the same is 1000, the beginning of it (as banks
 * cut names) 900, and else as many letter pairs as both have in common, up to 850. Below 700 it is nobody's name.
 */
export function nameStrength(written: string, debtor: string): number {
  if (written.length < NAME_KEY_MIN || debtor.length < NAME_KEY_MIN) return 0;
  if (written === debtor) return 1000;
  const [short, long] = written.length < debtor.length ? [written, debtor] : [debtor, written];
  if (short.length >= NAME_BEGINNING_MIN && long.startsWith(short)) return 900;
  const share = likeness(written, debtor);
  return share < 0.7 ? 0 : Math.floor(share * 850);
}
