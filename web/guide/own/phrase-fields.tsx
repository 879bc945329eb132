import { PHRASES_MAX, PHRASES_MIN } from '@duologue/core/guide/limits.ts';
import { GUIDE_LANGUAGES, type GuideLanguage } from '@duologue/core/guide/said.ts';
import { useText } from '../../messages/text-context.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import styles from '../texts/texts.module.css';
import type { FieldProblems } from './field-problems.ts';

type Phrases = Record<GuideLanguage, string[]>;

type PhraseFieldsProps = {
  readonly phrases: Readonly<Record<GuideLanguage, readonly string[]>>;
  readonly problems: FieldProblems;
  readonly onChange: (phrases: Phrases) => void;
};

const ROWS = 10;

/** How people say it, one phrase to a line: what it is recognised by. */
export function PhraseFields({ phrases, problems, onChange }: PhraseFieldsProps) {
  const text = useText();
  const errors = problems.inLanguages('phrases');
  return (
    <>
      <p className={styles.soft}>{text('playbook.form.phrasesHint')}</p>
      <div className={styles.languages}>
        {GUIDE_LANGUAGES.map((language) => (
          <TextArea
            key={language}
            label={text.label('playbook.language', language)}
            value={phrases[language].join('\n')}
            rows={ROWS}
            help={text('playbook.form.phrases', { count: written(phrases[language]).length, min: PHRASES_MIN })}
            error={errors[language]}
            onChange={(lines) => onChange({ ...copyOf(phrases), [language]: lines.split('\n').slice(0, PHRASES_MAX) })}
          />
        ))}
      </div>
    </>
  );
}

const copyOf = ({ en, de, it }: PhraseFieldsProps['phrases']): Phrases => ({ en: [...en], de: [...de], it: [...it] });

/** Without the lines that are empty, or still are. */
export const written = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);
