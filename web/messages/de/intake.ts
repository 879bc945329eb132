import type { Translation } from '../catalogue.ts';
import type { intake as english } from '../en/intake.ts';

export const intake: Translation<typeof english> = {
  'intake.title': 'intake',
};
