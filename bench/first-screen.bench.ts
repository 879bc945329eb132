import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { count, millis, printTable } from './figures.ts';
import { inChromium } from './in-chromium.ts';
import { parseOptions } from './options.ts';
import { type BenchWorkbench, must } from './workbench.ts';

const EMPTY_PAGE = '<!doctype html><title>Empty</title><p>Nothing</p>';

const { runs } = parseOptions({ rows: [], runs: 20 });
const rootOf = ({ folder }: BenchWorkbench) => path.join(folder, 'web');

await inChromium(
  async ({ bench, browser, address }) => {
    await printPaints(browser, address, runs);
    await printBytes(browser, address, rootOf(bench));
  },
  (built, bench) => {
    const root = rootOf(bench);
    cpSync(built, root, { recursive: true });
    writeFileSync(path.join(root, 'empty.html'), EMPTY_PAGE);
    return root;
  },
);

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
