import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara } from './desk/ledger-files.ts';
import { openMailServer } from './desk/mail-server.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

const PDF = Buffer.from('%PDF-1.4 an invoice of which only its ink tells');

/** An invoice is kept as a file on the page of the account, saved from there, and taken away. In German, whose words are the longest. */
describe('invoices as files', () => {
  let desk: Desk;
  let mail: Awaited<ReturnType<typeof openMailServer>>;
  let caseId = '';
  const number = amara.invoice;
  beforeAll(async () => {
    mail = await openMailServer();
    desk = await openDesk('2026-11-20T10:00:00Z');
    const { page } = desk;
    await steps.openWithLedger(page, desk.address, [amara], '2026-11-20');
    const { body } = await ask(desk, 'GET /today', '/today?limit=3');
    caseId = body.rows[0]?.caseId ?? '';
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await page.locator('html[lang^=de]').waitFor({ state: 'attached' });
    await page.goto(`${desk.address}/cases/${caseId}`);
  });
  afterAll(async () => {
    await desk?.close();
    await mail?.close();
  });
  stopAtFirstFailure(() => desk);

  const card = () => desk.page.getByRole('region', { name: 'Dateien der Rechnungen' });
  const row = () => card().getByRole('listitem').filter({ hasText: number });
  const kept = async () => {
    const { body } = await ask(desk, 'GET /cases/{caseId}/papers', `/cases/${caseId}/papers`);
    return body.items.flatMap(({ papers }) => papers.map(({ fileName }) => fileName));
  };

  test('before there is one, it says what a file is good for', async () => {
    await card().getByText('damit sie noch im Gespräch gesendet werden können').waitFor();
    await row().getByText('Keine Datei').waitFor();
    await expectClean(desk.page, 'papers-none');
  });

  test('by the keyboard: the button opens the picker; a file of another kind is refused in words', async () => {
    const { page } = desk;
    const choose = async (name: string, buffer: Buffer) => {
      const opened = page.waitForEvent('filechooser');
      await row()
        .getByRole('button', { name: /^Anhängen/ })
        .focus();
      await page.keyboard.press('Enter');
      await (await opened).setFiles([{ name, mimeType: 'application/pdf', buffer }]);
    };
    await choose('page.pdf', Buffer.from('<html></html>'));
    await page.getByText('Als Datei einer Rechnung wird nur ein PDF').waitFor();
    await expectClean(page, 'papers-refused');
    await choose('Bäcker 17.pdf', PDF);
    await row().getByRole('button', { name: 'Bäcker 17.pdf speichern' }).waitFor();
    await page.getByText('Als Datei einer Rechnung wird nur ein PDF').waitFor({ state: 'detached' });
    expect(await kept()).toEqual(['Bäcker 17.pdf']);
    await expectClean(page, 'papers-kept');
  });

  test('dropped on its row', async () => {
    const { page } = desk;
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'dropped.pdf', { type: 'application/pdf' }));
      return data;
    }, '%PDF-1.4 dropped');
    await row().dispatchEvent('dragover', { dataTransfer: dropped });
    await row().getByText('Datei hier ablegen').waitFor();
    await expectClean(page, 'papers-over');
    await row().dispatchEvent('drop', { dataTransfer: dropped });
    await row().getByRole('button', { name: 'dropped.pdf speichern' }).waitFor();
    expect(await kept()).toEqual(['Bäcker 17.pdf', 'dropped.pdf']);
  });

  test('the clip behind its number saves it, byte for byte', async () => {
    const { page } = desk;
    const money = page.getByRole('table').filter({ hasText: number }).first();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      money.getByRole('button', { name: 'Bäcker 17.pdf speichern' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('Bäcker 17.pdf');
    expect(readFileSync(await saved.path()).equals(PDF)).toBe(true);
  });

  test('without a call they are sent from here: first nothing is set up, then they are with the debtor', async () => {
    const { page } = desk;
    const open = () => card().getByRole('button', { name: 'Per E-Mail senden' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rechnungen jetzt senden' });
    await open();
    await dialog.getByText('Es ist kein Mailserver eingerichtet').waitFor();
    await expectClean(page, 'papers-no-mail');
    await page.keyboard.press('Escape');
    const settings = { host: '127.0.0.1', port: mail.port, security: 'none', fromAddress: 'desk@harbour.example' };
    await ask(desk, 'PUT /settings/mail', '/settings/mail', { basedOn: 0, settings });
    await page.reload();
    await open();
    await dialog.getByLabel('Jetzt senden an').fill('buchhaltung@amara.example');
    await page.keyboard.press('Enter');
    await dialog.getByRole('status').getByText('gesendet', { exact: true }).waitFor();
    await expectClean(page, 'papers-sent');
    expect(mail.received.map(({ to }) => to)).toEqual([['buchhaltung@amara.example']]);
    expect(mail.received[0]?.raw.replaceAll('\r\n', '')).toContain(PDF.toString('base64'));
    await page.keyboard.press('Escape');
  });

  test('removing asks first, by name; Escape leaves it there', async () => {
    const { page } = desk;
    const remove = () => row().getByRole('button', { name: 'dropped.pdf entfernen' }).click();
    await remove();
    await page.getByRole('dialog', { name: 'dropped.pdf entfernen?' }).waitFor();
    await expectClean(page, 'papers-remove');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await kept()).toHaveLength(2);
    await remove();
    await page.getByRole('button', { name: 'Endgültig entfernen' }).click();
    await row().getByRole('button', { name: 'dropped.pdf speichern' }).waitFor({ state: 'detached' });
    expect(await kept()).toEqual(['Bäcker 17.pdf']);
    expect(desk.complaints).toEqual([]);
  });
});
