/** A column that we write. `number` holds plain decimals, `date` ISO dates; whatever else stands there is text. */
export type SheetColumn = { readonly header: string; readonly kind: 'text' | 'number' | 'date' };

/** A header alone names a column of text. */
export function sheetColumns(columns: readonly (string | SheetColumn)[]): readonly SheetColumn[] {
  return columns.map((column) => (typeof column === 'string' ? { header: column, kind: 'text' } : column));
}

export function isPlainDecimal(text: string): boolean {
  return /^-?\d{1,18}(\.\d{1,8})?$/.test(text);
}
