import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

const KINDS = ['internal', 'hardship', 'legal-question', 'payment-claimed'] as const;
/** A hold always ends; two weeks are proposed. */
const HOLD_DAYS = 14;

export function HoldDialog({ brief: { caseId, today }, onClose }: OpenDialog) {
  const text = useText();
  const from = parseCalendarDate(today);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('internal');
  const [reason, setReason] = useState('');
  const [untilOn, setUntil] = useState<string | undefined>(from === undefined ? undefined : addDays(from, HOLD_DAYS));
  const save = useApiWrite('POST /cases/{caseId}/holds', { onDone: useSaved(onClose) });
  return (
    <DialogForm
      title={text('cases.hold.title')}
      isComplete={reason.trim() !== '' && untilOn !== undefined}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => untilOn !== undefined && save.write({ params: { caseId }, body: { kind, reason, untilOn } })}
      onClose={onClose}
    >
      <Select
        label={text('cases.hold.kindLabel')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: text.label('cases.hold', value) }))}
        onChange={setKind}
      />
      <TextArea
        label={text('cases.hold.reasonLabel')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={500}
        isRequired
      />
      <DateField label={text('cases.hold.untilLabel')} value={untilOn} onChange={setUntil} today={today} min={today} />
    </DialogForm>
  );
}
