import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

const ANSWER = 'objections.payment-run.answer';
const THREAT = 'Then pay by Friday, or it is legal action.';
const OURS = 'Then I note the day of the run and look at our bank after it.';

/** A manager puts the answer to an excuse into the firm's own words, and takes it back. */
describe('the playbook of a firm', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openMyFirm(desk.page, desk.address);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  /** Somebody else writes English words into the draft, and this page does not know of it. */
  const writeElsewhere = async (path: string, en: string) => {
    const { body } = await ask(desk, 'GET /guide/draft', '/guide/draft');
    const { ask: question, answer } = body.playbook.objections.find(({ id }) => id === 'payment-run') ?? {};
    const said = path === ANSWER ? answer : question;
    const change = { wordings: { [path]: { ...said, en } } };
    const { status } = await ask(desk, 'PUT /guide/draft', '/guide/draft', { draftNo: body.draftNo, change });
    expect(status).toBe(200);
  };

  test('the map shows the stages and the excuses, and says what can be done', async () => {
    const { page } = desk;
    await steps.go(page, 'p');
    await page.getByRole('heading', { level: 1, name: 'Playbook' }).waitFor();
    await page.getByText('This is the playbook as it was shipped').waitFor();
    await page.getByRole('link', { name: /^Verify: goes on to Open, Close$/ }).waitFor();
    await expectClean(page, 'playbook-map');
  });

  test('a branch is tried: an excuse is answered, in another language, and the talk goes on', async () => {
    const { page } = desk;
    await page.getByRole('navigation').getByRole('link', { name: 'Try a branch' }).click();
    for (const stage of ['Reach', 'Verify', 'Open', 'Listen']) await steps.press(page, `On to: ${stage}`);
    await page.getByLabel('They say …').selectOption('payment-run');
    await page.getByText('a fixed day suits me too').waitFor();
    await expectClean(page, 'playbook-walk');
    await steps.press(page, 'German');
    await page.getByText('Das klingt geordnet').waitFor();
    await steps.press(page, 'On to: Read back');
    await page.getByRole('heading', { level: 2, name: 'Read back' }).waitFor();
  });

  test('a box of the map opens its texts by keyboard', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook`);
    await page.getByRole('link', { name: /^Open: goes on to/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Open' }).waitFor();
    await page.getByRole('region', { name: 'Say · open-thanks', exact: true }).waitFor();
    await expectClean(page, 'playbook-stage');
  });

  test('a threat is underlined while it is typed, and told with its place before it is kept', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook/at/${ANSWER}`);
    const card = page.getByRole('region', { name: 'Answer', exact: true });
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByLabel('English').fill(THREAT);
    await expect.poll(() => card.locator('mark').innerText()).toBe('legal action');
    await card.getByText('A caller announces no legal steps').waitFor();
    await expectClean(page, 'playbook-threat');
    await card.getByRole('button', { name: 'Check and save in the draft' }).click();
    await card.getByRole('alert').getByText('“legal action” must not be said.').waitFor();
    await card.getByRole('button', { name: 'Keep it in the draft all the same' }).click();
    await card.getByRole('button', { name: 'Change' }).waitFor();
  });

  test('it cannot be published, and the problem leads to its text', async () => {
    const { page } = desk;
    await page.getByRole('navigation').getByRole('link', { name: 'Draft' }).click();
    await page.getByText('Standing in the way of publishing: 1').waitFor();
    await page.getByLabel('Why it is changed').fill('Firmer');
    await steps.press(page, 'Publish');
    await page.getByText('The playbook cannot be published yet').waitFor();
    await expectClean(page, 'playbook-refused');
    await page.getByRole('link', { name: 'Next payment run: Answer' }).first().click();
    await page.getByRole('region', { name: 'Answer', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/playbook/at/${ANSWER}`);
  });

  test('somebody else changed the draft meanwhile: nothing is lost', async () => {
    const { page } = desk;
    const card = page.getByRole('region', { name: 'Answer', exact: true });
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByLabel('English').fill(OURS);
    await writeElsewhere('objections.payment-run.ask', 'Which invoices are on the list for that run?');
    await card.getByRole('button', { name: 'Check and save in the draft' }).click();
    await card.getByText('Somebody else changed the draft meanwhile').waitFor();
    await expect.poll(() => card.getByLabel('English').inputValue()).toBe(OURS);
    await card.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Ask', exact: true }).getByText('Which invoices are on the list').waitFor();
    await card.getByRole('button', { name: 'Check and save in the draft' }).click();
    await card.getByText('Changed by Jo Marsh').waitFor();
    await expectClean(page, 'playbook-part');
  });

  test('somebody else wrote the same text meanwhile: neither is lost, and one’s own does not go over theirs', async () => {
    const { page } = desk;
    const card = page.getByRole('region', { name: 'Answer', exact: true });
    const english = card.getByLabel('English');
    const save = card.getByRole('button', { name: 'Check and save in the draft' });
    await card.getByRole('button', { name: 'Change' }).click();
    await english.fill('Then I ring again.');
    await writeElsewhere(ANSWER, 'Then we ring again on Monday.');
    await save.click();
    await card.getByRole('button', { name: 'Try again' }).click();
    const notice = card.getByRole('status').filter({ hasText: 'Somebody saved changes here meanwhile.' });
    await notice.waitFor();
    await expect.poll(() => save.isDisabled()).toBe(true);
    await expect.poll(() => english.inputValue()).toBe('Then I ring again.');
    await notice.getByRole('button', { name: 'Show what holds now' }).press('Enter');
    await expect.poll(() => english.inputValue()).toBe('Then we ring again on Monday.');
    await english.fill(OURS);
    await save.click();
    await card.getByRole('button', { name: 'Change' }).waitFor();
  });

  test('it is published with a note, and the history shows who changed what', async () => {
    const { page } = desk;
    await page.getByRole('navigation').getByRole('link', { name: 'Draft' }).click();
    await page.getByText('Different places: 2').waitFor();
    await expectClean(page, 'playbook-draft');
    await steps.press(page, 'Publish');
    await page.getByText('Say why, in a few words.').waitFor();
    await page.getByLabel('Why it is changed').fill('Shorter');
    await steps.press(page, 'Publish');
    await page.getByRole('heading', { level: 3, name: 'Version 1' }).waitFor();
    await page.getByText('Shorter', { exact: true }).waitFor();
    await page.getByText('Changed places: 2').click();
    await page.getByText(OURS).waitFor();
    await expectClean(page, 'playbook-history');
    const { body } = await ask(desk, 'GET /guide', '/guide?language=en');
    expect(body.objections.find(({ id }) => id === 'payment-run')?.answer).toBe(OURS);
  });

  test('what was shipped is published again, as a version of its own', async () => {
    const { page } = desk;
    await steps.press(page, 'Publish version 0 again');
    const dialog = page.getByRole('dialog', { name: 'Publish version 0 again' });
    await dialog.getByLabel('Why it is changed').fill('The old words were better');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { level: 3, name: 'Version 2' }).waitFor();
    await page.getByText('The words of version 0 again.').waitFor();
    const { body } = await ask(desk, 'GET /guide', '/guide?language=en');
    expect(body).toMatchObject({ version: 2 });
    expect(body.objections.find(({ id }) => id === 'payment-run')?.answer).not.toBe(OURS);
  });

  test('a version is saved as a file and taken in again; a wrong file is refused with its place', async () => {
    const { page } = desk;
    const download = page.waitForEvent('download');
    await steps.press(page, 'Save version 1 as a file');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('playbook-version-1.json');
    await page.getByRole('navigation').getByRole('link', { name: 'Draft' }).click();
    await page.getByText('The draft is what is published').waitFor();
    const wrong = JSON.stringify({ format: 'duologue-playbook', formatVersion: 1, version: 0, languages: [] });
    await steps.chooseFile(page, 'wrong.json', wrong);
    await page.getByText('every place that is wrong').waitFor();
    await page.getByRole('alert').locator('code').getByText('playbook', { exact: true }).waitFor();
    await page.getByLabel('Choose a file…').setInputFiles(await saved.path());
    await page.getByRole('heading', { name: 'Different places: 2' }).waitFor();
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
