import type { Translation } from '../catalogue.ts';
import type { calls as english } from '../en/calls.ts';

export const calls: Translation<typeof english> = {
  'calls.title': 'calls',
};
