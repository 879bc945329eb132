import type { Translation } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Translation<typeof english> = {
  'settings.title': 'settings',
};
