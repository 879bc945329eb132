import { isWeekday } from '../calendar/add-business-days.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import type { CaseEvent, CaseEventOf } from '../cases/case-events.ts';
import type { ArrangementId, ItemId, PromiseId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import type { Entry } from '../ledger/entries.ts';
import { amountOf } from '../ledger/testing.ts';
import { parseMoneyData } from '../money/money-data.ts';
import type { Arrangement, ArrangementKind, ArrangementStatus } from './arrangement.ts';
import { type ArrangementGiven, type ArrangementProposal, decideArrangement } from './decide-arrangement.ts';
import { type Judged, judgeAll } from './judge-all.ts';
import { type JudgedArrangement, judgeArrangements } from './judge-arrangement.ts';
import { instalmentAfter } from './move-arrangement.ts';
import type { PromiseToPay } from './promise.ts';

export const [A, B] = ['A' as ItemId, 'B' as ItemId];

export function givenOn(today: string, change: Partial<ArrangementGiven> = {}): ArrangementGiven {
  let used = 0;
  return {
    nextId: () => {
      used += 1;
      return `I${String(used).padStart(3, '0')}`;
    },
    today: on(today),
    graceBusinessDays: 2,
    isBusinessDay: isWeekday,
    undisputed: [
      { itemId: A, open: amountOf('600.00') },
      { itemId: B, open: amountOf('400.00') },
    ],
    askItemIds: [],
    promises: [],
    arrangements: [],
    ...change,
  };
}

/** `2026-12-01 100.00, 2027-01-04 100.00`: parts written out. */
export function partsOf(text: string): ArrangementProposal['parts'] {
  return text.split(', ').map((part) => {
    const [day = '', amount = ''] = part.split(' ');
    return { dueOn: on(day), amount: amountOf(amount) };
  });
}

export function proposalOf(kind: ArrangementKind, parts: string, change: Partial<ArrangementProposal> = {}) {
  const base: ArrangementProposal = {
    kind,
    as: 'accepted',
    parts: partsOf(parts),
    items: [],
    promisedBy: 'Ms Keller',
    ...(kind === 'settlement' ? { expiresOn: on('2027-12-31') } : {}),
  };
  return { ...base, ...change };
}

/** The arrangement of that event, as storage would give it back. */
export function arrangementOf({ data }: CaseEventOf<'arrangement-agreed'>): Arrangement {
  const [total, forgiven] = [parseMoneyData(data.total), parseMoneyData(data.forgiven)];
  assert(total !== undefined && forgiven !== undefined, 'an event holds amounts that can be read');
  const arrangementId = data.arrangementId as ArrangementId;
  const items = data.items as readonly ItemId[];
  return {
    arrangementId,
    kind: data.kind,
    status: data.status,
    agreedOn: on(data.agreedOn),
    total,
    forgiven,
    items,
    ...(data.expiresOn === undefined ? {} : { expiresOn: on(data.expiresOn) }),
    instalments: data.instalments.map((part) => {
      const amount = parseMoneyData(part.amount);
      assert(amount !== undefined, 'an event holds amounts that can be read');
      const dates = { madeOn: on(data.agreedOn), dueOn: on(part.dueOn), graceUntil: on(part.graceUntil) };
      const status = data.status === 'accepted' ? 'pending' : 'proposed';
      const promiseId = part.promiseId as PromiseId;
      return { promiseId, amount, ...dates, items, status, instalmentOf: { arrangementId, number: part.number } };
    }),
  };
}

export function agree(proposal: ArrangementProposal, given: ArrangementGiven): Arrangement {
  const decided = decideArrangement(proposal, given);
  assert(decided.ok, `it is agreed: ${decided.ok ? '' : decided.refusal.code}`);
  const agreed = decided.value.find((event) => event.type === 'arrangement-agreed');
  assert(agreed !== undefined, 'what is agreed is an event');
  return arrangementOf(agreed);
}

/** Brings an arrangement to the state that an event describes, as storage does. */
export function moved(arrangement: Arrangement, to: ArrangementStatus): Arrangement {
  const instalments = arrangement.instalments.map((one) => ({ ...one, status: instalmentAfter(one.status, to) }));
  return { ...arrangement, status: to, instalments };
}

export type Night = {
  readonly arrangement: Arrangement;
  readonly judged: readonly Judged[];
  readonly word: JudgedArrangement;
  readonly events: readonly CaseEvent[];
};

/** One judgement of an arrangement and the promises beside it, with everything kept that follows. */
export function judgeOnce(
  arrangement: Arrangement,
  entries: readonly Entry[],
  day: { readonly today: CalendarDate; readonly books: CalendarDate | 'unknown' },
  more: { readonly beside?: readonly PromiseToPay[]; readonly undisputed?: ArrangementGiven['undisputed'] } = {},
): Night {
  const { beside = [], undisputed = givenOn('2026-11-18').undisputed } = more;
  const judged = judgeAll([...beside, ...arrangement.instalments], entries, day.today, { ledgerAsOn: day.books });
  const [word] = judgeArrangements([arrangement], judged, { today: day.today, ledgerAsOn: day.books, undisputed });
  assert(word !== undefined, 'every arrangement is judged');
  const instalments = arrangement.instalments.map((one) => {
    const mine = judged.find(({ promise }) => promise.promiseId === one.promiseId);
    return { ...one, status: mine?.judgement.status ?? one.status };
  });
  const after = { ...arrangement, instalments };
  const events = [...judged.flatMap(({ event }) => event ?? []), ...(word.event === undefined ? [] : [word.event])];
  return { arrangement: word.event === undefined ? after : moved(after, word.standing.status), judged, word, events };
}
