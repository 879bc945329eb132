/** Longer texts are contracts, not terms; what is beyond is not searched. */
export const TERMS_CHARS_MAX = 4_000;

/** Short forms whose points would otherwise end a sentence. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bd\.? ?f\.? ?f\.? ?m\.?(?= |$|[,;])/g, 'data fattura fine mese'],
  [/\bf\.? ?m\.?(?= |$|[,;])/g, 'fine mese'],
  [/\bd\. ?f\.?(?= |$|[,;])|\bdf(?= |$|[,;])/g, 'data fattura'],
  // "thirty (30) days"
  [/\b[a-z]+ \((\d{1,3})\)/g, '$1'],
  [/\bgg\./g, 'gg'],
  [/\btg\.?(?= |$|[,;])/g, 'tage'],
  [/\b(jrs?|j|mtl|inv|nr|no|max|zzgl|inkl|incl|bzw|ca|lt|gem|ggf|ihv|i\.h\.v)\./g, '$1'],
];

/** Lower case, no accents, one space between words: what the patterns of `terms-words.ts` are written for. */
export function foldTerms(text: string): string {
  let folded = text
    .slice(0, TERMS_CHARS_MAX)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, written] of SHORT_FORMS) folded = folded.replace(pattern, written);
  return folded;
}

const CODED = /#(SKONTO|VERZUG)#(?:[A-Z]+=[^#\n]{0,20}#){1,4}/g;

/**
 * The coded terms of XRechnung, `#SKONTO#TAGE=14#PROZENT=2.00#`: discounts and costs of delay, taken out of the text. A
 * discount of nothing is the period for the whole amount.
 */
export function takeCodedTerms(text: string): { readonly rest: string; readonly netDays: number | undefined } {
  let netDays: number | undefined;
  const rest = text.slice(0, TERMS_CHARS_MAX).replace(CODED, (coded, kind: string) => {
    const days = /#TAGE=(\d{1,3})#/.exec(coded)?.[1];
    const isNothing = /#PROZENT=0+(?:\.0+)?#/.test(coded);
    if (kind === 'SKONTO' && isNothing && days !== undefined) netDays = Number(days);
    return ' ';
  });
  return { rest, netDays };
}
