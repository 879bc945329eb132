import type { Translation } from '../catalogue.ts';
import type { welcome as english } from '../en/welcome.ts';

export const welcome: Translation<typeof english> = {
  'welcome.title': 'welcome',
};
