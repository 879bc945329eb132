import { Search } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { Icon } from '../base/icon.tsx';
import styles from './search-field.module.css';
import { TextField } from './text-field.tsx';

/** Long enough that a word is typed, short enough that nobody waits. */
export const TYPING_MS = 200;

export type SearchFieldProps = {
  /** Said, not shown: the glass says it to the eye. */
  readonly label: string;
  /** What may be typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly maxLength?: number;
  /** Waits so long for the next letter before it tells: where each change asks the server. At once when left out. */
  readonly delayMs?: number;
  readonly autoFocus?: boolean;
};

/** The one box in which something is looked for. It fills the room it is given. */
export function SearchField({ label, hint, value, onChange, delayMs = 0, maxLength = 80, ...input }: SearchFieldProps) {
  const { typed, setTyped } = useTyping(value, onChange, delayMs);
  return (
    <search className={styles.search}>
      <span className={styles.icon}>
        <Icon of={Search} size={16} />
      </span>
      <TextField
        {...input}
        label={label}
        placeholder={hint}
        hideLabel
        type="search"
        maxLength={maxLength}
        value={typed}
        onChange={setTyped}
      />
    </search>
  );
}

/** What stands in the box, which runs ahead of what was told. */
function useTyping(value: string, onChange: (value: string) => void, delayMs: number) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  const [told, setTold] = useState(value);
  if (seen !== value) {
    setSeen(value);
    // What was told comes back while the next letters are typed already: they stay.
    if (value !== told) {
      setTold(value);
      setTyped(value);
    }
  }
  useEffect(() => {
    if (delayMs === 0 || typed === value) return;
    const timer = setTimeout(() => {
      setTold(typed);
      onChange(typed);
    }, delayMs);
    return () => clearTimeout(timer);
  }, [typed, value, onChange, delayMs]);
  return delayMs === 0 ? { typed: value, setTyped: onChange } : { typed, setTyped };
}
