import styles from './key-hint.module.css';

const isMac = () => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const NAMES: Readonly<Record<string, string>> = {
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  shift: '⇧',
  space: '␣',
};

/** `mod+k` as the keys of this machine: ⌘ K or Ctrl K. A sequence has a blank: `g t`. */
export function keyNames(keys: string): readonly string[] {
  return keys.split(/[+ ]/).map((key) => {
    if (key === 'mod') return isMac() ? '⌘' : 'Ctrl';
    return NAMES[key.toLowerCase()] ?? (key.length === 1 ? key.toUpperCase() : key);
  });
}

/** The key of a command, for the eye; what it does is said by the thing it stands beside. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.hint} aria-hidden="true">
      {keyNames(keys).map((name, index) => (
        <kbd key={`${name}-${index}`} className={styles.key}>
          {name}
        </kbd>
      ))}
    </span>
  );
}
