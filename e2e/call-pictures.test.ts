import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Text } from '@duologue/words/text.ts';
import { ask } from './desk/api.ts';
import { type Desk, openDesk, WIDE } from './desk/open-desk.ts';
import { settled } from './desk/settled.ts';
import * as steps from './desk/steps.ts';
import { talkLedger } from './talks/debtors.ts';
import { type Caller, callerAt } from './talks/talk.ts';
import { wordsIn } from './talks/words.ts';

const folder = path.resolve(import.meta.dirname, '..', 'docs', 'pictures', 'call');
const TODAY = '2026-11-24';

/** The pictures of docs/guides/one-call.md, taken anew: `DUOLOGUE_PICTURES=1 npx vitest run --project browser e2e/call-pictures.test.ts`. */
describe.skipIf(process.env['DUOLOGUE_PICTURES'] === undefined)('with DUOLOGUE_PICTURES=1, the pictures of', () => {
  let desk: Desk;
  let caller: Caller;
  let text: Text;
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    desk = await openDesk(`${TODAY}T10:05:00Z`);
    text = await wordsIn('en', 'Europe/London', TODAY);
    await steps.openMyFirm(desk.page, desk.address, 'Harbour Lane Supplies');
    await steps.chooseFile(desk.page, 'open-items.csv', talkLedger('en'));
    await desk.page.getByText('Say first of which day the ledger is.').waitFor();
    await steps.sayAsOf(desk.page, TODAY);
    await steps.commit(desk.page);
    caller = callerAt(desk, 'en', text);
    await writesLetters(desk);
  });
  afterAll(() => desk?.close());

  const take = async (name: string, clock: string) => {
    await desk.page.mouse.move(0, 0);
    // Without the menu, which is the same on all of them.
    const clip = { x: 216, y: 0, width: WIDE.width - 216, height: WIDE.height };
    await desk.page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', clip });
    await desk.setTime(`${TODAY}T${clock}Z`);
  };

  test('a call from the first ring to the confirmation', async () => {
    const { page } = caller;
    await caller.ring('bergmann');
    await take('1-ringing', '10:05:20');
    await caller.press('a');
    await caller.moved('answered');
    await take('2-who-is-there', '10:05:40');
    await caller.press('i');
    await caller.moved('verified');
    await caller.press('f');
    await caller.expectAt('state');
    await take('3-what-to-say', '10:07:10');
    await caller.hear('cash-flow', 'Things are tight, our own customers pay late.');
    await take('4-what-they-said', '10:08:30');
    await caller.press('o');
    await page.getByRole('region', { name: text('agree.title') }).waitFor();
    await caller.takePlan();
    await take('5-offers', '10:10:00');
    await caller.press('Control+Enter');
    const dialog = page.getByRole('dialog', { name: text('agree.read.title') });
    await caller.tabTo(dialog.getByRole('checkbox'));
    await caller.press('Space');
    await take('6-read-back', '10:10:40');
    await caller.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await caller.hangUp();
    await caller.chosen('plan-agreed');
    await take('7-wrap-up', '10:11:30');
    await caller.save();
    await page.goto(`${desk.address}/cases/${caller.caseId()}/confirmations`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await take('8-confirmation', '10:12:00');
  });
});

/** How the firm is paid, and how it writes. */
async function writesLetters(desk: Desk): Promise<void> {
  await ask(desk, 'PUT /settings/payment', '/settings/payment', {
    basedOn: 0,
    settings: { accountName: 'Harbour Lane Supplies', iban: 'GB33BUKB20201555555555' },
  });
  const from = { fromAddress: 'desk@harbourlane.example', fromName: 'Harbour Lane Supplies' };
  await ask(desk, 'PUT /settings/mail', '/settings/mail', {
    basedOn: 0,
    settings: { host: '127.0.0.1', port: 2525, security: 'none', ...from },
  });
}
