import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Line, ledgerCsv } from './ledger-files.ts';
import { settled } from './settled.ts';

/** What a person does, step by step, with the names that the screen gives to things. */

export async function openMyFirm(
  page: Page,
  address: string,
  firm = 'Northwind Papers',
  { country, currency } = { country: 'United Kingdom', currency: 'GBP' },
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Name of the firm that is owed the money').fill(firm);
  await page.getByLabel('Your name').fill('Jo Marsh');
  await page.getByLabel('Country').selectOption({ label: country });
  await page.getByLabel('Main currency').selectOption(currency);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: 'Import a ledger' }).waitFor();
}

export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel('Choose a file…').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

/** Answers a question of the wizard with one of its choices, and takes the answer. */
export async function answer(page: Page, question: RegExp, choice: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByRole('radio', { name: choice }).check();
}

/** A firm with this ledger, its dates read day first. Ends on Today. */
export async function openWithLedger(page: Page, address: string, lines: readonly Line[], asOf: string): Promise<void> {
  await openMyFirm(page, address);
  await chooseFile(page, 'open-items.csv', ledgerCsv(lines));
  await answer(page, /Which comes first/, 'Day first');
  await press(page, 'Take this answer');
  await page.getByText('Say first of which day the ledger is.').waitFor();
  await sayAsOf(page, asOf);
  await commit(page);
  await page.getByRole('link', { name: 'See who to call today' }).click();
  await page.getByRole('grid').waitFor();
}

export async function sayAsOf(page: Page, date: string): Promise<void> {
  await page.getByLabel('As of which day is this ledger?').first().fill(date);
  await page.getByLabel('As of which day is this ledger?').first().blur();
}

export async function commit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import .* debtors?$/ }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
}

export async function goToday(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('group', { name: 'Which calls' }).waitFor();
  await page
    .getByRole('grid')
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor();
}

/** One of the three lists: now, later, blocked. */
export async function showView(page: Page, view: 'Now' | 'Later' | 'Blocked'): Promise<void> {
  await page.getByRole('group', { name: 'Which calls' }).getByRole('button', { name: view }).click();
  await page
    .getByRole('grid')
    .or(page.getByRole('heading', { level: 2 }))
    .first()
    .waitFor();
}

/** Names in the order of the list. */
export async function namesOnList(page: Page): Promise<readonly string[]> {
  const headers = page.getByRole('grid', { name: 'Who to call, and why' }).getByRole('rowheader');
  return (await headers.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
}

export async function prepare(page: Page, debtor: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(`^Prepare call\\s*: ${debtor}$`) }).click();
  await page.getByRole('heading', { level: 1, name: debtor }).waitFor();
}

export async function startCall(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Start the call/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'They picked up' }).waitFor();
}

/**
 * Two keys that lead somewhere, as fast as fingers are: the first is forgotten after a while, and a busy machine must
 * not make a while of it.
 */
export async function go(page: Page, key: string): Promise<void> {
  await Promise.all([page.keyboard.press('g'), page.keyboard.press(key)]);
}

/** A key that does something, once the page stands still: one that waits for the server takes none. */
export async function key(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.keyboard.press(name);
}

/** Until what is typed goes into this. */
export async function focused(target: Locator): Promise<void> {
  await expect.poll(() => target.evaluate((one) => one === document.activeElement)).toBe(true);
}

export const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** From the ringing line to a promise of all that is overdue, with the dates that the screen proposes. */
export async function promiseInFull(page: Page, who: string): Promise<void> {
  await press(page, 'They picked up');
  await press(page, 'Identity confirmed');
  await page.getByText('Talking with the right person').waitFor();
  await press(page, 'Hang up');
  await page.getByRole('checkbox', { name: /Promised in full/ }).check();
  await page.getByLabel('Spoke with').fill(who);
  await press(page, 'Save and close the call');
  await expect.poll(() => page.getByText('Written down').count()).toBe(1);
}
