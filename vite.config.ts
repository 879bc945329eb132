import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The workbench: `web/` into `dist/web`, as files that the server hands out. In development `/api` goes to a server. */
export default defineConfig({
  root: 'web',
  plugins: [react(), compressed()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', manifest: true, reportCompressedSize: false },
  server: { host: '127.0.0.1', proxy: { '/api': process.env['DUOLOGUE_API'] ?? 'http://127.0.0.1:4600' } },
});

/** Less than this is one packet on the way, whichever way it is written. */
const COMPRESSED_MIN = 1_400;

/** Each file once more as Brotli beside it, as small as it gets: it is made once, and the server hands it out as it is. */
function compressed(): Plugin {
  const compress = promisify(brotliCompress);
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css|html|svg)$/.test(name));
      await Promise.all(
        files.map(async (name) => {
          const file = path.join(dir, name);
          const content = await readFile(file);
          if (content.length > COMPRESSED_MIN) await writeFile(`${file}.br`, await compress(content));
        }),
      );
    },
  };
}
