import type { Command } from '../../commands/command.ts';

type PostedActions = {
  readonly hasRows: boolean;
  readonly mayReverse: boolean;
  readonly move: (by: number) => void;
  readonly open: () => void;
  readonly reverse: () => void;
};

export function postedCommands({ hasRows, mayReverse, move, open, reverse }: PostedActions): readonly Command[] {
  const group = 'money.group.posted';
  const isAvailable = () => hasRows;
  return [
    {
      id: 'posted.next',
      label: 'money.posted.command.next',
      group,
      shortcut: 'j',
      alternative: 'ArrowDown',
      isAvailable,
      run: () => move(1),
    },
    {
      id: 'posted.previous',
      label: 'money.posted.command.previous',
      group,
      shortcut: 'k',
      alternative: 'ArrowUp',
      isAvailable,
      run: () => move(-1),
    },
    { id: 'posted.open', label: 'money.posted.command.open', group, shortcut: 'Enter', isAvailable, run: open },
    {
      id: 'posted.reverse',
      label: 'money.posted.reverse',
      group,
      shortcut: 'r',
      isAvailable: () => mayReverse,
      run: reverse,
    },
  ];
}
