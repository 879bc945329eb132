import { pathToFileURL } from 'node:url';
import { program } from './paths.mjs';

/** Becomes the built program, with these arguments: the same process, so that ending this one ends it. */
export async function runProgram(args) {
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
