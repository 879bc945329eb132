/** What a spreadsheet takes for the beginning of a formula, also after blanks and in the wide forms of East Asian fonts. */
const FORMULA_START = /^\s*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/;

/**
 * Text that a spreadsheet will show instead of calculate: an apostrophe goes before whatever would start a formula.
 * (OWASP, CSV injection.) Numbers are not text: a column of amounts is written without it.
 */
export function defuseFormula(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
