import { useFormats } from '../../messages/text-context.tsx';
import { Checkbox } from './checkbox.tsx';
import { weekdayNames } from '../base/weekdays.ts';
import styles from './field.module.css';

type DayBoxesProps = {
  readonly label: string;
  readonly days: readonly number[];
  readonly isDisabled: boolean;
  readonly onChange: (days: readonly number[]) => void;
};

/** Some days of the week; 1 is Monday. */
export function DayBoxes({ label, days, isDisabled, onChange }: DayBoxesProps) {
  const { locale } = useFormats();
  return (
    <fieldset className={styles.days}>
      <legend>{label}</legend>
      {weekdayNames(locale).map((name, index) => {
        const day = index + 1;
        return (
          <Checkbox
            key={day}
            isChecked={days.includes(day)}
            isDisabled={isDisabled}
            onChange={(isChecked) => onChange(isChecked ? [...days, day] : days.filter((one) => one !== day))}
          >
            {name}
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
