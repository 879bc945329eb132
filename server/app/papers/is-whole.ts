import type { LetterRecord } from '../ports/letters.ts';

/** Whether a file of every invoice that a letter names goes with it: nothing is left to be sent. */
export const isWhole = ({ purpose, letter }: Pick<LetterRecord, 'purpose' | 'letter'>): boolean =>
  purpose === 'invoices' && letter?.items?.every(({ hasFile }) => hasFile) === true;
