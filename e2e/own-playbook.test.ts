import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './desk/api.ts';
import { expectClean } from './desk/expect-clean.ts';
import { type Desk, openDesk } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { stopAtFirstFailure } from './desk/stop-at-first-failure.ts';

const BUDGET = {
  English: [
    'our budget year starts in April',
    'the new budget is in April',
    'the budget is used up until April',
    'nothing left in the budget of this year',
    'says the budget is gone',
    'the budget was spent in autumn',
    'we wait for the budget to be approved',
    'no budget before spring',
    'there is no money in the budget of the department',
    'the department has used its budget',
  ],
  German: [
    'unser Budgetjahr beginnt im April',
    'das neue Budget kommt im April',
    'das Budget ist bis April aufgebraucht',
    'im Budget ist für dieses Jahr nichts mehr',
    'sagt, Budget ist weg',
    'das Budget war im Herbst ausgegeben',
    'wir warten auf die Freigabe des Budgets',
    'vor dem Frühjahr kein Budget',
    'im Budget der Abteilung ist kein Geld',
    'die Abteilung hat ihr Budget verbraucht',
  ],
  Italian: [
    'il nostro budget parte ad aprile',
    'il nuovo budget arriva ad aprile',
    'il budget è finito fino ad aprile',
    'nel budget di quest’anno non c’è più niente',
    'dice che il budget è esaurito',
    'il budget è stato speso in autunno',
    'aspettiamo che il budget sia approvato',
    'niente budget prima di primavera',
    'nel budget del reparto non ci sono soldi',
    'il reparto ha usato il suo budget',
  ],
} as const;

const TEXTS: readonly (readonly [group: string, en: string, de: string, it: string])[] = [
  ['Name', 'Budget used up', 'Budget erschöpft', 'Budget esaurito'],
  [
    'First: show it was heard',
    'A fixed year is a clear thing.',
    'Ein festes Jahr ist klar.',
    'Un anno fisso è chiaro.',
  ],
  [
    'Ask',
    'Who decides on what comes first in April?',
    'Wer entscheidet, was im April zuerst kommt?',
    'Chi decide cosa viene prima in aprile?',
  ],
  [
    'Answer',
    'Then let us note the first day of April.',
    'Dann halten wir den ersten Apriltag fest.',
    'Allora segniamo il primo giorno di aprile.',
  ],
  ['Evidence to ask for', 'Who releases the budget.', 'Wer das Budget freigibt.', 'Chi approva il budget.'],
  ['Never say', 'That is your problem.', 'Das ist Ihr Problem.', 'È un problema vostro.'],
];

