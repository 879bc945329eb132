import type { MessageKey } from '@duologue/words/catalogue.ts';
import type { Command } from '../../commands/command.ts';

export type SortActions = {
  readonly hasRows: boolean;
  readonly mayPost: boolean;
  readonly canUndo: boolean;
  /** Proposals of the payment that is looked at. */
  readonly proposals: number;
  readonly move: (by: number) => void;
  readonly look: (at: number) => void;
  readonly post: () => void;
  readonly aside: () => void;
  readonly byHand: () => void;
  readonly undo: () => void;
  readonly search: () => void;
};

const LOOKS: readonly MessageKey[] = [
  'money.sort.command.first',
  'money.sort.command.second',
  'money.sort.command.third',
];

/** Sorting without a hand on the mouse. The buttons of the page are made of the same objects. */
export function sortCommands(actions: SortActions) {
  const { hasRows, mayPost, canUndo, proposals } = actions;
  const group = 'money.group.sort';
  const canWork = () => hasRows && mayPost;
  const some = () => hasRows;
  const command = (id: string, label: MessageKey, shortcut: string, run: () => void, isAvailable = some): Command => ({
    id: `sort.${id}`,
    label,
    group,
    shortcut,
    isAvailable,
    run,
  });
  const post = command('post', 'money.sort.command.post', 'Enter', actions.post, () => canWork() && proposals > 0);
  const aside = command('aside', 'money.sort.command.aside', 'x', actions.aside, canWork);
  const byHand = command('hand', 'money.sort.command.hand', 'o', actions.byHand, canWork);
  const undo = command('undo', 'money.sort.command.undo', 'u', actions.undo, () => canUndo && mayPost);
  const all: readonly Command[] = [
    { ...command('next', 'money.sort.command.next', 'j', () => actions.move(1)), alternative: 'ArrowDown' },
    { ...command('previous', 'money.sort.command.previous', 'k', () => actions.move(-1)), alternative: 'ArrowUp' },
    ...LOOKS.map((label, at) =>
      command(
        `look-${at + 1}`,
        label,
        String(at + 1),
        () => actions.look(at),
        () => hasRows && proposals > at,
      ),
    ),
    post,
    aside,
    byHand,
    undo,
    { ...command('search', 'money.sort.command.search', '/', actions.search, () => true) },
  ];
  return { all, post, aside, byHand, undo };
}
