/** A column as it is, or one that travels as text: of a large whole number JSON would keep the first digits only. */
type Column = string | { readonly asText: string };
export const asText = (column: string): Column => ({ asText: column });

/**
 * Columns of a row as one JSON list. The driver takes a row apart value by value: a row of eleven columns costs it four times
 * what the list does, and a large statement has a million of them.
 */
export const packed = (columns: readonly Column[]): string => `json_build_array(${columns.map(valueOf).join(', ')})`;

/** The same as one JSON object, each value under the name of its column. */
export const packedByName = (columns: readonly Column[]): string =>
  `json_build_object(${columns.map((column) => `'${nameOf(column)}', ${valueOf(column)}`).join(', ')})`;

const nameOf = (column: Column): string => (typeof column === 'string' ? column : column.asText);
const valueOf = (column: Column): string => (typeof column === 'string' ? column : `${column.asText}::text`);
