import type { Command } from '../commands/command.ts';
import type { View } from './view.ts';

type TodayActions = {
  readonly hasRows: boolean;
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly search: () => void;
  readonly show: (view: View) => void;
};

export function todayCommands({ hasRows, move, open, search, show }: TodayActions): readonly Command[] {
  const group = 'worklist.group';
  const isAvailable = () => hasRows;
  return [
    {
      id: 'today.next',
      label: 'worklist.command.next',
      group,
      shortcut: 'j',
      alternative: 'ArrowDown',
      isAvailable,
      run: () => move(1),
    },
    {
      id: 'today.previous',
      label: 'worklist.command.previous',
      group,
      shortcut: 'k',
      alternative: 'ArrowUp',
      isAvailable,
      run: () => move(-1),
    },
    { id: 'today.prepare', label: 'worklist.command.prepare', group, shortcut: 'Enter', isAvailable, run: open },
    { id: 'today.search', label: 'worklist.command.search', group, shortcut: '/', run: search },
    { id: 'today.now', label: 'worklist.command.now', group, shortcut: '1', run: () => show('now') },
    { id: 'today.later', label: 'worklist.command.later', group, shortcut: '2', run: () => show('later') },
    { id: 'today.blocked', label: 'worklist.command.blocked', group, shortcut: '3', run: () => show('blocked') },
  ];
}
