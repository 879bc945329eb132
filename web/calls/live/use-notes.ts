import { useEffect, useRef, useState } from 'react';
import { forgetNotes, keepNotes, keptNotes } from './kept-notes.ts';
import {
  acknowledged,
  failed,
  heard,
  type NotesState,
  openNotes,
  sent,
  statusOf,
  toSend,
  typed,
} from './notes-state.ts';

/** A crash loses at most this, and not even this on the same machine. */
const SAVE_EVERY_MS = 800;
const RETRY_MS = 3_000;

/** Notes that save themselves: while typing, on leaving the field, on leaving the page. */
export function useNotes(callId: string, onServer: string, save: (notes: string) => Promise<void>) {
  const [state, setState] = useState(() => openNotes(onServer, keptNotes(callId)));
  const [wasRestored] = useState(() => state.text !== onServer);
  const latest = useRef<NotesState>(state);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const set = (next: NotesState) => {
    latest.current = next;
    setState(next);
  };
  async function flush(): Promise<void> {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = toSend(latest.current);
    if (text === undefined) return;
    set(sent(latest.current, text));
    try {
      await save(text);
      set(acknowledged(latest.current, text));
      if (latest.current.text === text) forgetNotes(callId);
      else plan(SAVE_EVERY_MS);
    } catch {
      set(failed(latest.current));
      plan(RETRY_MS);
    }
  }
  // Not put off by the next key: while somebody types without a pause, it is saved all the same.
  const plan = (ms: number) => {
    timer.current ??= setTimeout(() => void flush(), ms);
  };
  const type = (text: string) => {
    keepNotes(callId, text);
    set(typed(latest.current, text));
    plan(SAVE_EVERY_MS);
  };

  useEffect(() => set(heard(latest.current, onServer)), [onServer]);
  // The page may be left long after the effect was set up: it is the flush of the last drawing that is called then.
  const act = useRef({ flush, plan });
  act.current = { flush, plan };
  useEffect(() => {
    if (wasRestored) act.current.plan(0);
    const onHide = () => document.visibilityState === 'hidden' && void act.current.flush();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      void act.current.flush();
    };
  }, [wasRestored]);

  return { text: state.text, status: statusOf(state), wasRestored, type, flush };
}
