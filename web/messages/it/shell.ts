import type { Translation } from '../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

export const shell: Translation<typeof english> = {
  'shell.title': 'shell',
};
