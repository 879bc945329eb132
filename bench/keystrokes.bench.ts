import path from 'node:path';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import type { Page } from 'playwright-core';
import { printTable } from './figures.ts';
import { importLedger } from './import-ledger.ts';
import { type InChromium, inChromium, spreadLine } from './in-chromium.ts';
import { writeLedger } from './ledger.ts';
import { must, TODAY } from './workbench.ts';

/**
 * What a key costs while one talks, in a real browser over a real server: all that the page's thread works for it, which is
 * script, style, layout and paint, of the processor; not the wait for the next frame. Beside it a bare page that only
 * writes as many lines anew.
 */

const INSTALMENTS = 120;
/** A frame of a usual screen: what is done within it is seen with it. */
const REDRAW_MS = 16;
/** Between two keys, as nobody types faster; what a key leaves for later is done by then and counted with it. */
const BETWEEN_MS = 80;
const AMOUNTS = Array.from({ length: 40 }, (_, at) => String(3_000 + at * 137));
const SAID = [
  'We never received that invoice, it must have gone to the old address',
  'It is in the payment run on Friday, she approves it on Thursday',
  'Half of the glasses came chipped and nobody answered our complaint',
];

await inChromium(async (given) => {
  const page = await openTalk(given);
  const heard = await costOf(page, SAID.join('. '));
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  const pays = page.getByLabel('Will be paid in all', { exact: true });
  await pays.waitFor();
  await page.getByLabel('How many', { exact: true }).fill(String(INSTALMENTS));
  await page.getByText(`in ${INSTALMENTS} parts`).first().waitFor();
  // In its middle, where rows are drawn above and below: as many as ever are.
  await page.getByRole('table').evaluate((table) => {
    const frame = table.parentElement;
    frame?.scrollTo({ top: frame.scrollHeight / 2 });
  });
  await page.getByRole('rowheader', { name: String(INSTALMENTS / 2), exact: true }).waitFor();
  await pays.focus();
  const redrawn: number[] = [];
  for (const amount of AMOUNTS) {
    await page.keyboard.press('Control+A');
    redrawn.push(...(await costOf(page, amount)));
  }
  const bare = await given.openBare();
  await bare.setContent('<!doctype html><title>Bare</title><input autofocus><ol></ol>');
  await bare.evaluate(writeAnew, INSTALMENTS);
  await bare.locator('input').focus();
  const written = await costOf(bare, AMOUNTS.join(''));
  console.log(
    `\n  Chromium ${given.browser.version()}; the aims are 20 ms for what is heard and ${REDRAW_MS} ms for a schedule`,
  );
  printTable([
    ['processor time of the page for one key', 'keys', 'p50', 'p99', 'max', `over ${REDRAW_MS} ms`],
    spreadLine(`a bare page that writes ${INSTALMENTS} lines anew`, written, REDRAW_MS),
    spreadLine('what they say: noted, checked, heard', heard, REDRAW_MS),
    spreadLine(`the amount of a plan of ${INSTALMENTS} instalments, those in sight drawn anew`, redrawn, REDRAW_MS),
  ]);
});

/** A call in which the person is verified, its notes in hand. */
async function openTalk({ bench, address, openPage }: InChromium): Promise<Page> {
  const file = path.join(bench.folder, 'ledger.csv');
  await writeLedger(file, 50, TODAY);
  await importLedger(bench, file, addDays(TODAY, -1));
  const { rows } = await bench.owner.query<{ case_id: string }>(
    `select case_id from worklist_row where view = 'now' limit 1`,
  );
  const page = await openPage();
  await page.goto(`${address}/cases/${must(rows[0]).case_id}`);
  await page
    .getByRole('button', { name: /^Start the call/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'They picked up' }).click();
  await page.getByRole('button', { name: 'Identity confirmed' }).click();
  await page.getByText('Talking with the right person').waitFor();
  await page.getByLabel('Notes, in their words').click();
  return page;
}

async function costOf(page: Page, typed: string): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  // The processor's time, not the clock's: what else the machine does is no part of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return must(metrics.find(({ name }) => name === 'TaskDuration')).value * 1000;
  };
  const costs: number[] = [];
  for (const key of typed) {
    const before = await worked();
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(BETWEEN_MS);
    costs.push((await worked()) - before);
  }
  await session.detach();
  return costs;
}

function writeAnew(lines: number): void {
  const list = document.querySelector('ol');
  const input = document.querySelector('input');
  input?.addEventListener('input', () => {
    list?.replaceChildren(
      ...Array.from({ length: lines }, (_, at) => {
        const line = document.createElement('li');
        line.textContent = `${at + 1} of ${input.value}`;
        return line;
      }),
    );
  });
}
