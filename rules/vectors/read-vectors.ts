import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** For tests: reads research vectors beside the repository, or `undefined` when they are not there. */
export function readVectorFile(name: string): unknown {
  const root = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../../shared');
  const file = path.join(root, 'compliance', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
