import { createKept } from '../ui/base/kept.ts';
import { isLanguage, type Language, preferredLanguage } from '@duologue/words/language.ts';

export const browserLanguages = (): readonly string[] => globalThis.navigator?.languages ?? ['en'];

/** The language of the screen: chosen on this machine, or the browser's. */
export const keptLanguage = createKept<Language>('duologue.language', (value) =>
  typeof value === 'string' && isLanguage(value) ? value : preferredLanguage(browserLanguages()),
);
