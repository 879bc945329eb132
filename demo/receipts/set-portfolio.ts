import type { Candidate, Expected } from '@duologue/core/allocation/found.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Currency, parseCurrency } from '@duologue/core/money/currency.ts';
import { money } from '@duologue/core/money/money.ts';
import { type Language, priceOf, SET_CREDITORS, type SetCreditor } from './creditors.ts';
import { accountNumber, debtorName } from './debtors.ts';
import { expectedOf } from './set-plans.ts';
import { diceOf } from './dice.ts';

/** One account of the labelled set. `ghosts` were open before and are paid: the database does not find them any more. */
export type SetAccount = {
  readonly accountId: string;
  readonly index: number;
  readonly creditor: SetCreditor;
  readonly language: Language;
  readonly customer: number;
  readonly debtorName: string;
  readonly payerAccount: string;
  readonly isPayerKnown: boolean;
  readonly items: readonly Candidate[];
  readonly credits: readonly Candidate[];
  readonly ghosts: readonly Candidate[];
  /** The plan, settlement or promise that runs: what is still to come of it, the earliest first. */
  readonly expected: readonly Expected[];
};

const ITEMS_MAX = 14;
export const SET_TODAY = dateOf('2026-06-15');
export const SET_CURRENCY = currencyOf('EUR');
export const SET_OTHER_CURRENCY = currencyOf('USD');

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is no date.`);
  return date;
}
function currencyOf(code: string): Currency {
  const currency = parseCurrency(code);
  if (currency === undefined) throw new Error(`${code} is no currency.`);
  return currency;
}

/**
 * Accounts with open items. Numbers run through all accounts of a creditor, so that a slip often hits the item of somebody
 * else; some debtors owe two creditors; two creditors number alike.
 */
export function setPortfolio(seed: number, count: number): readonly SetAccount[] {
  const sequences = SET_CREDITORS.map((_, at) => 100 + at * 37);
  const drafts = Array.from({ length: count }, (_, index) => draftAccount(seed, index));
  for (let round = 0; round < ITEMS_MAX + 3; round += 1) {
    for (const draft of drafts) {
      const { dice, creditorAt, itemCount, all } = draft;
      if (round >= itemCount + 2) continue;
      const sequence = (sequences[creditorAt] ?? 0) + 1;
      sequences[creditorAt] = sequence;
      const creditor = SET_CREDITORS[creditorAt];
      if (creditor === undefined) continue;
      const sized = all.find(() => creditor.isSubscription && dice.isBelow(0.7));
      const minor = sized?.open.minor ?? priceOf(creditor, dice);
      const issuedOn = addDays(SET_TODAY, -150 + round * 10 + dice.whole(0, 9));
      const percent = creditor.discountPercent;
      all.push({
        itemId: `i-${draft.index}-${round}`,
        accountId: `a-${draft.index}`,
        number: creditor.numberOf(sequence),
        reference: creditor.referenceOf?.(sequence, draft.index + 1) ?? null,
        direction: 'charged',
        amount: money(SET_CURRENCY, minor),
        open: money(SET_CURRENCY, minor),
        issuedOn,
        dueOn: addDays(issuedOn, 30),
        disputed: dice.isBelow(0.02),
        ...(percent === 0
          ? {}
          : {
              discount: {
                until: addDays(SET_TODAY, dice.whole(-5, 20)),
                amount: money(SET_CURRENCY, (minor * BigInt(percent) + 50n) / 100n),
              },
            }),
      });
    }
  }
  return drafts.map((draft) => finished(draft, seed));
}

type AccountDraft = ReturnType<typeof draftAccount>;

function draftAccount(seed: number, index: number) {
  const dice = diceOf(seed, 1, index);
  const creditorAt = dice.whole(0, SET_CREDITORS.length - 1);
  // Every seventh debtor is the one before it, at another creditor.
  const debtor = diceOf(seed, 2, index % 7 === 6 ? index - 1 : index);
  const language = SET_CREDITORS[creditorAt]?.language ?? 'en';
  const all: Candidate[] = [];
  return {
    index,
    dice,
    creditorAt,
    itemCount: Math.ceil(ITEMS_MAX * dice.next() ** 2),
    all,
    debtorName: debtorName(index % 7 === 6 ? 'en' : language, debtor),
    payerAccount: accountNumber(debtor),
    isPayerKnown: dice.isBelow(0.6),
    language,
  };
}

/** The first two items of every account are paid already. */
function finished(draft: AccountDraft, seed: number): SetAccount {
  const { index, all, dice, creditorAt, language, debtorName: name, payerAccount, isPayerKnown } = draft;
  const creditor = SET_CREDITORS[creditorAt];
  if (creditor === undefined) throw new Error('There is no such creditor.');
  const hasCredit = dice.isBelow(0.12);
  const credit = (open: bigint): Candidate => ({
    itemId: `c-${index}`,
    accountId: `a-${index}`,
    number: `GS${10_000 + index}`,
    reference: null,
    direction: 'credited',
    amount: money(SET_CURRENCY, open),
    open: money(SET_CURRENCY, open),
    disputed: false,
  });
  const smallest = all.slice(2).reduce((least, { open }) => (open.minor < least ? open.minor : least), 1_000_000n);
  return {
    accountId: `a-${index}`,
    index,
    creditor,
    language,
    customer: 10_000 + index,
    debtorName: name,
    payerAccount,
    isPayerKnown,
    items: all.slice(2),
    credits: hasCredit && smallest > 1_000n ? [credit(smallest / 3n + BigInt(dice.whole(1, 99)))] : [],
    ghosts: all.slice(0, 2),
    expected: expectedOf(diceOf(seed, 4, index), { index, items: all.slice(2), today: SET_TODAY }),
  };
}
