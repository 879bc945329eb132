import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { checkText, lengthMax } from '@duologue/core/guide/check/check-texts.ts';
import type { PlacedText } from '@duologue/core/guide/edit/texts.ts';
import { BLANKS, GUIDE_LANGUAGES, type GuideLanguage, type Said } from '@duologue/core/guide/said.ts';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import styles from './texts.module.css';
import { ForbiddenWords, WrittenText } from './written-text.tsx';

export type Wordings = Readonly<Record<string, Said | null>>;

export type EditActions = {
  /** What would stand in the way if it were saved; asked of the server, which knows the laws that bind the firm. */
  readonly onCheck: (wordings: Wordings) => Promise<readonly GuideProblemWire[]>;
  /** Rejects when the draft was changed by somebody else. */
  readonly onSave: (wordings: Wordings) => Promise<unknown>;
  /** Takes a text back to what is shipped. */
  readonly onTakeBack: (path: string) => void;
  /** Loads the draft as somebody else left it. */
  readonly onReload: () => void;
};

type TextEditorProps = EditActions & { readonly placed: PlacedText; readonly onClose: () => void };

/** One text in its languages, checked while it is typed, and once more with the laws before it is saved. */
export function TextEditor({ placed, onClose, ...actions }: TextEditorProps) {
  const text = useText();
  const { path } = placed;
  const [said, setSaid] = useState<Said>(placed.said);
  const saving = useTextSaving(path, actions, onClose);
  const isSame = GUIDE_LANGUAGES.every((language) => said[language] === placed.said[language]);
  const own = checkText({ path, said }).filter(({ code }) => code !== 'forbidden-words' && code !== 'tells-of-debt');
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) saving.save(said);
      }}
    >
      <div className={styles.languages}>
        {GUIDE_LANGUAGES.map((language) => (
          <LanguageField
            key={language}
            path={path}
            language={language}
            said={said[language]}
            onChange={(words) => {
              setSaid({ ...said, [language]: words });
              saving.forget();
            }}
          />
        ))}
      </div>
      <BlankNames />
      <div role="status">
        {own.length > 0 && (
          <ul className={styles.reasons}>
            {own.map(({ code, language, values = {} }) => (
              <li key={`${code} ${language ?? ''}`}>
                {language === undefined ? '' : `${text.label('playbook.language', language)}: `}
                {text.say({ code: `guide.problem.${code}`, values })}
              </li>
            ))}
          </ul>
        )}
      </div>
      {saving.found.length > 0 && (
        <Notice tone="bad" title={text('playbook.edit.found')} isAlert>
          <ProblemLines problems={saving.found} />
          <p>{text('playbook.edit.foundHint')}</p>
        </Notice>
      )}
      {saving.error !== undefined && (
        <ProblemNote error={saving.error} onRetry={isDraftChanged(saving.error) ? saving.reload : undefined} />
      )}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" isDisabled={isSame} isPending={saving.isBusy}>
          {text(saving.found.length > 0 ? 'playbook.edit.saveBroken' : 'playbook.edit.save')}
        </Button>
        <Button onPress={onClose}>{text('ui.cancel')}</Button>
      </div>
    </form>
  );
}

/** Reading the draft anew helps; what was typed is still there. */
export const isDraftChanged = (error: unknown) => error instanceof ApiProblem && error.problem.code === 'draft-changed';

/** Checked first; what is found is shown, and saved only when asked again: a broken draft may be kept, not published. */
function useTextSaving(path: string, { onCheck, onSave, onReload }: EditActions, onSaved: () => void) {
  const [found, setFound] = useState<readonly GuideProblemWire[]>([]);
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const attempt = async (said: Said) => {
    const problems = found.length > 0 ? [] : await onCheck({ [path]: said });
    const here = problems.filter((problem) => problem.path === path);
    setFound(here);
    if (here.length > 0) return;
    await onSave({ [path]: said });
    onSaved();
  };
  return {
    found,
    error,
    isBusy,
    save: (said: Said) => {
      setBusy(true);
      setError(undefined);
      attempt(said)
        .catch(setError)
        .finally(() => setBusy(false));
    },
    forget: () => setFound([]),
    reload: () => {
      setError(undefined);
      onReload();
    },
  };
}

type LanguageFieldProps = {
  readonly path: string;
  readonly language: GuideLanguage;
  readonly said: string;
  readonly onChange: (said: string) => void;
};

function LanguageField({ path, language, said, onChange }: LanguageFieldProps) {
  const text = useText();
  const { number } = useFormats();
  const max = lengthMax(path);
  return (
    <div className={styles.language}>
      <TextArea
        label={text.label('playbook.language', language)}
        value={said}
        rows={4}
        onChange={onChange}
        help={text('playbook.edit.length', { length: number(said.length), max: number(max) })}
      />
      <div className={styles.preview} aria-live="polite">
        <WrittenText path={path} language={language} said={said} />
        <ForbiddenWords path={path} language={language} said={said} />
      </div>
    </div>
  );
}

/** Every blank that may be written, with what a call fills in. */
function BlankNames() {
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

export function ProblemLines({ problems }: { readonly problems: readonly GuideProblemWire[] }) {
  const text = useText();
  return (
    <ul>
      {problems.map(({ path, language, message }, at) => (
        <li key={`${path} ${at}`}>
          {language === null ? '' : `${text.label('playbook.language', language)}: `}
          {text.say(message)}
        </li>
      ))}
    </ul>
  );
}
