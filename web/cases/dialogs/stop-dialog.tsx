import { STOP_SCOPES, type StopScope } from '@duologue/core/cases/holds.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { ChoiceList } from '../../ui/form/choice-list.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

/** All calls are proposed: who asked to be left alone is not rung because a form meant it narrowly. */
export function StopDialog({ brief: { caseId }, number, onClose }: OpenDialog) {
  const text = useText();
  const [scope, setScope] = useState<StopScope>('phone');
  const [words, setWords] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/stops', { onDone: useSaved(onClose) });
  const scopes = STOP_SCOPES.filter((value) => value !== 'this-number' || number !== undefined);
  const asked = () => (scope === 'this-number' ? { kind: scope, number: number ?? '' } : { kind: scope });
  return (
    <DialogForm
      title={text('cases.stop.title')}
      hint={text('cases.stop.hint')}
      submit={text('cases.stop.submit')}
      isDangerous
      isComplete={words.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { caseId }, body: { scope: asked(), words } })}
      onClose={onClose}
    >
      <ChoiceList
        label={text('cases.stop.scopeLabel')}
        choices={scopes.map((value) => ({ value, label: text.label('calls.stop-scope', value) }))}
        value={scope}
        onChange={setScope}
      />
      <TextArea
        label={text('cases.stop.wordsLabel')}
        value={words}
        onChange={setWords}
        rows={3}
        maxLength={1000}
        isRequired
      />
    </DialogForm>
  );
}
