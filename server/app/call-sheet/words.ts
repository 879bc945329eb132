import { loadCatalogue } from '@duologue/words/catalogue.ts';
import { createFormats, type Formats } from '@duologue/words/formats.ts';
import { type Language, localeFor } from '@duologue/words/language.ts';
import { createText, type Text } from '@duologue/words/text.ts';

export type SheetLanguage = Language;

/** Words and figures as on the screen, for a page that is made on the server. `today` is when it is printed. */
export async function speak(
  language: SheetLanguage,
  zone: string,
  today: string,
): Promise<{ readonly text: Text; readonly formats: Formats }> {
  const formats = createFormats(localeFor(language, []), zone);
  return { text: createText(await loadCatalogue(language), formats, () => today), formats };
}
