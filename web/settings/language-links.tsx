import { keptLanguage } from '../messages/kept-language.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { useKept } from '../ui/base/kept.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import styles from './welcome-page.module.css';

/** The other languages, on the very first screen: nobody should have to look for them in one they do not read. */
export function LanguageLinks() {
  const text = useText();
  const language = useKept(keptLanguage);
  return (
    <div className={styles.languages} role="group" aria-label={text('settings.language')}>
      {LANGUAGE_NAMES.map(({ value, label }) => (
        <Button
          key={value}
          size="s"
          look="quiet"
          isPressed={value === language}
          onPress={() => keptLanguage.set(value)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
