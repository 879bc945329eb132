import type { KeyboardEvent, Ref } from 'react';
import { classNames } from '../base/class-names.ts';
import { Field, type FieldWords } from './field.tsx';
import styles from './field.module.css';

type TextFieldProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'search' | 'tel' | 'email';
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
};

export function TextField({ value, onChange, hideLabel, type = 'text', inputRef, ...rest }: TextFieldProps) {
  const { label, help, error, isRequired, reading, ...input } = rest;
  return (
    <Field {...fieldWords({ label, help, error, isRequired, reading })} hideLabel={hideLabel ?? false}>
      {({ control }) => (
        <input
          {...control}
          {...input}
          ref={inputRef}
          type={type}
          className={styles.input}
          value={value}
          autoComplete={input.autoComplete ?? 'off'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
  readonly onBlur?: () => void;
};

export function TextArea({ value, onChange, rows = 4, hideLabel, inputRef, ...rest }: TextAreaProps) {
  const { label, help, error, isRequired, reading, ...input } = rest;
  return (
    <Field {...fieldWords({ label, help, error, isRequired, reading })} hideLabel={hideLabel ?? false}>
      {({ control }) => (
        <textarea
          {...control}
          {...input}
          ref={inputRef}
          rows={rows}
          className={classNames(styles.input)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The words that are there; React props may be undefined, ours may only be left out. */
export function fieldWords({
  label,
  help,
  error,
  isRequired,
  reading,
}: Loose<FieldWords> & { label: string }): FieldWords {
  return {
    label,
    ...(help !== undefined ? { help } : {}),
    ...(error !== undefined ? { error } : {}),
    ...(isRequired !== undefined ? { isRequired } : {}),
    ...(reading !== undefined ? { reading } : {}),
  };
}
