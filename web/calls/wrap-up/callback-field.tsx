import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { clockAt, instantAt } from '../../ui/base/their-time.ts';
import { Field } from '../../ui/form/field.tsx';
import fieldStyles from '../../ui/form/field.module.css';
import { DateEntry } from './date-entry.tsx';
import styles from './wrap-up.module.css';

type CallbackFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly zone: string;
  readonly today: string;
  readonly onChange: (instant: string | undefined) => void;
};

/** P21: a call back to the minute, on the clocks of the debtor. */
export function CallbackField({ label, value, zone, today, onChange }: CallbackFieldProps) {
  const text = useText();
  const [clock, setClock] = useState<{ date: string | undefined; time: string }>(() =>
    value === undefined ? { date: undefined, time: '10:00' } : clockAt(value, zone),
  );
  const change = (next: typeof clock) => {
    setClock(next);
    onChange(next.date === undefined ? undefined : instantAt(next.date, next.time, zone));
  };
  return (
    <div className={styles.callback}>
      <DateEntry
        label={label}
        value={clock.date}
        when="future"
        today={today}
        onChange={(date) => change({ ...clock, date })}
        isRequired
      />
      <Field label={text('calls.wrap.timeLabel')} isRequired reading={zone}>
        {({ control }) => (
          <input
            {...control}
            type="time"
            className={fieldStyles.input}
            value={clock.time}
            onChange={(event) => change({ ...clock, time: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
