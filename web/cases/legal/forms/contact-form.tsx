import type { INBOUND_OUTCOMES, LOGGED_CONTACTS } from '@duologue/contract/legal-facts.ts';
import { RELATIONS, type Relation } from '@duologue/core/compliance/facts/facts.ts';
import { useState } from 'react';
import { useApiWrite } from '../../../api/query.ts';
import { useFormats, useText } from '../../../messages/text-context.tsx';
import { clockAt, instantAt } from '../../../ui/base/their-time.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea, TextField } from '../../../ui/form/text-field.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';

type Kind = (typeof LOGGED_CONTACTS)[number];
type Outcome = (typeof INBOUND_OUTCOMES)[number];

const KINDS: readonly Kind[] = [
  'call-in',
  'letter-in',
  'email-in',
  'text-in',
  'letter-out',
  'email-out',
  'text-out',
  'visit',
];
const OUTCOMES: readonly Outcome[] = [
  'conversation',
  'answered-by-other',
  'answered-dropped',
  'wrong-number',
  'unknown',
];

/** A call of theirs, a letter, a message, a visit: it counts in the rules like a call of ours. Times are the reader's. */
export function ContactForm({ brief: { caseId, today }, onClose }: LegalFormProps<'contact'>) {
  const text = useText();
  const { zone } = useFormats();
  const [kind, setKind] = useState<Kind>('call-in');
  const [relation, setRelation] = useState<Relation>('debtor');
  const [outcome, setOutcome] = useState<Outcome>('conversation');
  const [day, setDay] = useState<string | undefined>(today);
  const [time, setTime] = useState(() => clockAt(new Date().toISOString(), zone).time);
  const [note, setNote] = useState('');
  const save = useApiWrite('POST /cases/{caseId}/contacts', { onDone: useSaved(onClose) });
  const isTime = /^([01]?\d|2[0-3]):[0-5]\d$/.test(time);
  const at = day === undefined || !isTime ? undefined : instantAt(day, time.padStart(5, '0'), zone);
  const submit = () => {
    if (at === undefined) return;
    const more = kind === 'call-in' ? { outcome } : {};
    save.write({ params: { caseId }, body: { kind, at, relation, note, ...more } });
  };
  return (
    <DialogForm
      title={text('law.form.contactTitle')}
      hint={text('law.form.contactHint')}
      isComplete={at !== undefined}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text('law.form.contactKind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: text.label('law.contact', value) }))}
        onChange={setKind}
      />
      {kind === 'call-in' && (
        <Select
          label={text('law.form.outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: text.label('law.inbound', value) }))}
          onChange={setOutcome}
        />
      )}
      <Select
        label={text('law.form.relation')}
        value={relation}
        options={RELATIONS.map((value) => ({ value, label: text.label('law.relation', value) }))}
        onChange={setRelation}
      />
      <DateField label={text('law.form.contactOn')} value={day} onChange={setDay} today={today} max={today} />
      <TextField
        label={text('law.form.contactTime')}
        value={time}
        onChange={setTime}
        maxLength={5}
        {...(isTime ? {} : { error: text('law.form.timeNotRead') })}
      />
      <TextArea label={text('law.form.note')} value={note} onChange={setNote} rows={3} maxLength={2000} />
    </DialogForm>
  );
}
