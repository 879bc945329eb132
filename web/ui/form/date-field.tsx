import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { IconButton } from '../base/button.tsx';
import { classNames } from '../base/class-names.ts';
import { Icon } from '../base/icon.tsx';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';
import { dayOrderOf, parseDateEntry, type Reach, writeDateEntry } from './parse-date-entry.ts';

type DateFieldProps = FieldWords & {
  readonly value: string | undefined;
  /** YYYY-MM-DD, or `undefined` while the text is no date or out of the limits. */
  readonly onChange: (value: string | undefined) => void;
  /** The day is chosen: left by Tab or Enter, or picked in the calendar. What is half typed can be another day. */
  readonly onChosen?: (value: string) => void;
  /** The day that `+3` and `fri` count from. */
  readonly today: string;
  readonly min?: string;
  readonly max?: string;
  /** Which of the many Fridays is meant; where it is not said, the limits tell. */
  readonly reach?: Reach | undefined;
  readonly autoFocus?: boolean;
};

/** A date by keyboard: `+3`, `fri`, `14.3`. What was understood is read back with its weekday; a calendar is one press away. */
export function DateField({
  value,
  onChange,
  onChosen,
  today,
  min,
  max,
  reach: asked,
  autoFocus,
  ...words
}: DateFieldProps) {
  const text = useText();
  const formats = useFormats();
  const calendar = useRef<HTMLInputElement>(null);
  const { entry, reach, change, pick } = useDateEntry({ value, onChange, today, min, max, asked }, formats.locale);
  const choose = (date: string | undefined) => date !== undefined && onChosen?.(date);
  const isWrong = entry.trim() !== '' && value === undefined;
  // What stands there is wrong, and not missing.
  const error = isWrong ? text('ui.dateNotRead') : words.error;
  const reading = value !== undefined ? { reading: formats.date(value, 'long') } : {};
  return (
    <Field {...words} {...(error !== undefined ? { error } : {})} {...reading}>
      {({ control }) => (
        <div className={styles.with}>
          <input
            {...control}
            autoFocus={autoFocus}
            className={classNames(styles.input, styles.number)}
            autoComplete="off"
            placeholder={text(reach === 'last' ? 'ui.dateHintPast' : 'ui.dateHint')}
            value={entry}
            onChange={(event) => change(event.target.value)}
            onBlur={() => choose(value)}
            onKeyDown={(event) => event.key === 'Enter' && choose(value)}
          />
          <span className={styles.picker}>
            <IconButton
              label={text('ui.openCalendar')}
              icon={<Icon of={CalendarDays} />}
              onPress={() => calendar.current?.showPicker()}
            />
          </span>
          <input
            ref={calendar}
            type="date"
            className={styles.native}
            tabIndex={-1}
            aria-hidden="true"
            value={value ?? ''}
            min={min}
            max={max}
            onChange={(event) => choose(pick(event.target.value))}
          />
        </div>
      )}
    </Field>
  );
}

type Limits = Pick<DateFieldProps, 'value' | 'onChange' | 'today'> & {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly asked: Reach | undefined;
};

/** What stands in the field, and the day that it means. */
function useDateEntry({ value, onChange, today, min, max, asked }: Limits, locale: string) {
  const write = (date: string | undefined) => (date === undefined ? '' : written(date, locale));
  const [entry, setEntry] = useState(() => write(value));
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setEntry(write(value));
  }
  // Where no later day than today is allowed, "fri" is the one that has been.
  const reach = asked ?? (max !== undefined && max <= today ? 'last' : 'next');
  const change = (next: string): string | undefined => {
    setEntry(next);
    const date = read(next, today, locale, reach);
    const isWithin = date !== undefined && (min === undefined || date >= min) && (max === undefined || date <= max);
    const day = isWithin ? date : undefined;
    setSeen(day);
    onChange(day);
    return day;
  };
  return { entry, reach, change, pick: (date: string) => change(write(date)) };
}

function written(date: string, locale: string): string {
  const known = parseCalendarDate(date);
  return known === undefined ? date : writeDateEntry(known, locale);
}

function read(entry: string, today: string, locale: string, reach: Reach): CalendarDate | undefined {
  const from = parseCalendarDate(today);
  return from === undefined ? undefined : parseDateEntry(entry, from, dayOrderOf(locale), reach);
}
