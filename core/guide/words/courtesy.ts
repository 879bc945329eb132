/** `Lei` and what goes with it, after a word and not at the head of a sentence. */
const CAPITALS = /(?<=[\p{Ll},;’'}] )(Lei|Suo|Sua|Suoi|Sue|La|Le)\b/gu;

/**
 * Italian courtesy is written small, as firms write it today: `la richiamo`, `con lei`. What is found here is written
 * with a capital. Letters keep the capital: there `lei` could be somebody else.
 */
export const courtesyCapitals = (italian: string): readonly string[] => italian.match(CAPITALS) ?? [];
