#!/usr/bin/env node
// npm run build: the workbench into dist/web and the program into dist/node, each only when its sources changed.
import { rmSync } from 'node:fs';
import { ensureBuilt } from './workshop/ensure-built.mjs';
import { ensureInstalled } from './workshop/install.mjs';
import { requireNode } from './workshop/node-version.mjs';
import { inRoot } from './workshop/paths.mjs';

requireNode();
await ensureInstalled();
if (process.argv.includes('--force')) rmSync(inRoot('dist'), { recursive: true, force: true });
await ensureBuilt();
