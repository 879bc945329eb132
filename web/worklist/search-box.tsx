import { Search } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { useText } from '../messages/text-context.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import styles from './today-page.module.css';

/** Long enough that a word is typed, short enough that nobody waits. */
const TYPING_MS = 200;

type SearchBoxProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
};

export function SearchBox({ value, onChange, inputRef }: SearchBoxProps) {
  const text = useText();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <search className={styles.search}>
      <span className={styles.searchIcon}>
        <Icon of={Search} size={16} />
      </span>
      <TextField
        label={text('worklist.search')}
        placeholder={text('worklist.searchHint')}
        hideLabel
        type="search"
        maxLength={80}
        value={typed}
        onChange={setTyped}
        inputRef={inputRef}
      />
    </search>
  );
}
