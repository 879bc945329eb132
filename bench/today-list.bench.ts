import path from 'node:path';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import type { Page } from 'playwright-core';
import { count, printTable, seconds, timed } from './figures.ts';
import { importLedger } from './import-ledger.ts';
import { type InChromium, inChromium, spreadLine } from './in-chromium.ts';
import { writeLedger } from './ledger.ts';
import { parseOptions } from './options.ts';
import { TODAY } from './workbench.ts';

/** Frames of one way from the end of the list to its beginning. */
const FRAMES = 600;
/** Nobody sees one late frame; a hand that scrolls feels one of this length. */
const FELT_MS = 50;
/** As high as a line of the worklist usually is. */
const LINE_HEIGHT = 76;

for (const debtors of parseOptions({ rows: [100_000], runs: 0 }).rows)
  await inChromium((given) => measure(given, debtors));

/** The worklist of a real server, one debtor for each row, scrolled to its end and back in a real browser. */
async function measure(given: InChromium, debtors: number): Promise<void> {
  const { bench } = given;
  const file = path.join(bench.folder, 'ledger.csv');
  await writeLedger(file, debtors, TODAY, 1);
  await importLedger(bench, file, addDays(TODAY, -7));
  await bench.owner.query('vacuum analyze');
  await scroll(given);
}

async function scroll({ bench, browser, address, openPage, openBare }: InChromium): Promise<void> {
  const { rows } = await bench.owner.query<{ lines: number }>(
    `select count(*)::int as lines from worklist_row where view = 'now'`,
  );
  const lines = rows[0]?.lines ?? 0;
  const page = await openPage();
  const first = await timed(async () => {
    await page.goto(`${address}/today`);
    await page.getByRole('rowheader').first().waitFor();
  });
  const down = await timed(() => framesUntil(page, `[aria-rowindex="${lines + 1}"]`));
  const back = await framesBack(page);
  await page.close();

  const bare = await openBare();
  await bare.setContent('<!doctype html><title>Bare</title><main style="position:relative"></main>');
  await bare.evaluate(fillBare, { lines, height: LINE_HEIGHT });
  await bare.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const bareBack = await framesBack(bare);

  console.log(`\n  ${count(lines)} lines of the worklist, Chromium ${browser.version()}`);
  console.log(`  first lines after ${seconds(first.ms)}, every line fetched and passed after ${seconds(down.ms)}`);
  printTable([
    ['time between two frames', 'frames', 'p50', 'p99', 'max', `over ${FELT_MS} ms`],
    spreadLine('a bare list of as many lines, back to its beginning', bareBack, FELT_MS),
    spreadLine('the worklist, back to its beginning', back, FELT_MS),
    spreadLine('the worklist, to its end, fetching', down.answer, FELT_MS),
  ]);
}

/** Scrolls on, frame by frame, until the last line is there. Answers the milliseconds between the frames. */
function framesUntil(page: Page, lastLine: string): Promise<readonly number[]> {
  return page.evaluate(async (last) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const frames: number[] = [];
    let before = await nextFrame();
    while (document.querySelector(last) === null) {
      scrollTo(0, document.documentElement.scrollHeight);
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }
    return frames;
  }, lastLine);
}

function framesBack(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (wanted) => {
    const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const step = document.documentElement.scrollHeight / wanted;
    const frames: number[] = [];
    let before = await nextFrame();
    while (scrollY > 0) {
      scrollBy(0, -step);
      const now = await nextFrame();
      frames.push(now - before);
      before = now;
    }
    return frames;
  }, FRAMES);
}

/** As many lines as the worklist has, each at its place and all in the document, with nothing but a text in them. */
function fillBare({ lines, height }: { readonly lines: number; readonly height: number }): void {
  const main = document.querySelector('main');
  if (main === null) return;
  main.style.height = `${lines * height}px`;
  const all = document.createDocumentFragment();
  for (let index = 0; index < lines; index += 1) {
    const line = document.createElement('div');
    line.style.cssText = `position:absolute;top:${index * height}px;height:${height}px`;
    line.textContent = `Line ${index + 1} of a list that does nothing else`;
    all.append(line);
  }
  main.append(all);
}
