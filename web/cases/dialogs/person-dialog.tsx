import { CONTACT_RELATIONS, MANNERS } from '@duologue/core/cases/contacts.ts';
import { useState } from 'react';
import { useApiWrite } from '../../api/query.ts';
import { useText } from '../../messages/text-context.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { OpenDialog } from './case-dialog.tsx';
import { DialogForm } from '../../ui/feedback/dialog-form.tsx';
import { useSaved } from './use-saved.ts';

const EMPTY = { name: '', role: '', phone: '', email: '' };

/** P18: name, title and manner of a person, for the next call. */
export function PersonDialog({ brief: { caseId }, onClose }: OpenDialog) {
  const text = useText();
  const [person, setPerson] = useState(EMPTY);
  const [relation, setRelation] = useState<(typeof CONTACT_RELATIONS)[number]>('accounts-payable');
  const [manner, setManner] = useState<(typeof MANNERS)[number] | undefined>();
  const save = useApiWrite('POST /cases/{caseId}/people', { onDone: useSaved(onClose) });
  const set = (field: keyof typeof EMPTY) => (value: string) => setPerson({ ...person, [field]: value });
  return (
    <DialogForm
      title={text('cases.person.title')}
      isComplete={person.name.trim() !== '' && person.role.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.write({ params: { caseId }, body: { relation, ...bodyOf(person, manner) } })}
      onClose={onClose}
    >
      <TextField
        label={text('cases.person.name')}
        value={person.name}
        onChange={set('name')}
        maxLength={120}
        isRequired
        autoFocus
      />
      <TextField
        label={text('cases.person.role')}
        value={person.role}
        onChange={set('role')}
        maxLength={80}
        isRequired
      />
      <Select
        label={text('cases.person.relation')}
        value={relation}
        options={CONTACT_RELATIONS.map((value) => ({ value, label: text.label('cases.relation', value) }))}
        onChange={setRelation}
      />
      <Select
        label={text('cases.person.manner')}
        value={manner}
        options={MANNERS.map((value) => ({ value, label: text.label('cases.manner', value) }))}
        onChange={setManner}
      />
      <TextField
        label={text('cases.person.phone')}
        type="tel"
        value={person.phone}
        onChange={set('phone')}
        maxLength={40}
      />
      <TextField
        label={text('cases.person.email')}
        type="email"
        value={person.email}
        onChange={set('email')}
        maxLength={254}
      />
    </DialogForm>
  );
}

/** What was left empty is not sent: nobody's e-mail address is the empty text. */
function bodyOf({ name, role, phone, email }: typeof EMPTY, manner: string | undefined) {
  return {
    name,
    role,
    ...(phone.trim() === '' ? {} : { phone }),
    ...(email.trim() === '' ? {} : { email }),
    ...(manner === undefined ? {} : { manner }),
  };
}
