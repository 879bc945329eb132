import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { useText } from '../messages/text-context.tsx';
import { KeyHint } from '../ui/base/key-hint.tsx';
import { Dialog } from '../ui/feedback/dialog.tsx';
import { isAvailable } from './command.ts';
import styles from './command-palette.module.css';
import { useAllCommands } from './registry.ts';

/** Everything that can be done here, found by typing a few letters of it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const commands = useAllCommands()
    .filter(({ id }) => id !== 'shell.palette')
    .filter(isAvailable);
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (id: string) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <Dialog title={text('shell.palette')} isOpen onClose={onClose} isBare>
      <Autocomplete filter={contains}>
        <SearchField aria-label={text('shell.paletteSearch')} autoFocus className={styles.search ?? ''}>
          <Input placeholder={text('shell.palette')} className={styles.input ?? ''} />
        </SearchField>
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={text('shell.commands')}>
          <Menu
            aria-label={text('shell.commands')}
            className={styles.menu ?? ''}
            items={commands}
            onAction={(key) => run(String(key))}
            renderEmptyState={() => <p className={styles.empty}>{text('shell.paletteEmpty')}</p>}
          >
            {(command) => (
              <MenuItem id={command.id} textValue={text(command.label)} className={styles.item ?? ''}>
                <span className={styles.words}>{text(command.label)}</span>
                <span className={styles.group}>{text(command.group)}</span>
                {command.shortcut !== undefined && <KeyHint keys={command.shortcut} />}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  );
}
