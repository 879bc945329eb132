import {
  CAPTURE_FIELDS,
  type CaptureField as FieldRule,
  type CaptureFieldId,
} from '@duologue/core/calls/capture-fields.ts';
import type { BusinessOutcome } from '@duologue/core/calls/outcome-codes.ts';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../../messages/text-context.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea, TextField } from '../../ui/form/text-field.tsx';
import { TimesField } from '../../ui/form/times-field.tsx';
import { CallbackField } from './callback-field.tsx';
import { DateEntry } from './date-entry.tsx';
import { isMoney, isSchedule } from './draft-note.ts';
import { ItemsField } from './items-field.tsx';
import { ScheduleField } from './schedule-field.tsx';
import type { CapturedValue, FormFacts } from './wrap-up-form.ts';
import { askCurrency } from './capture-defaults.ts';
import styles from './wrap-up.module.css';

type CaptureFieldProps = {
  readonly field: CaptureFieldId;
  readonly outcome: BusinessOutcome;
  readonly value: CapturedValue | undefined;
  readonly isRequired: boolean;
  readonly error: string | undefined;
  readonly facts: FormFacts;
  readonly onChange: (value: CapturedValue | undefined) => void;
};

/** Longer than this, a text is written in lines. */
const LINE_CHARACTERS_MAX = 500;

/** The name of a code of a choice, by the field that it is chosen in. */
function choiceName(text: Text, field: CaptureFieldId, code: string): string {
  if (field === 'method') return text.label('calls.method', code);
  if (field === 'disputeReason') return text.label('cases.dispute-reason', code);
  if (field === 'stopChannel') return text.label('calls.stop-channel', code);
  if (field === 'stopScope') return text.label('calls.stop-scope', code);
  return text.label('calls.callback-with', code);
}

/** One field of an outcome, made from the same table that the server checks it with. `data-capture` is how it is found and focused. */
export function CaptureField(props: CaptureFieldProps) {
  const { field, outcome } = props;
  const { type } = CAPTURE_FIELDS[field];
  const isWide = type === 'items' || type === 'schedule' || type === 'times' || field === 'words' || type === 'instant';
  return (
    <div data-capture={`${outcome} ${field}`} className={isWide ? styles.wide : undefined}>
      <Control {...props} />
    </div>
  );
}

function Control({ field, value, isRequired, error, facts, onChange }: CaptureFieldProps) {
  const text = useText();
  const rule: FieldRule = CAPTURE_FIELDS[field];
  const label = text(`calls.field.${field}`);
  const words = { label, isRequired, error };
  const currency = askCurrency(facts) ?? 'EUR';
  switch (rule.type) {
    case 'money':
      return (
        <MoneyField {...words} currency={currency} value={isMoney(value) ? value : undefined} onChange={onChange} />
      );
    case 'date':
      return (
        <DateEntry
          {...words}
          value={asText(value)}
          when={rule.when ?? 'future'}
          today={facts.today}
          onChange={onChange}
        />
      );
    case 'instant':
      return (
        <CallbackField label={label} value={asText(value)} zone={facts.zone} today={facts.today} onChange={onChange} />
      );
    case 'choice':
      return (
        <Select
          {...words}
          value={asText(value)}
          placeholder={text('calls.wrap.choose')}
          options={(rule.choices ?? []).map((code) => ({ value: code, label: choiceName(text, field, code) }))}
          onChange={onChange}
        />
      );
    case 'items':
      return <ItemsEntry value={value} facts={facts} label={label} error={error} onChange={onChange} />;
    case 'boolean':
      return (
        <Checkbox isChecked={value === true} onChange={onChange}>
          {label}
          {error !== undefined && <span className={styles.error}> {error}</span>}
        </Checkbox>
      );
    case 'schedule':
      return (
        <ScheduleField
          schedule={isSchedule(value) ? value : []}
          currency={currency}
          today={facts.today}
          onChange={onChange}
        />
      );
    case 'times':
      return <TimesField label={label} error={error} onChange={onChange} />;
    case 'text':
      return <TextEntry {...words} max={rule.textMax} value={asText(value) ?? ''} onChange={onChange} />;
  }
}

const asText = (value: CapturedValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

type ItemsEntryProps = Pick<CaptureFieldProps, 'value' | 'facts' | 'error' | 'onChange'> & { readonly label: string };

function ItemsEntry({ value, facts, label, error, onChange }: ItemsEntryProps) {
  const chosen = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  return (
    <ItemsField label={label} items={facts.brief?.items ?? []} chosen={chosen} onChange={onChange} error={error} />
  );
}

type TextEntryProps = {
  readonly label: string;
  readonly isRequired: boolean;
  readonly error: string | undefined;
  readonly max: number | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function TextEntry({ max, ...field }: TextEntryProps) {
  const Entry = (max ?? 0) > LINE_CHARACTERS_MAX ? TextArea : TextField;
  return <Entry {...field} {...(max === undefined ? {} : { maxLength: max })} />;
}