/** A manager makes the playbook the firm's own: lines, an excuse, a way; what is broken cannot be published. */
describe('a playbook of one’s own', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2026-11-20T10:00:00Z');
    await steps.openMyFirm(desk.page, desk.address);
  });
  afterAll(() => desk?.close());
  stopAtFirstFailure(() => desk);

  const toast = () => desk.page.getByRole('region', { name: 'Notices' });

  test('a line of one’s own is added by keyboard, for whom it fits', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook/at/stages.open`);
    await page.getByRole('button', { name: 'Add a line: Say' }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('region', { name: 'Add a line: Say' });
    await form.getByLabel('English').fill('Good morning from Northwind. Then pay or face legal action.');
    await form.getByLabel('German').fill('Guten Morgen von Northwind.');
    await form.getByLabel('Tone').selectOption({ label: 'A warm tone fits.' });
    await form.getByText('A caller announces no legal steps').waitFor();
    await form.getByText('Italian: The text is missing in this language.').waitFor();
    await expectClean(page, 'own-line');
    await form.getByRole('button', { name: 'Check and save in the draft' }).click();
    await form.getByRole('alert').getByText('“legal action” must not be said.').waitFor();
    await form.getByLabel('English').fill('Good morning from Northwind.');
    await form.getByLabel('Italian').fill('Buongiorno da Northwind.');
    await form.getByRole('button', { name: 'Check and save in the draft' }).click();
    const card = page.getByRole('region', { name: 'Say · open-good-morning-from-northwind' });
    await card.getByText('A warm tone fits.').waitFor();
    await card.getByText('Changed by').waitFor();
  });

  test('a line of ours is removed, taken back from its notice, and removed again', async () => {
    const { page } = desk;
    const thanks = page.getByRole('region', { name: 'Say · open-thanks', exact: true });
    await thanks.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Not used: Say · open-thanks').waitFor();
    // Its own notice stands below that of the line before it.
    await settled(page);
    await toast().getByRole('button', { name: 'Undo' }).last().click();
    await thanks.waitFor();
    await thanks.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Not used: Say · open-thanks').waitFor();
  });

  test('a stage that would lead nowhere is told at once', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook/at/stages.close`);
    await steps.press(page, 'Where it goes on');
    await page.getByLabel('Wrap up').uncheck();
    await steps.press(page, 'Check and save in the draft');
    await page.getByRole('alert').getByText('From here no path leads to an outcome.').first().waitFor();
    await expectClean(page, 'own-next');
    await steps.press(page, 'Cancel');
    await page.goto(`${desk.address}/playbook/at/objections.payment-run`);
    await page.getByLabel('Where it goes on').selectOption('agree');
    await toast().getByText('Saved in the draft').waitFor();
  });

  test('an excuse of one’s own is written; what is missing stands at its field', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook`);
    await page.getByRole('link', { name: 'Add an excuse' }).click();
    await page.getByRole('group', { name: 'Name' }).getByLabel('English').fill('Budget used up');
    await steps.press(page, 'Check and save in the draft');
    await page.getByText('at least 10 are needed').first().waitFor();
    await expectClean(page, 'own-excuse-missing');
    for (const [group, en, de, it] of TEXTS) {
      const fields = page.getByRole('group', { name: group, exact: true });
      await fields.getByLabel('English').fill(en);
      await fields.getByLabel('German').fill(de);
      await fields.getByLabel('Italian').fill(it);
    }
    const phrases = page.locator('section').filter({ has: page.getByRole('heading', { name: 'How people say it' }) });
    for (const language of ['English', 'German', 'Italian'] as const)
      await phrases.getByLabel(language).fill(BUDGET[language].join('\n'));
    await page.getByLabel('Add what it sets going').selectOption({ label: 'find out who approves' });
    await steps.press(page, 'Check and save in the draft');
    await page.getByRole('heading', { level: 1, name: 'Budget used up' }).waitFor();
    await page.getByText('Our own', { exact: true }).waitFor();
    await expectClean(page, 'own-excuse');
  });

  test('a way to the goal is added, and one of ours is left unused', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook/add/method`);
    for (const group of ['Name', 'How it is done', 'When it fits', 'Say']) {
      const fields = page.getByRole('group', { name: group, exact: true });
      for (const language of ['English', 'German', 'Italian']) await fields.getByLabel(language).fill('Half now');
    }
    await page.getByLabel('A part is disputed').selectOption({ label: 'No' });
    await page.getByRole('checkbox', { name: 'Negotiate' }).check();
    await page.getByLabel('Months overdue, at least').fill('2');
    await steps.press(page, 'Check and save in the draft');
    await page.getByRole('heading', { level: 1, name: 'Half now' }).waitFor();
    await expectClean(page, 'own-method');
    await page.goto(`${desk.address}/playbook/at/methods.cooling-off`);
    await page.getByRole('button', { name: 'Remove' }).first().click();
    await page.getByText('This is not used any more').waitFor();
    await steps.press(page, 'Use it again');
    await page.getByRole('button', { name: 'Remove' }).first().waitFor();
  });

  test('a message for a machine is added once it tells of no debt, and one of ours is left out', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/playbook/at/voicemail`);
    await page.getByRole('button', { name: 'Add a line: Voicemail' }).click();
    const form = page.getByRole('region', { name: 'Add a line: Voicemail' });
    await form.getByLabel('English').fill('This is {caller} about your unpaid invoice. Ring {replyNumber}.');
    await form.getByLabel('German').fill('Hier ist {caller}. Ich freue mich auf Ihren Rückruf unter {replyNumber}.');
    await form.getByLabel('Italian').fill('Sono {caller}. Aspetto la sua chiamata al {replyNumber}.');
    await form.getByRole('button', { name: 'Check and save in the draft' }).click();
    await form.getByRole('alert').waitFor();
    await expectClean(page, 'own-voicemail');
    await form.getByLabel('English').fill('This is {caller}. I look forward to your call on {replyNumber}.');
    await form.getByRole('button', { name: 'Check and save in the draft' }).click();
    await page.getByRole('region', { name: 'Voicemail · voicemail-this-is-caller-i' }).waitFor();
    const ours = page.getByRole('region', { name: 'Voicemail · voicemail-name-only' });
    await ours.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Not used: Voicemail · voicemail-name-only').waitFor();
  });

  test('each of it is one change, by whom, and can be taken back; the rest is published', async () => {
    const { page } = desk;
    await page.getByRole('navigation').getByRole('link', { name: 'Draft' }).click();
    await page.getByText('Different places: 7').waitFor();
    await expectClean(page, 'own-draft');
    const removed = page.getByRole('listitem').filter({ hasText: 'open-thanks' });
    await removed.getByRole('button', { name: 'Take this back' }).click();
    await page.getByText('Different places: 6').waitFor();
    await page.getByLabel('Why it is changed').fill('As we speak');
    await steps.press(page, 'Publish');
    await page.getByRole('heading', { level: 3, name: 'Version 1' }).waitFor();
    const { body } = await ask(desk, 'GET /guide', '/guide?language=de');
    expect(body.objections.find(({ id }) => id === 'budget-used-up')?.name).toBe('Budget erschöpft');
    expect(body.objections.find(({ id }) => id === 'payment-run')?.next).toBe('agree');
    expect(body.methods.map(({ id }) => id)).toContain('half-now');
    const own = await ask(desk, 'GET /guide/draft', '/guide/draft');
    expect(own.body.playbook.methods.find(({ id }) => id === 'half-now')?.when).toEqual({
      hasDispute: false,
      objectives: ['negotiate'],
      monthsLate: { from: 2 },
    });
    const machine = body.voicemail.map(({ id }) => id);
    expect(machine).toContain('voicemail-this-is-caller-i');
    expect(machine).not.toContain('voicemail-name-only');
  });

  test('in German, whose words are the longest', async () => {
    const { page } = desk;
    await page.goto(`${desk.address}/settings`);
    await page.getByRole('radio', { name: 'Deutsch' }).check();
    await page.locator('html[lang^=de]').waitFor({ state: 'attached' });
    await page.goto(`${desk.address}/playbook/at/objections.budget-used-up`);
    await page.getByRole('button', { name: 'Im Ganzen ändern' }).click();
    await page.getByRole('group', { name: 'Nie sagen' }).waitFor();
    await expectClean(page, 'own-german');
  });

  test('nothing broke on the way', () => expect(desk.complaints).toEqual([]));
});
