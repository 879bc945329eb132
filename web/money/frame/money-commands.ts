import type { Command } from '../../commands/command.ts';
import { paths } from '../../ui/base/navigation.tsx';

/** From each place of money in to the others. */
export function moneyCommands(go: (path: string) => void): readonly Command[] {
  const group = 'money.group';
  return [
    { id: 'money.morning', label: 'money.command.morning', group, shortcut: 'g 1', run: () => go(paths.money()) },
    { id: 'money.sort', label: 'money.command.sort', group, shortcut: 'g 2', run: () => go(paths.moneyToSort()) },
    { id: 'money.posted', label: 'money.command.posted', group, shortcut: 'g 3', run: () => go(paths.moneyPosted()) },
    { id: 'money.upload', label: 'money.command.upload', group, shortcut: 'g 4', run: () => go(paths.moneyFiles()) },
  ];
}
