import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { amara, bogdan } from './desk/ledger-files.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

/** A manager answers a debtor who asks what we hold, and then asks us to erase it. */
describe('the data of a debtor', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openWithLedger(desk.page, desk.address, [amara, bogdan], '2026-11-20');
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const dialog = () => desk.page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name }).click();
  const caseId = async () => {
    const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(bogdan.name)}`);
    return body.cases[0]?.caseId ?? '';
  };

  test('what is held is gathered and handed out as a file', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/cases/${await caseId()}`);
    await page.getByRole('button', { name: 'Data of this debtor' }).click();
    await dialog().getByRole('heading', { name: 'What is kept, and until when' }).waitFor();
    await expectClean(page, 'data');
    await press('Hand out what is held');
    await press('Gather it');
    await dialog().getByText('Person: 1').waitFor();
    await expectClean(page, 'data-access');
    const [file] = await Promise.all([page.waitForEvent('download'), press('Download to read')]);
    expect(file.suggestedFilename()).toMatch(/^access-.*\.txt$/);
    await press('Cancel');
  });

  test('while the claim is open a request is refused with its reasons, before anything is sent', async () => {
    const { page } = desk;
    await press('They ask for erasure');
    await dialog().getByLabel('Why, such as the letter of the request').fill('Letter of 18 November');
    await press('Check');
    await dialog().getByText('This would not be erased').waitFor();
    await dialog().getByText('The claim still needs this data').waitFor();
    await expectClean(page, 'data-refused');
    await press('Cancel');
    await dialog().getByText('Nobody has asked for it.').waitFor();
  });

  test('a hold is placed and lifted, each with its reason', async () => {
    await press('Place a hold');
    await dialog().getByLabel('Why, such as the letter of the request').fill('Suit in London');
    await press('Place a hold');
    await dialog().getByText('Suit in London').waitFor();
    await dialog().getByText('Restricted', { exact: true }).waitFor();
    await press('Lift the hold');
    await dialog().getByLabel('Why, such as the letter of the request').fill('Withdrawn');
    await press('Lift the hold');
    await dialog().getByText('In use', { exact: true }).waitFor();
  });

  test('when the claim is over, the name is typed and everything personal is gone', async () => {
    const { page } = desk;
    const id = await caseId();
    await ask(desk, 'POST /cases/{caseId}/paid', `/cases/${id}/paid`, { postedOn: '2026-11-20' });
    await press('They ask for erasure');
    await dialog().getByLabel('Why, such as the letter of the request').fill('Letter of 18 November');
    await press('Check');
    const erase = dialog().getByRole('button', { name: 'Erase for good' });
    await erase.waitFor();
    await expect.poll(() => erase.isDisabled()).toBe(true);
    await dialog().getByLabel('Type the name to erase for good').fill('Somebody else');
    await expect.poll(() => erase.isDisabled()).toBe(true);
    await dialog().getByLabel('Type the name to erase for good').fill(bogdan.name);
    await expectClean(page, 'data-erase');
    await erase.click();
    await dialog().getByRole('status').filter({ hasText: 'Erased' }).waitFor();
    await press('Back');
    await dialog().getByText('Everything personal is gone').waitFor();
    await expectClean(page, 'data-erased');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: '[erased]' }).waitFor();
    expect(desk.complaints).toEqual([]);
  });
});
