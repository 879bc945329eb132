import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { amara, bogdan, carla, dora } from './desk/ledger-files.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** Who is on the line decides what is on the screen; and a call that began is brought to its end. */
describe('on the line', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, bogdan, carla, dora], '2026-11-20');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const expectNoDebt = async (page: Page) => {
    const fields = await page
      .getByRole('textbox')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const seen = `${await page.title()} ${await page.content()} ${fields.join(' ')}`;
    expect(seen).not.toMatch(/12[,.]?400|INV-2041|overdue|£|in the post/i);
  };

  test('somebody else takes over: one key, and nothing of the debt is on the screen, even before the server knows', async () => {
    const { page } = desk;
    await steps.prepare(page, amara.name);
    await steps.startCall(page);
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('£12,400.00').first().waitFor();
    await page.getByLabel('Notes, in their words').fill('The cheque is in the post.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('Escape');

    // The server learns of it when this test lets it.
    let tell: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await page.route('**/api/calls/*/events', async (route) => {
      await told;
      await route.continue();
    });
    await page.keyboard.press('t');
    await page.getByText('They learn nothing: not the reason, not that anything is owed.').waitFor();
    await expectNoDebt(page);
    await shoot(page, '30-third-party');
    tell();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Voicemail' }).waitFor();
    await expectNoDebt(page);
    await shootNarrow(page, '30-third-party');
  });

  test('a reload in the middle of the call comes back to the same state', async () => {
    const { page } = desk;
    await page.reload();
    await page.getByText('They learn nothing: not the reason, not that anything is owed.').waitFor();
    await expectNoDebt(page);
  });

  test('a second tab sees the same call, and follows it', async () => {
    const { page } = desk;
    const second = await desk.openTab();
    await second.goto(page.url());
    await second.getByText('They learn nothing: not the reason, not that anything is owed.').waitFor();
    await expectNoDebt(second);
    await steps.press(page, 'Identity confirmed');
    await page.getByText('£12,400.00').first().waitFor();
    await second.getByText('£12,400.00').first().waitFor();
    await expect.poll(() => second.getByLabel('Notes, in their words').inputValue()).toBe('The cheque is in the post.');
    await second.close();
  });

  test('a call that is not over cannot be left behind: every page shows the way back, no second call to them begins', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await page.getByText(`The call with ${amara.name} is not closed yet.`).waitFor();
    await shoot(page, '31-call-open');
    const found = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(amara.name)}`);
    const other = await ask(desk, 'POST /cases/{caseId}/calls', `/cases/${found.body.cases[0]?.caseId}/calls`, {
      number: amara.phone.replaceAll(' ', ''),
    });
    expect(other).toMatchObject({ status: 409, body: { code: 'call-open' } });
    await page.getByRole('link', { name: 'Finish it' }).click();
  });

  test('nor without an outcome: what is missing is said, and the server refuses as well', async () => {
    const { page } = desk;
    await steps.press(page, 'Hang up');
    await steps.press(page, 'Save and close the call');
    await page.getByText('One thing is missing').waitFor();
    await shoot(page, '32-missing');
    const callId = page.url().split('/').at(-1);
    const bare = { lineResult: 'answered', party: 'debtor-verified', business: [] };
    const refused = await ask(desk, 'POST /calls/{callId}/outcome', `/calls/${callId}/outcome`, bare);
    expect(refused).toMatchObject({ status: 422, body: { code: 'input-invalid' } });

    await steps.goToday(page);
    await page.getByText(`The call with ${amara.name} is not closed yet.`).waitFor();
    await page.getByRole('link', { name: 'Finish it' }).click();
    await page.getByRole('checkbox', { name: /No commitment/ }).check();
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
    await settled(page);
    expect(await page.getByText('is not closed yet').count()).toBe(0);
  });

  test('a machine answers: one key, the neutral words, and a fitting end', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await steps.prepare(page, bogdan.name);
    await steps.startCall(page);
    await page.keyboard.press('v');
    await page.getByText('Anyone may hear it. Say only this, or hang up without a word.').waitFor();
    const seen = `${await page.title()} ${await page.content()}`;
    expect(seen).not.toMatch(/6[,.]?300|INV-2042|overdue|£/i);
    await shoot(page, '33-voicemail');
    await shootNarrow(page, '33-voicemail');
    // The words are there before the server knows of it; until then no other key is taken.
    await steps.key(page, 'h');
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
  });

  test('a whole call by keyboard alone', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await page.getByRole('grid').waitFor();
    await expect.poll(async () => (await steps.namesOnList(page))[0]).toBe(carla.name);
    const { keyboard } = page;
    await keyboard.press('k');
    await page.getByRole('row', { selected: true }).filter({ hasText: carla.name }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('row');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: carla.name }).waitFor();
    await steps.key(page, 'c');
    await page.getByText('Ringing', { exact: true }).waitFor();
    await keyboard.press('a');
    await page.getByText('Answered', { exact: true }).waitFor();
    await keyboard.press('i');
    await page.getByText('Talking with the right person').waitFor();
    await keyboard.press('n');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await keyboard.type('Ms Carla will pay next week.');
    await keyboard.press('Escape');
    await keyboard.press('d');
    await keyboard.press('d');
    await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    await keyboard.press('h');
    await page.getByText('What came of it?').first().waitFor();
    await keyboard.press('1');
    await page.getByRole('checkbox', { name: /Promised in full/, checked: true }).waitFor();
    await shoot(page, '34-by-keyboard');
    // The one thing that is missing has the focus already.
    await expect.poll(() => isOn(page, 'Who gave their word')).toBe(true);
    await keyboard.type('Ms Carla');
    await keyboard.press('Control+Enter');
    await page.getByText('Written down').waitFor();
    await page.getByText('The ledger watches the promise from now on.').waitFor();
    await steps.key(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: dora.name }).waitFor();
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});

/** Whether the focus is on the field with this label. */
const isOn = (page: Page, label: string): Promise<boolean> =>
  page.getByLabel(label).evaluateAll((all) => all.some((one) => one === document.activeElement));
