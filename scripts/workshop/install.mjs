import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run, seconds, tail } from './run.mjs';

/** Kept inside node_modules, so that it goes when the packages go. */
const STAMP = inRoot('node_modules', '.duologue-lock');

/** Installs the packages of package-lock.json, unless exactly these are installed already. */
export async function ensureInstalled() {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!isInstalledByHand(lock)) await install();
  writeFileSync(STAMP, hash);
}

async function install() {
  const since = Date.now();
  console.error('Installing packages (once; about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { code, output } = await run(npm, ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    console.error(
      `${tail(output, 30)}\nThe packages could not be installed. See the lines above; npm start tries again.`,
    );
    process.exit(1);
  }
  console.error(`Packages installed in ${seconds(since)}.`);
}

/** Somebody ran npm themselves: npm's own list of what it put there has every package of the lock, at its version. */
export function isInstalledByHand(lock, listFile = inRoot('node_modules', '.package-lock.json')) {
  if (!existsSync(listFile)) return false;
  const installed = JSON.parse(readFileSync(listFile, 'utf8')).packages ?? {};
  return Object.entries(JSON.parse(lock).packages).every(([place, wanted]) => {
    if (!place.includes('node_modules/') || wanted.optional === true || wanted.devOptional === true) return true;
    return installed[place] !== undefined && installed[place].version === wanted.version;
  });
}
