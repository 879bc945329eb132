import type { Translation } from '../catalogue.ts';
import type { codes as english } from '../en/codes.ts';

export const codes: Translation<typeof english> = {
  'codes.title': 'codes',
};
