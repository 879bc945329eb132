import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara, bogdan, carla } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** A manager reads the rules, and asks one thing more of the firm: nobody is tried twice in a day. */
describe('the rules, and what the firm adds to them', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, bogdan, carla], '2026-11-20');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  test('a place is found by typing, without its accents, and one key leads there', async () => {
    const { page } = desk;
    await steps.go(page, 'r');
    await page.getByRole('heading', { level: 1, name: 'Rules' }).waitFor();
    await page.getByRole('link', { name: 'United States: California' }).waitFor();
    await page.getByText('tzdb 2026f').waitFor();
    await page.getByText('no legal advice').waitFor();
    await expectClean(page, 'rules');
    await page.keyboard.press('/');
    await steps.focused(page.getByLabel('Find a pack or a rule'));
    await page.keyboard.type('sao paulo');
    await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(1);
    await page.getByRole('link', { name: 'São Paulo: hours of collection calls' }).waitFor();
  });

  test('a rule is found by its code, and opens with its source, its exceptions and examples', async () => {
    const { page } = desk;
    await page.getByLabel('Find a pack or a rule').fill('FED-TIME-INCONV');
    await page.getByRole('link', { name: /Call only from 08:00 to 21:00/ }).click();
    await page.getByRole('heading', { level: 1, name: /Regulation F/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/rules/us.regulation-f/call-window');
    await page.getByRole('link', { name: 'Regulation F, 12 CFR part 1006' }).waitFor();
    // The others of the pack stay closed.
    const open = page.locator('details[open]');
    await open.getByText('The consumer has agreed with us to be called then or there.').waitFor();
    await open.getByText('a minute before the window').waitFor();
    await expectClean(page, 'rule');
  });

  test('the address of a rule opens it, and what is no pack is said', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/rules/us.regulation-f/call-window`);
    await page.locator('details[open]').getByText('a minute before the window').waitFor();
    await page.goto(`${desk.address}/rules/no.such-pack`);
    await page.getByText('There is no such rule pack.').waitFor();
  });

  test('a wrong figure is said beside its field, and nothing is saved', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('link', { name: 'Open: The firm and the law' }).click();
    await page.getByRole('heading', { level: 1, name: 'The firm and the law' }).waitFor();
    await expectClean(page, 'law-settings');
    await page.getByLabel('Attempts per day').fill('often');
    await steps.press(page, 'Review and save: our own rules');
    await page.getByText('A whole number from 1 to 100.').waitFor();
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('what will change is shown first, and a reason is asked', async () => {
    const { page } = desk;
    await page.getByLabel('Attempts per day').fill('1');
    await steps.press(page, 'Review and save: our own rules');
    const dialog = page.getByRole('dialog', { name: 'What will change' });
    await dialog.getByText('Attempts per day').waitFor();
    await expectClean(page, 'law-confirm');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Say why, in a few words.').waitFor();
    await dialog.getByLabel('Why').fill('Once a day is enough');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Once a day is enough').waitFor();
    await page.getByRole('main').getByText('Jo Marsh').waitFor();
    await expectClean(page, 'law-saved');
  });

  test('the pack of the firm stands first among the rules', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/rules`);
    await page.getByRole('link', { name: 'Rules of this firm' }).waitFor();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).first().innerText()).toBe('This firm');
    await page.getByRole('link', { name: 'Rules of this firm' }).click();
    await page.getByText('Our firm makes at most 1 attempts in 1 days; so far: ….').waitFor();
  });

  test('after one attempt the case says so, on its page and in the API', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await steps.prepare(page, bogdan.name);
    await steps.startCall(page);
    await steps.press(page, 'Hang up');
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(bogdan.name)}`);
    const caseId = body.cases[0]?.caseId ?? '';
    await page.goto(`${desk.address}/cases/${caseId}`);
    await page.getByRole('heading', { level: 1, name: bogdan.name }).waitFor();
    await page
      .getByText(/Our firm makes at most 1 attempts in 1 days; so far: 1/)
      .first()
      .waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Start the call/ }).count()).toBe(0);
    const refused = await ask(desk, 'POST /cases/{caseId}/calls', `/cases/${caseId}/calls`, {
      number: bogdan.phone.replaceAll(' ', ''),
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'call-refused-by-gate' } });
    expect(JSON.stringify(refused.body)).toContain('FIRM-ATTEMPTS-PER-DAY');
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
