import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/**
 * The program: `cli/entry.ts` and every workspace that it uses, in one file for Node 20. Packages from npm stay outside.
 * `DUOLOGUE_ENTRY` and `DUOLOGUE_OUT` let the bench build its own entries the same way.
 */
export default defineConfig({
  publicDir: false,
  plugins: [filesBeside()],
  ssr: { noExternal: [/^@duologue\//] },
  build: {
    ssr: true,
    emitAssets: true,
    target: 'node20',
    outDir: process.env['DUOLOGUE_OUT'] ?? 'dist/node',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { [process.env['DUOLOGUE_NAME'] ?? 'duologue']: process.env['DUOLOGUE_ENTRY'] ?? 'cli/entry.ts' },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/**
 * A source that says `new URL('./fonts/', import.meta.url)` finds those files beside itself. This puts them beside the
 * program as well, under `files/` and their path in the repository, and mends the address.
 */
function filesBeside(): Plugin {
  return {
    name: 'files-beside',
    enforce: 'pre',
    transform(code, id) {
      const [source = ''] = id.split('?');
      if (!code.includes('import.meta.url') || source.includes('node_modules')) return null;
      const emit = (file: string) => {
        const fileName = `files/${path.relative(root, file).split(path.sep).join('/')}`;
        this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
        return fileName;
      };
      return code.replace(
        /new URL\(\s*(['"])(\.[^'"]*)\1\s*,\s*import\.meta\.url\s*,?\s*\)/g,
        (whole, _, relative: string) => {
          const place = path.resolve(path.dirname(source), relative);
          if (!isOurs(place)) return whole;
          filesBelow(place).map(emit);
          const address = path.relative(root, place).split(path.sep).join('/') + (relative.endsWith('/') ? '/' : '');
          return `new URL('./files/${address}', import.meta.url)`;
        },
      );
    },
  };
}

/** A file or folder inside a room. A room itself, the built workbench and the packages are left where they are. */
const isOurs = (place: string) => {
  const parts = path.relative(root, place).split(path.sep);
  return parts.length > 1 && !['..', 'dist', 'node_modules'].includes(parts[0] ?? '') && existsSync(place);
};

function filesBelow(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place).flatMap((name) => filesBelow(path.join(place, name)));
}
