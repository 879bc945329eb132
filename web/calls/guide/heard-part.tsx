import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import styles from './guide.module.css';

/** What the words may mean, the likeliest first, each with what spoke for it. */
export type Proposed = { readonly id: string; readonly name: string; readonly because: readonly string[] };

type HeardPartProps = {
  readonly proposed: readonly Proposed[];
  readonly onTake: (id: string) => void;
  readonly onPick: () => void;
};

/** P10: from what was typed to the excuse. The places stay where they are while one types. */
export function HeardPart({ proposed, onTake, onPick }: HeardPartProps) {
  const text = useText();
  return (
    <section className={styles.proposals} aria-label={text('talk.heard')}>
      <ul aria-live="polite">
        {proposed.map(({ id, name, because }, index) => (
          <li key={id}>
            <button type="button" className={styles.proposal} onClick={() => onTake(id)}>
              <span>
                {name} <KeyHint keys={String(index + 1)} />
              </span>
              <span className={styles.soft}>{because.join(' · ')}</span>
            </button>
          </li>
        ))}
        {proposed.length === 0 && <li className={styles.soft}>{text('talk.heardNone')}</li>}
      </ul>
      <Button size="s" shortcut="x" onPress={onPick}>
        {text('talk.pickShort')}
        <span className="visually-hidden"> {text('talk.pickTitle')}</span>
      </Button>
    </section>
  );
}
