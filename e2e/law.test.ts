import type { BodyOf, Operation } from '@duologue/contract/api.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara, bogdan, carla, type Line, ledgerCsv } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** An American consumer, for whom this firm collects for others: the pack with official reasons for overriding. */
const ruth: Line = {
  no: 'C-1009',
  name: 'Ruth Alvarez',
  phone: '+1 214 555 0123',
  invoice: 'INV-2099',
  issued: '04/09/2026',
  due: '05/10/2026',
  open: '310.00',
};
const ledger = ledgerCsv([amara, bogdan, carla, ruth])
  .split('\r\n')
  .map((row, at) =>
    at === 0 ? `${row},State` : row.includes(ruth.phone) ? `${row.replace(',GB,', ',US,')},TX` : `${row},`,
  )
  .join('\r\n');

/** The law on the screen: the answer and its findings, the week, what is said, stops, states, and the override. */
describe('the law', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    const { page } = desk;
    await steps.openMyFirm(page, desk.address);
    await steps.chooseFile(page, 'open-items.csv', ledger);
    await steps.answer(page, /Which comes first/, 'Day first');
    await steps.press(page, 'Take this answer');
    await page.getByText('Say first of which day the ledger is.').waitFor();
    await steps.sayAsOf(page, '2026-11-20');
    await steps.commit(page);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const caseOf = async (name: string) => {
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(name)}`);
    return body.cases[0]?.caseId ?? '';
  };
  const post = <K extends Operation>(key: K, place: string, body: BodyOf<K>) => ask(desk, key, place, body);
  const openBrief = async (name: string) => {
    await desk.page.goto(`${desk.address}/cases/${await caseOf(name)}`);
    await desk.page.getByRole('heading', { level: 1, name }).waitFor();
    await desk.page.getByRole('toolbar').waitFor();
    await settled(desk.page);
  };

  test('one key opens every finding, with source, sureness and force; the keyboard unfolds the rest', async () => {
    const { page } = desk;
    await openBrief(bogdan.name);
    await page.getByText('You may call').first().waitFor();
    await expectClean(page, 'law-answer');
    await page.keyboard.press('w');
    const dialog = page.getByRole('dialog', { name: 'Every rule that was asked' });
    await dialog.getByRole('heading', { name: 'What objects or warns' }).waitFor();
    await dialog.getByText('zone table tzdb 2026f').waitFor();
    await dialog.getByText('Not legal advice.').waitFor();
    await expectClean(page, 'law-findings');
    const pack = dialog.locator('summary').first();
    await pack.focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('our own measure').first().waitFor();
    await settled(page);
    expect(await dialog.getByText(/illegal/i).count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('the week: arrow keys tell what closes each stretch, and other weeks are a key away', async () => {
    const { page } = desk;
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: 'When this number may be called' });
    const plot = dialog.getByRole('group', { name: 'Hours of seven days' }).first();
    await plot.getByRole('button', { pressed: true }).waitFor();
    await dialog.getByText('Now, 10:00').waitFor({ state: 'attached' });
    await plot.getByRole('button', { pressed: true }).focus();
    await page.keyboard.press('ArrowUp');
    await dialog.getByRole('status').filter({ hasText: 'Closed' }).getByRole('listitem').first().waitFor();
    await expectClean(page, 'law-week');
    await page.keyboard.press('PageDown');
    await dialog.getByText('27 Nov – 3 Dec 2026').waitFor();
    await dialog.getByText('As a table').click();
    await expect.poll(() => dialog.getByRole('table').getByRole('row').count()).toBe(8);
    await expectClean(page, 'law-week-table');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('the call shows what is said to whom, and keeps what was ticked', async () => {
    const { page } = desk;
    await steps.startCall(page);
    await page.getByText('Not recorded.').waitFor();
    const say = page.getByRole('region', { name: 'Say', exact: true });
    await say.getByText('Must be said').waitFor();
    await page.keyboard.press('s');
    await say.getByRole('checkbox', { checked: true }).first().waitFor();
    await expectClean(page, 'law-say-ringing');
    await page.keyboard.press('w');
    await page.getByRole('dialog', { name: 'The rules of what is said' }).getByRole('listitem').first().waitFor();
    await expectClean(page, 'law-say-why');
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.getByRole('region', { name: 'Voicemail' }).getByText('Jo Marsh').waitFor();
    await expectClean(page, 'law-say-voicemail');
    await page.keyboard.press('a');
    await page.getByText('Answered', { exact: true }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('heading', { name: 'Someone else is on the line' }).waitFor();
    await say.getByLabel('Who hears it').selectOption({ label: 'Somebody of the household' });
    await say.getByText('Not said').waitFor();
    await expectClean(page, 'law-say-household');
    await steps.press(page, 'Identity confirmed');
    await page.getByText('Talking with the right person').waitFor();
    await say.getByText('Must be said').or(say.getByText('May be said')).first().waitFor();
    await expectClean(page, 'law-say-verified');
    await page.reload();
    await say.getByText('May be said').or(say.getByText('Must be said')).first().waitFor();
  });

  test('a stop that is asked for in the call closes the gate at once', async () => {
    const { page } = desk;
    const stops = `/cases/${await caseOf(bogdan.name)}/stops`;
    const asked = { scope: { kind: 'phone' as const }, words: 'Please stop calling.' };
    const { body } = await post('POST /cases/{caseId}/stops', stops, asked);
    expect(body).toMatchObject({ decision: { verdict: 'deny' } });
    await steps.press(page, 'Hang up');
    const callId = page.url().split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Save and close the call' }).waitFor();
    const closed = await post('POST /calls/{callId}/outcome', `/calls/${callId}/outcome`, {
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'no-commitment', captured: { words: 'Please stop calling.' } }],
      nextStep: { kind: 'supervisor-review', dueOn: '2026-11-20' },
    });
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
    const { body: answer } = await ask(
      desk,
      'GET /cases/{caseId}/gate-answer',
      `/cases/${await caseOf(bogdan.name)}/gate-answer`,
    );
    expect(answer.plain).toMatchObject({ kind: 'not-until-event', main: { code: 'BASE-STOP' } });
    await openBrief(bogdan.name);
    await page.getByText('Not until they take their request back.').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /Call anyway/ }).count()).toBe(0);
    await expectClean(page, 'law-stopped');
  });

  test('a breathing space shows its first and last day, binds at once, and is lifted with a reason', async () => {
    const { page } = desk;
    await openBrief(carla.name);
    await page.keyboard.press('l');
    const facts = page.getByRole('dialog', { name: 'What the law asks about this case' });
    await facts.getByRole('button', { name: 'Record a state' }).click();
    const form = page.getByRole('dialog', { name: 'Record a state' });
    await form.getByLabel('What is so').selectOption({ label: 'Breathing space' });
    await form.getByLabel('Registered on').fill('2026-11-19');
    await form.getByText('First day 20 Nov 2026, last day 18 Jan 2027.').waitFor();
    await expectClean(page, 'law-state-form');
    await form.getByLabel('In a sentence: why').fill('The adviser wrote to us.');
    await form.getByRole('button', { name: 'Save' }).click();
    await facts.getByText('20 Nov 2026 to 18 Jan 2027').waitFor();
    await facts.getByText('Recorded by Jo Marsh').waitFor();
    await expectClean(page, 'law-facts');
    await facts.getByRole('button', { name: 'Lift' }).click();
    const lift = page.getByRole('dialog', { name: 'Lift: Breathing space' });
    await lift.getByLabel('In a sentence: why').fill('Entered on the wrong case.');
    await lift.getByRole('button', { name: 'Lift' }).click();
    await facts.getByText('1 has ended').waitFor();
    await page.keyboard.press('Escape');
  });

  test('where official reasons are offered, the call is made with a reason and a note, and both are in the timeline', async () => {
    const { page } = desk;
    // Open from Honolulu to New York.
    await desk.setTime('2026-11-20T18:30:00Z');
    const settings = { collector: 'third-party' as const };
    const { changeNo: basedOn } = (await ask(desk, 'GET /settings/law', '/settings/law')).body;
    await post('PUT /settings/law', '/settings/law', { basedOn, settings, reason: 'Journey' });
    const caseId = await caseOf(ruth.name);
    // They called us, and we talked: for seven days a federal rule is against calling again.
    const talked = { kind: 'call-in' as const, at: '2026-11-17T18:00:00Z', outcome: 'conversation' as const };
    await post('POST /cases/{caseId}/contacts', `/cases/${caseId}/contacts`, talked);
    await openBrief(ruth.name);
    await page.getByRole('button', { name: /Call anyway/ }).waitFor();
    await expectClean(page, 'law-override-offered');
    await page.keyboard.press('y');
    const dialog = page.getByRole('dialog', { name: 'Call anyway' });
    await dialog.getByRole('radio').first().check();
    await expectClean(page, 'law-override');
    await expect.poll(() => dialog.getByRole('button', { name: 'Call anyway' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Note').fill('Order of the court of 18 November.');
    await dialog.getByRole('button', { name: 'Call anyway' }).click();
    await page.getByRole('button', { name: 'They picked up' }).waitFor();
    await page.goto(`${desk.address}/cases/${caseId}/timeline`);
    await page
      .getByText(/Order of the court of 18 November/)
      .first()
      .waitFor();
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
