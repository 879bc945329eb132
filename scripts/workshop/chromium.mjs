import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A Chromium of this machine: the one that CHROMIUM names, or the first on the path. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    return existsSync(named) ? { env: { CHROMIUM: named } } : { skip: `CHROMIUM names ${named}, which is not there` };
  }
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'].filter((folder) => folder !== '');
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    existsSync(file),
  );
  return found === undefined
    ? { skip: `no Chromium here: install one, or name it in CHROMIUM` }
    : { env: { CHROMIUM: found } };
}
