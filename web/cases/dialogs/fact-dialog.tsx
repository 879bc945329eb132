import { FACT_IDS, type FactId } from '@duologue/core/cases/facts.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

/** P20: an answer, and who gave it. The first question that is still open is proposed. */
export function FactDialog({ brief: { caseId, questions, people }, onClose }: OpenDialog) {
  const text = useText();
  const open = FACT_IDS.find((fact) => questions.some(({ code }) => code.endsWith(`.${fact}`)));
  const [key, setKey] = useState<FactId | undefined>(open);
  const [value, setValue] = useState('');
  const [source, setSource] = useState(people[0]?.name ?? '');
  const save = useApiWrite('POST /cases/{caseId}/facts', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('cases.fact.title')}
      isComplete={key !== undefined && value.trim() !== '' && source.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => key !== undefined && save.write({ params: { caseId }, body: { key, value, source } })}
      onClose={onClose}
    >
      <Select
        label={text('cases.questions.title')}
        value={key}
        options={FACT_IDS.map((fact) => ({ value: fact, label: text(`cases.ask.${fact}`) }))}
        onChange={setKey}
      />
      <TextField
        label={text('cases.fact.value')}
        value={value}
        onChange={setValue}
        maxLength={400}
        isRequired
        autoFocus
      />
      <TextField label={text('cases.fact.source')} value={source} onChange={setSource} maxLength={120} isRequired />
    </DialogForm>
  );
}
