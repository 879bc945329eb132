import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amara, bogdan, carla, dora, ledgerCsv } from './desk/ledger-files.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** From an empty workbench to two promises that the ledger judges, as the owner lives it, on one page after the other. */
describe('the main job', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  test('an empty workbench offers two ways in, and a firm is opened', async () => {
    const { page } = desk;
    await page.goto(desk.address);
    await page.getByRole('button', { name: 'Open the sample' }).waitFor();
    await shoot(page, '01-welcome');
    await shootNarrow(page, '01-welcome');
    await steps.openMyFirm(page, desk.address);
    await shoot(page, '02-import');
  });

  test('a ledger whose dates can be read both ways is asked about, and then imported', async () => {
    const { page } = desk;
    await steps.chooseFile(page, 'open-items.csv', ledgerCsv([amara, bogdan, carla, dora]));
    await page.getByText('Answer the question above first.').waitFor();
    await steps.answer(page, /Which comes first/, 'Day first');
    await shoot(page, '03-question');
    await steps.press(page, 'Take this answer');
    await page.getByText('Say first of which day the ledger is.').waitFor();
    await steps.sayAsOf(page, '2026-11-20');
    await page.getByRole('button', { name: 'Import 4 items of 4 debtors' }).waitFor();
    await expect.poll(() => page.getByText('£20,050.50 overdue: 4 items, 4 debtors').count()).toBe(1);
    await shoot(page, '04-dry-run');
    await shootNarrow(page, '04-dry-run');
    await steps.commit(page);
    await shoot(page, '05-imported');
  });

  test('Today says whom to call first, and why', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'See who to call today' }).click();
    await page.getByRole('heading', { level: 1, name: '4 calls to make' }).waitFor();
    await expect.poll(() => steps.namesOnList(page)).toEqual([amara.name, bogdan.name, carla.name, dora.name]);
    const first = page.getByRole('row').filter({ hasText: amara.name });
    await first.getByText('£12,400.00 to collect').waitFor();
    await first.getByText('Nobody has spoken with them yet').waitFor();
    await shoot(page, '06-today');
    await shootNarrow(page, '06-today');
  });

  test('the brief has it all on one screen, and the gate allows the call', async () => {
    const { page } = desk;
    await steps.prepare(page, amara.name);
    await page.getByText('INV-2041').first().waitFor();
    await page.getByText('Ruth Okafor').first().waitFor();
    await shoot(page, '07-brief');
    await shootNarrow(page, '07-brief');
  });

  test('a call: nothing of the debt before the person is known, then the notes, the points and a promise', async () => {
    const { page } = desk;
    await steps.startCall(page);
    expect(await page.content()).not.toContain('12,400');
    await shoot(page, '08-ringing');
    await shootNarrow(page, '08-ringing');
    await desk.setTime('2026-11-20T10:00:20Z');
    await steps.press(page, 'They picked up');
    await page.getByText('The account is closed until you know who is there').waitFor();
    expect(await page.content()).not.toContain('12,400');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('£12,400.00').first().waitFor();
    await page.getByLabel('Notes, in their words').fill('The cheque run is on Fridays; she will put it in this week.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Name the total' }).check();
    await page.getByRole('checkbox', { name: 'Ask for payment, then wait' }).check();
    await shoot(page, '09-verified');
    await shootNarrow(page, '09-verified');
  });

  test('the wrap-up takes the promise, and the case is not first any more', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-20T10:04:00Z');
    await steps.press(page, 'Hang up');
    await page.getByRole('checkbox', { name: /Promised in full/ }).check();
    await page.getByLabel('By when').fill('2026-11-27');
    await shoot(page, '10-wrap-up');
    await shootNarrow(page, '10-wrap-up');
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
    await page.getByText('The ledger watches the promise from now on.').waitFor();
    await shoot(page, '11-done');
    await steps.goToday(page);
    await expect.poll(() => steps.namesOnList(page)).toEqual([bogdan.name, carla.name, dora.name]);
  });

  test('a second debtor promises as well', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-20T10:10:00Z');
    await steps.prepare(page, bogdan.name);
    await steps.startCall(page);
    await desk.setTime('2026-11-20T10:12:00Z');
    await steps.promiseInFull(page, 'Peter Lund');
  });

  test('a newer ledger keeps the one promise and breaks the other', async () => {
    const { page } = desk;
    await desk.setTime('2026-12-03T09:30:00Z');
    await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click();
    await steps.chooseFile(page, 'open-items-december.csv', ledgerCsv([bogdan, carla, dora]));
    await page.getByText('Read as you chose last time.').waitFor();
    await steps.sayAsOf(page, '2026-12-03');
    await steps.answer(page, /no longer in the file/, 'They were paid');
    await shoot(page, '12-newer-ledger');
    await steps.commit(page);
    await page.getByText('The ledger judged 2 promises').waitFor();
    const judged = page.getByRole('listitem');
    await judged.filter({ hasText: amara.name }).getByText('kept').waitFor();
    await judged.filter({ hasText: bogdan.name }).getByText('broken').waitFor();
    await shoot(page, '13-promises-judged');
  });

  test('the broken promise is first in the list, the paid debtor is gone from it', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: 'See who to call today' }).click();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => steps.namesOnList(page)).toEqual([bogdan.name, carla.name, dora.name]);
    const broken = page.getByRole('row').filter({ hasText: bogdan.name });
    await broken.getByText(/Promise of £6,300.00 for .* was not kept/).waitFor();
    await shoot(page, '14-broken-first');
  });

  test('the timeline tells it, and everything verifies', async () => {
    const { page } = desk;
    await steps.prepare(page, bogdan.name);
    await page.getByRole('button', { name: 'Timeline' }).click();
    await page.getByText('The chain holds').waitFor();
    await page.getByText('Peter Lund promised £6,300.00').first().waitFor();
    await shoot(page, '15-timeline');
    await shootNarrow(page, '15-timeline');
    await page.getByRole('navigation').getByRole('link', { name: 'Evidence' }).click();
    await page.getByText('All of it holds').waitFor();
    await shoot(page, '16-verify');
    await page.getByRole('navigation').getByRole('link', { name: 'Calls' }).click();
    await page.getByRole('row').filter({ hasText: amara.name }).waitFor();
    await shoot(page, '17-calls');
    await shootNarrow(page, '17-calls');
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
