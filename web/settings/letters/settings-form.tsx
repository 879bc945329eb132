import { type FormEvent, type ReactNode, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import styles from './letters.module.css';

export type SettingsFormProps<Settings> = {
  readonly settings: Settings;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** What the button says: there is more than one form on the page. */
  readonly saveWords: string;
  readonly onSave: (settings: Settings) => void;
};

type Children<Settings> = (
  draft: Settings,
  change: (part: Partial<Settings>) => void,
  errorOf: (name: string & keyof Settings) => string | undefined,
) => ReactNode;

/** A form over settings: nothing to save while nothing is changed, and what the server objects to stands at its field. */
export function SettingsForm<Settings extends object>({
  settings,
  mayChange,
  isBusy,
  error,
  saveWords,
  onSave,
  children,
}: SettingsFormProps<Settings> & { readonly children: Children<Settings> }) {
  const text = useText();
  const [draft, setDraft] = useState(settings);
  const isClean = JSON.stringify(draft) === JSON.stringify(settings);
  const wrong = messagesOf(error);
  const sayOf = (field: string) => {
    const message = wrong.get(field);
    return message === undefined ? undefined : text.say(message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy && !isClean) onSave(draft);
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <fieldset className={styles.all} disabled={!mayChange}>
        {children(
          draft,
          (part) => setDraft({ ...draft, ...part }),
          (name) => sayOf(`settings.${name}`),
        )}
      </fieldset>
      {error !== null && error !== undefined && <ProblemNote error={error} />}
      {mayChange && (
        <div className={styles.buttons}>
          <Button type="submit" look="primary" isDisabled={isClean} isPending={isBusy}>
            {saveWords}
          </Button>
        </div>
      )}
    </form>
  );
}

function messagesOf(error: unknown) {
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  return new Map(problems.map(({ field, message }) => [field, message]));
}
