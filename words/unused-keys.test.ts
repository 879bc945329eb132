import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { in_, NAMES, SENTENCES } from './testing/server-codes.ts';

const root = path.resolve(import.meta.dirname, '..');
const ROOMS = ['web', 'cli', 'server', 'core'];

/** Rooms that are read by a code which this test cannot see, with why. */
const EXCEPTIONS: readonly { readonly prefix: string; readonly why: string }[] = [
  { prefix: 'problem.', why: 'one for each refusal, see server/app/refusal-words.test.ts' },
  { prefix: 'file.', why: 'one for each problem of a file, see server/app/refusal-words.test.ts' },
  { prefix: 'intake.looksLike.', why: 'one for each kind of wrong file, see server/app/refusal-words.test.ts' },
  { prefix: 'input.', why: 'built from the codes of zod' },
];

const sent = new Set([
  ...Object.values(SENTENCES).flat(),
  ...Object.entries(NAMES).flatMap(([room, codes]) => in_(room, codes)),
]);

/** The keys that nobody can ask for: not written out, not sent, and not of a set that the screen puts a code behind. */
function unused(keys: readonly string[], source: string): readonly string[] {
  const written = new Set([...source.matchAll(/(['"`])([\w-]+(?:\.[\w-]+)+)\1/g)].map(([, , key = '']) => key));
  const templates = [...source.matchAll(/`([\w-]+(?:\.[\w-]+)+\.)\$\{/g)].map(([, prefix = '']) => prefix);
  const labels = [...source.matchAll(/label\(\s*'([\w.-]+)'/g)].map(([, set = '']) => `${set}.`);
  const closed = new Set([...Object.keys(NAMES).map((room) => `${room}.`), ...prefixesOf(SENTENCES)]);
  const open = [...new Set([...templates, ...labels])].filter((prefix) => !closed.has(prefix));
  const isExcepted = (key: string) => EXCEPTIONS.some(({ prefix }) => key.startsWith(prefix));
  return keys.filter(
    (key) => !written.has(key) && !sent.has(key) && !isExcepted(key) && !open.some((prefix) => key.startsWith(prefix)),
  );
}

const prefixesOf = (rooms: Readonly<Record<string, readonly string[]>>) =>
  Object.values(rooms)
    .flat()
    .map((key) => key.slice(0, key.lastIndexOf('.') + 1));

function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');
}

test('every word is said somewhere', () => {
  const source = ROOMS.map((room) => sourceOf(path.join(root, room))).join('\n');
  expect(unused(Object.keys(en), source)).toEqual([]);
});

test('a word that nobody says is found out', () => {
  const source = "text('shell.name'); text(`settings.theme.${theme}`); text.label('role', role)";
  const keys = ['shell.name', 'settings.theme.dark', 'role.manager', 'shell.forgotten', 'calls.line.never'];
  expect(unused(keys, source)).toEqual(['shell.forgotten', 'calls.line.never']);
});
