import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectInSight } from './desk/expect-in-sight.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

const shared = process.env['DUOLOGUE_SHARED'] ?? path.resolve(import.meta.dirname, '../../shared');
const file = path.join(shared, 'data', 'ibm-accounts-receivable.csv');
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: the real ledger is not at ${file} (set DUOLOGUE_SHARED to its folder).`);

/** A real file of 2,466 invoices, each with the day on which it was settled, looked at as of a day in the past. */
describe.skipIf(!isThere)('the real ledger in the browser, as of 2013-06-30', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2013-06-30T15:00:00Z');
    await steps.openMyFirm(desk.page, desk.address);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  test('the currency and the day are asked, the dates are not', async () => {
    const { page } = desk;
    await steps.chooseFile(page, 'ibm-accounts-receivable.csv', readFileSync(file));
    await page.getByRole('group', { name: /currency/i }).waitFor();
    await shoot(page, '40-real-questions');
    await shootNarrow(page, '40-real-questions');
    await settled(page);
    expect(await page.getByRole('group', { name: /Which comes first/ }).count()).toBe(0);
  });

  test('84 invoices are open, 12 are overdue, and more than a thousand settled ones are history', async () => {
    const { page } = desk;
    await page.getByLabel('Another currency (three letters)').fill('USD');
    await steps.sayAsOf(page, '2013-06-30');
    await steps.press(page, 'Take these answers');
    await page.getByText('$835.56 overdue: 12 items, 12 debtors').waitFor();
    await expect.poll(() => page.getByText('$5,119.85').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Import 84 items of 52 debtors' }).waitFor();
    const figure = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('dd').innerText();
    expect([await figure('rows read'), await figure('accepted')]).toEqual(['2,467', '84']);
    expect(Number((await figure('kept as history')).replace(',', ''))).toBeGreaterThan(1_000);
    await page.evaluate(() => window.scrollTo(0, 0));
    await shoot(page, '41-real-dry-run');
    await shootNarrow(page, '41-real-dry-run');
    await expectInSight(page, 'dry-run');
    await steps.commit(page);
    await page.getByText('84 open items; 52 new cases.').waitFor();
    await page.getByText('1,846 that were paid are kept as history').waitFor();
  });

  test('nobody has a number yet: Today says so, and the twelve stand apart', async () => {
    const { page } = desk;
    await page.getByText('12 debtors have no telephone number').waitFor();
    await shoot(page, '42-real-imported');
    await shootNarrow(page, '42-real-imported');
    await page.getByRole('link', { name: 'See who to call today' }).click();
    await page.getByRole('heading', { name: '12 debtors have no telephone number' }).waitFor();
    await shoot(page, '43-real-today');
    await shootNarrow(page, '43-real-today');
    await steps.showView(page, 'Blocked');
    await expect.poll(() => steps.namesOnList(page)).toHaveLength(12);
    await shoot(page, '44-real-blocked');
    await shootNarrow(page, '44-real-blocked');
  });

  test('the brief shows how they pay: the average days late, and the share paid late', async () => {
    const { page } = desk;
    const first = (await steps.namesOnList(page))[0] ?? '';
    await page.getByRole('row').filter({ hasText: first }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    const habits = page.getByRole('region', { name: 'How they pay' });
    await habits.getByText(/days late on average|on time on average/).waitFor();
    await habits.getByText(/^\d+ of \d+ paid late \(\d+/).waitFor();
    await shoot(page, '45-real-brief');
    await shootNarrow(page, '45-real-brief');
  });

  test('numbers are typed in one after another by keyboard; a wrong one stays and says so', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await page.getByRole('link', { name: 'Add numbers' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add telephone numbers' }).waitFor();
    await page.getByText('Enter saves and goes to the next.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.type('020 7946 0101');
    await page.keyboard.press('Enter');
    await page.keyboard.type('nobody 12345');
    await page.keyboard.press('Enter');
    await page.keyboard.type('+1 202 555 0143');
    await page.keyboard.press('Enter');
    await page.getByText('Saved as +442079460101').first().waitFor();
    await page.getByText('Saved as +12025550143').first().waitFor();
    await page.getByText('This is not a telephone number.').waitFor();
    await shoot(page, '46-numbers-typed');
    await shootNarrow(page, '46-numbers-typed');
  });

  test('a list is pasted: first what becomes of each line, then the numbers are there and the calls can be made', async () => {
    const { page } = desk;
    const { body } = await ask(desk, 'GET /debtors/without-number', '/debtors/without-number');
    expect(body.count).toBe(10);
    const lines = body.rows.map(({ debtorNumber }, at) => `${debtorNumber ?? ''}\t020 7946 01${at + 20}`);
    const field = page.getByLabel('Customers and their numbers');
    await field.fill(['Customer\tPhone', ...lines, 'C-nobody\t020 7946 0199'].join('\n'));
    await steps.press(page, 'See what it says');
    await page.getByText('10 new, 0 already here, 1 left out.').waitFor();
    await field.scrollIntoViewIfNeeded();
    await shoot(page, '47-numbers-pasted');
    await shootNarrow(page, '47-numbers-pasted');
    await steps.press(page, 'Add 10 numbers');
    await page.getByText('10 numbers were added.').waitFor();
    await page.getByRole('heading', { name: 'Every debtor has a number' }).waitFor();
    await shoot(page, '48-numbers-done');
    await desk.setTime('2013-07-01T10:00:00Z');
    await page.getByRole('link', { name: 'Back to today' }).click();
    await page.getByRole('heading', { level: 1, name: /calls? to make/ }).waitFor();
    await shoot(page, '49-real-calls');
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
