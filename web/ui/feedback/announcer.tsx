import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let current = { words: '', turn: 0 };

/** Says something to a screen reader, politely, wherever the focus is. */
export function announce(words: string): void {
  current = { words, turn: current.turn + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The one live region of the page. Two lines take turns, so that the same words twice are said twice. */
export function Announcer() {
  const { words, turn } = useSyncExternalStore(
    subscribe,
    () => current,
    () => current,
  );
  return (
    <div className="visually-hidden" aria-live="polite" role="status">
      <p>{turn % 2 === 0 ? words : ''}</p>
      <p>{turn % 2 === 1 ? words : ''}</p>
    </div>
  );
}
