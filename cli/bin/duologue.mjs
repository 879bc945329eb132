#!/usr/bin/env node
// npx duologue …: builds the program when it is missing or older than its sources, then becomes it.
// What is said about building goes to the error output: the output belongs to the command.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// npm starts this file through a link: the workshop is found from where the file really is.
const here = path.dirname(realpathSync(fileURLToPath(import.meta.url)));
const workshop = (name) => import(pathToFileURL(path.join(here, '../../scripts/workshop', name)).href);

const [{ requireNode }, { ensureBuilt }, { runProgram }] = await Promise.all(
  ['node-version.mjs', 'ensure-built.mjs', 'run-program.mjs'].map(workshop),
);
requireNode();
await ensureBuilt();
await runProgram(process.argv.slice(2));
