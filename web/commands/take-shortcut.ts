import { isBelowDialog, isTyping, keptSingleKeys } from '../ui/base/take-key.ts';
import { type Command, isAvailable } from './command.ts';

/** How long the second key of a sequence (`g t`) is waited for. */
export const SEQUENCE_MS = 1_200;

export type Pending = { readonly key: string; readonly until: number };

type Taken =
  | { readonly kind: 'run'; readonly command: Command }
  | { readonly kind: 'wait'; readonly pending: Pending }
  | { readonly kind: 'none' };

const NONE: Taken = { kind: 'none' };

/** What a key press means among these commands. `pending` is the first key of a sequence, if one was pressed just before. */
export function takeShortcut(
  event: KeyboardEvent,
  commands: readonly Command[],
  pending: Pending | undefined,
  nowMs: number,
): Taken {
  if (event.defaultPrevented || event.isComposing || (event.repeat && event.key === 'Enter')) return NONE;
  const isChord = event.ctrlKey || event.metaKey;
  if (isBelowDialog(event.target) || document.querySelector('dialog:modal') !== null) return NONE;
  if (!isChord && (isTyping(event.target) || !keptSingleKeys.get() || event.altKey)) return NONE;
  if (event.key === 'Enter' && !mayTakeEnter(event.target)) return NONE;

  const key = isChord ? `mod+${event.key.toLowerCase()}` : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const sequence = pending !== undefined && nowMs < pending.until ? `${pending.key} ${key}` : undefined;
  const usable = commands.filter(isAvailable);
  const command =
    usable.find((candidate) => sequence !== undefined && hasKeys(candidate, sequence)) ??
    usable.find((candidate) => hasKeys(candidate, key));
  if (command !== undefined) return { kind: 'run', command };

  const starts = usable.some(({ shortcut }) => shortcut?.startsWith(`${key} `) === true);
  return starts ? { kind: 'wait', pending: { key, until: nowMs + SEQUENCE_MS } } : NONE;
}

const hasKeys = ({ shortcut, alternative }: Command, keys: string) => shortcut === keys || alternative === keys;

/** Enter belongs to the link or button that has the focus; it is a command only where nothing else would take it. */
const mayTakeEnter = (target: EventTarget | null) =>
  target === document.body || (target instanceof HTMLElement && target.dataset['active'] !== undefined);
