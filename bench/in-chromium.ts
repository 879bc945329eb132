import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createHttp } from '@duologue/server/http/create-http.ts';
import { type Browser, chromium, type Page } from 'playwright-core';
import { count, millis, spreadOf } from './figures.ts';
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

/**
 * A real server over a store of its own, and a real browser; left out, with a word, where there is none. It hands out the
 * built workbench, or the folder that `webRootOf` makes of it.
 */
export async function inChromium(
  work: (given: InChromium) => Promise<void>,
  webRootOf: (built: string, bench: BenchWorkbench) => string = (built) => built,
): Promise<void> {
  const built = path.resolve('dist', 'web');
  if (!existsSync(path.join(built, 'index.html'))) throw new Error('The workbench is not built: npm run build.');
  if (!existsSync(CHROMIUM)) {
    console.log(`\n  left out: there is no Chromium at ${CHROMIUM} (set CHROMIUM)`);
    return;
  }
  const bench = await openBenchWorkbench();
  const webRoot = webRootOf(built, bench);
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
  const { p50, p99, max } = spreadOf(times);
  const felt = times.filter((ms) => ms > feltMs).length;
  return [what, count(times.length), millis(p50), millis(p99), millis(max), count(felt)];
}
