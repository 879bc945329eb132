/** The browser may still be reading the address when the click returns. */
const ADDRESS_KEPT_MS = 60_000;

/** Hands a text to the browser as a file to keep. */
export const saveFile = (name: string, type: string, content: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

/** The same of bytes as they came. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_KEPT_MS);
}
