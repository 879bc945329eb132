import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats } from '@duologue/words/formats.ts';
import { type Language, localeFor } from '@duologue/words/language.ts';
import { createText, type Text } from '@duologue/words/text.ts';

export type SheetLanguage = Language;

/** The words of the screen, for a page that is made on the server. `today` is the day on which it is printed. */
export async function speak(language: SheetLanguage, zone: string, today: string): Promise<Text> {
  return createText(await loadCatalogue(language), createFormats(localeFor(language, []), zone), () => today);
}
