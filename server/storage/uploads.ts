import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { Upload, Uploads } from '@duologue/server/app/ports/uploads.ts';

/** An upload that nobody committed is removed after this long. */
const KEPT_MS = DAY_MS;

type About = {
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly statedAsOf: CalendarDate | null;
};

/**
 * Uploads as files below `folder`: `<tenant>/<upload>/file`, with what is known of it beside it. What is known is
 * written last, so that a folder without it is an upload that broke off.
 */
export function createUploads(folder: string): Uploads {
  const placeOf = (tenantId: string, uploadId: string) => path.join(folder, tenantId, uploadId);
  return {
    save: async ({ tenantId, uploadId, name, statedAsOf }, bytes) => {
      const place = placeOf(tenantId, uploadId);
      await mkdir(place, { recursive: true, mode: 0o700 });
      try {
        const hash = createHash('sha256');
        let sizeBytes = 0;
        const measured = async function* () {
          for await (const chunk of bytes) {
            hash.update(chunk);
            sizeBytes += chunk.byteLength;
            yield chunk;
          }
        };
        await pipeline(Readable.from(measured()), createWriteStream(path.join(place, 'file'), { mode: 0o600 }));
        const about: About = { name, sha256: hash.digest('hex'), sizeBytes, statedAsOf };
        await writeFile(path.join(place, 'about.unfinished'), JSON.stringify(about), { mode: 0o600 });
        await rename(path.join(place, 'about.unfinished'), path.join(place, 'about.json'));
        return uploadOf(place, uploadId, about);
      } catch (error) {
        await rm(place, { recursive: true, force: true });
        throw error;
      }
    },
    find: async (tenantId, uploadId) => {
      const place = placeOf(tenantId, uploadId);
      const text = await readFile(path.join(place, 'about.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? undefined : uploadOf(place, uploadId, JSON.parse(text) as About);
    },
    remove: (tenantId, uploadId) => rm(placeOf(tenantId, uploadId), { recursive: true, force: true }),
  };
}

/** Removes uploads that broke off and those that nobody committed in time. Run at the start, before anything is uploaded. */
export async function removeOldUploads(folder: string, now: Instant): Promise<void> {
  for (const tenant of await readdir(folder).catch(() => [])) {
    for (const upload of await readdir(path.join(folder, tenant))) {
      const place = path.join(folder, tenant, upload);
      const about = await stat(path.join(place, 'about.json')).catch(() => undefined);
      if (about === undefined || about.mtimeMs < now - KEPT_MS) await rm(place, { recursive: true, force: true });
    }
  }
}

function uploadOf(place: string, uploadId: string, { name, sha256, sizeBytes, statedAsOf }: About): Upload {
  const file = path.join(place, 'file');
  const source = { name, sizeBytes, open: () => createReadStream(file, { highWaterMark: 256 * 1024 }) };
  return { uploadId, name, sha256, statedAsOf, source };
}
