import { foldWords } from './fold-words.ts';

/** Days past due that a column or section stands for. `toDays` 0 and no `fromDays`: not due yet. No `toDays`: and older. */
export type BucketRange = { readonly fromDays?: number; readonly toDays?: number };

const NOT_DUE =
  /^(current|not( yet)? due|future|nicht (fallig|faellig)|(noch )?nicht fallig|laufend|a scadere|non scaduto|corrente|non echu|a echoir|courant|no vencido|por vencer|corriente|al corriente|niet vervallen|(nog )?niet verlopen|lopend)$/;
const DAYS = '(?:days?|tage|giorni|jours|dias|dagen|d)';
const TAIL = `(?: ${DAYS})?(?: (?:past due|overdue|late|uberfallig|verzug|scaduto|en retard|de retard|vencido|te laat|old))?`;
const RANGE = new RegExp(`^(\\d{1,3}) (?:to |bis |a |al |tot )?(\\d{1,3})${TAIL}$`);
const OPEN_END = new RegExp(
  `^(?:over|older than|uber|ueber|oltre|plus de|mas de|meer dan|more than|ab|gt) (\\d{1,3})${TAIL}$|^(\\d{1,3})(?: and over| or more| and older| plus| und mehr| e oltre| et plus| y mas| en meer)?${TAIL}$`,
);
const MONTHS_LATE = /^(\d{1,2}) (?:months?|monate?|mesi|mese|mois|meses|mes|maanden|maand)$/;
const WITHIN_MONTH = /^lt 1 (?:month|monat|mese|mois|mes|maand)$/;
const PERIOD = /^(?:period|periode|periodo) (\d)$/;
const OLDER = /^(older|alter|aelter|piu vecchio|plus ancien|plus anciens|mas antiguo|ouder)$/;

/**
 * The days that a bucket's name stands for, or `undefined` when it names none. Months count as thirty days. `older` has
 * no number of its own: it is returned as an empty range with the mark, and follows the bucket before it.
 */
export function bucketRange(label: string): BucketRange | 'older' | undefined {
  const text = foldWords(label.replace(/</g, ' lt ').replace(/>/g, ' gt ').replace(/\+/g, ' plus '));
  if (NOT_DUE.test(text)) return { toDays: 0 };
  if (OLDER.test(text)) return 'older';
  if (WITHIN_MONTH.test(text)) return { fromDays: 1, toDays: 30 };
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return rangeOf(Number(from), Number(to));
  const [, months] = MONTHS_LATE.exec(text) ?? [];
  if (months !== undefined) return { fromDays: Number(months) * 30 + 1, toDays: (Number(months) + 1) * 30 };
  const [, period] = PERIOD.exec(text) ?? [];
  if (period !== undefined) return { fromDays: (Number(period) - 1) * 30 + 1, toDays: Number(period) * 30 };
  return openEnd(text);
}

function rangeOf(from: number, to: number): BucketRange | undefined {
  if (to <= from) return undefined;
  return { fromDays: from === 0 ? 1 : from, toDays: to };
}

function openEnd(text: string): BucketRange | undefined {
  const found = OPEN_END.exec(text);
  const over = found?.[1];
  const from = found?.[2];
  if (over !== undefined) return { fromDays: Number(over) + (text.startsWith('ab ') ? 0 : 1) };
  // A bare number is no bucket: it needs a word that says that it has no end.
  return from === undefined || /^\d+$/.test(text) || !/(over|more|older|plus|mehr|oltre|mas|meer)/.test(text)
    ? undefined
    : { fromDays: Number(from) };
}
