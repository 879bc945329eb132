import type { FormEvent, ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { SaveNote } from '../../ui/feedback/save-note.tsx';
import { useDraft } from '../../ui/form/draft.ts';
import styles from './letters.module.css';

/** What holds, and who chose it. */
export type StandingSettings<Settings> = {
  readonly settings: Settings;
  readonly changeNo: number;
  readonly changedBy: string | null;
};

export type SettingsFormProps<Settings> = {
  readonly standing: StandingSettings<Settings>;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** What the button says: there is more than one form on the page. */
  readonly saveWords: string;
  /** Rejects with the refusal that `error` is then. */
  readonly onSave: (change: {
    readonly basedOn: number;
    readonly settings: Settings;
  }) => Promise<StandingSettings<Settings>>;
  /** Takes the refusal away. */
  readonly onForget: () => void;
};

type Children<Settings> = (
  draft: Settings,
  change: (part: Partial<Settings>) => void,
  errorOf: (name: string & keyof Settings) => string | undefined,
) => ReactNode;

/** A form over settings: nothing to save while nothing is changed, and what the server objects to stands at its field. */
export function SettingsForm<Settings extends object>({
  standing,
  mayChange,
  isBusy,
  error,
  saveWords,
  onSave,
  onForget,
  children,
}: SettingsFormProps<Settings> & { readonly children: Children<Settings> }) {
  const text = useText();
  const { draft, basis, isBehind, change, drop, saved } = useDraft(standing, settingsOf<Settings>);
  const isClean = JSON.stringify(draft) === JSON.stringify(basis.settings);
  const wrong = messagesOf(error);
  const sayOf = (field: string) => {
    const message = wrong.get(field);
    return message === undefined ? undefined : text.say(message);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || isClean) return;
    onSave({ basedOn: basis.changeNo, settings: draft }).then(
      (standing) => saved(draft, standing),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <fieldset className={styles.all} disabled={!mayChange}>
        {children(
          draft,
          (part) => change({ ...draft, ...part }),
          (name) => sayOf(`settings.${name}`),
        )}
      </fieldset>
      <SaveNote
        isBehind={isBehind && !isBusy}
        error={error}
        by={standing.changedBy}
        onShowNewest={() => {
          onForget();
          drop();
        }}
      />
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

const settingsOf = <Settings,>({ settings }: StandingSettings<Settings>): Settings => settings;

function messagesOf(error: unknown) {
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  return new Map(problems.map(({ field, message }) => [field, message]));
}
