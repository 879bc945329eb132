import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { ublInvoice } from './desk/invoice-files.ts';
import { amara, carla } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

const invoice = {
  number: 'INV-3001',
  seller: 'Northwind Papers',
  buyer: 'Zeta Books Ltd',
  issued: '2026-11-20',
  terms: 'Please pay by 03/12/2026',
  amount: '640.00',
};
/** Of the same name as a customer, who has a number that the document does not name; and of a seller nobody has heard of. */
const second = {
  ...invoice,
  number: 'INV-3002',
  seller: 'Northwind Direct',
  buyer: carla.name,
  terms: 'This invoice has been paid in full',
};
const table = 'Date,Payer,Amount\n03/12/2026,ZETA BOOKS LTD,640.00\n04/12/2026,SOMEBODY,12.00\n';

/** What a file leaves open is asked where it was dropped, with its readings, and what was said goes on. In German. */
describe('questions about files of the bank and e-invoices', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-12-05T09:30:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, carla], '2026-11-20');
    await desk.page.goto(`${desk.address}/settings`);
    await desk.page.getByRole('radio', { name: 'Deutsch' }).check();
    await desk.page.locator('html[lang^=de]').waitFor({ state: 'attached' });
    await desk.page.goto(`${desk.address}/money/files`);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const drop = (name: string, content: string) =>
    desk.page
      .getByLabel('Dateien auswählen')
      .setInputFiles([{ name, mimeType: 'text/plain', buffer: Buffer.from(content) }]);
  const card = (name: string) => desk.page.getByRole('region', { name });
  const take = (name: string) => card(name).getByRole('button', { name: 'Antwort übernehmen' }).click();

  test('a due date that reads in two ways: both readings, one is chosen, and the invoice is open', async () => {
    await drop('zeta.xml', ublInvoice(invoice));
    const zeta = card('zeta.xml');
    await zeta.getByText('fragt etwas').waitFor();
    const question = zeta.getByRole('group', { name: 'Wann ist sie fällig?' });
    await expect.poll(() => question.getByRole('radio').count()).toBe(2);
    await zeta.getByText('Im Dokument steht: „Please pay by 03/12/2026“').waitFor();
    await expect.poll(() => zeta.getByRole('button', { name: 'Antwort übernehmen' }).isDisabled()).toBe(true);
    await question.getByRole('radio').last().check();
    await zeta.getByText('Donnerstag, 3. Dezember 2026').waitFor();
    await expectClean(desk.page, 'asked-due');
    await take('zeta.xml');
    await zeta.getByText('Als offene Rechnung aufgenommen.').waitFor();
    await settled(desk.page);
    expect(await zeta.getByRole('group').count()).toBe(0);
    const { body } = await ask(desk, 'GET /cases', '/cases?search=Zeta');
    expect(body.cases).toMatchObject([{ debtorName: 'Zeta Books Ltd' }]);
  });

  test('one question after the other: whose it is, what it means, who the buyer is, when it is due', async () => {
    const { page } = desk;
    await drop('carla.xml', ublInvoice(second));
    const carlas = card('carla.xml');
    await carlas.getByRole('radio', { name: 'Ja, das ist Northwind Papers' }).check();
    await expectClean(page, 'asked-seller');
    await take('carla.xml');
    await carlas.getByText(/Im Text steht/).waitFor();
    await carlas.getByRole('radio', { name: /Der Käufer schuldet 640,00/ }).check();
    await expectClean(page, 'asked-meaning');
    await take('carla.xml');
    await carlas.getByRole('radio', { name: `${carla.name}, ${carla.no}` }).check();
    await expectClean(page, 'asked-buyer');
    await take('carla.xml');
    await carlas.getByLabel('Wann ist sie fällig?').fill('2026-12-01');
    await take('carla.xml');
    await carlas.getByText('Als offene Rechnung aufgenommen.').waitFor();
    const { body } = await ask(desk, 'GET /cases', '/cases?search=Carla');
    expect(body.cases).toHaveLength(1);
  });

  test('a table of movements whose dates read in two ways is taken once somebody says which', async () => {
    const { page } = desk;
    await drop('bank.csv', table);
    const bank = card('bank.csv');
    await bank.getByRole('group', { name: /der Tag oder der Monat/ }).waitFor();
    await bank.getByRole('radio', { name: 'Tag, Monat, Jahr' }).check();
    await bank.getByRole('radio', { name: 'GBP' }).check();
    await expectClean(page, 'asked-table');
    await take('bank.csv');
    // The invoice of the first test is named by nothing but payer and amount.
    await bank.getByText('2 warten auf Zuordnung').waitFor();
    await expectClean(page, 'asked-taken');
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
