import { type ReactNode, useEffect, useState } from 'react';
import { type Catalogue, loadCatalogue } from '@duologue/words/catalogue.ts';
import { en } from '@duologue/words/en.ts';
import { browserLanguages, keptLanguage } from '../messages/kept-language.ts';
import { type Language, localeFor } from '@duologue/words/language.ts';
import { TextProvider } from '../messages/text-context.tsx';
import { useKept } from '../ui/base/kept.ts';

type Loaded = { readonly language: Language; readonly catalogue: Catalogue };

const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Waits for the words of the chosen language, so that no screen is shown in two languages. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useKept(keptLanguage);
  const [loaded, setLoaded] = useState<Loaded | undefined>(language === 'en' ? { language, catalogue: en } : undefined);
  useEffect(() => {
    let isCurrent = true;
    const show = (catalogue: Catalogue) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setLoaded({ language, catalogue });
    };
    // Words that cannot be fetched are no reason for an empty screen: English is at hand.
    loadCatalogue(language).then(show, () => show(en));
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (loaded === undefined) return null;
  return (
    <TextProvider
      catalogue={loaded.catalogue}
      locale={localeFor(loaded.language, browserLanguages())}
      zone={browserZone()}
    >
      {children}
    </TextProvider>
  );
}
