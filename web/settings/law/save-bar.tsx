import { ApiProblem } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { ChangeList } from './change-list.tsx';
import { ConfirmChange } from './confirm-change.tsx';
import type { FieldChange } from './field-changes.ts';
import styles from './law.module.css';
import type { ChangeWords } from './use-change-words.ts';
import type { Saving } from './use-saving.ts';

type SaveBarProps = {
  readonly changes: readonly FieldChange[];
  readonly label: string;
  readonly words: ChangeWords;
  readonly saving: Saving;
  readonly onUndo: () => void;
  /** Reads anew what holds, after somebody else has changed it. */
  readonly onReload: () => void;
};

export function SaveBar({ changes, label, words, saving, onUndo, onReload }: SaveBarProps) {
  const text = useText();
  const isClean = changes.length === 0 && saving.problems.length === 0;
  return (
    <>
      {saving.error !== undefined && <SavingProblem error={saving.error} words={words} onReload={onReload} />}
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
          <Button look="quiet" onPress={onUndo}>
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

type SavingProblemProps = {
  readonly error: unknown;
  readonly words: ChangeWords;
  readonly onReload: () => void;
};

/** A refusal; when somebody else was quicker, who and what they changed. */
export function SavingProblem({ error, words, onReload }: SavingProblemProps) {
  const text = useText();
  const theirs = changedMeanwhile(error);
  if (theirs === undefined) return <ProblemNote error={error} />;
  return (
    <Notice
      tone="warn"
      title={text('problem.settings-changed')}
      isAlert
      actions={<Button onPress={onReload}>{text('firmLaw.conflict.load')}</Button>}
    >
      {theirs.map(({ changeNo, by, diff }) => (
        <div key={changeNo}>
          <p>{text('firmLaw.conflict.by', { by })}</p>
          <ChangeList changes={diff} words={words} />
        </div>
      ))}
      <p>{text('firmLaw.conflict.hint')}</p>
    </Notice>
  );
}

type Theirs = { readonly changeNo: number; readonly by: string; readonly diff: readonly FieldChange[] };

function changedMeanwhile(error: unknown): readonly Theirs[] | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'settings-changed') return undefined;
  const changes = error.problem.values?.['changes'];
  return Array.isArray(changes) ? (changes as readonly Theirs[]) : [];
}
