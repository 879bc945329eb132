import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const POLL_MS = 200;

/** Does the work while no other process does its own under the same lock. A lock whose holder has died is taken over. */
export async function underLock(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

/** An empty file is one whose holder is just writing its number. */
function isHeld(file) {
  try {
    const holder = readFileSync(file, 'utf8');
    return holder === '' || (process.kill(Number(holder), 0) ?? true);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
