import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { serve } from '@duologue/server/main/serve.ts';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { followRequests, STEP_MS } from './settled.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** A workbench of this test's own with a browser before it. Whatever breaks in any page is kept in `complaints`. */
export type Desk = {
  readonly address: string;
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every page that is open now. */
  pages(): readonly Page[];
  readonly complaints: readonly string[];
  /** Sets the clock of the server and of every page, as an ISO instant. */
  setTime(at: string): Promise<void>;
  openTab(options?: { readonly apart?: true }): Promise<Page>;
  close(): Promise<void>;
};

export async function openDesk(startsAt: string): Promise<Desk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duologue-e2e-'));
  chmodSync(folder, 0o755);
  let now = instant(startsAt);
  const server = await serve({
    dataDir: path.join(folder, 'data'),
    host: '127.0.0.1',
    port: 0,
    say: () => undefined,
    clock: { now: () => now },
  });
  const browser = await launch();
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  const openContext = async () => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      viewport: WIDE,
      // From the first page on: what moves is neither here nor there when it is looked at.
      reducedMotion: 'reduce',
    });
    contexts.push(context);
    context.setDefaultTimeout(STEP_MS);
    await context.clock.setFixedTime(now);
    return context;
  };
  const watch = (page: Page) => {
    followRequests(page);
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isRefusal(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  };
  const context = await openContext();
  return {
    address: server.address,
    folder,
    context,
    page: watch(await context.newPage()),
    pages: () => contexts.flatMap((one) => one.pages()),
    complaints,
    async setTime(at) {
      now = instant(at);
      for (const one of contexts) await one.clock.setFixedTime(now);
    },
    openTab: async ({ apart } = {}) => watch(await (apart === true ? await openContext() : context).newPage()),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The browser reports every answer of 400 and above as an error, also one that the screen puts into words. */
const isRefusal = (text: string) => /^Failed to load resource: .* status of 4\d\d/.test(text);

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ARGS });
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new Error(`${text} is no instant.`);
  return parsed;
}

/** Keeps what the page looks like as `artefacts/e2e/NAME.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = path.join(repository, 'artefacts', 'e2e');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

/** The same page as on a telephone, and back. */
export async function shootNarrow(page: Page, name: string): Promise<void> {
  await page.setViewportSize(NARROW);
  await shoot(page, `${name}-390`);
  await page.setViewportSize(WIDE);
}
