import { useCommands } from '../commands/registry.ts';
import { keptTheme } from '../ui/base/theme.ts';
import { paths, useGo } from '../ui/base/navigation.tsx';

/** What can be done on every screen. */
export function useFrameCommands(): void {
  const go = useGo();
  const group = 'shell.group.go';
  useCommands([
    { id: 'go.today', label: 'shell.today', group, shortcut: 'g t', run: () => go(paths.today()) },
    { id: 'go.import', label: 'shell.import', group, shortcut: 'g i', run: () => go(paths.import()) },
    { id: 'go.money', label: 'money.title', group, shortcut: 'g m', run: () => go(paths.money()) },
    { id: 'go.numbers', label: 'numbers.title', group, shortcut: 'g n', run: () => go(paths.numbers()) },
    { id: 'go.calls', label: 'shell.calls', group, shortcut: 'g c', run: () => go(paths.calls()) },
    { id: 'go.approvals', label: 'agree.approvals.title', group, shortcut: 'g a', run: () => go(paths.approvals()) },
    { id: 'go.verify', label: 'shell.verify', group, shortcut: 'g v', run: () => go(paths.verify()) },
    { id: 'go.rules', label: 'rulebook.title', group, shortcut: 'g r', run: () => go(paths.rules()) },
    { id: 'go.playbook', label: 'playbook.title', group, shortcut: 'g p', run: () => go(paths.playbook()) },
    { id: 'go.law', label: 'firmLaw.title', group, shortcut: 'g l', run: () => go(paths.lawSettings()) },
    { id: 'go.moneySettings', label: 'money.settings.command', group, run: () => go(paths.moneySettings()) },
    { id: 'go.authority', label: 'agree.settings.title', group, run: () => go(paths.authoritySettings()) },
    { id: 'go.rates', label: 'agree.rates.title', group, run: () => go(paths.rateSettings()) },
    { id: 'go.settings', label: 'shell.settings', group, shortcut: 'g s', run: () => go(paths.settings()) },
    { id: 'theme', label: 'shell.command.theme', group: 'shell.group.general', run: switchTheme },
  ]);
}

function switchTheme(): void {
  const chosen = keptTheme.get();
  const isDark = chosen === 'dark' || (chosen === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  keptTheme.set(isDark ? 'light' : 'dark');
}
