import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, runCli } from './desk/api.ts';
import { amara, bogdan, carla } from './desk/ledger-files.ts';
import { type Desk, openDesk, shoot, shootNarrow } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** Acceptance of the gate: what may not ring does not ring, and says why, on the screen, in the API and in the shell. */
describe('the gate', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, bogdan, carla], '2026-11-20');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const caseOf = async (name: string) => {
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(name)}`);
    return body.cases[0]?.caseId ?? '';
  };
  const ring = async (name: string, number: string) =>
    ask(desk, 'POST /cases/{caseId}/calls', `/cases/${await caseOf(name)}/calls`, {
      number: number.replaceAll(' ', ''),
    });

  test('the top debtor is marked as paid, and does not ring any more', async () => {
    const { page } = desk;
    await expect.poll(async () => (await steps.namesOnList(page))[0]).toBe(amara.name);
    await steps.prepare(page, amara.name);
    await page.getByRole('button', { name: 'Mark as paid' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark everything as paid' });
    await dialog.getByRole('button', { name: 'Mark as paid' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Not to be asked for').first().waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Start the call/ }).count()).toBe(0);
    await shoot(page, '20-paid');
  });

  test('it is gone from Today, the API refuses the call and says why, and so does the shell', async () => {
    const { page } = desk;
    await steps.goToday(page);
    await expect.poll(() => steps.namesOnList(page)).toEqual([bogdan.name, carla.name]);

    const refused = await ring(amara.name, amara.phone);
    expect(refused).toMatchObject({ status: 403, body: { code: 'call-refused-by-gate' } });
    expect(JSON.stringify(refused.body)).toMatch(/owed|paid/);

    const today = await runCli(desk, ['today']);
    expect(today.exit).toBe(0);
    expect(today.out).not.toContain(amara.name);
    const brief = await runCli(desk, ['brief', await caseOf(amara.name), '--json']);
    expect(JSON.parse(brief.out)).toMatchObject({ stillOwed: { state: 'refused' } });
    const explain = await runCli(desk, ['explain', await caseOf(amara.name)]);
    expect(explain.out).toMatch(/not call|refused/i);
    expect(explain.out).toContain('12400.00');
  });

  test('at half past eight in the evening everybody waits for the morning', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-20T20:30:00Z');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Nobody to call right now' }).waitFor();
    await steps.showView(page, 'Later');
    await expect.poll(() => steps.namesOnList(page)).toEqual([bogdan.name, carla.name]);
    const row = page.getByRole('row').filter({ hasText: bogdan.name });
    await row.getByText(/May be called from .*08:00/).waitFor();
    await shoot(page, '21-evening');
    await shootNarrow(page, '21-evening');

    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: bogdan.name }).waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Start the call/ }).count()).toBe(0);
    await shoot(page, '22-evening-brief');
  });

  test('the API and the shell hold as well', async () => {
    const refused = await ring(bogdan.name, bogdan.phone);
    expect(refused).toMatchObject({ status: 403, body: { code: 'call-refused-by-gate' } });
    expect(JSON.stringify(refused.body)).toContain('2026-11-21T08:00');
    const now = await runCli(desk, ['today', '--json']);
    expect(JSON.parse(now.out)).toMatchObject({ counts: { now: 0, later: 2 } });
    const morning = await runCli(desk, ['today', '--at', '2026-11-21T08:05:00Z', '--json']);
    expect(JSON.parse(morning.out)).toMatchObject({ counts: { now: 2 } });
  });

  test('in the morning they may be called again, and the refused attempts stand in the timeline', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-21T09:00:00Z');
    await steps.goToday(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '2 calls to make' }).waitFor();
    const explain = await runCli(desk, ['explain', await caseOf(bogdan.name)]);
    expect(explain.out).toMatch(/did not call|refused/i);
    expect((await runCli(desk, ['verify'])).exit).toBe(0);
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
