/** Letters without their accents and without case: "sao" finds São Paulo. */
export const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
