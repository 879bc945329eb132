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
  if (point !== -1 && comma !== -1) return bothMarks(digits);
  const mark = point === -1 ? ',' : '.';
  const at = Math.max(point, comma);
  if (digits.indexOf(mark, at + 1) !== -1) {
    return isGrouped(digits, mark) ? otherStyle(mark) : undefined;
  }
  if (digits !== core) return styleOf(mark);
  const isGroup = digits.length - at === 4 && at >= 1 && at <= 3 && digits.charCodeAt(0) !== 48;
  return isGroup ? 'either' : styleOf(mark);
}

const styleOf = (mark: string) => (mark === '.' ? 'point' : 'comma');
const otherStyle = (mark: string) => (mark === '.' ? 'comma' : 'point');

function bothMarks(digits: string): NumberForm | undefined {
  const decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  const [units = '', ...rest] = digits.split(decimal);
  return rest.length === 1 && isGrouped(units, decimal === '.' ? ',' : '.') ? styleOf(decimal) : undefined;
}

/** Groups of three behind the first; `12,34,567` as in India, where only the last group has three. */
function isGrouped(digits: string, mark: string): boolean {
  const [first = '', ...groups] = digits.split(mark);
  const last = groups.at(-1) ?? '';
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    last.length === 3 &&
    groups.every((group) => group.length === 3 || group.length === 2)
  );
}

/** Apostrophes and spaces only ever group. The digits without them, or `undefined` when they group wrongly. */
function ungrouped(core: string): string | undefined {
  if (!/['’\s\u00A0\u202F]/.test(core)) return core;
  if (!/^\d{1,3}(['’\s\u00A0\u202F]\d{3})+([.,]\d+)?$/.test(core)) return undefined;
  return core.replace(/['’\s\u00A0\u202F]/g, '');
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
  return { units: units.replace(/[.,]/g, '') || '0', fraction: at === -1 ? '' : digits.slice(at + 1) };
}
