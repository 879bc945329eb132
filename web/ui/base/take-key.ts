import { createKept } from './kept.ts';

/** Single keys can be switched off (WCAG 2.1.4): speech input types letters that were never meant as commands. */
export const keptSingleKeys = createKept<boolean>('duologue.single-keys', (value) => value !== false);

/** Whether a single, unmodified key may be a command now: not while typing, not below an open dialog. */
export function mayTakeKey(event: KeyboardEvent): boolean {
  if (!keptSingleKeys.get() || event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return !isTyping(event.target) && !isBelowDialog(event.target);
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** True while a modal dialog is open and the key was not pressed inside it. */
export function isBelowDialog(target: EventTarget | null): boolean {
  const open = document.querySelector('dialog:modal');
  return open !== null && !(target instanceof Node && open.contains(target));
}
