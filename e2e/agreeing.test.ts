import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean, speak } from './desk/expect-clean.ts';
import { expectInSight } from './desk/expect-in-sight.ts';
import { bogdan, carla } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { STEP_MS } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/**
 * One call in which everything of the panel is opened by keys alone, in each language; the page is loaded anew in between,
 * so that nothing can lean on what only this browser knows.
 */
describe('agreeing by keys, in three languages', () => {
  let desk: Desk;
  let nora: Page;
  let caseId = '';
  beforeAll(async () => {
    desk = await openDesk('2026-11-19T10:00:00Z');
    const { page } = desk;
    await steps.openWithLedger(page, desk.address, [bogdan, carla], '2026-11-19');
    await ask(desk, 'POST /profiles', '/profiles', { name: 'Nora Kessler', role: 'supervisor' });
    await ask(desk, 'POST /profiles', '/profiles', { name: 'Ines Keller', role: 'collector' });
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(bogdan.name)}`);
    caseId = body.cases[0]?.caseId ?? '';
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('button', { name: 'Work as Ines Keller' }).click();
    await page.getByRole('link', { name: /Ines Keller/ }).waitFor();
    nora = await desk.openTab({ apart: true });
    await nora.goto(desk.address);
    await nora.getByRole('button', { name: /Nora Kessler/ }).click();
    await nora.getByRole('navigation').waitFor();
    await page.goto(`${desk.address}/cases/${caseId}`);
    await steps.startCall(page);
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('Talking with the right person').waitFor();
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  /** A key is pressed until it is understood: the page may just have been loaded, or waits for the server. */
  const until = (sign: Locator, key: string) =>
    expect
      .poll(
        async () => {
          if ((await sign.count()) > 0) return 1;
          await desk.page.keyboard.press(key);
          await sign.waitFor({ timeout: UNDERSTOOD_MS }).catch(() => undefined);
          return sign.count();
        },
        { timeout: STEP_MS },
      )
      .toBe(1);
  const dialog = () => desk.page.locator('dialog[open]');
  const left = async () => {
    await desk.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  };
  /** Opens the panel by its key and types what will be paid in all; the hand is in that field already. */
  const openAndType = async (amount: string) => {
    const { page } = desk;
    const inField = page.locator('input[inputmode=decimal]:focus');
    await until(inField, 'o');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(amount);
  };
  const out = () => desk.page.keyboard.press('Escape');

  test.each(['en', 'de', 'it'] as const)('means and a request for approval, in %s', async (language) => {
    const { page } = desk;
    if (language !== 'en') await speak(page, language);
    await openAndType('5500');
    await out();
    await expectClean(page, `agree-keys-${language}`, ['light']);
    if (language === 'en') await expectInSight(page, 'agree-keys');
    await page.keyboard.press('f');
    await dialog().waitFor();
    await expectClean(page, `means-business-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);
    await dialog().getByRole('group').getByRole('button').first().press('Enter');
    await dialog().getByRole('spinbutton').or(dialog().locator('input[inputmode=numeric]')).first().waitFor();
    await expectClean(page, `means-household-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);
    await left();
    // Only what the server has answered for can be asked about.
    await until(dialog(), 's');
    await expectClean(page, `ask-${language}`, ['light']);
    if (language === 'it') await page.keyboard.press('Enter');
    else await left();
  });

  test.each(['en', 'de', 'it'] as const)('the supervisor sees it, in %s', async (language) => {
    if (language === 'en') await nora.goto(`${desk.address}/approvals`);
    else await speak(nora, language);
    const card = nora.getByRole('article').filter({ hasText: bogdan.name });
    await card.waitFor();
    await expectClean(nora, `approvals-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);
  });

  test('nobody answers: a call back is promised, by key', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-19T10:20:00Z');
    for (const language of ['en', 'de', 'it'] as const) {
      await speak(page, language);
      await openAndType('5500');
      await out();
      await until(dialog(), 'c');
      await expectClean(page, `call-back-${language}`, ['light']);
      if (language === 'it') await page.keyboard.press('Enter');
      else await left();
    }
    await dialog().waitFor({ state: 'detached' });
    const { body } = await ask(desk, 'GET /cases/{caseId}', `/cases/${caseId}`);
    expect(body.nextStep).toMatchObject({ kind: 'call-back' });
  });

  test('read back and kept by keys; loaded anew, the wrap-up still opens with it', async () => {
    const { page } = desk;
    for (const language of ['de', 'it', 'en'] as const) {
      await speak(page, language);
      await openAndType('6300');
      await until(dialog(), 'Control+Enter');
      await expectClean(page, `read-back-${language}`, ['light']);
      if (language !== 'en') await left();
    }
    await dialog().getByRole('checkbox').press('Space');
    await page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.reload();
    await steps.press(page, 'Hang up');
    const plan = page.getByRole('checkbox', { name: /Instalments agreed/ });
    await plan.waitFor();
    await expect.poll(() => plan.isChecked()).toBe(true);
    await page.reload();
    await plan.waitFor();
    await expect.poll(() => plan.isChecked()).toBe(true);
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
    const { body } = await ask(desk, 'GET /cases/{caseId}/arrangements', `/cases/${caseId}/arrangements`);
    expect(body.arrangements.map(({ kind, status }) => [kind, status])).toEqual([['plan', 'accepted']]);
  });

  test.each(['en', 'de', 'it'] as const)('renegotiated and confirmed, in %s', async (language) => {
    const { page } = desk;
    await page.goto(`${desk.address}/cases/${caseId}`);
    await speak(page, language);
    await page.getByRole('button', { name: RENEGOTIATE[language] }).click();
    await dialog().waitFor();
    await expectClean(page, `renegotiate-${language}`, language === 'en' ? ['light', 'dark'] : ['light']);
    await page.goto(`${desk.address}/cases/${caseId}/confirmations`);
    await page.locator('iframe').waitFor();
    await expectClean(page, `confirmations-${language}`, ['light']);
  });

  test('a part by a later day than one may grant: asked for where the call is closed, approved, and kept', async () => {
    const { page } = desk;
    const { body: now } = await ask(desk, 'GET /settings/negotiation', '/settings/negotiation');
    const { limits } = now.settings;
    await ask(desk, 'PUT /settings/negotiation', '/settings/negotiation', {
      basedOn: now.changeNo,
      settings: { ...now.settings, limits: { ...limits, collector: { ...limits.collector, lengthDaysMax: 10 } } },
    });
    const { body: found } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(carla.name)}`);
    const carlaId = found.cases[0]?.caseId ?? '';
    await page.goto(`${desk.address}/cases/${carlaId}`);
    await speak(page, 'en');
    await steps.startCall(page);
    await steps.press(page, 'They picked up');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('Talking with the right person').waitFor();
    await steps.press(page, 'Hang up');
    await page.getByRole('checkbox', { name: /Promised in part/ }).check();
    await page.getByRole('textbox', { name: 'Amount' }).fill('100');
    await page.getByLabel('By when').fill('2026-12-10');
    await page.getByLabel('Spoke with').fill('Carla Rossi');
    await steps.press(page, 'Save and close the call');
    const asking = page.getByRole('button', { name: 'Ask for approval' });
    await asking.waitFor();
    await expectClean(page, 'promise-beyond');
    await asking.click();
    await dialog().getByLabel('A word of your own (optional)').fill('Her wages come on the ninth.');
    await page.keyboard.press('Enter');
    await page.getByText(/Asked\. It is on their screen/).waitFor();
    await nora.goto(`${desk.address}/approvals`);
    await speak(nora, 'en');
    const card = nora.getByRole('article').filter({ hasText: carla.name });
    await card.getByText('A payment by a day, the rest stays due').waitFor();
    await expectClean(nora, 'approvals-promise', ['light']);
    await nora.keyboard.press('a');
    await page.getByText('Approved by Nora Kessler.').waitFor();
    await steps.press(page, 'Save and close the call');
    await page.getByText('Written down').waitFor();
    const { body } = await ask(desk, 'GET /cases/{caseId}', `/cases/${carlaId}`);
    expect(body.promises).toMatchObject([{ amount: { minor: '10000' }, dueOn: '2026-12-10', status: 'pending' }]);
  });

  test('nothing broke on the way', () => expect(desk.complaints.filter(isOurs)).toEqual([]));
});

/** A key that was understood shows it within this. */
const UNDERSTOOD_MS = 3_000;

const RENEGOTIATE = { en: 'Renegotiate what is left', de: 'Rest neu verhandeln', it: 'Rinegoziare il resto' } as const;

/** The letter is shown in a frame without scripts; the clock of the test would like to run one there. */
const isOurs = (complaint: string) => !/Blocked script execution in 'about:srcdoc'/.test(complaint);
