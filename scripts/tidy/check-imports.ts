import { importsOf } from './imports.ts';
import { coreOrder, rooms, webShared, webSubjects } from './rooms.ts';
import { type Check, type Finding, isCode, isStory, isTest, isTesting, type SourceFile } from './source.ts';

/** Rooms that exist to measure or exercise the others, and so may use their test helpers. */
const PROVING_ROOMS = ['server/crash', 'server/stories', 'sim', 'bench', 'e2e'];

/** Every code file lives in a room of the table, and imports only what the table allows that room. */
export const checkImports: Check = (files) => {
  const known = new Set(files.map((file) => file.path));
  return files.filter((file) => isCode(file.path) && file.path.includes('/')).flatMap((file) => judgeFile(file, known));
};

function judgeFile(file: SourceFile, known: ReadonlySet<string>): readonly Finding[] {
  const room = roomOf(file.path);
  if (room === undefined) return [unlisted(file.path)];
  const placeProblem = unknownPlace(file.path);
  if (placeProblem !== undefined) return [{ path: file.path, line: 1, message: placeProblem }];
  return importsOf(file).flatMap(({ specifier, line, target, isAddress }) => {
    // A tool may read and write where it likes; what is not code is no import.
    if (target === undefined || (isAddress && (room === 'scripts' || !isCode(target)))) return [];
    const message = judgeImport(file.path, room, specifier, target, known);
    return message === undefined ? [] : [{ path: file.path, line, message }];
  });
}

function judgeImport(from: string, room: string, specifier: string, target: string, known: ReadonlySet<string>) {
  const [folder] = from.split('/');
  if (!/\.\w+(\?\w+)?$/.test(specifier)) return `${specifier} has no extension: write it out, as in ./money.ts`;
  if (target.startsWith('..')) return `${specifier} leaves the repository`;
  if (!specifier.startsWith('@duologue/') && !target.startsWith(`${folder}/`)) {
    return `${specifier} climbs out of its package: import @duologue/${target}`;
  }
  if (specifier.startsWith('@duologue/') && !known.has(target)) return `${specifier} leads to no file`;
  if (isTest(target)) return `${specifier} is a test: move what is shared into a testing.ts`;
  const isProof = isTest(from) || isStory(from) || isTesting(from) || PROVING_ROOMS.includes(room);
  if (isTesting(target) && !isProof) return `${specifier} is a test helper: the product does not import it`;
  return judgeRooms(from, room, target, isProof);
}

function judgeRooms(from: string, room: string, target: string, isProof: boolean): string | undefined {
  const targetRoom = roomOf(target);
  if (targetRoom === undefined) return isCode(target) ? `${target} is in no room of scripts/tidy/rooms.ts` : undefined;
  if (!allows(room, targetRoom, isProof)) {
    return `${room} may not import ${targetRoom} (${target}): see scripts/tidy/rooms.ts`;
  }
  if (room === 'core' && targetRoom === 'core') return judgeCoreOrder(from, target);
  if (room === 'web' && targetRoom === 'web') return judgeWeb(from, target);
  return undefined;
}

function allows(room: string, target: string, isProof: boolean): boolean {
  if (room === target) return true;
  // Tests are given real parts, so those of a package may use the whole package, beside the cast and the core.
  const samePackage = room.split('/')[0] === target.split('/')[0];
  if (isProof && (target === 'demo' || target === 'core' || samePackage)) return true;
  return (rooms[room] ?? []).some((pattern) =>
    pattern.endsWith('/*') ? target.startsWith(pattern.slice(0, -1)) && !target.endsWith('.ts') : pattern === target,
  );
}

function judgeCoreOrder(from: string, target: string): string | undefined {
  const [own, other] = [coreRoom(from), coreRoom(target)];
  return coreOrder.indexOf(other) <= coreOrder.indexOf(own)
    ? undefined
    : `core/${own} may not import core/${other}, which comes after it in coreOrder`;
}

function judgeWeb(from: string, target: string): string | undefined {
  const [own, other] = [from.split('/')[1] ?? '', target.split('/')[1] ?? ''];
  const composes = own === 'routes' || own === webRoot(from);
  if (composes || own === other || isShared(other)) return undefined;
  return isSubject(own)
    ? `web/${own} may import only ${webShared.join(', ')}, not web/${other}: let a route compose them`
    : `web/${own} is shared and may not import web/${other}: let a route compose them`;
}

const webRoot = (file: string) => (file.split('/').length === 2 ? file.split('/')[1] : undefined);
const isShared = (name: string) => webShared.some((shared) => shared === name);
const isSubject = (name: string) => webSubjects.some((subject) => subject === name);
const coreRoom = (file: string) => (file.split('/')[1] ?? '') as (typeof coreOrder)[number];

/** The room of a file: the longest entry of the table that its path begins with. */
export function roomOf(file: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((left, right) => right.length - left.length)[0];
}

function unknownPlace(file: string): string | undefined {
  const [folder = '', place = ''] = file.split('/');
  const isNested = file.split('/').length > 2;
  if (folder === 'core' && !coreOrder.some((room) => room === place)) return `core/${place} is not in coreOrder`;
  if (folder === 'web' && isNested && place !== 'routes' && !isShared(place) && !isSubject(place)) {
    return `web/${place} is neither a subject, shared, nor routes: see scripts/tidy/rooms.ts`;
  }
  return undefined;
}

const unlisted = (file: string): Finding => ({
  path: file,
  line: 1,
  message: 'no room of scripts/tidy/rooms.ts holds this file: move it, or add the room with a decision record',
});
