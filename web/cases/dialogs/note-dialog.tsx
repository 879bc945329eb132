import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

/** The most characters that the server keeps of one note. */
const NOTE_MAX = 4000;

export function NoteDialog({ brief: { caseId }, onClose }: OpenDialog) {
  const text = useText();
  const [note, setNote] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/notes', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('cases.note.title')}
      isComplete={note.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { caseId }, body: { text: note } })}
      onClose={onClose}
    >
      <TextArea
        label={text('cases.note.text')}
        help={text('cases.note.hint')}
        value={note}
        onChange={setNote}
        rows={6}
        maxLength={NOTE_MAX}
      />
    </DialogForm>
  );
}
