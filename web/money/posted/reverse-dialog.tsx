import type { PostingWire } from '@duologue/contract/bank.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { TextField } from '../../ui/form/text-field.tsx';

type ReverseDialogProps = {
  readonly posting: PostingWire;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onSubmit: (reason: string) => void;
};

/** What taking back does, and why it is done: the reason stays beside the posting. */
export function ReverseDialog({ posting, isPending, error, onClose, onSubmit }: ReverseDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <DialogForm
      title={text('money.reverse.title')}
      hint={text('money.reverse.hint', { amount: posting.receipt.amount, name: posting.debtorName })}
      submit={text('money.reverse.submit')}
      isDangerous
      isComplete={reason.trim() !== ''}
      isPending={isPending}
      error={error}
      onSubmit={() => onSubmit(reason.trim())}
      onClose={onClose}
    >
      <TextField
        label={text('money.reverse.reason')}
        help={text('money.reverse.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
        autoFocus
      />
    </DialogForm>
  );
}
