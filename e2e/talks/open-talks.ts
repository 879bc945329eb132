import type { GuideLanguage } from '@duologue/core/guide/said.ts';
import type { Text } from '@duologue/words/text.ts';
import { type Desk, openDesk } from '../desk/open-desk.ts';
import * as steps from '../desk/steps.ts';
import { talkLedger } from './debtors.ts';
import { type Caller, callerAt } from './talk.ts';
import { wordsIn } from './words.ts';

export const TODAY = '2026-11-20';
const FIRM = { en: ['United Kingdom', 'GBP'], de: ['Germany', 'EUR'], it: ['Italy', 'EUR'] } as const;

export type Talks = { readonly desk: Desk; readonly text: Text; readonly caller: Caller };

/**
 * A firm in the country of a language with the debtors of the talks, and a caller at the keyboard. From then on the hand
 * stays there: whoever points at something is found out by the desk's complaints.
 */
export async function openTalks(language: GuideLanguage): Promise<Talks> {
  const desk = await openDesk(`${TODAY}T10:00:00Z`);
  const text = await wordsIn(language, 'Europe/London', TODAY);
  const { page, context, address } = desk;
  const [country, currency] = FIRM[language];
  await steps.openMyFirm(page, address, 'Harbour Lane Supplies', { country, currency });
  await steps.chooseFile(page, 'open-items.csv', talkLedger(language));
  await page.getByText('Say first of which day the ledger is.').waitFor();
  await steps.sayAsOf(page, TODAY);
  await steps.commit(page);
  await page.evaluate((chosen) => localStorage.setItem('duologue.language', JSON.stringify(chosen)), language);
  await context.addInitScript(() => addEventListener('pointerdown', () => console.error('a mouse was used'), true));
  return { desk, text, caller: callerAt(desk, language, text) };
}
