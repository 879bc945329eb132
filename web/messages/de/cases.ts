import type { Translation } from '../catalogue.ts';
import type { cases as english } from '../en/cases.ts';

export const cases: Translation<typeof english> = {
  'cases.title': 'cases',
};
