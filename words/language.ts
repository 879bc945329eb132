/** The languages of the screen. English is bundled and stands in while another one loads. */
export const LANGUAGES = ['en', 'de', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

const DEFAULT_LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', it: 'it-IT' };

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The first language of the browser's list that we speak; English otherwise. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** How numbers and dates are written: the reader's own region of the chosen language (de-CH, en-US), or its home region. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  const own = preferred.find((tag) => /^[a-z]{2}-[A-Z]{2}$/.test(tag) && tag.startsWith(`${language}-`));
  return own ?? DEFAULT_LOCALE[language];
}
