import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

type CancelDialogProps = {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onCancel: (reason: string) => void;
  readonly onClose: () => void;
};

const REASON_MAX = 500;

export function CancelDialog({ isPending, error, onCancel, onClose }: CancelDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <DialogForm
      title={text('agree.case.cancelTitle')}
      hint={text('agree.case.cancelHint')}
      submit={text('agree.case.cancel')}
      isDangerous
      isComplete={reason.trim() !== ''}
      isPending={isPending}
      error={error}
      onSubmit={() => onCancel(reason.trim())}
      onClose={onClose}
    >
      <TextField
        label={text('agree.case.reason')}
        value={reason}
        maxLength={REASON_MAX}
        isRequired
        onChange={setReason}
      />
    </DialogForm>
  );
}
