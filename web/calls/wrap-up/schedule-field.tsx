import type { MoneyWire } from '@duologue/contract/wire.ts';
import { INSTALMENTS_MAX } from '@duologue/core/arrangements/limits.ts';
import { useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { MoneyField } from '../../ui/form/money-field.tsx';
import { NumberField } from '../../ui/form/number-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { evenSchedule, type Rhythm } from './capture-defaults.ts';
import { DateEntry } from './date-entry.tsx';
import type { Instalments } from './draft-note.ts';
import styles from './wrap-up.module.css';

type ScheduleFieldProps = {
  readonly schedule: Instalments;
  readonly currency: string;
  readonly today: string;
  readonly onChange: (schedule: { dueOn: string; amount: MoneyWire }[] | undefined) => void;
};

const RHYTHM_KEYS = {
  week: 'calls.wrap.schedule.weeks',
  fortnight: 'calls.wrap.schedule.fortnights',
  month: 'calls.wrap.schedule.months',
} as const;
const RHYTHMS = Object.keys(RHYTHM_KEYS) as Rhythm[];

type Terms = {
  readonly whole: MoneyWire | undefined;
  readonly count: number | undefined;
  readonly firstOn: string | undefined;
  readonly rhythm: Rhythm;
};

/** Equal instalments from four answers, shown line by line: they sum to the whole, exactly. */
export function ScheduleField({ schedule, currency, today, onChange }: ScheduleFieldProps) {
  const text = useText();
  const formats = useFormats();
  const [terms, setTerms] = useState<Terms>(() => termsOf(schedule, currency));
  const change = (next: Terms) => {
    setTerms(next);
    onChange(next.count === undefined ? undefined : evenSchedule(next.whole, next.count, next.firstOn, next.rhythm));
  };
  return (
    <div className={styles.schedule}>
      <MoneyField
        label={text('calls.field.amount')}
        currency={currency}
        value={terms.whole}
        onChange={(whole) => change({ ...terms, whole })}
      />
      <NumberField
        label={text('calls.wrap.schedule.count')}
        value={terms.count}
        min={1}
        max={INSTALMENTS_MAX}
        onChange={(count) => change({ ...terms, count })}
      />
      <Select
        label={text('calls.wrap.schedule.every')}
        value={terms.rhythm}
        options={RHYTHMS.map((value) => ({ value, label: text(RHYTHM_KEYS[value]) }))}
        onChange={(rhythm) => change({ ...terms, rhythm })}
      />
      <DateEntry
        label={text('calls.wrap.schedule.first')}
        value={terms.firstOn}
        when="future"
        today={today}
        onChange={(firstOn) => change({ ...terms, firstOn })}
      />
      <ol className={styles.instalments}>
        {schedule.map(({ dueOn, amount }) => (
          <li key={dueOn}>{text('calls.wrap.schedule.line', { amount: formats.money(amount), dueOn })}</li>
        ))}
      </ol>
    </div>
  );
}

function termsOf(schedule: Instalments, currency: string): Terms {
  const minor = schedule.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n);
  return {
    whole: schedule.length === 0 ? undefined : { currency, minor: minor.toString() },
    count: schedule.length === 0 ? undefined : schedule.length,
    firstOn: schedule[0]?.dueOn,
    rhythm: 'month',
  };
}
