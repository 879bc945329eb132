import { masked } from './mask.ts';
import { type Check, findAll, isCode } from './source.ts';

/** The word first, and what stands before it after: a look back over blanks from every place would take minutes. */
const ANY = /\bany\b(?!\s*[\w:(.?=])(?<=(?:[:<,|&]|=>|\bas|\bextends|\bsatisfies)\s*any)/g;
const NON_NULL = /(?<=[\w)\]])!(?!=)(?=\s*[.,;:)\]}[?]|\s*$|\s+(?:as|in|of|[<>=+*/%&|?-]))/gm;
const SUPPRESSION =
  /@ts-(?:ignore|expect-error|nocheck)|(?:oxlint|eslint|tslint)-disable[\w-]*|(?:biome|prettier)-ignore[\w-]*|(?:v8|c8|istanbul) ignore/g;

/** The compiler's "no" is heard: nothing is declared unknown-but-fine, and nobody is told to look away. */
export const checkTypes: Check = (files) =>
  files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const { code, comments } = masked(file);
      return [
        ...findAll(file, code, ANY, 'any switches the compiler off: say what it is, or unknown and parse it'),
        ...findAll(
          file,
          code,
          NON_NULL,
          '! claims what the compiler cannot see: test for undefined, or assert with a sentence',
        ),
        ...findAll(file, comments, SUPPRESSION, '%s: mend the cause; no warning is switched off'),
      ];
    });
