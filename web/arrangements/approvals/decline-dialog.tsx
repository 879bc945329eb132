import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

type DeclineDialogProps = {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onDecline: (reason: string) => void;
  readonly onClose: () => void;
};

const REASON_MAX = 500;

/** A no with a reason that the caller can act on. */
export function DeclineDialog({ isPending, error, onDecline, onClose }: DeclineDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <DialogForm
      title={text('agree.approvals.declineTitle')}
      hint={text('agree.approvals.reasonHint')}
      submit={text('agree.approvals.decline')}
      isComplete={reason.trim() !== ''}
      isPending={isPending}
      error={error}
      onSubmit={() => onDecline(reason.trim())}
      onClose={onClose}
    >
      <TextField
        label={text('agree.approvals.reason')}
        value={reason}
        maxLength={REASON_MAX}
        isRequired
        onChange={setReason}
      />
    </DialogForm>
  );
}
