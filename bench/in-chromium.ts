import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createHttp } from '@duologue/server/http/create-http.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { millis } from './figures.ts';
import { type BenchWorkbench, openBenchWorkbench } from './workbench.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const VIEWPORT = { width: 1440, height: 900 };

export type InChromium = {
  readonly bench: BenchWorkbench;
  readonly browser: Browser;
  readonly address: string;
  /** A page of the person of the bench, who is known to the workbench already. */
  readonly openPage: () => Promise<Page>;
  /** A page of the same size with nothing of ours in it. */
  readonly openBare: () => Promise<Page>;
};

/** A real server over a store of its own, and a real browser; left out, with a word, where there is none. */
export async function inChromium(work: (given: InChromium) => Promise<void>): Promise<void> {
  const webRoot = path.resolve('dist', 'web');
  if (!existsSync(path.join(webRoot, 'index.html'))) throw new Error('The workbench is not built: npm run build.');
  if (!existsSync(CHROMIUM)) {
    console.log(`\n  left out: there is no Chromium at ${CHROMIUM} (set CHROMIUM)`);
    return;
  }
  const bench = await openBenchWorkbench();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const http = createHttp({ ...bench.application, version: 'bench', webRoot });
  const server = createServer(getRequestListener((request) => http.fetch(request)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { tenantId, actorId } = bench.acting;
  try {
    await work({
      bench,
      browser,
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      openPage: async () => {
        const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-GB' });
        await page.addInitScript(
          (kept) => localStorage.setItem('duologue.session', kept),
          JSON.stringify({ tenantId, actorId }),
        );
        return page;
      },
      openBare: () => browser.newPage({ viewport: VIEWPORT }),
    });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await bench.close();
  }
}

/** A line of a table of times: how many, and their spread. */
export function spreadLine(what: string, times: readonly number[], feltMs: number): string[] {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => millis(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  const felt = times.filter((ms) => ms > feltMs).length;
  return [what, String(times.length), at(0.5), at(0.99), millis(sorted.at(-1) ?? 0), String(felt)];
}
