import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { camtStatement, mt940Statement } from './desk/bank-files.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara, bogdan, carla, dora } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** Bogdan names his invoice and pays it all; a supplier sends money back; Carla pays a part and names nothing. */
const camt = camtStatement('DAY-324', [
  { on: '2026-11-20', amount: '6300.00', payer: 'BOGDAN MOTORS LTD', text: `Payment of ${bogdan.invoice}` },
  { on: '2026-11-20', amount: '74.20', payer: 'THAMES WATER UTILITIES', text: 'Refund of overpayment' },
]);
const mt940 = mt940Statement('DAY-325', [
  { on: '2026-11-20', amount: '450.50', payer: 'DORA PRINT LTD', text: 'OUR ACCOUNT WITH YOU' },
]);

/** Money in, from the bank's files to the brief: what posts itself, what is sorted by keyboard, what is taken back. */
describe('money in', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-21T09:30:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, bogdan, carla, dora], '2026-11-20');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const caseOf = async (name: string) => {
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(name)}`);
    return body.cases[0]?.caseId ?? '';
  };
  const dropFiles = (files: Readonly<Record<string, string>>) =>
    desk.page.getByLabel('Choose files…').setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      })),
    );
  const heading = (name: string | RegExp) => desk.page.getByRole('heading', { level: 1, name }).waitFor();

  test('two keys lead to money, and an empty place teaches', async () => {
    const { page } = desk;
    await steps.go(page, 'm');
    const places = page.getByRole('navigation', { name: 'Money in' });
    await places.waitFor();
    await places.getByRole('link', { name: 'To sort' }).click();
    await page.getByRole('heading', { name: 'Everything is sorted' }).waitFor();
    await places.getByRole('link', { name: 'Posted' }).click();
    await page.getByRole('heading', { name: 'Nothing was posted yet' }).waitFor();
    await expectClean(page, 'money-nothing-posted');
  });

  test('two statements at once: what is certain posts itself, the rest waits', async () => {
    const { page } = desk;
    await steps.go(page, '4');
    await heading('Bring bank statements and e-invoices');
    await dropFiles({ 'camt053.xml': camt, 'day.sta': mt940 });
    const first = page.getByRole('region', { name: 'camt053.xml' });
    await first.getByText('One payment posted itself').waitFor();
    await first.getByText('one waits to be sorted').waitFor();
    await page.getByRole('region', { name: 'day.sta' }).getByText('one waits to be sorted').waitFor();
    await settled(page);
    expect(await page.getByText('does not balance').count()).toBe(0);
    await expectClean(page, 'money-files');
  });

  test('the same file again says so; a wrong file says what it is not, and that nothing was taken', async () => {
    const { page } = desk;
    await dropFiles({ 'again.xml': camt, 'notes.txt': 'Dear all,\nplease find attached what we discussed.\n' });
    await page.getByText('This very file was read before. Nothing changed.').waitFor();
    const wrong = page.getByRole('region', { name: 'notes.txt' });
    await wrong.getByText('This is no bank statement and no e-invoice').waitFor();
    await wrong.getByText('not taken', { exact: true }).waitFor();
    await expectClean(page, 'money-wrong-file');
  });

  test('sorting without a mouse: look, post, undo, post again', async () => {
    const { page } = desk;
    await steps.go(page, '2');
    await heading('2 payments to sort');
    await page.getByRole('row').filter({ hasText: '£450.50' }).waitFor();
    const receipt = page.getByRole('region', { name: 'The payment', exact: true });
    // The list is in the order of certainty: the one with a proposal comes first.
    await receipt.getByText('£450.50').first().waitFor();
    await settled(page);
    expect(await receipt.getByRole('button', { name: /^Post £/ }).count()).toBe(0);
    await page.keyboard.press('1');
    await receipt.getByText('This is what would be posted').waitFor();
    await receipt.getByRole('row').filter({ hasText: dora.invoice }).getByText('£0.00').waitFor();
    await expectClean(page, 'money-sort');
    await page.keyboard.press('Enter');
    await page.getByText(`£450.50 posted to ${dora.name}.`).first().waitFor();
    await heading('One payment to sort');
    await steps.key(page, 'u');
    await heading('2 payments to sort');
    await receipt.getByText('£450.50').first().waitFor();
    await steps.key(page, '1');
    await receipt.getByText('This is what would be posted').waitFor();
    await page.keyboard.press('Enter');
    await heading('One payment to sort');
  });

  test('what is no debtor’s is set aside with a reason', async () => {
    const { page } = desk;
    await page.getByText('Choose the debtor and the invoices by hand').waitFor();
    await steps.key(page, 'x');
    const dialog = page.getByRole('dialog', { name: 'Set this payment aside' });
    await dialog.waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => dialog.getByRole('radio').nth(1).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Everything is sorted' }).waitFor();
    await expectClean(page, 'money-sorted');
  });

  test('every posting says who or which rule, and can be taken back with a reason', async () => {
    const { page } = desk;
    await steps.go(page, '3');
    const rows = page.getByRole('grid', { name: 'Posted payments' }).getByRole('row');
    const itself = rows.filter({ hasText: bogdan.name });
    await itself.getByText('By itself: exact reference, exact amount').waitFor();
    await rows.filter({ hasText: dora.name }).first().getByText('Jo Marsh, by hand').waitFor();
    await expectClean(page, 'money-posted');
    await itself.getByText('£6,300.00').click();
    await steps.key(page, 'r');
    const dialog = page.getByRole('dialog', { name: 'Take this posting back' });
    await dialog.getByText('£6,300.00 is owed again by Bogdan Motors Ltd').waitFor();
    await steps.focused(dialog.getByRole('textbox'));
    await page.keyboard.type('It was paid by the sister company.');
    await expectClean(page, 'money-reverse');
    await page.keyboard.press('Enter');
    await itself.getByText(/taken back/).waitFor();
    await page.getByRole('navigation', { name: 'Money in' }).getByRole('link', { name: 'To sort 1' }).waitFor();
  });

  test('by hand: another debtor, an amount that must sum, and the rest agreed to', async () => {
    const { page } = desk;
    await steps.go(page, '2');
    await heading('One payment to sort');
    await steps.key(page, 'o');
    const dialog = page.getByRole('dialog', { name: 'Post by hand' });
    await dialog.getByLabel('Whose payment is it?').fill('carla');
    await dialog.getByRole('button', { name: /Carla Bakery Ltd/ }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('checkbox', { name: carla.invoice }).check();
    await dialog.getByText('£900.00 of £6,300.00 given to items').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Post', exact: true }).isDisabled()).toBe(true);
    await dialog.getByLabel(`Amount for ${carla.invoice}`).fill('901');
    await dialog.getByText('An item cannot take more than is open.').first().waitFor();
    await dialog.getByLabel(`Amount for ${carla.invoice}`).fill('900');
    await expectClean(page, 'money-by-hand');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // It was Bogdan’s after all.
    await steps.key(page, '1');
    await page
      .getByRole('region', { name: 'The payment', exact: true })
      .getByText('This is what would be posted')
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Everything is sorted' }).waitFor();
  });

  test('the brief of the paid case says so, and nobody is rung', async () => {
    const { page } = desk;
    const caseId = await caseOf(bogdan.name);
    await page.goto(`${desk.address}/cases/${caseId}`);
    await heading(bogdan.name);
    await page.getByText('Not to be asked for').first().waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Start the call/ }).count()).toBe(0);
    const number = bogdan.phone.replaceAll(' ', '');
    const refused = await ask(desk, 'POST /cases/{caseId}/calls', `/cases/${caseId}/calls`, { number });
    expect(refused).toMatchObject({ status: 403, body: { code: 'call-refused-by-gate' } });
    await steps.goToday(page);
    await expect.poll(() => steps.namesOnList(page)).toEqual([amara.name, carla.name]);
  });

  test('the morning says who paid, and up to when the bank is known', async () => {
    const { page } = desk;
    await desk.setTime('2026-11-21T10:15:00Z');
    await steps.go(page, 'm');
    await heading('2 debtors paid');
    await page.getByRole('link', { name: bogdan.name }).first().waitFor();
    await page.getByText('up to 20 Nov 2026, yesterday').first().waitFor();
    await page.getByRole('heading', { name: 'Mistaken chases avoided' }).waitFor();
    await page.getByText('It is paid').first().waitFor();
    await settled(page);
    await expectClean(page, 'money-morning');
  });

  test('the rule that posts by itself is the firm’s to change', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/settings/money`);
    await page.getByRole('radio', { name: /^Nothing/ }).check();
    await page.getByLabel('Statement: warn after days').fill('400');
    await page.getByText('A whole number from 0 to 365.').waitFor();
    await page.getByLabel('Statement: warn after days').fill('2');
    await steps.press(page, 'Save');
    await page.getByText('It holds from the next file and the next call on.').first().waitFor();
    await expectClean(page, 'money-settings');
    const { body } = await ask(desk, 'GET /settings/money', '/settings/money');
    expect(body).toMatchObject({ postingRule: 'none', bankWarnDays: 2 });
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
