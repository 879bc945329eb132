#!/usr/bin/env node
// npm start: installs what is missing, builds what changed, starts the workbench on this machine and prints its address.
// Plain JavaScript on Node's own modules, because nothing else may be here yet.
import { ensureBuilt } from './workshop/ensure-built.mjs';
import { ensureInstalled } from './workshop/install.mjs';
import { requireNode } from './workshop/node-version.mjs';
import { runProgram } from './workshop/run-program.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();
await runProgram(['serve', ...process.argv.slice(2)]);
