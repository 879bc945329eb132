import { lazy, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Command } from './command.ts';
import { currentCommands, useCommands } from './registry.ts';
import { keyPressOf, type Pending, takeShortcut } from './take-shortcut.ts';

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.tsx')).CommandPalette }));
const CommandHelp = lazy(async () => ({ default: (await import('./command-help.tsx')).CommandHelp }));

type Overlay = 'palette' | 'help' | undefined;

let openOverlay: (overlay: Overlay) => void = () => undefined;

/** Opens the palette from a button. */
export const openPalette = (): void => openOverlay('palette');

/** Listens for the keys of all commands on screen, and shows the palette and the help overlay. */
export function CommandCenter() {
  const [overlay, setOverlay] = useState<Overlay>();
  useKeyboard();
  useLayoutEffect(() => {
    openOverlay = setOverlay;
    return () => {
      openOverlay = () => undefined;
    };
  }, []);
  const own = useMemo<readonly Command[]>(
    () => [
      {
        id: 'shell.palette',
        label: 'shell.command.palette',
        group: 'shell.group.general',
        shortcut: 'mod+k',
        run: () => setOverlay('palette'),
      },
      {
        id: 'shell.help',
        label: 'shell.command.help',
        group: 'shell.group.general',
        shortcut: '?',
        run: () => setOverlay('help'),
      },
    ],
    [],
  );
  useCommands(own);
  const close = () => setOverlay(undefined);
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <CommandPalette onClose={close} />}
      {overlay === 'help' && <CommandHelp onClose={close} />}
    </Suspense>
  );
}

function useKeyboard() {
  const pending = useRef<Pending>(undefined);
  useLayoutEffect(() => {
    const take = (event: KeyboardEvent) => {
      const press = keyPressOf(event);
      if (press === undefined || press.key === 'Shift') return;
      const taken = takeShortcut(press, currentCommands(), pending.current);
      pending.current = taken.kind === 'wait' ? taken.pending : undefined;
      if (taken.kind !== 'run') return;
      event.preventDefault();
      taken.command.run();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, []);
}
