import { type Check, findAll } from './source.ts';

const HOME = /(?<![\w.])\/(?:home|Users|root)\/[\w.-]+|[A-Z]:\\Users\\\w+/g;
const HOST = /"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)[^"]+"/g;

/** Nothing in the repository knows whose machine it was written on. */
export const checkMachinePaths: Check = (files) =>
  files.flatMap((file) => [
    ...findAll(file, file.text, HOME, '%s is a folder of one machine: use a path relative to the repository'),
    ...(file.path.endsWith('package-lock.json')
      ? findAll(file, file.text, HOST, '%s ties the lock to one registry: remove the "resolved" field')
      : []),
  ]);
