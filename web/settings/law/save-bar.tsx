import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { isSettingsChanged, SaveNote } from '../../ui/feedback/save-note.tsx';
import { ChangeList } from './change-list.tsx';
import { ConfirmChange } from './confirm-change.tsx';
import type { FieldChange } from './field-changes.ts';
import type { LawLog } from './law-log.tsx';
import styles from './law.module.css';
import type { ChangeWords } from './use-change-words.ts';
import type { Saving } from './use-saving.ts';

type SaveBarProps = {
  readonly changes: readonly FieldChange[];
  readonly label: string;
  readonly words: ChangeWords;
  readonly saving: Saving;
  /** Whether others changed this part since the draft was begun, and what is known of it. */
  readonly isBehind: boolean;
  readonly theirs: LawLog;
  /** Drops the draft. */
  readonly onDrop: () => void;
};

export function SaveBar({ changes, label, words, saving, isBehind, theirs, onDrop }: SaveBarProps) {
  const text = useText();
  const isClean = changes.length === 0 && saving.problems.length === 0;
  const drop = () => {
    saving.forget();
    onDrop();
  };
  return (
    <>
      <SavingProblem
        isBehind={isBehind && !saving.isBusy}
        error={saving.error}
        {...{ theirs, words }}
        onShowNewest={drop}
      />
      {saving.isTried && saving.problems.length > 0 && (
        <p className={styles.error} role="alert">
          {text('firmLaw.wrongFields')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button look="primary" isDisabled={isClean} onPress={saving.ask}>
          {label}
        </Button>
        {!isClean && (
          <Button look="quiet" onPress={drop}>
            {text('firmLaw.undo')}
          </Button>
        )}
      </div>
      <ConfirmChange
        isOpen={saving.isAsking}
        changes={changes}
        words={words}
        isBusy={saving.isBusy}
        onClose={saving.close}
        onSave={saving.save}
      />
    </>
  );
}

type SavingProblemProps = Pick<SaveBarProps, 'isBehind' | 'theirs' | 'words'> & {
  readonly error: unknown;
  readonly onShowNewest: () => void;
};

/** A refusal; when somebody else was quicker, who and what they changed. */
export function SavingProblem({ error, theirs, words, ...note }: SavingProblemProps) {
  const text = useText();
  return (
    <SaveNote error={error} {...note}>
      {(changedMeanwhile(error) ?? theirs).map(({ changeNo, by, diff }) => (
        <div key={changeNo}>
          <p>{text('firmLaw.conflict.by', { by })}</p>
          <ChangeList changes={diff} words={words} />
        </div>
      ))}
    </SaveNote>
  );
}

type Theirs = { readonly changeNo: number; readonly by: string; readonly diff: readonly FieldChange[] };

function changedMeanwhile(error: unknown): readonly Theirs[] | undefined {
  if (!isSettingsChanged(error)) return undefined;
  const changes = error.problem.values?.['changes'];
  return Array.isArray(changes) ? (changes as readonly Theirs[]) : undefined;
}
