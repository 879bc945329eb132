import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Command } from './command.ts';

type Entry = { readonly owner: symbol; readonly commands: readonly Command[] };

let entries: readonly Entry[] = [];
let all: readonly Command[] = [];
const listeners = new Set<() => void>();

function publish(next: readonly Entry[]): void {
  entries = next;
  // What was registered last comes first, and the frame around the screen after the screen, whichever was there before.
  const newestFirst = [...next].reverse().flatMap((entry) => entry.commands);
  all = [...newestFirst.filter((command) => !isOfFrame(command)), ...newestFirst.filter(isOfFrame)];
  for (const listener of listeners) listener();
}

const isOfFrame = ({ group }: Command) => group.startsWith('shell.');

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Everything that can be done on the screen as it is now, the innermost first. */
export const currentCommands = (): readonly Command[] => all;
export const useAllCommands = (): readonly Command[] =>
  useSyncExternalStore(subscribe, currentCommands, currentCommands);

/**
 * Offers these commands for as long as the component is on screen. The list may be made anew at each render: what is
 * run is always the latest.
 */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  // With the drawing and not after it: a key that is seen on a button works, also on a machine that is busy.
  useLayoutEffect(() => {
    latest.current = commands;
  });
  const shape = commands
    .map(({ id, shortcut = '', alternative = '' }) => `${id} ${shortcut} ${alternative}`)
    .join('\n');
  useLayoutEffect(() => {
    const owner = Symbol(shape);
    const live = latest.current.map((command) => following(command, () => latest.current));
    publish([...entries, { owner, commands: live }]);
    return () => publish(entries.filter((entry) => entry.owner !== owner));
  }, [shape]);
}

/** The command as it stands when it is asked, not as it stood when it was registered. */
function following(command: Command, latest: () => readonly Command[]): Command {
  const find = () => latest().find(({ id }) => id === command.id) ?? command;
  return { ...command, isAvailable: () => find().isAvailable?.() ?? true, run: () => find().run() };
}
