/**
 * Columns of a row as one JSON list. The driver takes a row apart value by value: a row of eleven columns costs it four times
 * what the list does, and a large statement has a million of them. Amounts travel as text, as the driver leaves them.
 */
export const packed = (columns: readonly string[]): string => `json_build_array(${columns.map(exact).join(', ')})`;

/** The same as one JSON object, each value under the name of its column. */
export const packedByName = (columns: readonly string[]): string =>
  `json_build_object(${columns.map((column) => `'${column}', ${exact(column)}`).join(', ')})`;

const exact = (column: string) => (column.endsWith('_minor') ? `${column}::text` : column);
