import { builtinModules } from 'node:module';
import { importsOf } from './imports.ts';
import { type Check, isCode, isStory, isTest, isTesting, type SourceFile } from './source.ts';

/** A package that a file imports is declared by the workspace that the file belongs to; tests may use the tools too. */
export const checkPackages: Check = (files) => {
  const declared = new Map(files.filter(isManifest).map((file) => [folderOf(file.path), packagesOf(file)]));
  const tools = declared.get('') ?? new Set();

  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line, target }) => {
        const name = packageName(specifier);
        if (target !== undefined || isBuiltin(specifier) || name === '') return [];
        const folder = file.path.includes('/') ? (file.path.split('/')[0] ?? '') : '';
        const isTool = TOOL_ROOMS.has(folder) || isTest(file.path) || isTesting(file.path) || isStory(file.path);
        if (declared.get(folder)?.has(name) || (isTool && tools.has(name))) return [];
        const owner = folder === '' ? 'package.json' : `${folder}/package.json`;
        return [{ path: file.path, line, message: `${name} is not a dependency in ${owner}` }];
      }),
    );
};

const TOOL_ROOMS = new Set(['', 'scripts', 'bench', 'e2e']);
const isManifest = (file: SourceFile) => /^([\w-]+\/)?package\.json$/.test(file.path);
const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const isBuiltin = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
const packageName = (specifier: string) =>
  specifier
    .split('?')[0]
    ?.split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/') ?? '';

function packagesOf(file: SourceFile): ReadonlySet<string> {
  const manifest = JSON.parse(file.text) as Record<string, object | undefined>;
  const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return new Set(groups.flatMap((group) => Object.keys(manifest[group] ?? {})));
}
