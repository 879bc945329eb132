import type { Translation } from '../catalogue.ts';
import type { worklist as english } from '../en/worklist.ts';

export const worklist: Translation<typeof english> = {
  'worklist.title': 'worklist',
};
