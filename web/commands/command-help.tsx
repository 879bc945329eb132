import { useText } from '../messages/text-context.tsx';
import { KeyHint, keyNames } from '../ui/base/key-hint.tsx';
import { Dialog } from '../ui/feedback/dialog.tsx';
import type { Command } from './command.ts';
import styles from './command-help.module.css';
import { useAllCommands } from './registry.ts';

/** The keys that work on this screen, by group. */
export function CommandHelp({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const groups = byGroup(useAllCommands());
  return (
    <Dialog title={text('shell.help')} isOpen onClose={onClose} width="l">
      <p className={styles.hint}>{text('shell.helpHint')}</p>
      <div className={styles.groups}>
        {groups.map(([group, commands]) => (
          <section key={group}>
            <h3 className={styles.title}>{text(group)}</h3>
            <dl className={styles.list}>
              {commands.map((command) => (
                <div key={command.id} className={styles.line}>
                  <dt>{text(command.label)}</dt>
                  <dd>
                    <span className="visually-hidden">{keyNames(command.shortcut ?? '').join(' ')}</span>
                    <KeyHint keys={command.shortcut ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function byGroup(commands: readonly Command[]): readonly (readonly [Command['group'], readonly Command[]])[] {
  const groups = new Map<Command['group'], Command[]>();
  for (const command of commands) {
    if (command.shortcut !== undefined) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return [...groups];
}
