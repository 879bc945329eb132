import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const inRoot = (...parts) => path.join(root, ...parts);

/** The built program, and the built workbench that it serves. */
export const program = inRoot('dist', 'node', 'duologue.js');
export const webFolder = inRoot('dist', 'web');
export const artefacts = inRoot('artefacts');
