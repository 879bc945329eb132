import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { DialogForm, useSaved } from '../../ui/feedback/dialog-form.tsx';

type FormProps = Pick<OpenDialog, 'brief' | 'onClose'>;

export function HoldDataForm({ brief, onClose }: FormProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const save = useApiWrite('POST /debtors/{debtorId}/hold', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('data.placeHold')}
      hint={text('data.holdHint')}
      submit={text('data.placeHold')}
      isComplete={reason.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { debtorId: brief.debtor.debtorId }, body: { reason } })}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} />
    </DialogForm>
  );
}

export function LiftDataForm({ brief, legalHoldId, onClose }: FormProps & { readonly legalHoldId: string }) {
  const text = useText();
  const [reason, setReason] = useState('');
  const save = useApiWrite('POST /debtors/{debtorId}/lift-hold', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('data.liftHold')}
      hint={text('data.liftHint')}
      submit={text('data.liftHold')}
      isComplete={reason.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { debtorId: brief.debtor.debtorId }, body: { legalHoldId, reason } })}
      onClose={onClose}
    >
      <ReasonField value={reason} onChange={setReason} />
    </DialogForm>
  );
}

export function ReasonField(props: { readonly value: string; readonly onChange: (reason: string) => void }) {
  const text = useText();
  return <TextArea label={text('data.reason')} {...props} rows={2} maxLength={500} isRequired />;
}
