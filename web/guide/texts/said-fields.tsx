import { lengthMax } from '@duologue/core/guide/check/check-texts.ts';
import { TEXT_CHARACTERS_MAX } from '@duologue/core/guide/limits.ts';
import { BLANKS, GUIDE_LANGUAGES, type GuideLanguage, type Said } from '@duologue/core/guide/said.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import styles from './texts.module.css';
import { ForbiddenWords, WrittenText } from './written-text.tsx';

/** No text yet in any language. */
export const UNSAID: Said = { en: '', de: '', it: '' };

type SaidFieldsProps = {
  /** Where it stands or will stand: it says how long it may be and what is looked for. */
  readonly path: string;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
  readonly rows?: number;
  /** What stands in the way, by language, once it was checked. */
  readonly errors?: { readonly [language in GuideLanguage]?: string };
};

/** One text in its languages, each as it will be said, with what must not be said underlined while it is typed. */
export function SaidFields({ path, said, onChange, rows = 4, errors = {} }: SaidFieldsProps) {
  const text = useText();
  const { number } = useFormats();
  const max = lengthMax(path);
  return (
    <div className={styles.languages}>
      {GUIDE_LANGUAGES.map((language) => (
        <div key={language} className={styles.language}>
          <TextArea
            label={text.label('playbook.language', language)}
            value={said[language]}
            rows={rows}
            maxLength={TEXT_CHARACTERS_MAX}
            onChange={(words) => onChange({ ...said, [language]: words })}
            help={text('playbook.edit.length', { length: number(said[language].length), max: number(max) })}
            error={errors[language]}
          />
          {said[language] !== '' && (
            <div className={styles.preview} aria-live="polite">
              <WrittenText path={path} language={language} said={said[language]} />
              <ForbiddenWords path={path} language={language} said={said[language]} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** Every blank that may be written, with what a call fills in. */
export function BlankNames() {
  const text = useText();
  return (
    <details className={styles.blanks}>
      <summary>{text('playbook.edit.blanks')}</summary>
      <dl>
        {BLANKS.map((blank) => (
          <div key={blank}>
            <dt>
              <code>{`{${blank}}`}</code>
            </dt>
            <dd>{text.label('playbook.blank', blank)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
