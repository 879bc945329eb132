import type { Candidate, Expected } from '@duologue/core/allocation/found.ts';
import { compareAge } from '@duologue/core/allocation/match/account-case.ts';
import { addDays, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { money } from '@duologue/core/money/money.ts';
import type { Dice } from './dice.ts';

/** Of a thousand accounts that owe, so many have a plan or settlement, and so many a promise. */
const WITH_PLAN = 0.2;
const WITH_PROMISE = 0.08;
/** Round figures, as people agree them; in minor units. */
const ROUND = [2_500, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 50_000] as const;

type Owing = { readonly index: number; readonly items: readonly Candidate[]; readonly today: CalendarDate };

/** What an account has agreed to pay: nothing for most; for some a plan over all or the oldest items, or one promise. */
export function expectedOf(dice: Dice, { index, items, today }: Owing): readonly Expected[] {
  const drawn = dice.next();
  const owed = items.filter(({ disputed }) => !disputed).sort(compareAge);
  const [first] = owed;
  if (first === undefined || drawn >= WITH_PLAN + WITH_PROMISE) return [];
  const isAll = dice.isBelow(0.5);
  const covered = isAll ? owed : owed.slice(0, dice.whole(1, owed.length));
  const total = covered.reduce((sum, { open }) => sum + open.minor, 0n);
  const about = { accountId: `a-${index}`, itemIds: isAll ? [] : covered.map(({ itemId }) => itemId) };
  const each = dice.isBelow(0.5) ? total / BigInt(dice.whole(2, 12)) : BigInt(dice.pick(ROUND));
  const dueOn = addDays(today, dice.whole(-6, 12));
  if (each <= 0n || each > total) return [];
  const { currency } = first.open;
  if (drawn >= WITH_PLAN)
    return [{ ...about, promiseId: `p-${index}`, arrangementId: null, dueOn, amount: money(currency, each) }];
  const left = dice.whole(1, 5);
  return Array.from({ length: left }, (_, at): Expected => {
    const paid = each * BigInt(at);
    const minor = total - paid < each ? total - paid : each;
    return {
      ...about,
      promiseId: `p-${index}-${at}`,
      arrangementId: `g-${index}`,
      dueOn: addDays(dueOn, at * 30),
      amount: money(currency, minor),
    };
  }).filter(({ amount }) => amount.minor > 0n);
}
