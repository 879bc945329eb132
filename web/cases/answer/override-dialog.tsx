import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { paths, useGo } from '../../ui/base/navigation.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from '../dialogs/case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useGateAnswer } from './use-gate-answer.ts';

/** The most characters of the note that the server keeps. */
const NOTE_MAX = 1000;

/** "Call anyway": one of the official reasons of the rules that refuse, and a note. There is no other way around them. */
export function OverrideDialog({ brief: { caseId, objective, stillOwed }, number, onClose }: OpenDialog) {
  const text = useText();
  const say = useSentence();
  const go = useGo();
  const { data } = useGateAnswer(caseId, number);
  const [reason, setReason] = useState<string | undefined>();
  const [note, setNote] = useState('');
  const start = useApiWrite('POST /cases/{caseId}/calls', { onDone: ({ call }) => go(paths.call(call.callId)) });
  const called = data?.number ?? number;
  const submit = () => {
    if (reason === undefined || called === undefined) return;
    const override = { reason, note: note.trim() };
    const seen = { at: stillOwed.at, ask: stillOwed.ask };
    const body = { number: called, objective: objective.kind, acknowledgeWarnings: true, override, seen };
    start.write({ params: { caseId }, body });
  };
  return (
    <DialogForm
      title={text('law.override.title')}
      hint={text('law.override.hint')}
      submit={text('law.override.submit')}
      isDangerous
      isComplete={reason !== undefined && note.trim() !== ''}
      isPending={start.isPending}
      error={start.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceList
        label={text('law.override.reason')}
        choices={(data?.overrides ?? []).map(({ reason: value, code, sentence }) => ({
          value,
          label: say(sentence),
          hint: code,
        }))}
        value={reason}
        onChange={setReason}
      />
      <TextArea
        label={text('law.override.note')}
        help={text('law.override.noteHelp')}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={NOTE_MAX}
        isRequired
      />
    </DialogForm>
  );
}
