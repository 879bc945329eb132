import type { CallWire } from '@duologue/contract/calls.ts';
import { useEffect, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import styles from './call.module.css';

const SECOND_MS = 1_000;

/** Seconds since dialling, or of the whole call once it is over. `serverNow` is the clock that wrote `startedAt`. */
export function secondsOf(call: Pick<CallWire, 'startedAt' | 'endedAt'>, serverNow: number): number {
  const until = call.endedAt === null ? serverNow : Date.parse(call.endedAt);
  return Math.max(0, Math.floor((until - Date.parse(call.startedAt)) / SECOND_MS));
}

/** The clock of this machine may be wrong; what counts on is only how much of it has passed since the answer came. */
export function CallTimer({ call, now }: { readonly call: CallWire; readonly now: string }) {
  const text = useText();
  const [passedMs, setPassed] = useState(0);
  useEffect(() => {
    const from = performance.now();
    setPassed(0);
    const timer = setInterval(() => setPassed(performance.now() - from), SECOND_MS / 2);
    return () => clearInterval(timer);
  }, [now]);
  const seconds = secondsOf(call, Date.parse(now) + passedMs);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <p className={styles.timer} role="timer" aria-label={text('calls.timerLabel')}>
      {text('calls.timer', { minutes: two(Math.floor(seconds / 60)), seconds: two(seconds % 60) })}
    </p>
  );
}
