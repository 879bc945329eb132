import { useState } from 'react';
import { useApiWrite } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Dialog } from '../ui/feedback/dialog.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';

type CorrectDialogProps = { readonly caseId: string; readonly version: number; readonly onClose: () => void };

/** A correction is a new entry; the one that it corrects stays as it was written. */
export function CorrectDialog({ caseId, version, onClose }: CorrectDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [words, setWords] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/corrections', { onDone: onClose });
  return (
    <Dialog
      title={text('evidence.correct.title', { version })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('evidence.correct.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={reason.trim() === '' || words.trim() === ''}
            isPending={save.isPending}
            onPress={() => save.write({ params: { caseId }, body: { version, reason, text: words } })}
          >
            {text('evidence.correct.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('evidence.correct.reason')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
        autoFocus
      />
      <TextArea label={text('evidence.correct.text')} value={words} onChange={setWords} maxLength={4000} isRequired />
      {save.error !== null && <ProblemNote error={save.error} />}
    </Dialog>
  );
}
