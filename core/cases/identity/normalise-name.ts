/** Letters that Unicode does not take apart, and how they are written where the keyboard has no such key. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Legal forms as written at the end (or start) of a firm's name, with the one word that stands for each. */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  ltd: 'ltd',
  limited: 'ltd',
  plc: 'plc',
  llp: 'llp',
  lp: 'lp',
  cic: 'cic',
  inc: 'inc',
  incorporated: 'inc',
  corp: 'inc',
  corporation: 'inc',
  llc: 'llc',
  pc: 'pc',
  co: '',
  company: '',
  cie: '',
  pty: 'ltd',
  pvt: 'ltd',
  private: 'ltd',
  gmbh: 'gmbh',
  mbh: 'gmbh',
  ggmbh: 'gmbh',
  ag: 'ag',
  kg: 'kg',
  ohg: 'ohg',
  ug: 'ug',
  gbr: 'gbr',
  ev: 'ev',
  eg: 'eg',
  ek: 'ek',
  kgaa: 'kgaa',
  se: 'se',
  haftungsbeschrankt: 'ug',
  srl: 'srl',
  srls: 'srl',
  spa: 'spa',
  snc: 'snc',
  sas: 'sas',
  sapa: 'sapa',
  scarl: 'scarl',
  scrl: 'scarl',
  ss: 'ss',
  sa: 'sa',
  sarl: 'sarl',
  sasu: 'sas',
  eurl: 'sarl',
  sci: 'sci',
  sl: 'sl',
  slu: 'sl',
  sau: 'sa',
  lda: 'lda',
  ltda: 'lda',
  bv: 'bv',
  nv: 'nv',
  vof: 'vof',
  bvba: 'bv',
  sprl: 'bv',
  cv: 'cv',
  ab: 'ab',
  as: 'as',
  asa: 'as',
  aps: 'aps',
  oy: 'oy',
  oyj: 'oy',
  hf: 'hf',
  ehf: 'hf',
  uab: 'uab',
  sia: 'sia',
  ou: 'ou',
  spzoo: 'spzoo',
  zoo: 'spzoo',
  sro: 'sro',
  kft: 'kft',
  zrt: 'zrt',
  nyrt: 'zrt',
  doo: 'doo',
  dd: 'dd',
  ood: 'ood',
  eood: 'ood',
  ad: 'ad',
  kk: 'kk',
};

/** Of a longer name only this much is compared. */
const NAME_CHARACTERS_MAX = 300;

/** Words between names that one writes out and another leaves to a sign. */
const JOINING: ReadonlySet<string> = new Set(['and', 'und', 'et', 'the']);

/** `core`: what the firm is called, without legal form, accents, punctuation and spaces. `form`: its legal form, if written. */
export type NormalName = { readonly core: string; readonly words: readonly string[]; readonly form: string };

/**
 * A name as it can be compared: "Müller & Söhne G.m.b.H." and "MUELLER UND SOHNE GMBH" are one. A name that is nothing
 * but a legal form keeps its words. For finding only, never for showing.
 */
export function normaliseName(name: string): NormalName {
  const words = wordsOf(name);
  const forms = new Set<string>();
  let [first, last] = [0, words.length];
  while (last - first > 1 && takeForm(words[last - 1], forms)) last -= 1;
  while (last - first > 1 && takeForm(words[first], forms)) first += 1;

  const kept = words.slice(first, last).filter((word) => !JOINING.has(word));
  const core = kept.length > 0 ? kept : words;
  return {
    core: core.join(''),
    words: core,
    form: [...forms]
      .filter((form) => form !== '')
      .sort()
      .join('+'),
  };
}

function takeForm(word: string | undefined, forms: Set<string>): boolean {
  if (word === undefined || !Object.hasOwn(LEGAL_FORMS, word)) return false;
  forms.add(LEGAL_FORMS[word] ?? '');
  return true;
}

/** Most names are plain letters, and these functions run for every row of an import. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Small letters without accents: "Łódź" to "lodz". */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[ßøæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}

function wordsOf(name: string): readonly string[] {
  const folded = foldLetters(name.slice(0, NAME_CHARACTERS_MAX));
  const plain = folded.includes('.') ? joinDotted(folded) : folded;
  return (
    plain
      .replace(/['’`]/g, '')
      // Umlauts written out: both ways fold to the plain vowel.
      .replace(/([aou])e(?=[a-z])/g, '$1')
      .split(PLAIN.test(plain) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

/** "S. r. l.", "S.p.A." and "sp. z o.o." are each one word. */
function joinDotted(text: string): string {
  return text
    .replace(/\bsp\.?\s*z\s*o\.?\s*o\b\.?/g, ' spzoo ')
    .replace(/\b\p{L}(?:\.\p{L})+\b\.?/gu, joined)
    .replace(/\b\p{L}\.(?:\s+\p{L}\.)+/gu, joined)
    .replace(/\./g, '');
}

/** "s.p.a." to "spa". */
function joined(dotted: string): string {
  return ` ${dotted.replace(/[.\s]/g, '')} `;
}

/** How alike two names are, 0 to 1: the share of letter pairs that they have in common (Dice). */
export function likeness(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  for (let index = 0; index < left.length - 1; index += 1) {
    const pair = left.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 0; index < right.length - 1; index += 1) {
    const pair = right.slice(index, index + 2);
    const count = pairs.get(pair) ?? 0;
    if (count > 0) common += 1;
    pairs.set(pair, count - 1);
  }
  const total = Math.max(0, left.length - 1) + Math.max(0, right.length - 1);
  return total === 0 ? 0 : (2 * common) / total;
}
