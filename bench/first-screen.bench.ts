import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { getRequestListener } from '@hono/node-server';
import { createHttp } from '@duologue/server/http/create-http.ts';
import { type Browser, chromium } from 'playwright-core';
import { count, millis, printTable } from './figures.ts';
import { parseOptions } from './options.ts';
import { must, openBenchWorkbench } from './workbench.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const EMPTY_PAGE = '<!doctype html><title>Empty</title><p>Nothing</p>';

const webRoot = path.resolve('dist', 'web');
if (!existsSync(path.join(webRoot, 'index.html'))) throw new Error('The workbench is not built: npm run build.');
if (!existsSync(CHROMIUM)) console.log(`\n  left out: there is no Chromium at ${CHROMIUM} (set CHROMIUM)`);
else await measure(parseOptions({ rows: [], runs: 20 }).runs);

async function measure(runs: number): Promise<void> {
  const bench = await openBenchWorkbench();
  const root = path.join(bench.folder, 'web');
  cpSync(webRoot, root, { recursive: true });
  writeFileSync(path.join(root, 'empty.html'), EMPTY_PAGE);
  const http = createHttp({ ...bench.application, version: 'bench', webRoot: root });
  const server = createServer(getRequestListener((request) => http.fetch(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    await printPaints(browser, address, runs);
    await printBytes(browser, address, root);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await bench.close();
  }
}

async function printPaints(browser: Browser, address: string, runs: number): Promise<void> {
  const empty: number[] = [];
  const first: number[] = [];
  // One after the other, so that a busy moment of the machine meets both.
  for (let run = 0; run < runs; run += 1) {
    empty.push(await firstPaint(browser, `${address}/empty.html`));
    first.push(await firstPaint(browser, `${address}/`));
  }
  const middle = (all: number[]) => millis(must(all.sort((left, right) => left - right)[Math.floor(all.length / 2)]));
  console.log(`\n  Chromium ${browser.version()}, ${runs} cold loads each`);
  printTable([
    ['first contentful paint', 'median'],
    ['an empty page of the same server', middle(empty)],
    ['the first screen', middle(first)],
  ]);
}

/** With an empty cache: each load has a browser context of its own. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // The network may be quiet before anything is painted.
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)[0],
  );
  const at = await painted.jsonValue();
  await context.close();
  return must(at);
}

/** What the first screen loads until the network is quiet, by kind. */
async function printBytes(browser: Browser, address: string, root: string): Promise<void> {
  const page = await browser.newPage();
  const files = new Set<string>();
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  const sizes = [...files].flatMap((name) => {
    const file = path.join(root, name === '/' ? 'index.html' : name);
    return existsSync(file) && /\.\w+$/.test(file) ? [sizeOf(file)] : [];
  });
  const kinds = [...new Set(sizes.map(({ kind }) => kind))].sort();
  const line = (kind: string) => {
    const of = sizes.filter((size) => size.kind === kind);
    const sum = (pick: (size: (typeof sizes)[number]) => number) => of.reduce((total, size) => total + pick(size), 0);
    return [
      `${kind}, ${of.length} files`,
      ...[sum(({ raw }) => raw), sum(({ gzip }) => gzip), sum(({ brotli }) => brotli)].map(count),
    ];
  };
  printTable([['bytes of the first screen', 'raw', 'gzip', 'brotli'], ...kinds.map(line)]);
}

function sizeOf(file: string) {
  const bytes = readFileSync(file);
  const [gzip, brotli] = [gzipSync(bytes).length, brotliCompressSync(bytes).length];
  return { kind: path.extname(file).slice(1), raw: bytes.length, gzip, brotli };
}
