import type { GuideProblemWire } from '@duologue/contract/guide.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import { SaveNote } from '../../ui/feedback/save-note.tsx';
import { isDraftChanged } from '../edit.ts';
import type { Saving } from '../use-saving.ts';
import styles from './texts.module.css';

type SaveButtonsProps = {
  readonly saving: Saving;
  readonly isDisabled: boolean;
  readonly onClose: () => void;
  /** The draft of the form: nothing is kept over what somebody else has written in the same place meanwhile. */
  readonly kept: { readonly isBehind: boolean; readonly drop: () => void };
  /** What was found is told at its field; here only that something was. */
  readonly isToldAtFields?: boolean;
};

/** The end of every form of the playbook: what stands in the way, and keep it, keep it all the same, or leave it. */
export function SaveButtons({ saving, isDisabled, onClose, kept, isToldAtFields = false }: SaveButtonsProps) {
  const text = useText();
  const { found, error, isBusy } = saving;
  const isBehind = kept.isBehind && !isBusy;
  const showNewest = () => {
    saving.forget();
    kept.drop();
  };
  return (
    <>
      {found.length > 0 && (
        <Notice tone="bad" title={text('playbook.edit.found')} isAlert>
          {!isToldAtFields && <ProblemLines problems={found} />}
          <p>{text('playbook.edit.foundHint')}</p>
        </Notice>
      )}
      <SaveNote isBehind={isBehind} error={null} onShowNewest={showNewest} />
      {error !== undefined && <ProblemNote error={error} onRetry={isDraftChanged(error) ? saving.reload : undefined} />}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" isDisabled={isDisabled || isBehind} isPending={isBusy}>
          {text(found.length > 0 ? 'playbook.edit.saveBroken' : 'playbook.edit.save')}
        </Button>
        <Button onPress={onClose}>{text('ui.cancel')}</Button>
      </div>
    </>
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
