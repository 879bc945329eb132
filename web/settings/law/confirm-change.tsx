import { type FormEvent, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Dialog } from '../../ui/feedback/dialog.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ChangeList } from './change-list.tsx';
import type { FieldChange } from './field-changes.ts';
import styles from './law.module.css';
import type { ChangeWords } from './use-change-words.ts';

type ConfirmChangeProps = {
  readonly isOpen: boolean;
  readonly changes: readonly FieldChange[];
  readonly words: ChangeWords;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onSave: (reason: string) => void;
};

/** What will change, field by field, and why: nothing is saved without both. */
export function ConfirmChange({ isOpen, onClose, ...form }: ConfirmChangeProps) {
  const text = useText();
  return (
    <Dialog title={text('firmLaw.confirm')} isOpen={isOpen} onClose={onClose}>
      <ConfirmForm {...form} />
    </Dialog>
  );
}

export function ConfirmForm({ changes, words, isBusy, onSave }: Omit<ConfirmChangeProps, 'isOpen' | 'onClose'>) {
  const text = useText();
  // Once it is saved nothing differs any more; what was asked is still to be read until the dialog closes.
  const [asked] = useState(changes);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim() !== '') onSave(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <ChangeList changes={asked} words={words} />
      <TextField
        label={text('firmLaw.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
        autoFocus
        error={isTried && reason.trim() === '' ? text('firmLaw.reasonMissing') : undefined}
      />
      <p className={styles.hint}>{text('firmLaw.confirmHint')}</p>
      <div className={styles.buttons}>
        <Button type="submit" look="primary" isPending={isBusy}>
          {text('firmLaw.confirmSave')}
        </Button>
      </div>
    </form>
  );
}
