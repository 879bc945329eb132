import type { Brief } from '@duologue/contract/cases.ts';
import type { CallGuide } from '@duologue/contract/guide.ts';
import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import type { Text } from '@duologue/words/text.ts';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from '../desk/api.ts';
import type { Desk } from '../desk/open-desk.ts';
import { settled } from '../desk/settled.ts';
import { debtorOf, type TalkName } from './debtors.ts';

/** Further than this nobody presses Tab while somebody talks. */
const STOPS_MAX = 60;

type Objection = CallGuide['objections'][number];
type LineState = 'ringing' | 'answered' | 'verified' | 'third-party' | 'voicemail';

/** A caller at the keyboard: whatever is done here is done by keys alone, once the page of the case is open. */
export function callerAt(desk: Desk, language: GuideLanguage, text: Text) {
  const { page } = desk;
  const { keyboard } = page;
  const guide = page.getByRole('region', { name: text('talk.title') });
  const notes = page.getByLabel(text('calls.notes.label'));
  let caseId = '';
  let callId = '';

  const seen = (words: string) => page.getByText(words, { exact: true }).first().waitFor();

  /** At every moment the way out is on the screen. */
  const moved = async (state: LineState) => {
    const line = page.getByRole('region', { name: text('calls.dial') });
    await line.getByText(text(`calls.state.${state}`)).waitFor();
    await page.getByRole('button', { name: text('calls.key.hung-up') }).waitFor();
  };
  const shown = { page, text, guide, seen, moved };
  const caller = {
    ...shown,
    press: (key: string) => keyboard.press(key),
    caseId: () => caseId,
    callId: () => callId,

    async openCase(name: TalkName): Promise<void> {
      const { called } = debtorOf(name, language);
      const { body } = await ask(desk, 'GET /cases', `/cases?search=${encodeURIComponent(called)}`);
      caseId = body.cases[0]?.caseId ?? '';
      await page.goto(`${desk.address}/cases/${caseId}`);
      await page.getByRole('heading', { level: 1, name: called }).waitFor();
      await settled(page);
    },

    async ring(name: TalkName): Promise<void> {
      await caller.openCase(name);
      await page.getByRole('button', { name: text('cases.action.startCall') }).waitFor();
      await keyboard.press('c');
      await moved('ringing');
      callId = page.url().split('/').at(-1) ?? '';
    },

    async reach(name: TalkName): Promise<CallGuide> {
      await caller.ring(name);
      await keyboard.press('a');
      await moved('answered');
      await keyboard.press('i');
      await moved('verified');
      // The guide of this call comes after the word that it is they: its keys do nothing before.
      await settled(page);
      return caller.whatToSay();
    },

    /** The guide as the server has it for this call, in the language of the debtor. */
    async whatToSay(): Promise<CallGuide> {
      const { body } = await ask(desk, 'GET /calls/{callId}/guide', `/calls/${callId}/guide?language=${language}`);
      return body;
    },

    /** The guide stands at this stage. */
    async expectAt(stage: CallGuide['stages'][number]['id']): Promise<void> {
      const { stages } = await caller.whatToSay();
      const name = stages.find(({ id }) => id === stage)?.name ?? stage;
      await guide.locator('[aria-current="true"]').getByText(name, { exact: true }).waitFor();
    },

    /** What stands before the caller to be said is in the debtor's language, and is whole. */
    async expectWords(): Promise<void> {
      const { body: english } = await ask(desk, 'GET /calls/{callId}/guide', `/calls/${callId}/guide?language=en`);
      const said = await caller.whatToSay();
      expect(JSON.stringify(said)).not.toMatch(/\{\w+\}/);
      const linesOf = ({ stages }: CallGuide) => stages.flatMap(({ say }) => say.map(({ text: words }) => words));
      const shown = async () => (await guide.locator('[aria-live="polite"]').innerText()).trim();
      await expect.poll(async () => linesOf(said).includes(await shown())).toBe(true);
      if (language !== 'en') expect(linesOf(english)).not.toContain(await shown());
    },

    async note(words: string): Promise<void> {
      await keyboard.press('n');
      await expect.poll(() => isFocused(notes)).toBe(true);
      await keyboard.press('Control+End');
      await keyboard.type(words);
      await seen(text('calls.notes.saved'));
    },

    /** Types what they say, and takes the excuse that the words may be by its digit. */
    async hear(objectionId: string, words: string): Promise<Locator> {
      await caller.note(words);
      return caller.take(objectionId);
    },

    /** Takes the excuse that the words in the notes may be, by its digit. */
    async take(objectionId: string): Promise<Locator> {
      const objection = await caller.objection(objectionId);
      const proposed = page.getByRole('region', { name: text('talk.heard') }).getByRole('listitem');
      await proposed.filter({ hasText: objection.name }).waitFor();
      await settled(page);
      const names = await proposed.allInnerTexts();
      const digit = names.findIndex((name) => name.startsWith(objection.name)) + 1;
      await keyboard.press('Escape');
      await keyboard.press(String(digit));
      return caller.expectAnswer(objection);
    },

    /** What the words alone do not tell is found in the list. */
    async pick(objectionId: string, words: string): Promise<Locator> {
      const objection = await caller.objection(objectionId);
      await caller.note(words);
      await keyboard.press('Escape');
      await keyboard.press('x');
      const dialog = page.getByRole('dialog', { name: text('talk.pickTitle') });
      await expect.poll(() => isFocused(dialog.getByRole('searchbox'))).toBe(true);
      await keyboard.type(objection.name);
      await tabTo(page, dialog.getByRole('listitem').getByRole('button', { name: objection.name }));
      await keyboard.press('Enter');
      return caller.expectAnswer(objection);
    },

    async objection(id: string): Promise<Objection> {
      const found = (await caller.whatToSay()).objections.find((one) => one.id === id);
      if (found === undefined) throw new Error(`${id} is not in the guide of this call.`);
      return found;
    },

    /** The answer stands there whole, and the server says what it set going. */
    async expectAnswer({ name, acknowledge, ask: question, answer }: Objection): Promise<Locator> {
      const card = guide.getByRole('article', { name });
      for (const said of [acknowledge, question, answer]) {
        expect(said).not.toMatch(/\{/);
        await card.getByText(said).waitFor();
      }
      await card.getByRole('list', { name: text('talk.does') }).waitFor();
      return card;
    },

    /** The first offer that is paid in parts, by its digit; done when the server has answered to it. */
    async takePlan(): Promise<void> {
      const { body } = await ask(desk, 'GET /cases/{caseId}/offers', `/cases/${caseId}/offers`);
      const at = body.offers.findIndex(({ offer }) => offer.instalments.length > 1);
      expect(at).toBeGreaterThanOrEqual(0);
      // The panel opens with the hand on the sum; out of the field, its digits take the offers, once they are there.
      await settled(page);
      await keyboard.press('Escape');
      await keyboard.press(String(at + 1));
      await expect.poll(() => page.getByRole('button', { name: text('agree.key.save') }).isEnabled()).toBe(true);
    },

    async hangUp(): Promise<void> {
      await keyboard.press('h');
      await page.getByRole('button', { name: text('calls.wrap.save') }).waitFor();
    },

    tabTo: (target: Locator) => tabTo(page, target),

    async fill(target: Locator, words: string): Promise<void> {
      await tabTo(page, target);
      await keyboard.press('Control+A');
      await keyboard.type(words);
    },

    /** What must be filled in has a star behind its name. */
    labelled: (words: string) => page.getByLabel(new RegExp(`^${words.replaceAll(/[()?.]/g, '\\$&')}\\*?$`)).first(),
    field: (key: string) => caller.labelled(text.label('calls.field', key)),

    chosen: async (outcome: string): Promise<void> => {
      const name = text.label('calls.outcome', outcome);
      await page.getByRole('checkbox', { name, checked: true }).first().waitFor();
    },

    async save(): Promise<void> {
      await keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: text('calls.done.title') }).waitFor();
    },

    /** The case as the API has it, once its page shows the same next step. */
    async outcome(): Promise<Brief> {
      const { body } = await ask(desk, 'GET /cases/{caseId}', `/cases/${caseId}`);
      expect(body.nextStep?.dueOn ?? '').not.toBe('');
      expect((body.nextStep?.dueOn ?? '') >= body.today).toBe(true);
      await page.goto(`${desk.address}/cases/${caseId}`);
      await page.getByRole('heading', { level: 1, name: body.debtor.name }).waitFor();
      const step = text.label('cases.next-step', body.nextStep?.kind ?? '');
      await seen(text('cases.objective.nextStep', { step, dueOn: body.nextStep?.dueOn ?? '' }));
      return body;
    },
  };
  return caller;
}

export type Caller = ReturnType<typeof callerAt>;

/** Asks for the day that the excuse turns on, and types what they answer. */
export async function typeDay(
  { page, text, press, labelled }: Caller,
  question: 'left' | 'leaves',
  typed: string,
): Promise<void> {
  await press('p');
  await expect.poll(() => isFocused(labelled(text(`talk.day.${question}`)))).toBe(true);
  await press('Control+A');
  await page.keyboard.type(typed);
  await press('Enter');
}

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((one) => one === document.activeElement);

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('It was not come to with Tab.');
}
