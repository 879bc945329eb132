import type { CallGuide } from '@duologue/contract/guide.ts';
import type { Mood } from '@duologue/core/guide/playbook.ts';
import { useText } from '../../messages/text-context.tsx';
import styles from './guide.module.css';

type MoodBarProps = {
  readonly acknowledgments: CallGuide['acknowledgments'];
  readonly mood: Mood | undefined;
  readonly onMood: (mood: Mood | undefined) => void;
};

/** P08: what is heard in the voice. Pressed again it is gone: nothing of it is kept, for a mood is nobody's record. */
export function MoodBar({ acknowledgments, mood, onMood }: MoodBarProps) {
  const text = useText();
  return (
    <div className={styles.moods} role="group" aria-label={text('talk.moods')}>
      {acknowledgments.map((one) => (
        <button
          key={one.mood}
          type="button"
          className={styles.mood}
          aria-pressed={one.mood === mood}
          onClick={() => onMood(one.mood === mood ? undefined : one.mood)}
        >
          {one.name}
        </button>
      ))}
    </div>
  );
}
