import type { DateOrder } from '@duologue/core/intake/cells/read-date.ts';

/** `1/ 5'03` as Quicken writes it, with blanks for zeros and an apostrophe for the new century: `1/5/2003`. */
export function plainDate(written: string, order?: DateOrder): string {
  const joined = written.trim().replace(/([/.-])\s+/g, '$1');
  // A file that says that its months come first may write them with points, which nothing else does.
  const text = order === 'mdy' ? joined.replaceAll('.', '/') : joined;
  const [, day, year = ''] = /^(\d{1,2}[/.-]\d{1,2})\s*['’]\s*(\d{2}|\d{4})$/.exec(text) ?? [];
  return day === undefined
    ? text
    : `${day}${day.includes('.') ? '.' : day.includes('-') ? '-' : '/'}${year.length === 2 ? `20${year}` : year}`;
}
