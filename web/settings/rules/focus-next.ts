/** Moves the focus to the next (1) or previous (-1) element of these; from elsewhere to the first. */
export function focusNext(within: HTMLElement | null, selector: string, by: 1 | -1): void {
  const stops = [...(within?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  stops[at === -1 ? 0 : Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}
