import { useFormats } from '../../messages/text-context.tsx';
import styles from './segments.module.css';

export type Segment<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** How many there are; `undefined` until that is known, left out where nothing is counted. */
  readonly count?: number | undefined;
};

type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
};

/** A few views of one list, one of them pressed. */
export function Segments<Value extends string>({ label, value, segments, onChange }: SegmentsProps<Value>) {
  const formats = useFormats();
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          className={styles.segment}
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.label}
          {'count' in segment && (
            <>
              {' '}
              <span className={styles.count}>{segment.count === undefined ? '' : formats.number(segment.count)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
