/** The decimal mark of a column: `1,234.50` or `1.234,50`; `unknown` until somebody answers. */
export type DecimalStyle = 'point' | 'comma' | 'unknown';

/**
 * What the marks of one number say by themselves. `12,5` can only have a decimal comma and `1.234.567` can only have
 * grouping points; `1.234` can be either, and only its column can tell.
 */
export type NumberForm = 'whole' | 'point' | 'comma' | 'either';

export type NumberReading = { readonly units: string; readonly fraction: string };

/** The form of digits with marks, or `undefined` when the marks stand where no style puts them. */
export function formOf(core: string): NumberForm | undefined {
  const digits = ungrouped(core);
  if (digits === undefined) return undefined;
  const point = digits.indexOf('.');
  const comma = digits.indexOf(',');
  if (point === -1 && comma === -1) return 'whole';
  if (point !== -1 && comma !== -1) return bothMarks(digits, point, comma);
  const [mark, at] = point === -1 ? [',', comma] : ['.', point];
  if (digits.indexOf(mark, at + 1) !== -1) {
    return isGrouped(digits, mark, digits.length) ? otherStyle(mark) : undefined;
  }
  if (digits !== core) return styleOf(mark);
  const isGroup = digits.length - at === 4 && at >= 1 && at <= 3 && digits.charCodeAt(0) !== ZERO;
  return isGroup ? 'either' : styleOf(mark);
}

const ZERO = 48;
const styleOf = (mark: string) => (mark === '.' ? 'point' : 'comma');
const otherStyle = (mark: string) => (mark === '.' ? 'comma' : 'point');

/** The mark that comes last is the decimal one; it stands once, and the other groups what is before it. */
function bothMarks(digits: string, point: number, comma: number): NumberForm | undefined {
  const [decimal, group, at] = point > comma ? ['.', ',', point] : [',', '.', comma];
  const isOnce = digits.indexOf(decimal, at + 1) === -1 && digits.lastIndexOf(group) < at;
  return isOnce && isGrouped(digits, group, at) ? styleOf(decimal) : undefined;
}

/** Groups of three up to `end`; or of two but for the last, as in India: `12,34,567`. */
function isGrouped(digits: string, mark: string, end: number): boolean {
  let before = digits.indexOf(mark);
  if (before < 1 || before > 3) return false;
  for (let at = digits.indexOf(mark, before + 1); at !== -1; at = digits.indexOf(mark, at + 1)) {
    const size = at - before - 1;
    if (size !== 3 && size !== 2) return false;
    before = at;
  }
  return end - before === 4;
}

/** Apostrophes and spaces only ever group. The digits without them, or `undefined` when they group wrongly. */
function ungrouped(core: string): string | undefined {
  if (!hasGap(core)) return core;
  if (!/^\d{1,3}(['’\s\u00A0\u202F]\d{3})+([.,]\d+)?$/.test(core)) return undefined;
  return core.replace(/['’\s\u00A0\u202F]/g, '');
}

/** Anything but digits, points and commas, of which a core holds only apostrophes and spaces. */
function hasGap(core: string): boolean {
  for (let index = 0; index < core.length; index += 1) {
    const code = core.charCodeAt(index);
    if (code > 57 || (code < ZERO && code !== 46 && code !== 44)) return true;
  }
  return false;
}

/** The number, read by its own form where that is clear and by the style of its column where it is not. */
export function readNumber(core: string, style: DecimalStyle): NumberReading | 'ambiguous' | undefined {
  const form = formOf(core);
  if (form === undefined) return undefined;
  const digits = ungrouped(core) ?? core;
  if (form === 'whole') return { units: digits, fraction: '' };
  if (form === 'either' && style === 'unknown') return 'ambiguous';
  const decimal = (form === 'either' ? style : form) === 'point' ? '.' : ',';
  const at = digits.indexOf(decimal);
  const units = at === -1 ? digits : digits.slice(0, at);
  return {
    units: (units.length > 3 ? units.replace(/[.,]/g, '') : units) || '0',
    fraction: at === -1 ? '' : digits.slice(at + 1),
  };
}
