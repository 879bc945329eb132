import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveWeb } from './serve-web.ts';

const SCRIPT = 'export const words = "the same words again";\n'.repeat(200);

let folder: string;
let app: Hono;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'web-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Duologue</title>');
  writeFileSync(path.join(folder, 'assets', 'page.js'), SCRIPT);
  writeFileSync(path.join(folder, 'assets', 'page.js.br'), brotliCompressSync(SCRIPT));
  app = new Hono();
  serveWeb(app, folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (address: string, accepts: string) => {
  const answer = await app.request(address, { headers: { 'accept-encoding': accepts } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

test('a browser that reads Brotli gets what the build has compressed, under its own name and for ever', async () => {
  const { answer, bytes } = await ask('/assets/page.js', 'gzip, deflate, br');
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('text/javascript'),
    'cache-control': expect.stringContaining('immutable'),
    vary: 'Accept-Encoding',
  });
  expect(brotliDecompressSync(bytes).toString()).toBe(SCRIPT);
});

test.each([
  ['gzip', 'gzip'],
  ['identity', null],
  ['br;q=0', null],
])('one that accepts %s gets it so', async (accepts, encoding) => {
  const { answer } = await ask('/assets/page.js', accepts);
  expect(answer.headers.get('content-encoding')).toBe(encoding);
});

test('an address of the workbench is its page; a file that is not there is not', async () => {
  const page = await ask('/cases/1', 'br');
  expect(page.bytes.toString()).toContain('<title>Duologue</title>');
  expect((await ask('/assets/gone.js', 'br')).answer.status).toBe(404);
});
