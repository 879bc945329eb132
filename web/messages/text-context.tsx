import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Catalogue } from '@duologue/words/catalogue.ts';
import { en } from '@duologue/words/en.ts';
import { createFormats, type Formats } from '@duologue/words/formats.ts';
import { createText, type Text } from '@duologue/words/text.ts';

type Words = { readonly text: Text; readonly formats: Formats };

const browserToday = (formats: Formats) => () => formats.dateAt(new Date().toISOString());

function wordsOf(catalogue: Catalogue, locale: string, zone: string): Words {
  const formats = createFormats(locale, zone);
  return { text: createText(catalogue, formats, browserToday(formats)), formats };
}

/** Without a provider (stories, tests) the words are English and the zone is UTC. */
const TextContext = createContext<Words>(wordsOf(en, 'en-GB', 'UTC'));

type TextProviderProps = {
  readonly catalogue: Catalogue;
  readonly locale: string;
  readonly zone: string;
  readonly children: ReactNode;
};

export function TextProvider({ catalogue, locale, zone, children }: TextProviderProps) {
  const words = useMemo(() => wordsOf(catalogue, locale, zone), [catalogue, locale, zone]);
  return <TextContext value={words}>{children}</TextContext>;
}

export const useText = (): Text => useContext(TextContext).text;
export const useFormats = (): Formats => useContext(TextContext).formats;
