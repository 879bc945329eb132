import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { type Language, localeFor } from '@duologue/words/language.ts';
import { createText, type Text } from '@duologue/words/text.ts';

/** What the screen says in this language, written as the browser of the test writes it. */
export async function wordsIn(language: Language, zone: string, today: string): Promise<Text> {
  return createText(await loadCatalogue(language), createFormats(localeFor(language, ['en-GB']), zone), () => today);
}
