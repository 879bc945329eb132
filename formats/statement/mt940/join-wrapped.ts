/** The length at which SWIFT ends a line in the middle of a word, and at which a bank did so too. */
const LINE_CHARS_FULL = 64;
/** The same for a subfield of the German structured text. */
const FIELD_CHARS_FULL = 27;

/** Lines that were cut at a fixed length as one text; those that ended earlier were separate words. */
export function joinWrapped(lines: readonly string[]): string {
  return joinAt(lines, LINE_CHARS_FULL);
}

export function joinFields(fields: readonly string[]): string {
  return joinAt(fields, FIELD_CHARS_FULL);
}

function joinAt(parts: readonly string[], full: number): string {
  let text = '';
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const isCut = before === undefined || before.length >= full || /\s$/.test(before) || /^\s/.test(part);
    // A new key begins a new word by itself.
    text += isCut || /^[/?>~<$]/.test(part) ? part : ` ${part}`;
  });
  return text;
}

/** Blanks in rows, and around the text, are those of a form. */
export function tidied(text: string): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : plain;
}
