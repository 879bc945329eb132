import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { InboxFolder, InboxPlace, WaitingFile } from '@duologue/server/app/ports/inbox.ts';
import { INBOX_FILES_MAX, INBOX_NAME_CHARS_MAX, INBOX_STILL_MS } from './limits.ts';

const TRYING = '.trying.json';
const TRIES_KEPT = 100;
const DONE = 'done';
const REFUSED = 'refused';
/** What programs call files that they have not finished, and what systems leave behind. */
const UNFINISHED =
  /^[.~]|\.(part|partial|tmp|temp|crdownload|download|filepart|unfinished)$|^(thumbs\.db|desktop\.ini)$/i;
const TENANT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The inbox on the disk. `folder` may itself be a link, as the operator likes; below it no link is followed. Files are
 * read through a handle that was checked, and moved by renaming: they are never copied, changed or deleted.
 */
export function createInboxFolder(folder: string, stillMs = INBOX_STILL_MS): InboxFolder {
  const pathOf = async (place: InboxPlace): Promise<string> => {
    await makeFolder(folder);
    const root = await realpath(folder);
    const own = place.isOnly ? root : path.join(root, place.tenantId);
    if (!place.isOnly) await makeOwnFolder(own);
    return own;
  };
  return {
    open: async (place) => {
      const own = await pathOf(place);
      await makeOwnFolder(path.join(own, DONE));
      await makeOwnFolder(path.join(own, REFUSED));
      return own;
    },
    look: async (place, { patience }) => lookInto(await pathOf(place), patience, stillMs),
    read: async (place, file) => readChecked(path.join(await pathOf(place), file.name), file),
    begin: async (place, { mark }) => {
      const notes = path.join(await pathOf(place), TRYING);
      const tried = await readTries(notes);
      const before = tried[mark] ?? 0;
      await writeWhole(notes, JSON.stringify({ ...tried, [mark]: before + 1 }));
      return before;
    },
    end: async (place, { mark }) => {
      const notes = path.join(await pathOf(place), TRYING);
      const { [mark]: _ended, ...rest } = await readTries(notes);
      if (Object.keys(rest).length === 0) await rm(notes, { force: true });
      else await writeWhole(notes, JSON.stringify(rest));
    },
    isSame: async (place, { name, mark }) => (await markOf(path.join(await pathOf(place), name))) === mark,
    putAway: async (place, file, to) => {
      const own = await pathOf(place);
      const target = path.join(own, ...(to.to === 'done' ? [DONE, to.on] : [REFUSED]));
      await makeOwnFolder(path.dirname(target));
      await makeOwnFolder(target);
      const name = await freeName(target, file.name, to.text);
      // The text first: a file that lies there without a word would never get one.
      const isThere = file.state === 'not-a-file' && (await markOf(path.join(target, `${name}.txt`))) !== undefined;
      if (to.text !== null && !isThere) await writeWhole(path.join(target, `${name}.txt`), to.text);
      if ((await markOf(path.join(own, file.name))) === file.mark && file.state !== 'not-a-file')
        await rename(path.join(own, file.name), path.join(target, name));
    },
  };
}

/** What was begun and not ended, by mark. Notes that a crash left half are none: then one more try is the worst of it. */
async function readTries(notes: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(notes, 'utf8').catch(() => '{}');
  const entries: [string, unknown][] = isJsonObject(text) ? Object.entries(JSON.parse(text)) : [];
  return Object.fromEntries(
    entries.flatMap(([mark, count]) => (typeof count === 'number' ? [[mark, count]] : [])).slice(-TRIES_KEPT),
  );
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

async function lookInto(own: string, patience: boolean, stillMs: number): Promise<readonly WaitingFile[]> {
  const first = await list(own);
  const now = Date.now();
  const young = first.filter(({ changedAt }) => Math.abs(now - changedAt) < stillMs);
  if (young.length === 0) return first.map(({ file }) => file);
  if (patience) await sleep(stillMs);
  const second = new Map((patience ? await list(own) : []).map(({ file }) => [file.name, file.mark]));
  const moving = new Set(young.filter(({ file }) => second.get(file.name) !== file.mark).map(({ file }) => file.name));
  return first.map(({ file }) =>
    moving.has(file.name) && file.state === 'ready' ? { ...file, state: 'being-written' } : file,
  );
}

type Listed = { readonly file: WaitingFile; readonly changedAt: number };

async function list(own: string): Promise<readonly Listed[]> {
  const names = (await readdir(own)).sort().filter((name) => name !== DONE && name !== REFUSED && !TENANT.test(name));
  const listed: Listed[] = [];
  let files = 0;
  for (const name of names) {
    if (UNFINISHED.test(name)) continue;
    if (listed.length >= INBOX_FILES_MAX * 2 || files >= INBOX_FILES_MAX) break;
    const found = await lstat(path.join(own, name), { bigint: true }).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isFile()) files += 1;
    listed.push({
      // A change of the clock of writing can be set back by whoever copies; that of the change itself cannot.
      changedAt: Number(found.ctimeMs),
      file: {
        name,
        state: found.isFile() ? 'ready' : 'not-a-file',
        modifiedAt: Number(found.mtimeMs) as Instant,
        sizeBytes: Number(found.size),
        mark: markFrom(found),
      },
    });
  }
  return listed;
}

type Found = { dev: bigint; ino: bigint; size: bigint; mtimeNs: bigint; ctimeNs: bigint };
const markFrom = ({ dev, ino, size, mtimeNs, ctimeNs }: Found) => [dev, ino, size, mtimeNs, ctimeNs].join('-');

async function markOf(file: string): Promise<string | undefined> {
  const found = await lstat(file, { bigint: true }).catch(() => undefined);
  return found && markFrom(found);
}

/** Opened without following a link and without waiting for a pipe, and checked to be what was looked at. */
async function readChecked(file: string, { mark }: WaitingFile): Promise<AsyncIterable<Uint8Array> | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(file, flags).catch(() => undefined);
  if (handle === undefined) return undefined;
  const found = await handle.stat({ bigint: true });
  if (!found.isFile() || markFrom(found) !== mark) {
    await handle.close();
    return undefined;
  }
  // The stream closes the handle when it ends or is given up.
  return handle.createReadStream({ highWaterMark: 256 * 1024, autoClose: true });
}

/** A name under which neither the file nor its text is there yet; the very same text of an attempt that broke off may be. */
async function freeName(target: string, written: string, text: string | null): Promise<string> {
  const safe = safeName(written);
  const { name: stem, ext } = path.parse(safe);
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? safe : `${stem}-${count}${ext}`;
    const isTaken = (await markOf(path.join(target, name))) !== undefined;
    const there = await readFile(path.join(target, `${name}.txt`), 'utf8').catch(() => undefined);
    if (!isTaken && (there === undefined || there === text)) return name;
    assert(count < 100_000, 'a folder has a free name');
  }
}

/** A name for our own folders: no sign that a shell, a terminal or another system could take for something else. */
function safeName(written: string): string {
  const plain = written.replaceAll(/[\p{C}/\\:*?"<>|]/gu, '_').replace(/^[.\s]+/, '_');
  if (plain.length <= INBOX_NAME_CHARS_MAX) return plain === '' ? 'file' : plain;
  const { name, ext } = path.parse(plain);
  return `${name.slice(0, INBOX_NAME_CHARS_MAX - 20)}${ext.slice(0, 20)}`;
}

async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, file);
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** A folder of ours that really is one: a link in its place would lead what is moved there somewhere else. */
async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (!(await lstat(folder)).isDirectory()) throw new Error('A folder of the inbox is not a folder.');
}
