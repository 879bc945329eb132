import { isExcused } from './exceptions.ts';
import { functionsIn } from './functions.ts';
import { masked } from './mask.ts';
import { type Check, isCode } from './source.ts';

export const FILE_LINES_MAX = 400;
export const FUNCTION_LINES_MAX = 60;

/** One idea for each file, one screen for each function. Generated files and listed data are excused. */
export const checkSizes: Check = (files) =>
  files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const lines = file.text.replace(/\n$/, '').split('\n').length;
      const tooLong = lines > FILE_LINES_MAX && !isExcused('lines', file.path);
      const fileFinding = {
        path: file.path,
        line: FILE_LINES_MAX + 1,
        message: `${lines} lines, more than ${FILE_LINES_MAX}: this is two ideas, give each its file`,
      };
      const functions = functionsIn(masked(file).code)
        .filter((found) => found.lines > FUNCTION_LINES_MAX)
        .map((found) => ({
          path: file.path,
          line: found.line,
          message: `${found.lines} lines in one function, more than ${FUNCTION_LINES_MAX}: name its steps`,
        }));
      return tooLong ? [fileFinding, ...functions] : functions;
    });
