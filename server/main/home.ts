import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The folder of this program: two levels up both from the source and from the bundle in `dist/node`. */
export const home = path.resolve(here, '..', '..');

export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}
