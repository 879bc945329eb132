/** Shorter numbers are nearly every other one. */
const NEAR_DIGITS_MIN = 5;
const ENDING_DIGITS_MIN = 3;
const BEGINNING_DIGITS_MIN = 5;
/** Digits that a bank may have cut off at the end of a text. */
const CUT_DIGITS_MAX = 3;

/** One slip of the finger: one digit wrong, one too many or too few, or two neighbours changed about. */
export function isNearly(written: string, meant: string): boolean {
  const longer = Math.max(written.length, meant.length);
  if (longer < NEAR_DIGITS_MIN || Math.abs(written.length - meant.length) > 1 || written === meant) return false;
  let at = 0;
  while (at < longer && written[at] === meant[at]) at += 1;
  if (written.length === meant.length) {
    const isSwapped = written[at] === meant[at + 1] && written[at + 1] === meant[at];
    return (
      written.slice(at + 1) === meant.slice(at + 1) || (isSwapped && written.slice(at + 2) === meant.slice(at + 2))
    );
  }
  return written.length > meant.length
    ? written.slice(at + 1) === meant.slice(at)
    : written.slice(at) === meant.slice(at + 1);
}

/** The last digits of a number, as people shorten it, or the first ones, as banks cut texts. */
export function endsOrBegins(written: string, meant: string, isAtEnd: boolean): boolean {
  if (written.length >= meant.length) return false;
  if (written.length >= ENDING_DIGITS_MIN && meant.endsWith(written)) return true;
  return (
    isAtEnd &&
    written.length >= BEGINNING_DIGITS_MIN &&
    meant.length - written.length <= CUT_DIGITS_MAX &&
    meant.startsWith(written)
  );
}
