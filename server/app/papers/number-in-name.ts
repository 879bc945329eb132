import { numberKey } from '../invoices/take-invoices.ts';

/** Words of a file's name that are looked at, and how many of them one number may be written in. */
const WORDS_MAX = 40;
const RUN_MAX = 8;
/** Shorter ones stand in names by chance: "1.pdf", "scan 12.pdf". */
const KEY_CHARS_MIN = 3;

const YEAR = /^(19|20)\d\d$/;
const DATE =
  /(?<!\d)(?:\d{4}[-._ ]\d{1,2}[-._ ]\d{1,2}|\d{1,2}[-._ ]\d{1,2}[-._ ]\d{4}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?!\d)/g;

type Span = { readonly from: number; readonly to: number };

/**
 * Every number that the name of a file may carry, as keys (see `numberKey`): whole words and words that stand together, so
 * that "Invoice INV-2026_0042 Okafor.pdf" carries INV-2026/0042. A year alone, and a part of a date, are no numbers.
 */
export function numberKeysIn(fileName: string): readonly string[] {
  const name = (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\.\w{1,5}$/, '');
  const words = [...name.matchAll(/[\p{L}\p{N}]+/gu)].slice(0, WORDS_MAX).map(spanOf);
  const dates = [...name.matchAll(DATE)].map(spanOf);
  const keys = words.flatMap((first, at) =>
    words.slice(at, at + RUN_MAX).flatMap((last) => {
      const run = { from: first.from, to: last.to };
      const key = numberKey(name.slice(run.from, run.to));
      const isShort = key.length < KEY_CHARS_MIN || !/\p{N}/u.test(key);
      return isShort || YEAR.test(key) || dates.some((date) => isPart(run, date)) ? [] : [key];
    }),
  );
  return [...new Set(keys)];
}

const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ from: index, to: index + text.length });

const isPart = (run: Span, date: Span) =>
  run.from >= date.from && run.to <= date.to && run.to - run.from < date.to - date.from;
