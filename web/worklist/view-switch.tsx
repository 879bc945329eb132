import { useFormats, useText } from '../messages/text-context.tsx';
import styles from './today-page.module.css';
import { VIEW_ORDER, type View } from './view.ts';

type ViewSwitchProps = {
  readonly view: View;
  readonly counts: Readonly<Record<View, number>> | undefined;
  readonly onChange: (view: View) => void;
};

export function ViewSwitch({ view, counts, onChange }: ViewSwitchProps) {
  const text = useText();
  const formats = useFormats();
  return (
    <div role="group" aria-label={text('worklist.views')} className={styles.views}>
      {VIEW_ORDER.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.view}
          aria-pressed={name === view}
          onClick={() => onChange(name)}
        >
          {text(`worklist.view.${name}`)}{' '}
          <span className={styles.count}>{counts === undefined ? '' : formats.number(counts[name])}</span>
        </button>
      ))}
    </div>
  );
}
