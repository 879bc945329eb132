import type { MessageKey } from '@duologue/words/catalogue.ts';

/**
 * Something that can be done here: one object that feeds the button, the keyboard, the palette and the help page.
 * `shortcut` is one key (`j`, `Enter`), a chord (`mod+k`) or a sequence (`g t`).
 */
export type Command = {
  readonly id: string;
  readonly label: MessageKey;
  readonly group: MessageKey;
  readonly shortcut?: string;
  /** Another key for the same; bound, but not shown on the button. */
  readonly alternative?: string;
  readonly isAvailable?: () => boolean;
  readonly run: () => void;
};

export const isAvailable = (command: Command): boolean => command.isAvailable?.() ?? true;
