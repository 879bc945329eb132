import type { CONSENT_FORMS } from '@duologue/contract/legal-facts.ts';
import { LEGAL_CONSENTS, type LegalConsent } from '@duologue/core/cases/legal-words.ts';
import { useState } from 'react';
import { useApiWrite } from '../../../api/query.ts';
import { useText } from '../../../messages/text-context.tsx';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';
import { BecauseFields, useBecause } from './because-fields.tsx';
import { dayToInstant } from './day-to-instant.ts';

type Form = (typeof CONSENT_FORMS)[number];

const FORMS: readonly Form[] = ['spoken', 'written', 'written-separately', 'registered-letter'];

/** A consent is to one thing, in one form, for one number where one is meant. */
export function ConsentForm({ brief, zone = 'UTC', onClose }: LegalFormProps<'consent'>) {
  const text = useText();
  const { caseId, today, phones } = brief;
  const [to, setTo] = useState<LegalConsent | undefined>();
  const [form, setForm] = useState<Form>('spoken');
  const [givenOn, setGiven] = useState<string | undefined>(today);
  const [number, setNumber] = useState('');
  const { because, setBecause, isComplete } = useBecause();
  const save = useApiWrite('POST /cases/{caseId}/consents', { onDone: useSaved(onClose) });
  const submit = () => {
    if (to === undefined || givenOn === undefined) return;
    const givenAt = dayToInstant(givenOn, zone, new Date().toISOString());
    const body = { to, form, givenAt, ...(number === '' ? {} : { number }), ...because };
    save.write({ params: { caseId }, body });
  };
  return (
    <DialogForm
      title={text('law.form.consentTitle')}
      isComplete={to !== undefined && givenOn !== undefined && isComplete}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text('law.form.consentTo')}
        value={to}
        options={LEGAL_CONSENTS.map((value) => ({ value, label: text.label('law.consent', value) }))}
        onChange={setTo}
      />
      <Select
        label={text('law.form.consentForm')}
        value={form}
        options={FORMS.map((value) => ({ value, label: text.label('law.form', value) }))}
        onChange={setForm}
      />
      <Select
        label={text('law.form.consentNumber')}
        value={number}
        options={[
          { value: '', label: text('law.form.anyNumber') },
          ...phones.map(({ number: value, asWritten }) => ({ value, label: asWritten })),
        ]}
        onChange={setNumber}
      />
      <DateField label={text('law.form.givenOn')} value={givenOn} onChange={setGiven} today={today} max={today} />
      <BecauseFields because={because} onChange={setBecause} />
    </DialogForm>
  );
}
