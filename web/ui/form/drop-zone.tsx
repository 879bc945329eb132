import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../feedback/states.tsx';
import styles from './drop-zone.module.css';
import { useDrop } from './use-drop.ts';

export type DropWords = {
  readonly label: string;
  /** While something is held above it. */
  readonly over: string;
  readonly choose: string;
  /** What is taken, and where it stays. */
  readonly kinds: string;
};

type DropZoneProps = {
  readonly words: DropWords;
  readonly icon: LucideIcon;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isBusy?: boolean;
  /** Several at once; otherwise two files are a question, not a choice made for somebody. */
  readonly takesSeveral?: boolean;
  /** Lower, with a list below it. */
  readonly isLow?: boolean;
  readonly shortcut?: string;
};

/** Files, dropped or chosen. A folder is refused with words. */
export function DropZone(props: DropZoneProps) {
  const { words, icon, onFiles, isBusy = false, takesSeveral = false, isLow = false, shortcut } = props;
  const text = useText();
  const picker = useRef<HTMLInputElement>(null);
  const { isOver, trouble, take, target } = useDrop(takesSeveral, onFiles);
  return (
    <>
      <div className={styles.drop} data-over={isOver} data-low={isLow} {...target}>
        <Icon of={icon} size={isLow ? 32 : 44} />
        <p className={styles.title}>{isOver ? words.over : words.label}</p>
        <Button
          look="primary"
          size={isLow ? 'm' : 'l'}
          isPending={isBusy}
          shortcut={shortcut}
          onPress={() => picker.current?.click()}
        >
          {words.choose}
        </Button>
        <p className={styles.kinds}>{words.kinds}</p>
        <input
          ref={picker}
          type="file"
          multiple={takesSeveral}
          className="visually-hidden"
          tabIndex={-1}
          aria-label={words.choose}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      {trouble !== undefined && <Notice tone="warn" title={text(trouble)} isAlert />}
    </>
  );
}
