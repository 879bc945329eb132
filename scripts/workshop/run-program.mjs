import { pathToFileURL } from 'node:url';
import { program, webFolder } from './paths.mjs';

/** Becomes the built program, with these arguments: the same process, so that ending this one ends it. */
export async function runProgram(args) {
  process.env.DUOLOGUE_WEB_DIR ??= webFolder;
  process.argv = [process.execPath, program, ...args];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(program).href);
}
