import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean, speak } from './desk/expect-clean.ts';
import { amara } from './desk/ledger-files.ts';
import { openMailServer } from './desk/mail-server.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** What a manager settles about agreeing: who may go how far, the next reference rate, and whether mail leaves at all. */
describe('what a manager settles', () => {
  let desk: Desk;
  let mail: Awaited<ReturnType<typeof openMailServer>>;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    mail = await openMailServer((address) => address.startsWith('nobody@'));
    await steps.openWithLedger(desk.page, desk.address, [amara], '2026-11-20');
  });
  afterAll(async () => {
    await desk?.close();
    await mail?.close();
  });
  stopAtFirstFailure(() => desk);

  const open = async (page: Page, place: string) => {
    await page.goto(`${desk.address}${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const settings = async () => (await ask(desk, 'GET /settings/negotiation', '/settings/negotiation')).body;

  test('authority is found from the settings; what cannot be is said at its field and not saved', async () => {
    const { page } = desk;
    await open(page, '/settings');
    await page.getByRole('link', { name: /Authority/ }).click();
    const collector = page.getByRole('region', { name: 'Collector' });
    await collector.waitFor();
    await expectClean(page, 'authority');
    const discount = collector.getByLabel('Discount at most (%)');
    await discount.fill('101');
    await page.getByText('A percentage from 0 to 100').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await expectClean(page, 'authority-wrong');
    await discount.fill('ten');
    await expect.poll(() => page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await discount.fill('5');
    await collector.getByLabel('Length at most (days)').fill('30');
    await page.getByLabel(/^Why/).fill('Quarter end');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await settings()).settings.limits.collector.lengthDaysMax).toBe(30);
    expect((await settings()).settings.limits.collector.discountPercentMax).toBe('5');
  });

  /** Somebody else saves how long a settlement stands, and this page does not know of it. */
  const saveElsewhere = async (settlementDays: number) => {
    const { changeNo, settings: now } = await settings();
    const put = await ask(desk, 'PUT /settings/negotiation', '/settings/negotiation', {
      basedOn: changeNo,
      settings: { ...now, settlementDays },
    });
    expect(put.status).toBe(200);
  };

  test('another who saved meanwhile is not overwritten, and what was typed stays until one asks for what holds', async () => {
    const { page } = desk;
    const days = page.getByLabel('A settlement stands (days)');
    await saveElsewhere(21);
    await days.fill('7');
    await page.getByRole('button', { name: 'Save' }).click();
    const refused = page.getByRole('alert').filter({ hasText: 'Nothing of yours was saved' });
    await refused.getByText('Jo Marsh saved changes here meanwhile.').waitFor();
    expect((await settings()).settings.settlementDays).toBe(21);
    expect(await days.inputValue()).toBe('7');
    await expectClean(page, 'authority-refused', ['light']);
    await refused.getByRole('button', { name: 'Show what holds now' }).click();
    await refused.waitFor({ state: 'detached' });
    await expect.poll(() => days.inputValue()).toBe('21');
  });

  test('a page that is read anew by itself keeps what is typed, and says that somebody saved', async () => {
    const { page } = desk;
    const days = page.getByLabel('A settlement stands (days)');
    // Untouched, it shows the newest.
    await saveElsewhere(28);
    await lookAgain(desk, '10:01');
    await expect.poll(() => days.inputValue()).toBe('28');
    await days.fill('7');
    await saveElsewhere(35);
    await lookAgain(desk, '10:02');
    const notice = page.getByRole('status').filter({ hasText: 'Somebody saved changes here meanwhile.' });
    await notice.waitFor();
    await settled(page);
    expect(await days.inputValue()).toBe('7');
    await notice.getByRole('button', { name: 'Show what holds now' }).press('Enter');
    await expect.poll(() => days.inputValue()).toBe('35');
    await days.fill('14');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(async () => (await settings()).settings.settlementDays).toBe(14);
    await settled(page);
    expect(await days.inputValue()).toBe('14');
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });

  test('the next half-year is added with its source; a period nobody reads is refused in words', async () => {
    const { page } = desk;
    await open(page, '/settings/rates');
    await expectClean(page, 'rates');
    const form = page.locator('form');
    const add = form.getByRole('button');
    await expect.poll(() => add.isDisabled()).toBe(true);
    await form.getByLabel('Series').selectOption({ label: 'National Bank of Poland' });
    await form.getByLabel('Period (2027 H1)').fill('2026 half two');
    await form.getByLabel('Rate (%)').fill('3.75');
    await form.getByLabel('Source').fill('NBP, 1 July 2026');
    await add.click();
    await page.getByRole('alert').waitFor();
    await expectClean(page, 'rates-wrong', ['light']);
    await form.getByLabel('Period (2027 H1)').fill('2026 H2');
    await add.click();
    const row = page.getByRole('row').filter({ hasText: 'NBP, 1 July 2026' });
    await row.getByText('3.75 %').waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  test('a trial mail: first nothing is set up, then it arrives, then the server’s own no', async () => {
    const { page } = desk;
    await ask(desk, 'PUT /settings/mail', '/settings/mail', {
      basedOn: 0,
      settings: { host: '127.0.0.1', port: mail.port, security: 'none', fromAddress: 'desk@northwind.example' },
    });
    await open(page, '/settings/letters');
    const trial = page.getByRole('button', { name: 'Send a trial mail' });
    await trial.click();
    await page.getByText('The mail server took it.').waitFor();
    expect(mail.received.map(({ to }) => to)).toEqual([['desk@northwind.example']]);
    await page.getByLabel('Send a trial to').fill('nobody@northwind.example');
    await trial.click();
    await page.getByText('The mail server says: 550').waitFor();
    await expectClean(page, 'trial-mail');
  });

  test.each(['de', 'it'] as const)('clean in %s too', async (language) => {
    const { page } = desk;
    for (const [name, place] of PLACES) {
      await open(page, place);
      await speak(page, language);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expectClean(page, `${name}-${language}`, ['light']);
    }
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});

/** Somebody comes back to the page at this time: what it shows is old, and is asked for again. */
async function lookAgain(desk: Desk, time: string): Promise<void> {
  await desk.setTime(`2026-11-20T${time}:00Z`);
  await desk.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

const PLACES = [
  ['authority', '/settings/authority'],
  ['rates', '/settings/rates'],
  ['letter-settings', '/settings/letters'],
] as const;
