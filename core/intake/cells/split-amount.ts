import { parseCurrency } from '../../money/currency.ts';

/** What stands around the digits of an amount. */
export type AmountParts = {
  readonly isNegative: boolean;
  /** Digits with their marks, nothing else: `1.234,56`. */
  readonly core: string;
  /** A currency sign or code beside the digits, as written: `$`, `EUR`. */
  readonly currencyMark?: string;
  /** A debit or credit mark behind the digits: `100.00 CR`. */
  readonly side?: 'debit' | 'credit';
};

const OUTER =
  /^([-+−–]?)\s*(\()?\s*([-+−–]?)\s*([A-Z]{3}|[A-Z]{0,3}[$£€¥₹₺₽₩]|CHF|Fr\.|kr\.?|zł|Kč)?\s*([-+−–]?)\s*(\d[\d.,'’\s\u00A0\u202F]*|[.,]\d+)\s*([-+−–]?)\s*([A-Z]{3}|[$£€¥₹₺₽₩]|kr\.?|zł|Kč|Ft|lei)?\s*([-−–]?)\s*(\))?\s*(CR|DR|Cr|Dr|S|H|cr|dr)?$/;

/** The parts of an amount, or `undefined` when the text is none. A percentage is none. */
export function splitAmount(text: string): AmountParts | undefined {
  if (isPlainNumber(text)) {
    return text.charCodeAt(0) === MINUS ? { isNegative: true, core: text.slice(1) } : { isNegative: false, core: text };
  }
  const found = OUTER.exec(text);
  if (found === null) return undefined;
  const [, sign1 = '', open, sign2 = '', mark1, sign3 = '', digits = '', sign4 = '', mark2, sign5 = '', close, side] =
    found;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const minuses = [sign1, sign2, sign3, sign4, sign5].filter((sign) => sign !== '' && sign !== '+').length;
  if (minuses > 1 || (mark1 !== undefined && mark2 !== undefined)) return undefined;
  const mark = mark1 ?? mark2;
  // `INV 1042` is a number of something, not an amount of something.
  if (mark !== undefined && /^[A-Z]{3}$/.test(mark) && parseCurrency(mark) === undefined) return undefined;
  return {
    isNegative: minuses === 1 || open !== undefined,
    core: digits.trim(),
    ...(mark === undefined ? {} : { currencyMark: mark }),
    ...(side === undefined ? {} : { side: sideOf(side) }),
  };
}

function sideOf(side: string): 'debit' | 'credit' {
  return /^(CR|H)$/i.test(side) ? 'credit' : 'debit';
}

const MINUS = 45;

/** Only digits, points, commas and a minus in front: the cells of nearly every file, told apart without the pattern. */
function isPlainNumber(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code !== 46 && code !== 44 && !(code === MINUS && index === 0)) return false;
  }
  return digits > 0;
}
