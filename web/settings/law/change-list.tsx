import { useText } from '../../messages/text-context.tsx';
import type { FieldChange } from './field-changes.ts';
import styles from './law.module.css';
import type { ChangeWords } from './use-change-words.ts';

type ChangeListProps = { readonly changes: readonly FieldChange[]; readonly words: ChangeWords };

/** Each field with what it was and what it becomes. */
export function ChangeList({ changes, words }: ChangeListProps) {
  const text = useText();
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <span className={styles.changeField}>{words.field(field)}</span>{' '}
          <span>
            <span className="visually-hidden">{text('firmLaw.change.from')} </span>
            <del>{words.value(field, from)}</del> <span aria-hidden="true">→</span>{' '}
            <span className="visually-hidden">{text('firmLaw.change.to')} </span>
            <ins>{words.value(field, to)}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}
