import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { expectInSight } from './desk/expect-in-sight.ts';
import { type Desk, openDesk, WIDE } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';

describe('a look round in the sample', () => {
  let desk: Desk;
  let caseIds: readonly string[] = [];
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
  });
  afterAll(() => desk?.close());

  const open = async (path: string, heading: string | RegExp) => {
    await desk.page.goto(`${desk.address}${path}`);
    await desk.page.getByRole('heading', { name: heading }).first().waitFor();
    await settled(desk.page);
  };

  test('the first screen, and the question about the firm', async () => {
    const { page } = desk;
    await open('/', 'Welcome to Duologue');
    await expectClean(page, 'welcome');
    await steps.press(page, 'Begin');
    await page.getByLabel('Your name').waitFor();
    await expectClean(page, 'firm');
  });

  test('the sample opens on Today', async () => {
    const { page } = desk;
    await page.goto(desk.address);
    await steps.press(page, 'Open the sample');
    await page.getByRole('grid').waitFor({ timeout: 60_000 });
    await page.getByText('You are looking around in the sample portfolio').waitFor();
    const { body } = await ask(desk, 'GET /today', '/today?limit=3');
    caseIds = body.rows.map(({ caseId }) => caseId);
    expect(body.counts.now).toBeGreaterThan(5);
    await expectClean(page, 'today');
    await expectInSight(page, 'today');
  });

  test.each(['Later', 'Blocked'] as const)('the list of those who are %s', async (view) => {
    await open('/today', /calls? to make/);
    await steps.showView(desk.page, view);
    await expectClean(desk.page, view.toLowerCase());
  });

  test('a brief', async () => {
    await open(`/cases/${caseIds[0]}`, /./);
    await desk.page.getByRole('toolbar').waitFor();
    await expectClean(desk.page, 'brief');
  });

  test('a link to a case, opened by somebody whom this browser does not know yet, ends at the case', async () => {
    const { page } = desk;
    await page.evaluate(() => localStorage.removeItem('duologue.session'));
    await page.goto(`${desk.address}/cases/${caseIds[0]}`);
    await page.getByRole('heading', { name: 'Who is working?' }).waitFor();
    await page
      .getByRole('button', { name: /Manager/ })
      .first()
      .click();
    await page.getByRole('toolbar').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${caseIds[0]}`);
  });

  test.each([
    ['n', 'note'],
    ['h', 'hold'],
    ['s', 'stop'],
    ['a', 'payment'],
    ['m', 'paid'],
    ['e', 'person'],
    ['w', 'why'],
  ])('the dialog behind %s', async (key, name) => {
    await open(`/cases/${caseIds[0]}`, /./);
    await desk.page.getByRole('toolbar').waitFor();
    await desk.page.keyboard.press(key);
    await desk.page.getByRole('dialog').waitFor();
    await expectClean(desk.page, `dialog-${name}`);
  });

  /** A live call is worked on without scrolling, on a laptop, with the banner of the sample above it. */
  const expectOneScreen = async () => {
    expect(await desk.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(WIDE.height);
  };

  test('a call in each of its states', async () => {
    const { page } = desk;
    await open(`/cases/${caseIds[0]}`, /./);
    await steps.startCall(page);
    await expectClean(page, 'call-ringing');
    await expectOneScreen();
    await steps.press(page, 'They picked up');
    await page.getByRole('button', { name: 'Identity confirmed' }).waitFor();
    await expectClean(page, 'call-answered');
    await expectOneScreen();
    await steps.press(page, 'Someone else');
    await page.getByText('They learn nothing: not the reason, not that anything is owed.').waitFor();
    await expectClean(page, 'call-third-party');
    await expectOneScreen();
    await steps.press(page, 'Voicemail');
    await page.getByText('Anyone may hear it. Say only this, or hang up without a word.').waitFor();
    await expectClean(page, 'call-voicemail');
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('Talking with the right person').waitFor();
    await expectClean(page, 'call-verified');
    await expectOneScreen();
    await expectInSight(page, 'call-verified');
    await steps.press(page, 'Hang up');
    await page.getByRole('checkbox', { name: /Promised in full/ }).check();
    await page
      .getByRole('checkbox', { name: /Disput/ })
      .first()
      .check();
    await steps.press(page, 'Save and close the call');
    await expectClean(page, 'wrap-up');
    await expectInSight(page, 'wrap-up');
  });

  test.each([
    ['/import', /Import a ledger/, 'import'],
    ['/calls', /Call log/, 'calls'],
    ['/verify', /All of it holds/, 'verify'],
    ['/settings', /Settings/, 'settings'],
    ['/nowhere', /./, 'not-found'],
  ] as const)('%s', async (path, heading, name) => {
    await open(path, heading);
    await expectClean(desk.page, name);
    await expectInSight(desk.page, name);
  });

  test('the timeline, the palette and the help', async () => {
    const { page } = desk;
    await open(`/cases/${caseIds[0]}/timeline`, /./);
    await page.getByText('The chain holds').waitFor();
    await expectClean(page, 'timeline');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await expectClean(page, 'palette');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await expectClean(page, 'help');
    await page.keyboard.press('Escape');
  });

  test.each([
    ['Deutsch', 'de', 'Heute', /Anruf/],
    ['Italiano', 'it', 'Oggi', /chiamat/],
  ])('in %s', async (language, code, today, calls) => {
    const { page } = desk;
    await open('/settings', /./);
    await page.getByRole('radio', { name: language }).check();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(code);
    await page.getByRole('navigation').getByRole('link', { name: today, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: calls }).waitFor();
    // A key in place of its words would look like `room.thing`.
    await settled(page);
    expect(await page.locator('body').innerText()).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z.-][a-zA-Z.-]+/);
    await expectClean(page, `today-${code}`);
    await page.goto(`${desk.address}/cases/${caseIds[1]}`);
    await page.getByRole('toolbar').waitFor();
    await expectClean(page, `brief-${code}`);
  });

  test('one click, and it is gone', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('button', { name: 'Remove the sample' }).first().click();
    await page.getByRole('heading', { name: 'Welcome to Duologue' }).waitFor();
    const { body } = await ask(desk, 'GET /workbench', '/workbench');
    expect(body.tenants).toEqual([]);
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
