import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, runCli } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara, bogdan } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** How the firm is paid is said once; then what was agreed is read, and sent. In German, whose words are the longest. */
describe('what was agreed is confirmed', () => {
  let desk: Desk;
  let caseId = '';
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    const { page } = desk;
    await steps.openWithLedger(page, desk.address, [amara, bogdan], '2026-11-20');
    const { body } = await ask(desk, 'GET /today', '/today?limit=3');
    caseId = body.rows.find(({ debtorName }) => debtorName === amara.name)?.caseId ?? '';
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await page.locator('html[lang^=de]').waitFor({ state: 'attached' });
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const heading = (name: string) => desk.page.getByRole('heading', { name }).first().waitFor();

  test('nothing is agreed yet, and the page says so', async () => {
    await desk.page.goto(`${desk.address}/cases/${caseId}/confirmations`);
    await desk.page.getByText('In diesem Fall wurde noch nichts vereinbart.').waitFor();
    await expectClean(desk.page, 'confirm-none');
  });

  test('a plan of three cannot leave while nobody said how to pay', async () => {
    const { page } = desk;
    const terms = {
      total: { currency: 'GBP', minor: '1240000' },
      rhythm: { every: 'month', on: { dayOfMonth: 15 } },
      firstOn: '2026-12-01',
      shape: { kind: 'count', count: 3 },
    };
    const body = { kind: 'plan', terms, promisedBy: 'Ruth Okafor' };
    const agreed = await ask(desk, 'POST /cases/{caseId}/arrangements', `/cases/${caseId}/arrangements`, body);
    expect(agreed.status).toBe(200);
    await page.reload();
    await page.getByText('Noch ist nicht gesagt, wie die Firma bezahlt wird.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'PDF öffnen' }).isDisabled()).toBe(true);
    await expectClean(page, 'confirm-missing');
  });

  test('a wrong account is said at its field; what stands in the other form is not lost by saving', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('link', { name: 'Öffnen: Zahlungswege und E-Mail' }).click();
    await heading('Zahlungswege und E-Mail');
    await expectClean(page, 'letter-settings-empty');
    await page.getByLabel('Mailserver').fill('127.0.0.1');
    await page.getByLabel('Kontoinhaber', { exact: true }).fill('Northwind Papers');
    await page.getByLabel('IBAN', { exact: true }).fill('GB33BUKB20201555555556');
    const save = page.getByRole('button', { name: 'Zahlungswege speichern' });
    await save.click();
    await page.getByText('Das ist keine IBAN').first().waitFor();
    await expectClean(page, 'letter-settings-wrong');
    await page.getByLabel('IBAN', { exact: true }).fill('GB33BUKB20201555555555');
    await save.click();
    await page.getByRole('status').getByText('Gespeichert.').waitFor();
    await page.getByText('Das ist keine IBAN').first().waitFor({ state: 'detached' });
    await expect.poll(() => page.getByLabel('Mailserver').inputValue()).toBe('127.0.0.1');
    await page.getByLabel('Adresse des Absenders').fill('desk@northwind.example');
    await page.getByLabel('Schutz der Verbindung').selectOption('none');
    await page.getByRole('button', { name: 'E-Mail speichern' }).click();
    await expect
      .poll(async () => (await ask(desk, 'GET /settings/mail', '/settings/mail')).body.settings.fromAddress)
      .toBe('desk@northwind.example');
    await expectClean(page, 'letter-settings');
  });

  test('the letter is read in the language of its reader, opened as PDF, and sent', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/cases/${caseId}`);
    await page.getByRole('link', { name: 'Schriftlich bestätigen' }).first().click();
    await heading('Vereinbartes bestätigen');
    const letter = page.frameLocator('iframe');
    await letter.getByText('in 3 instalments').waitFor();
    await expect.poll(() => letter.getByRole('row').count()).toBe(5);
    await page.getByLabel('Sprache des Schreibens').selectOption('de');
    await letter.getByText('in 3 Raten').waitFor();
    await expectClean(page, 'confirm');

    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes('/pdf?')),
      page.getByRole('button', { name: 'PDF öffnen' }).click(),
    ]);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);

    await page.getByLabel('E-Mail-Adresse').fill('ruth@amara.example');
    await page.getByRole('button', { name: 'Per E-Mail senden' }).click();
    await page.getByText('an ruth@amara.example').waitFor();
    await expectClean(page, 'confirm-sent');
  });

  test('the command line writes the same letter', async () => {
    const file = path.join(desk.folder, 'letter.pdf');
    const shown = await runCli(desk, ['confirm', amara.name, '--language', 'de']);
    expect([shown.exit, shown.out]).toEqual([0, expect.stringContaining('in 3 Raten')]);
    expect(shown.out).not.toContain('Missing');
    const written = await runCli(desk, ['confirm', amara.name, '--pdf', file, '--json']);
    expect([written.exit, written.err]).toEqual([0, '']);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    // A file that is there already is not written over.
    expect((await runCli(desk, ['confirm', amara.name, '--pdf', file])).exit).not.toBe(0);
    const sent = await runCli(desk, ['confirm', amara.name, '--send', 'ruth@amara.example', '--json']);
    expect(JSON.parse(sent.out)).toMatchObject({ by: 'email', state: 'queued', to: 'ruth@amara.example' });
  });

  test('nothing broke on the way', () => {
    // The clock of the test wants to run in every frame; the frame of the letter lets nothing run.
    const isTheClock = (one: string) => one.includes("Blocked script execution in 'about:srcdoc'");
    expect(desk.complaints.filter((one) => !isTheClock(one))).toEqual([]);
  });
});
