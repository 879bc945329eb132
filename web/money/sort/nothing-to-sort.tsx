import { CheckCheck, SearchX } from 'lucide-react';
import type { Command } from '../../commands/command.ts';
import { CommandButton } from '../../commands/command-button.tsx';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';

type NothingToSortProps = {
  readonly search: string;
  readonly undo: Command;
  readonly onSearchChange: (search: string) => void;
};

/** Nothing waits, and why that is; the last posting can still be undone from here. */
export function NothingToSort({ search, undo, onSearchChange }: NothingToSortProps) {
  const text = useText();
  if (search !== '') {
    const showAll = <Button onPress={() => onSearchChange('')}>{text('money.sort.showAll')}</Button>;
    return (
      <EmptyState title={text('money.sort.emptySearch')} icon={SearchX} actions={showAll}>
        <p>{text('money.sort.emptySearchWords')}</p>
      </EmptyState>
    );
  }
  const actions = (
    <>
      <Link to={paths.moneyPosted()} look="primary">
        {text('money.sort.emptyAction')}
      </Link>
      <Link to={paths.moneyFiles()} look="button">
        {text('money.morning.emptyAction')}
      </Link>
      {undo.isAvailable?.() === true && <CommandButton command={undo} />}
    </>
  );
  return (
    <EmptyState title={text('money.sort.empty')} icon={CheckCheck} actions={actions}>
      <p>{text('money.sort.emptyWords')}</p>
    </EmptyState>
  );
}
