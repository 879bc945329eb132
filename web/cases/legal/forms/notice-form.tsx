import { LEGAL_NOTICES, type LegalNotice } from '@duologue/core/cases/legal-words.ts';
import { useState } from 'react';
import { useApiWrite } from '../../../api/query.ts';
import { useText } from '../../../messages/text-context.tsx';
import { ChoiceList } from '../../../ui/form/choice-list.tsx';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';
import { BecauseFields, useBecause } from './because-fields.tsx';
import { dayToInstant } from './day-to-instant.ts';

const SENT = ['yes', 'no'] as const;

/** Waiting periods are counted from the day on which the notice went out. */
export function NoticeForm({ task, brief: { caseId, today }, zone = 'UTC', onClose }: LegalFormProps<'notice'>) {
  const text = useText();
  const [notice, setNotice] = useState<LegalNotice | undefined>(task.notice);
  const [sent, setSent] = useState<(typeof SENT)[number]>(task.isSent === false ? 'no' : 'yes');
  const [sentOn, setSentOn] = useState<string | undefined>(today);
  const { because, setBecause, isComplete } = useBecause();
  const save = useApiWrite('POST /cases/{caseId}/notices', { onDone: useSaved(onClose) });
  const submit = () => {
    if (notice === undefined) return;
    const isSent = sent === 'yes' && sentOn !== undefined;
    const sentAt = isSent ? dayToInstant(sentOn, zone, new Date().toISOString()) : null;
    save.write({ params: { caseId }, body: { notice, sentAt, ...because } });
  };
  return (
    <DialogForm
      title={text('law.form.noticeTitle')}
      isComplete={notice !== undefined && (sent === 'no' || sentOn !== undefined) && isComplete}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text('law.form.notice')}
        value={notice}
        options={LEGAL_NOTICES.map((value) => ({ value, label: text.label('law.notice', value) }))}
        onChange={setNotice}
      />
      <ChoiceList
        label={text('law.form.wasSent')}
        choices={SENT.map((value) => ({ value, label: text(`law.facts.${value}`) }))}
        value={sent}
        onChange={setSent}
        columns={2}
      />
      {sent === 'yes' && (
        <DateField label={text('law.form.sentOn')} value={sentOn} onChange={setSentOn} today={today} max={today} />
      )}
      <BecauseFields because={because} onChange={setBecause} />
    </DialogForm>
  );
}
