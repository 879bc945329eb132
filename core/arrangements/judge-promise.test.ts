import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import type { ItemId, PromiseId } from '../cases/ids.ts';
import type { Entry } from '../ledger/entries.ts';
import { amountOf, entryOf } from '../ledger/testing.ts';
import { formatDecimal } from '../money/decimal.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { judgeAll } from './judge-all.ts';
import { judgePromise } from './judge-promise.ts';
import type { PromiseStatus, PromiseToPay } from './promise.ts';

const promise: PromiseToPay = {
  promiseId: 'PR1' as PromiseId,
  amount: amountOf('100.00'),
  madeOn: on('2026-11-02'),
  dueOn: on('2026-11-10'),
  graceUntil: on('2026-11-12'),
  items: ['A' as ItemId],
  status: 'pending',
};

/**
 * `as on DATE ledger DATE: STATUS RECEIVED` judges 100.00 promised on 2 November for the 10th with grace to the 12th;
 * every other line is an entry. A trailing `?` says that the ledger is still awaited.
 */
function promiseStory(story: string, given: PromiseToPay = promise): void {
  const entries: Entry[] = [];
  for (const line of story
    .trim()
    .split('\n')
    .map((text) => text.trim())) {
    const [, today, ledger, status, received] = /^as on (\S+) ledger (\S+): (\S+) (\S+)$/.exec(line) ?? [];
    if (today === undefined || ledger === undefined) {
      entries.push(entryOf(line));
      continue;
    }
    const ledgerAsOn = ledger === 'unknown' ? ledger : on(ledger);
    const judged = judgePromise(given, entries, on(today), { ledgerAsOn });
    expect(`${judged.status}${judged.awaitingLedger ? '?' : ''} ${formatDecimal(judged.received)}`, line).toBe(
      `${status} ${received}`,
    );
  }
}

describe('P19 P23 the ledger judges a promise', () => {
  test('kept in time', () => {
    promiseStory(`
      as on 2026-11-09 ledger 2026-11-09: pending 0.00
      as on 2026-11-10 ledger 2026-11-09: due 0.00
      2026-11-10 paid P1 100.00 EUR for A
      as on 2026-11-11 ledger 2026-11-11: kept 100.00
    `);
  });

  test('kept late within the grace, by two payments', () => {
    promiseStory(`
      2026-11-10 paid P1 60.00 EUR for A
      as on 2026-11-11 ledger 2026-11-11: in-grace 60.00
      2026-11-12 paid P2 40.00 EUR for A
      as on 2026-11-13 ledger 2026-11-13: kept-late 100.00
    `);
  });

  test('broken, but not before the ledger could show the payment', () => {
    promiseStory(`
      as on 2026-11-12 ledger 2026-11-12: in-grace 0.00
      as on 2026-11-13 ledger 2026-11-11: in-grace? 0.00
      as on 2026-11-20 ledger unknown: in-grace? 0.00
      as on 2026-11-13 ledger 2026-11-12: broken 0.00
    `);
  });

  test('what the books have said stands, though they reach less far for a while', () => {
    const given = { ledgerAsOn: on('2026-11-11') };
    const judged = (status: PromiseStatus) => judgePromise({ ...promise, status }, [], on('2026-11-20'), given);
    expect(judged('broken')).toMatchObject({ status: 'broken', awaitingLedger: false });
    expect(judged('kept')).toMatchObject({ status: 'in-grace', awaitingLedger: true });
  });

  test('part-kept when some came in', () => {
    promiseStory(`
      2026-11-08 paid P1 99.99 EUR for A
      as on 2026-11-13 ledger 2026-11-13: part-kept 99.99
    `);
  });

  test('money after the grace pays the debt, and the promise stays broken', () => {
    promiseStory(`
      2026-11-13 paid P1 100.00 EUR for A
      as on 2026-11-14 ledger 2026-11-14: broken 0.00
    `);
  });

  test('a bounced payment takes the word back', () => {
    promiseStory(`
      2026-11-09 paid P1 100.00 EUR for A
      as on 2026-11-11 ledger 2026-11-11: kept 100.00
      2026-11-12 reversed P1
      as on 2026-11-13 ledger 2026-11-13: broken 0.00
    `);
  });

  test.each([
    ['before it was made', '2026-11-01 paid P1 100.00 EUR for A', 'broken'],
    ['on the day it was made', '2026-11-02 paid P1 100.00 EUR for A', 'kept'],
    ['towards another item', '2026-11-09 paid P1 100.00 EUR for B', 'broken'],
    ['on account', '2026-11-09 paid P1 100.00', 'kept'],
    ['in another currency', '2026-11-09 paid P1 100.00 GBP for A', 'broken'],
    ['a credit note is no payment', '2026-11-09 credited C1 100.00 EUR for A', 'broken'],
    ['more than promised', '2026-11-09 paid P1 250.00 EUR for A', 'kept'],
  ])('money that comes in %s', (_, line, status) => {
    const judged = judgePromise(promise, [entryOf(line)], on('2026-11-20'), { ledgerAsOn: on('2026-11-20') });
    expect(judged.status).toBe(status);
  });

  test('between two exports the doubt is the debtor’s', () => {
    const paid: Entry = {
      kind: 'paid',
      id: 'P1',
      on: on('2026-11-15'),
      earliestOn: on('2026-11-01'),
      amount: amountOf('100.00'),
    };
    expect(judgePromise(promise, [paid], on('2026-11-15'), { ledgerAsOn: on('2026-11-15') }).status).toBe('kept');
    const later = { ...paid, earliestOn: on('2026-11-11') };
    expect(judgePromise(promise, [later], on('2026-11-15'), { ledgerAsOn: on('2026-11-15') }).status).toBe('kept-late');
  });

  test.each(['superseded', 'cancelled', 'suspended', 'proposed'] as const)('what people left %s stays so', (status) => {
    const judged = judgePromise({ ...promise, status }, [entryOf('2026-11-09 paid P1 100.00')], on('2026-12-01'), {
      ledgerAsOn: on('2026-12-01'),
    });
    expect(judged.status).toBe(status);
  });
});

