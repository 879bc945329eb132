/**
 * SHA-256 of the text of every migration that was released. A line here is never changed: what it names has been applied
 * to somebody's data. A new migration adds a line.
 */
export const frozen: Readonly<Record<string, string>> = {
  '0001-foundation': '1e6dd1fe78a9cba9c0c0a04dd82f9633b44115808334edbcc7b07384013e84f7',
  '0003-law': 'a4dbf459f7fae09a0b7e9450fb6d795bb9c73786169dd8094fc8f3fbf27f3c0a',
};
