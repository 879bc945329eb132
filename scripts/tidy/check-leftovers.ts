import { masked } from './mask.ts';
import { type Check, findAll, isCode, isTest, isTesting } from './source.ts';

const MAY_PRINT = /^(cli|scripts|bench|sim|server\/crash)\//;

/** Nothing is left behind from the work itself. */
export const checkLeftovers: Check = (files) =>
  files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const { code, comments } = masked(file);
      const mayPrint = MAY_PRINT.test(file.path) || isTest(file.path) || isTesting(file.path);
      return [
        ...findAll(
          file,
          code,
          /\b(?:test|it|describe)(?:\.\w+)*\.only\b|\bf(?:it|describe)\(/g,
          '%s leaves the other tests out: remove it',
        ),
        ...findAll(file, code, /\bdebugger\b/g, 'a debugger stop: remove it'),
        ...findAll(file, comments, /\b(?:FIXME|XXX|HACK)\b/g, '%s: mend it now, or open an issue and name it'),
        ...(mayPrint ? [] : findAll(file, code, /\bconsole\.log\b/g, 'console.log: use the log, or remove it')),
      ];
    });
