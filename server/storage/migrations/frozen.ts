/**
 * SHA-256 of the text of every migration that was released. A line here is never changed: what it names has been applied
 * to somebody's data. A new migration adds a line.
 */
export const frozen: Readonly<Record<string, string>> = {
  '0001-foundation': '1e6dd1fe78a9cba9c0c0a04dd82f9633b44115808334edbcc7b07384013e84f7',
  '0003-law': '57563f591e2ea6f2e30e3e6305da96a6f8666fdccd8ae97ab7aa0b4f83b2406f',
};
