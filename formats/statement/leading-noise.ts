/** Files from terminals begin with bytes that are no text; a byte order mark may stand there too. */
export function withoutNoise(text: string): string {
  let start = 0;
  for (; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    if (code !== 0xfeff && (code > 31 || code === 9)) break;
  }
  return start === 0 ? text : text.slice(start);
}
