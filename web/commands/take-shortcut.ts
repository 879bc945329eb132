import { isBelowDialog, isTyping, keptSingleKeys } from '../ui/base/take-key.ts';
import { type Command, isAvailable } from './command.ts';

/** How long the second key of a sequence (`g t`) is waited for. */
export const SEQUENCE_MS = 1_200;

export type Pending = { readonly key: string; readonly until: number };

/** A key press, as far as commands care. */
export type KeyPress = {
  /** As in a shortcut: `j`, `mod+k`, `Enter`. */
  readonly key: string;
  readonly atMs: number;
  /** Single keys mean text here, or are switched off; chords still work. */
  readonly isText: boolean;
  /** A link or a button has the focus and takes Enter itself. */
  readonly isEnterTaken: boolean;
};

export type Taken =
  | { readonly kind: 'run'; readonly command: Command }
  | { readonly kind: 'wait'; readonly pending: Pending }
  | { readonly kind: 'none' };

const NONE: Taken = { kind: 'none' };

/** The press of a key event; `undefined` when it is not for commands at all. */
export function keyPressOf(event: KeyboardEvent): KeyPress | undefined {
  if (event.defaultPrevented || event.isComposing || (event.repeat && event.key === 'Enter')) return undefined;
  // Below an open dialog nothing is run, and inside it the keys are its own.
  if (isBelowDialog(event.target) || document.querySelector('dialog:modal') !== null) return undefined;
  const isChord = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return {
    key: isChord ? `mod+${key}` : key,
    atMs: event.timeStamp,
    isText: !isChord && (isTyping(event.target) || !keptSingleKeys.get() || event.altKey),
    isEnterTaken: !mayTakeEnter(event.target),
  };
}

/** What a key press means among these commands. `pending` is the first key of a sequence, pressed just before. */
export function takeShortcut(press: KeyPress, commands: readonly Command[], pending: Pending | undefined): Taken {
  const { key, atMs, isText, isEnterTaken } = press;
  if (isText || (key === 'Enter' && isEnterTaken)) return NONE;

  const sequence = pending !== undefined && atMs < pending.until ? `${pending.key} ${key}` : undefined;
  const usable = commands.filter(isAvailable);
  const command =
    usable.find((candidate) => sequence !== undefined && hasKeys(candidate, sequence)) ??
    usable.find((candidate) => hasKeys(candidate, key));
  if (command !== undefined) return { kind: 'run', command };

  const starts = usable.some(({ shortcut }) => shortcut?.startsWith(`${key} `) === true);
  return starts ? { kind: 'wait', pending: { key, until: atMs + SEQUENCE_MS } } : NONE;
}

const hasKeys = ({ shortcut, alternative }: Command, keys: string) => shortcut === keys || alternative === keys;

/**
 * Enter is a command only where nothing else would take it: on the page itself (which has the focus after one came to it
 * by key), or on the active row of a grid.
 */
const mayTakeEnter = (target: EventTarget | null) =>
  target === document.body ||
  (target instanceof HTMLElement && (target.tagName === 'MAIN' || target.dataset['active'] !== undefined));
