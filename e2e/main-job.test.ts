import { afterAll, beforeAll, expect, test } from 'vitest';
import { amara, bogdan, carla, dora, ledgerCsv } from './desk/ledger-files.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('2026-11-20T10:00:00Z');
  desk.page.setDefaultTimeout(15_000);
});
afterAll(() => desk?.close());

test('probe', async () => {
  const { page } = desk;
  await page.goto(desk.address);
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await shoot(page, '01-welcome');
  await shootNarrow(page, '01-welcome');
  await steps.openMyFirm(page, desk.address);
  await shoot(page, '02-import-empty');
  await steps.chooseFile(page, 'open-items.csv', ledgerCsv([amara, bogdan, carla, dora]));
  await page.waitForTimeout(3000);
  await shoot(page, '03-dry-run');
  console.log(await page.locator('main').innerText());
  console.log(desk.complaints);
});
