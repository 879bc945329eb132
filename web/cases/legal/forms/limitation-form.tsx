import { useState } from 'react';
import { useApiWrite } from '../../../api/query.ts';
import { useText } from '../../../messages/text-context.tsx';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';
import { BecauseFields, useBecause } from './because-fields.tsx';

const DECLARED = ['not-said', 'running', 'time-barred'] as const;

/** What only a person can say about limitation: when it began and the last payment come from the ledger. */
export function LimitationForm({ task: { facts }, brief: { caseId, today }, onClose }: LegalFormProps<'limitation'>) {
  const text = useText();
  const { limitation } = facts;
  const [acknowledgedOn, setAcknowledged] = useState<string | undefined>(limitation.acknowledgedOn ?? undefined);
  const [judgmentOn, setJudgment] = useState<string | undefined>(limitation.judgmentOn ?? undefined);
  const [declared, setDeclared] = useState<(typeof DECLARED)[number]>(limitation.declared ?? 'not-said');
  const { because, setBecause, isComplete } = useBecause();
  const save = useApiWrite('POST /cases/{caseId}/limitation', { onDone: useSaved(onClose) });
  const submit = () =>
    save.write({
      params: { caseId },
      body: {
        acknowledgedOn: acknowledgedOn ?? null,
        judgmentOn: judgmentOn ?? null,
        declared: declared === 'not-said' ? null : declared,
        ...because,
      },
    });
  return (
    <DialogForm
      title={text('law.form.limitationTitle')}
      hint={text('law.form.limitationHint')}
      isComplete={isComplete}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label={text('law.limitation.acknowledgedOn')}
        value={acknowledgedOn}
        onChange={setAcknowledged}
        today={today}
        max={today}
      />
      <DateField
        label={text('law.limitation.judgmentOn')}
        value={judgmentOn}
        onChange={setJudgment}
        today={today}
        max={today}
      />
      <Select
        label={text('law.form.declared')}
        value={declared}
        options={DECLARED.map((value) => ({ value, label: text(`law.limitation.declared.${value}`) }))}
        onChange={setDeclared}
      />
      <BecauseFields because={because} onChange={setBecause} />
    </DialogForm>
  );
}
