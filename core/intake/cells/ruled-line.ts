const RULED = /^[-=_+*~.|\s]{3,}$/;

/** A line drawn with signs across the row, as list reports have below their header: it says nothing. */
export function isRuledLine(cells: readonly string[], firstText: string): boolean {
  // Nearly every row begins with a letter or a digit.
  if (!RULED.test(firstText)) return false;
  return cells.every((cell) => cell.trim() === '' || RULED.test(cell.trim()));
}
