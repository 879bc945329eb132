import type { ReactNode } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { dateShortcuts } from './date-shortcuts.ts';
import styles from './wrap-up.module.css';

type DateEntryProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly today: string;
  readonly when: 'future' | 'past';
  /** A day on the other side of today is taken too: whoever asks says then why it cannot be. */
  readonly isAnyDay?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
};

/** A date to type, or one of the days that people say. */
export function DateEntry(props: DateEntryProps) {
  const { label, value, onChange, today, when, isAnyDay = false, help, error, isRequired = false } = props;
  const text = useText();
  const limits = isAnyDay ? {} : when === 'future' ? { min: today } : { max: today };
  return (
    <div className={styles.withShortcuts}>
      <DateField
        label={label}
        value={value}
        onChange={onChange}
        today={today}
        isRequired={isRequired}
        help={help}
        error={error}
        reach={when === 'future' ? 'next' : 'last'}
        {...limits}
      />
      <div className={styles.shortcuts}>
        {dateShortcuts(today, when).map((shortcut) => (
          <Button
            key={shortcut.label}
            size="s"
            look="quiet"
            isPressed={value === shortcut.date}
            onPress={() => onChange(shortcut.date)}
          >
            {text(shortcut.label)}
          </Button>
        ))}
      </div>
    </div>
  );
}
