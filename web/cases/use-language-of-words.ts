import { isLanguage, type Language } from '@duologue/words/language.ts';
import { useFormats } from '../messages/text-context.tsx';

/** The language that the screen speaks now, for documents made on the server. */
export function useLanguageOfWords(): Language {
  const language = useFormats().locale.slice(0, 2);
  return isLanguage(language) ? language : 'en';
}
