import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { camtStatement } from './desk/bank-files.ts';
import { amara, bogdan, carla, dora, ledgerCsv } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';

const folder = path.resolve(import.meta.dirname, '..', 'docs', 'pictures');
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

/** Each names something, and none names it exactly. */
const payments = [
  { on: '2026-11-23', amount: '900.00', payer: 'CARLA BAKERY LTD', text: 'Inv. 20 43 with thanks' },
  { on: '2026-11-23', amount: '6300.00', payer: 'P LUND', text: 'September account' },
  { on: '2026-11-23', amount: '74.20', payer: 'THAMES WATER UTILITIES', text: 'Refund of overpayment' },
];

const OF_THE_CAST = 'Larkspur Stores plc';

/** The pictures of the docs, taken anew: `DUOLOGUE_PICTURES=1 npx vitest run --project browser e2e/pictures.test.ts`. */
describe.skipIf(process.env['DUOLOGUE_PICTURES'] === undefined)('with DUOLOGUE_PICTURES=1, the pictures of', () => {
  let desk: Desk;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    desk = await openDesk('2026-11-24T10:05:00Z');
  });
  afterAll(() => desk?.close());

  test('a morning with the sample portfolio', async () => {
    const { page } = desk;
    await page.goto(desk.address);
    await steps.press(page, 'Open the sample');
    await page
      .getByRole('link', { name: /^Prepare call/ })
      .first()
      .waitFor({ timeout: 120_000 });
    await take(page, 'today');

    await steps.prepare(page, OF_THE_CAST);
    await page.getByText('You may call now').waitFor();
    await take(page, 'brief');

    await steps.startCall(page);
    await desk.setTime('2026-11-24T10:05:20Z');
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByLabel('Notes, in their words').fill('The invoices wait for a second signature. Back on Thursday.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Say who is calling' }).check();
    await page.getByRole('checkbox', { name: 'Name the total' }).check();
    await take(page, 'call');

    await desk.setTime('2026-11-24T10:09:00Z');
    await steps.press(page, 'Hang up');
    await page.getByRole('checkbox', { name: /Promised in full/ }).check();
    await page.getByText('Who gave their word').waitFor();
    await take(page, 'wrap-up');
  });

  test('the dry run of an import, and the payments after it', async () => {
    const page = await desk.openTab({ apart: true });
    await page.goto(`${desk.address}/welcome`);
    await openMyFirm(page);
    await steps.chooseFile(page, 'open-items.csv', ledgerCsv([amara, bogdan, carla, dora]));
    await steps.answer(page, /Which comes first/, 'Day first');
    await steps.press(page, 'Take this answer');
    await page.getByText('Say first of which day the ledger is.').waitFor();
    await steps.sayAsOf(page, '2026-11-24');
    await page.getByRole('button', { name: 'Import 4 items of 4 debtors' }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await take(page, 'import');

    await steps.commit(page);
    await page.goto(`${desk.address}/money/files`);
    const buffer = Buffer.from(camtStatement('DAY-327', payments));
    await page.getByLabel('Choose files…').setInputFiles({ name: 'camt053.xml', mimeType: 'text/xml', buffer });
    await page.getByRole('link', { name: 'Sort them now' }).click();
    await page.getByRole('grid').waitFor();
    await steps.key(page, '1');
    await page.getByText('This is what would be posted').waitFor();
    await take(page, 'sort');
  });
});

const openMyFirm = (page: Page) => steps.openMyFirm(page, page.url());
