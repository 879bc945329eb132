import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import styles from './panel.module.css';
import { readBack, type Sayable } from './say-like-this.ts';

type ReadBackDialogProps = {
  readonly offer: Sayable;
  readonly speaker: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onAgreed: (promisedBy: string) => void;
  readonly onClose: () => void;
};

/** Nothing is kept before it was read out and somebody said yes by name. */
export function ReadBackDialog({ offer, speaker, isPending, error, onAgreed, onClose }: ReadBackDialogProps) {
  const text = useText();
  const [isHeard, setHeard] = useState(false);
  const [name, setName] = useState(speaker);
  return (
    <DialogForm
      title={text('agree.read.title')}
      hint={text('agree.read.hint')}
      submit={text('agree.read.save')}
      isComplete={isHeard && name.trim() !== ''}
      isPending={isPending}
      error={error}
      onSubmit={() => onAgreed(name.trim())}
      onClose={onClose}
    >
      <div className={styles.read}>
        {readBack(offer, text).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <Checkbox isChecked={isHeard} onChange={setHeard}>
        {text('agree.read.yes')}
      </Checkbox>
      <TextField label={text('agree.read.by')} value={name} maxLength={200} isRequired onChange={setName} />
    </DialogForm>
  );
}
