import type { Language } from '@duologue/words/language.ts';

/** Each language by its own name, for those who do not read the one on screen. */
export const LANGUAGE_NAMES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'de', label: 'Deutsch' },
  { value: 'it', label: 'Italiano' },
];
