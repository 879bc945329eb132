import { type ReactNode, useLayoutEffect, useId, useRef } from 'react';
import { classNames } from '../base/class-names.ts';
import { KeyHint } from '../base/key-hint.tsx';
import { mayTakeKey } from '../base/take-key.ts';
import styles from './choice-list.module.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
  /** One key that chooses it from anywhere on the screen but a text field. */
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
};

type ChoiceListProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly columns?: 1 | 2 | 3;
  readonly hideLabel?: boolean;
  readonly error?: string;
  readonly size?: 'm' | 'l';
};

/** A few choices as cards. Native radio buttons: arrow keys, groups and names are the browser's. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const { label, choices, value, onChange, columns = 1, hideLabel = false, error, size = 'm' } = props;
  const name = useId();
  useShortcuts(choices, onChange);
  return (
    <fieldset className={styles.group} aria-describedby={error !== undefined ? `${name}-error` : undefined}>
      <legend className={hideLabel ? 'visually-hidden' : styles.legend}>{label}</legend>
      <div className={classNames(styles.choices, styles[`columns${columns}`], styles[size])}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.isDisabled}
              aria-keyshortcuts={choice.shortcut}
              onChange={() => onChange(choice.value)}
            />
            <span className={styles.words}>
              <span className={styles.label}>{choice.label}</span>
              {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
            </span>
            {choice.shortcut !== undefined && <KeyHint keys={choice.shortcut} />}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

function useShortcuts<Value extends string>(choices: readonly Choice<Value>[], onChange: (value: Value) => void) {
  const latest = useRef({ choices, onChange });
  useLayoutEffect(() => {
    latest.current = { choices, onChange };
  });
  useLayoutEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (!mayTakeKey(event)) return;
      const key = event.key.toLowerCase();
      const choice = latest.current.choices.find(({ shortcut, isDisabled }) => shortcut === key && isDisabled !== true);
      if (choice === undefined) return;
      event.preventDefault();
      latest.current.onChange(choice.value);
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, []);
}
