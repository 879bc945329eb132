import { isExcused } from './exceptions.ts';
import { masked } from './mask.ts';
import { type Check, type Finding, findAll, isCode, type SourceFile } from './source.ts';

const REEXPORT = /\bexport\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*(['"])\s*\1\s*;?/g;
const IMPORT = /\bimport\s+(?:[^'";]*?\bfrom\s*)?(['"])\s*\1\s*;?/g;
const DEFAULT = /\bexport\s+default\b|\bexport\s*\{[^}]*\bas\s+default\b[^}]*\}/g;
const MINT = 'core/compliance/gate/decide-dial.ts';

/** A file exports what it holds, under its name: no barrels, no default exports, and permits from one place only. */
export const checkExports: Check = (files) =>
  files.filter((file) => isCode(file.path)).flatMap((file) => [...barrels(file), ...defaults(file), ...mints(file)]);

function barrels(file: SourceFile): Finding[] {
  const { code } = masked(file);
  const isIndex = /(^|\/)index\.\w+$/.test(file.path);
  const hasReexport = code.search(REEXPORT) !== -1;
  const rest = code.replace(REEXPORT, '').replace(IMPORT, '').trim();
  if (!isIndex && !(hasReexport && rest === '') && !/\bexport\s+(?:type\s+)?\*/.test(code)) return [];
  return [{ path: file.path, line: 1, message: 'a barrel: import each name from the file that holds it' }];
}

const defaults = (file: SourceFile) =>
  isExcused('default-export', file.path)
    ? []
    : findAll(file, masked(file).code, DEFAULT, 'a default export has as many names as importers: export it by name');

const mints = (file: SourceFile) =>
  file.path === MINT
    ? []
    : findAll(
        file,
        masked(file).code,
        /(?:\bas\s+|<)DialPermit\b(?=\s*[;,)\]}>]|\s*$)(?!>\s*[(=;,)|{\n])/gm,
        `a permit is made by ${MINT} only: call decideDial`,
      );
