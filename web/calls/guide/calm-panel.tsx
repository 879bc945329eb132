import type { CallGuide } from '@duologue/contract/guide.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import styles from './guide.module.css';

type CalmPanelProps = { readonly calm: CallGuide['deEscalation']; readonly onLeave: () => void };

/** P26: one key away when it gets loud. First a breath, then few words. Nothing of the debt stands here. */
export function CalmPanel({ calm, onLeave }: CalmPanelProps) {
  const text = useText();
  return (
    <section className={styles.calm} aria-label={text('talk.calm')}>
      <p className={styles.breathe} role="status">
        <span className={styles.lung} aria-hidden="true" />
        {calm.breathe}
      </p>
      <Lines title={text('talk.calm.phrases')} lines={calm.phrases} isLarge />
      <Lines title={text('talk.calm.boundaries')} lines={calm.boundaries} />
      <Lines title={text('talk.calm.endings')} lines={calm.endings} />
      <details className={styles.more}>
        <summary>{text('talk.calm.after')}</summary>
        <ul>
          {[...calm.record, ...calm.aftercare].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div className={styles.moves}>
        <Button shortcut="c" onPress={onLeave}>
          {text('talk.calm.leave')}
        </Button>
      </div>
    </section>
  );
}

type LinesProps = {
  readonly title: string;
  readonly lines: readonly { readonly id: string; readonly text: string }[];
  readonly isLarge?: boolean;
};

function Lines({ title, lines, isLarge = false }: LinesProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className={isLarge ? styles.large : styles.lines}>
        {lines.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
