import { parseStopTimes } from '@duologue/core/cases/stop-times.ts';
import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { DayBoxes } from './day-boxes.tsx';
import styles from './field.module.css';
import { Select } from './select.tsx';
import { TextField } from './text-field.tsx';

type TimesFieldProps = {
  readonly label: string;
  readonly error: string | undefined;
  /** As `formatStopTimes` writes them; `undefined` while they are not whole. */
  readonly onChange: (times: string | undefined) => void;
};

const KINDS = ['not-then', 'only-then'] as const;

/** Hours of some weekdays at which somebody wants no calls, or at which alone they want them. */
export function TimesField({ label, error, onChange }: TimesFieldProps) {
  const text = useText();
  const [draft, setDraft] = useState<TimesDraft>({ kind: 'not-then', from: '', to: '', days: [1, 2, 3, 4, 5] });
  const change = (part: Partial<TimesDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(timesOf(next));
  };
  return (
    <fieldset className={styles.times}>
      <legend className={styles.label}>{label}</legend>
      <Select
        label={text('calls.times.kind')}
        value={draft.kind}
        options={KINDS.map((value) => ({ value, label: text(`calls.times.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <div className={styles.timesRow}>
        <TextField
          label={text('calls.times.from')}
          value={draft.from}
          maxLength={5}
          onChange={(from) => change({ from })}
        />
        <TextField label={text('calls.times.to')} value={draft.to} maxLength={5} onChange={(to) => change({ to })} />
      </div>
      <DayBoxes
        label={text('calls.times.days')}
        days={draft.days}
        isDisabled={false}
        onChange={(days) => change({ days })}
      />
      <p className={styles.help}>{text('calls.times.hint')}</p>
      {error !== undefined && <p className={styles.error}>{error}</p>}
    </fieldset>
  );
}

export type TimesDraft = {
  readonly kind: (typeof KINDS)[number];
  readonly from: string;
  readonly to: string;
  readonly days: readonly number[];
};

/** What was typed, once it says which hours of which days. `9:00` is read as `09:00`. */
export function timesOf({ kind, from, to, days }: TimesDraft): string | undefined {
  const whole = (time: string) => time.trim().padStart(5, '0');
  const written = `${kind} ${[...days].sort().join(',')} ${whole(from)}-${whole(to)}`;
  return parseStopTimes(written) === undefined ? undefined : written;
}
