import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

export function PaidDialog({ brief: { caseId, today }, onClose }: OpenDialog) {
  const text = useText();
  const [postedOn, setPostedOn] = useState<string | undefined>(today);
  const [reference, setReference] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/paid', { onDone: useSaved(onClose) });
  const submit = () => {
    if (postedOn === undefined) return;
    save.write({ params: { caseId }, body: { postedOn, ...(reference.trim() === '' ? {} : { reference }) } });
  };
  return (
    <DialogForm
      title={text('cases.paid.title')}
      hint={text('cases.paid.hint')}
      submit={text('cases.paid.submit')}
      isComplete={postedOn !== undefined}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label={text('cases.payment.postedOn')}
        value={postedOn}
        onChange={setPostedOn}
        today={today}
        max={today}
        autoFocus
      />
      <TextField label={text('cases.payment.reference')} value={reference} onChange={setReference} maxLength={140} />
    </DialogForm>
  );
}
