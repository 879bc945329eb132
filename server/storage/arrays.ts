/**
 * Arrays as PostgreSQL reads them, written by ourselves: the driver looks through each value twice and makes a new text of it.
 */

/** Of ids, numbers, hashes, and words of our own: nothing in them needs care, so nobody looks for it. */
export const plainArray = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => value ?? 'null').join(',')}}`;

/** Of any texts. */
export const textArray = (values: readonly string[]): string => `{${values.map(quoted).join(',')}}`;

const quoted = (text: string) => `"${/["\\]/.test(text) ? text.replaceAll(/["\\]/g, '\\$&') : text}"`;
