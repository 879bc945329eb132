import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

test.each(['0.0.0.0', '::', '192.168.1.10', 'example.org', ''])(
  'listening on %s is refused before anything is opened',
  async (host) => {
    const base = mkdtempSync(path.join(os.tmpdir(), 'duologue-serve-'));
    const dataDir = path.join(base, 'data');
    await expect(serve({ dataDir, host, port: 0, say: () => undefined })).rejects.toThrow('on this machine only');
    expect(existsSync(dataDir)).toBe(false);
    rmSync(base, { recursive: true });
  },
);
