import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Button, IconButton } from '../base/button.tsx';
import { Icon } from '../base/icon.tsx';
import { announce } from './announcer.tsx';
import styles from './toast.module.css';

export type Toast = {
  readonly words: string;
  readonly tone?: 'good' | 'bad';
  /** Offered for as long as the toast is there. */
  readonly undo?: () => void;
};

type Shown = Toast & { readonly id: number };

/** Long enough to read and reach; it does not count down while the pointer or the focus is on it. */
const TOAST_MS = 9_000;
const TOASTS_MAX = 3;

const listeners = new Set<() => void>();
let shown: readonly Shown[] = [];
let nextId = 1;

function publish(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** A short word that something was done, with a way back. Also announced. */
export function showToast(toast: Toast): void {
  publish([...shown, { ...toast, id: nextId }].slice(-TOASTS_MAX));
  nextId += 1;
  announce(toast.words);
}

const dismiss = (id: number) => publish(shown.filter((toast) => toast.id !== id));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toasts() {
  const text = useText();
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => shown,
  );
  return (
    <section className={styles.toasts} aria-label={text('ui.notices')}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Shown }) {
  const text = useText();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss(toast.id), TOAST_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  const undo = () => {
    toast.undo?.();
    dismiss(toast.id);
  };
  return (
    <div
      className={styles.toast}
      data-tone={toast.tone ?? 'good'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.words}</p>
      {toast.undo !== undefined && (
        <Button size="s" onPress={undo}>
          {text('ui.undo')}
        </Button>
      )}
      <IconButton label={text('ui.dismiss')} icon={<Icon of={X} size={16} />} onPress={() => dismiss(toast.id)} />
    </div>
  );
}
