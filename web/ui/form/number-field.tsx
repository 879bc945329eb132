import { useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { classNames } from '../base/class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';

type NumberFieldProps = FieldWords & {
  readonly value: number | undefined;
  /** No number when nothing stands there, or something that is none of these: then `isWrong`. */
  readonly onChange: (value: number | undefined, isWrong: boolean) => void;
  readonly min: number;
  readonly max: number;
};

/** A whole number between two limits. It shows what holds as soon as that is another than what was typed. */
export function NumberField({ value, onChange, min, max, ...words }: NumberFieldProps) {
  const text = useText();
  const [entry, setEntry] = useState(entryOf(value));
  const [seen, setSeen] = useState(value);
  const read = (typed: string) => {
    const number = /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : undefined;
    return number !== undefined && number >= min && number <= max ? number : undefined;
  };
  if (value !== seen) {
    setSeen(value);
    if (value !== read(entry)) setEntry(entryOf(value));
  }
  const change = (next: string) => {
    setEntry(next);
    const number = read(next);
    onChange(number, number === undefined && next.trim() !== '');
  };
  const isWrong = entry.trim() !== '' && value === undefined;
  // What stands there is wrong, and not missing.
  const error = isWrong ? text('ui.numberBetween', { min, max }) : words.error;
  return (
    <Field {...words} {...(error !== undefined ? { error } : {})}>
      {({ control }) => (
        <input
          {...control}
          className={classNames(styles.input, styles.number)}
          inputMode="numeric"
          autoComplete="off"
          value={entry}
          onChange={(event) => change(event.target.value)}
          // What was not taken is not shown as if it were.
          onBlur={() => value !== undefined && setEntry(entryOf(value))}
        />
      )}
    </Field>
  );
}

const entryOf = (value: number | undefined) => (value === undefined ? '' : String(value));
