import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { breathingSpaceOf } from '@duologue/core/cases/breathing-space.ts';
import { LEGAL_STATES, type LegalState, naturalCover } from '@duologue/core/cases/legal-words.ts';
import { useState } from 'react';
import { useApiWrite } from '../../../api/query.ts';
import { useText } from '../../../messages/text-context.tsx';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { DialogForm } from '../../../ui/feedback/dialog-form.tsx';
import { useSaved } from '../../dialogs/use-saved.ts';
import type { LegalFormProps } from '../legal-form.tsx';
import { BecauseFields, useBecause } from './because-fields.tsx';
import { dayToInstant } from './day-to-instant.ts';

/** States in which somebody else speaks for the debtor: who it is belongs to the record. */
const WITH_ATTORNEY: readonly LegalState[] = [
  'represented',
  'attorney-no-response',
  'attorney-consents',
  'lawyer-only',
];

const BINDS = { debtor: 'law.form.bindsDebtor', case: 'law.form.bindsCase' } as const;

/** It binds from this moment, before it is confirmed to anybody. A breathing space is reckoned from its registration. */
export function StateForm({ brief: { caseId, today }, zone = 'UTC', onClose }: LegalFormProps<'state'>) {
  const text = useText();
  const [state, setState] = useState<LegalState | undefined>();
  const [sinceOn, setSince] = useState<string | undefined>(today);
  const [untilOn, setUntil] = useState<string | undefined>();
  const [attorney, setAttorney] = useState('');
  const { because, setBecause, isComplete } = useBecause();
  const save = useApiWrite('POST /cases/{caseId}/states', { onDone: useSaved(onClose) });
  const isBreathingSpace = state === 'breathing-space';
  const submit = () => {
    if (state === undefined || sinceOn === undefined) return;
    const since = sinceOn === today ? undefined : dayToInstant(sinceOn, zone, new Date().toISOString());
    const when = isBreathingSpace ? { registeredOn: sinceOn } : whenOf(since, untilOn);
    const details = attorney.trim() === '' ? {} : { details: { attorney: attorney.trim() } };
    save.write({ params: { caseId }, body: { state, ...when, ...details, ...because } });
  };
  return (
    <DialogForm
      title={text('law.form.stateTitle')}
      hint={text('law.form.stateHint')}
      isComplete={state !== undefined && sinceOn !== undefined && isComplete}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={text('law.form.state')}
        value={state}
        options={LEGAL_STATES.map((value) => ({ value, label: text.label('law.state', value) }))}
        onChange={setState}
        help={state === undefined ? '' : text(BINDS[naturalCover(state)])}
      />
      {state !== undefined && WITH_ATTORNEY.includes(state) && (
        <TextField label={text('law.form.attorney')} value={attorney} onChange={setAttorney} maxLength={200} />
      )}
      <DateField
        label={text(isBreathingSpace ? 'law.form.registeredOn' : 'law.form.sinceOn')}
        value={sinceOn}
        onChange={setSince}
        today={today}
        max={today}
      />
      {isBreathingSpace ? (
        <BreathingSpace registeredOn={sinceOn} />
      ) : (
        <DateField
          label={text('law.form.untilOn')}
          help={text('law.form.untilHelp')}
          value={untilOn}
          onChange={setUntil}
          today={today}
          min={dayAfter(sinceOn) ?? today}
        />
      )}
      <BecauseFields because={because} onChange={setBecause} />
    </DialogForm>
  );
}

/** What begins today begins now, and what has no known end lasts until it is lifted: both are left out. */
const whenOf = (since: string | undefined, untilOn: string | undefined) => ({
  ...(since === undefined ? {} : { since }),
  ...(untilOn === undefined ? {} : { untilOn }),
});

/** Its first and its last day, as they will be kept. */
function BreathingSpace({ registeredOn }: { readonly registeredOn: string | undefined }) {
  const text = useText();
  const date = parseCalendarDate(registeredOn ?? '');
  if (date === undefined) return null;
  const { firstOn, lastOn } = breathingSpaceOf(date);
  return (
    <p role="status">
      <strong>{text('law.form.breathingSpace', { firstOn, lastOn })}</strong>
    </p>
  );
}

function dayAfter(date: string | undefined): string | undefined {
  const day = parseCalendarDate(date ?? '');
  return day === undefined ? undefined : addDays(day, 1);
}
