import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

export function PhoneDialog({ brief: { caseId }, onClose }: OpenDialog) {
  const text = useText();
  const [number, setNumber] = useState('');
  const [label, setLabel] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/phones', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('cases.phone.title')}
      isComplete={number.trim().length >= 3}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { caseId }, body: { number, ...(label.trim() === '' ? {} : { label }) } })}
      onClose={onClose}
    >
      <TextField
        label={text('cases.phone.number')}
        type="tel"
        value={number}
        onChange={setNumber}
        maxLength={40}
        isRequired
        autoFocus
      />
      <TextField label={text('cases.phone.label')} value={label} onChange={setLabel} maxLength={40} />
    </DialogForm>
  );
}
