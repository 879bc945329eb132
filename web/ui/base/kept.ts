import { useSyncExternalStore } from 'react';

/** A value that survives a reload, in this browser only. What was stored is read like input: anything odd is the default. */
export type Kept<Value> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createKept<Value>(name: string, parse: (stored: unknown) => Value): Kept<Value> {
  const listeners = new Set<() => void>();
  let current = parse(readStored(name));

  return {
    get: () => current,
    set: (value) => {
      current = value;
      writeStored(name, value);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useKept<Value>(kept: Kept<Value>): Value {
  return useSyncExternalStore(kept.subscribe, kept.get, kept.get);
}

function readStored(name: string): unknown {
  try {
    return JSON.parse(globalThis.localStorage.getItem(name) ?? 'null');
  } catch {
    // No storage (tests, a browser that forbids it) or not JSON: both mean that nothing was kept.
    return null;
  }
}

function writeStored(name: string, value: unknown): void {
  try {
    if (value === undefined) globalThis.localStorage.removeItem(name);
    else globalThis.localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The choice then lasts until the page is closed.
  }
}