const RANK: Partial<Record<PromiseStatus, number>> = {
  broken: 0,
  'part-kept': 1,
  'in-grace': 2,
  due: 2,
  pending: 2,
  'kept-late': 3,
  kept: 4,
};
const EUR = currencyOf('EUR');
const anyPayment = fc.record({
  day: fc.integer({ min: -5, max: 20 }),
  minor: fc.bigInt(1n, 15_000n),
  item: fc.constantFrom('A', 'B', undefined),
});
const entriesOf = (drawn: readonly { day: number; minor: bigint; item: string | undefined }[]): Entry[] =>
  drawn.map(({ day, minor, item }, index) => ({
    kind: 'paid',
    id: `P${index}`,
    on: addDays(promise.madeOn, day),
    amount: money(EUR, minor),
    itemId: item,
  }));

test('more payment never makes a judgement worse, for one promise or for several', () => {
  const second: PromiseToPay = {
    ...promise,
    promiseId: 'PR2' as PromiseId,
    items: [],
    madeOn: on('2026-11-03'),
    amount: amountOf('50.00'),
  };
  fc.assert(
    fc.property(
      fc.array(anyPayment, { maxLength: 6 }),
      anyPayment,
      fc.integer({ min: 0, max: 20 }),
      (drawn, more, days) => {
        const today: CalendarDate = addDays(promise.madeOn, days);
        const ranks = (payments: readonly (typeof more)[]) =>
          judgeAll([promise, second], entriesOf(payments), today, { ledgerAsOn: today }).map(
            ({ judgement }) => RANK[judgement.status] ?? -1,
          );
        const before = ranks(drawn);
        ranks([...drawn, more]).forEach((rank, index) => expect(rank).toBeGreaterThanOrEqual(before[index] ?? 9));
      },
    ),
  );
});

describe('judging an account', () => {
  const given = { ledgerAsOn: on('2026-11-20') };

  test('one payment keeps one promise: the one made first', () => {
    const second = { ...promise, promiseId: 'PR2' as PromiseId, madeOn: on('2026-11-03') };
    const judged = judgeAll(
      [second, promise],
      [entryOf('2026-11-09 paid P1 150.00 EUR for A')],
      on('2026-11-20'),
      given,
    );
    expect(
      judged.map(({ promise: { promiseId }, judgement }) => [
        promiseId,
        judgement.status,
        formatDecimal(judgement.received),
      ]),
    ).toEqual([
      ['PR1', 'kept', '150.00'],
      ['PR2', 'part-kept', '50.00'],
    ]);
  });

  test('judged again without news, nothing is written', () => {
    const [judged] = judgeAll([promise], [], on('2026-11-20'), given);
    expect(judged?.event?.data).toMatchObject({
      from: 'pending',
      to: 'broken',
      received: { currency: 'EUR', minor: '0' },
    });
    const [again] = judgeAll([{ ...promise, status: 'broken' }], [], on('2026-11-20'), given);
    expect(again?.event).toBeUndefined();
  });
});
