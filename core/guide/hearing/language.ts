import { GUIDE_LANGUAGES, type GuideLanguage } from '../said.ts';

/** How often each word and each three letters occur by language: enough to tell three languages apart. */
export type LanguageCounts = Readonly<Record<string, readonly [en: number, de: number, it: number]>>;

const SURE = 0.9;
const LIKELY = 0.08;

/**
 * The languages a text may be in, the likeliest first: one where the words leave no doubt, all where there is nothing
 * to go by. What a person may be speaking is a hint, never certain: a note is often in another language than the talk.
 */
export function likelyLanguages(
  words: readonly string[],
  shares: ReadonlyMap<string, readonly number[]>,
  hint?: GuideLanguage,
): readonly GuideLanguage[] {
  const logs: number[] = GUIDE_LANGUAGES.map((language) => (language === hint ? 1 : 0));
  for (const sign of words.flatMap(signsOf)) {
    const known = shares.get(sign);
    if (known !== undefined) known.forEach((log, index) => (logs[index] = (logs[index] ?? 0) + log));
  }
  const most = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  const ranked = GUIDE_LANGUAGES.map((language, index) => ({ language, share: (odds[index] ?? 0) / sum })).sort(
    (left, right) => right.share - left.share,
  );
  const [first] = ranked;
  if (first !== undefined && first.share > SURE) return [first.language];
  return ranked.filter(({ share }) => share > LIKELY).map(({ language }) => language);
}

/** A word, and its letters by threes: the ends of words tell the languages apart where the word is not known. */
export function signsOf(word: string): readonly string[] {
  const edged = `<${word}>`;
  return [`=${word}`, ...Array.from({ length: Math.max(0, edged.length - 2) }, (_, at) => edged.slice(at, at + 3))];
}

/** Counts as logarithms of shares, with one added everywhere. */
export function sharesOf(counts: LanguageCounts): ReadonlyMap<string, readonly number[]> {
  const totals = [0, 0, 0];
  const rows = Object.entries(counts);
  for (const [, row] of rows) row.forEach((count, index) => (totals[index] = (totals[index] ?? 0) + count));
  return new Map(
    rows.map(([sign, row]) => {
      const weight = sign.startsWith('=') ? 1 : 0.3;
      return [sign, row.map((count, index) => weight * Math.log(((count + 0.5) / ((totals[index] ?? 0) + 1)) * 1e4))];
    }),
  );
}
