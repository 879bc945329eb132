import { en } from './en.ts';
import type { Language } from './language.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** The same keys as the English file of the subject: a missing or a surplus key does not compile. */
export type Translation<English> = Readonly<Record<keyof English, string>>;

/** The words of a language. English is at hand; the others are fetched once, when they are chosen. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return en;
    case 'de':
      return (await import('./de.ts')).de;
    case 'it':
      return (await import('./it.ts')).it;
  }
}
