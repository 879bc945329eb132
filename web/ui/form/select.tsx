import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = FieldWords & {
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
};

/** One of a list, with the browser's own list box: it works with every keyboard, screen reader and telephone. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChange, placeholder, hideLabel = false, ...words } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field {...words} hideLabel={hideLabel}>
      {({ control }) => (
        <select
          {...control}
          className={styles.input}
          value={value ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          {(placeholder !== undefined || value === undefined) && (
            <option value="" disabled>
              {placeholder ?? '–'}
            </option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
