import { STAGES } from '@duologue/core/calls/stages.ts';
import { useText } from '../../messages/text-context.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import styles from './call.module.css';

type StageListProps = {
  readonly ticks: readonly string[];
  readonly isVerified: boolean;
  /** A stranger is on the line: only what may be said to anyone is listed. */
  readonly isDiscreet: boolean;
  readonly onTick: (item: string, done: boolean) => void;
};

/** The first point that is not ticked yet, of the stages that are open. */
export function nextTick(ticks: readonly string[], isVerified: boolean): string | undefined {
  return STAGES.filter(({ needsVerified }) => isVerified || !needsVerified)
    .flatMap((stage): readonly string[] => stage.ticks)
    .find((item) => !ticks.includes(item));
}

/** P05: the path of the call before the caller's eyes. What comes after verification is closed until then. */
export function StageList({ ticks, isVerified, isDiscreet, onTick }: StageListProps) {
  const text = useText();
  const next = nextTick(ticks, isVerified);
  return (
    <section className={styles.stages} aria-label={text('calls.stages')}>
      <ol>
        {STAGES.filter(({ needsVerified }) => !isDiscreet || !needsVerified).map(
          ({ id, needsVerified, ticks: items }) => {
            const isOpen = isVerified || !needsVerified;
            return (
              <li key={id} className={styles.stage} data-open={isOpen} data-now={items.some((item) => item === next)}>
                <h3>{text(`calls.stage.${id}`)}</h3>
                <ul>
                  {items.map((item) => (
                    <li key={item} data-next={item === next}>
                      <Checkbox
                        isChecked={ticks.includes(item)}
                        isDisabled={!isOpen}
                        onChange={(done) => onTick(item, done)}
                      >
                        {text(`calls.tick.${item}`)} {item === next && <KeyHint keys="d" />}
                      </Checkbox>
                    </li>
                  ))}
                </ul>
              </li>
            );
          },
        )}
      </ol>
    </section>
  );
}
