import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** The ids that bind a control to its label, help and error; spread `control` on the input. */
export type FieldBinding = {
  readonly id: string;
  readonly control: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly required: boolean | undefined;
  };
};

export type FieldWords = {
  readonly label: string;
  readonly help?: ReactNode;
  /** What is wrong, in words; the field is then marked as invalid. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** What was understood from the entry, such as the date behind "+3". */
  readonly reading?: ReactNode;
};

type FieldProps = FieldWords & {
  readonly children: (binding: FieldBinding) => ReactNode;
  readonly hideLabel?: boolean;
};

/** One labelled control: label, help, error and reading are bound to it here and nowhere else. */
export function Field({ label, help, error, isRequired, reading, hideLabel = false, children }: FieldProps) {
  const id = useId();
  const described = [
    help !== undefined ? `${id}-help` : '',
    error !== undefined ? `${id}-error` : '',
    reading !== undefined ? `${id}-reading` : '',
  ].filter((part) => part !== '');
  const binding: FieldBinding = {
    id,
    control: {
      id,
      'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
      'aria-invalid': error !== undefined ? true : undefined,
      required: isRequired,
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
        {isRequired === true && (
          <span className={styles.required} aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children(binding)}
      {reading !== undefined && (
        <output id={`${id}-reading`} htmlFor={id} className={styles.reading}>
          {reading}
        </output>
      )}
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
