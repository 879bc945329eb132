import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { type Instant, MINUTE_MS } from '../calendar/instant.ts';
import { at, on } from '../calendar/testing.ts';
import { amountOf } from '../ledger/testing.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { POINTS_MAX } from './limits.ts';
import { type RankGiven, rank, rankKeyOf, type Snapshot, score } from './rank.ts';
import { STANDARD } from './signals.ts';

const NOW = at('2026-11-18T10:00Z');
const TODAY = on('2026-11-18');
const given: RankGiven = {
  now: NOW,
  today: TODAY,
  largest: new Map([
    ['EUR', 1_000_000n],
    ['GBP', 1_000n],
  ]),
};
const minutes = (count: number) => (NOW + count * MINUTE_MS) as Instant;
const snapshot = (caseId: string, more: Partial<Snapshot> = {}): Snapshot => ({
  caseId,
  atRisk: [amountOf('100.00')],
  oldestDueOn: on('2026-10-01'),
  lastContactOn: on('2026-11-01'),
  ...more,
});
const broken = { brokenPromise: { dueOn: on('2026-11-10'), judgedOn: on('2026-11-16'), amount: amountOf('100.00') } };
const order = (...snapshots: Snapshot[]) => rank(snapshots, given).map(({ caseId }) => caseId);

describe('the order of the day', () => {
  test('a call-back at its minute, broken promises, missed call-backs, money, and last what is not due', () => {
    expect(
      order(
        snapshot('later', { nextStepDueOn: addDays(TODAY, 1), atRisk: [amountOf('10000.00')] }),
        snapshot('small', { atRisk: [amountOf('1.00')] }),
        snapshot('held', { heldUntil: TODAY, atRisk: [amountOf('500.00')] }),
        snapshot('large', { atRisk: [amountOf('9000.00')] }),
        snapshot('missed', { callbackAt: minutes(-60), atRisk: [amountOf('1.00')] }),
        snapshot('broken', { ...broken, atRisk: [amountOf('1.00')] }),
        snapshot('now', { callbackAt: minutes(0), atRisk: [amountOf('1.00')] }),
      ),
    ).toEqual(['now', 'broken', 'missed', 'large', 'small', 'later', 'held']);
  });

  test.each([
    [-3, 'later', 'three minutes early'],
    [-2, 'callback-now', 'two minutes early the brief is read'],
    [0, 'callback-now', 'on the minute'],
    [14, 'callback-now', 'a little late'],
    [15, 'callback-missed', 'let pass'],
  ])('%i minutes past the agreed time the tier is %s: %s', (past, tier) => {
    expect(score(snapshot('A', { callbackAt: minutes(-past) }), given).tier).toBe(tier);
  });

  test('the clock changes the tier at two moments, and says when', () => {
    expect(score(snapshot('A', { callbackAt: minutes(30) }), given).changesAt).toBe(minutes(28));
    expect(score(snapshot('A', { callbackAt: minutes(0) }), given).changesAt).toBe(minutes(15));
    expect(score(snapshot('A', { callbackAt: minutes(-15) }), given).changesAt).toBeUndefined();
    expect(score(snapshot('A'), given).changesAt).toBeUndefined();
  });

  test.each<[string, Partial<Snapshot>, string]>([
    ['nobody has rung since', { lastWorkedOn: on('2026-11-15'), nextStepDueOn: addDays(TODAY, 1) }, 'promise-broken'],
    [
      'we rang since, and the next step is today',
      { lastWorkedOn: on('2026-11-16'), nextStepDueOn: TODAY },
      'promise-broken',
    ],
    [
      'we rang since, and the next step is tomorrow',
      { lastWorkedOn: on('2026-11-16'), nextStepDueOn: addDays(TODAY, 1) },
      'later',
    ],
    ['the account is on hold', { heldUntil: TODAY }, 'later'],
    ['the hold ended yesterday', { heldUntil: addDays(TODAY, -1) }, 'promise-broken'],
  ])('a broken promise, and %s', (_, more, tier) => {
    expect(score(snapshot('A', { ...broken, ...more }), given).tier).toBe(tier);
  });

  test('no amount of points crosses a tier', () => {
    const rich = snapshot('rich', {
      atRisk: [amountOf('10000.00')],
      promiseDueOn: TODAY,
      disputeAnswerDueOn: TODAY,
      nextStepDueOn: TODAY,
      lastContactOn: undefined,
      averageDaysLate: 300,
    });
    expect(order(rich, snapshot('broken', { ...broken, atRisk: [] }))).toEqual(['broken', 'rich']);
  });

  test('age only breaks ties, and the case id breaks the last', () => {
    const old = { oldestDueOn: on('2020-01-01'), atRisk: [amountOf('100.00')] };
    expect(order(snapshot('old', old), snapshot('young-but-larger', { atRisk: [amountOf('200.00')] }))).toEqual([
      'young-but-larger',
      'old',
    ]);
    expect(order(snapshot('young'), snapshot('old', old))).toEqual(['old', 'young']);
    expect(order(snapshot('b'), snapshot('a'))).toEqual(['a', 'b']);
  });

  test('money is weighed within its own currency', () => {
    const pounds = snapshot('pounds', { atRisk: [amountOf('10.00', 'GBP')] });
    expect(score(pounds, given).because[0]).toEqual({
      signal: 'money-at-risk',
      points: 1000,
      values: { amount: amountOf('10.00', 'GBP') },
    });
    expect(order(snapshot('euros', { atRisk: [amountOf('500.00')] }), pounds)).toEqual(['pounds', 'euros']);
  });
});

describe('the reasons', () => {
  test('each with its points and values, the weightiest first; they sum to the points', () => {
    const ranked = score(
      snapshot('A', { ...broken, atRisk: [amountOf('10000.00')], averageDaysLate: 15, lastContactOn: undefined }),
      given,
    );
    expect(ranked.because).toEqual([
      { signal: 'promise-broken', points: 1000, values: broken.brokenPromise },
      { signal: 'money-at-risk', points: 1000, values: { amount: amountOf('10000.00') } },
      { signal: 'never-contacted', points: 150, values: {} },
      { signal: 'high-late-habit', points: 50, values: { days: 15 } },
      { signal: 'age', points: 0, values: { days: 48 } },
    ]);
    expect(ranked.points).toBe(2200);
  });

  test.each([
    [0, false, 'due today'],
    [1, true, 'the first day late'],
    [7, true, 'the last day of being new'],
    [8, false, 'no longer new'],
  ])('%i days late: new is %s, %s', (days, isNew) => {
    const { because } = score(snapshot('A', { oldestDueOn: addDays(TODAY, -days) }), given);
    expect(because.some(({ signal }) => signal === 'new-overdue')).toBe(isNew);
  });

  test.each(['promiseDueOn', 'disputeAnswerDueOn', 'nextStepDueOn'] as const)(
    '%s of tomorrow is no reason yet',
    (field) => {
      const signals = score(snapshot('A', { [field]: addDays(TODAY, 1) }), given).because.map(({ signal }) => signal);
      expect(signals).toEqual(['money-at-risk', 'age']);
    },
  );

  test('the strategy is data: without points there is no reason', () => {
    const flat = { ...STANDARD, points: { ...STANDARD.points, 'money-at-risk': 0 } };
    expect(score(snapshot('A'), given, flat).because.map(({ signal }) => signal)).toEqual(['age']);
  });
});

describe('the list is one list', () => {
  const EUR = currencyOf('EUR');
  const anyDate = fc.option(
    fc.integer({ min: -400, max: 30 }).map((days) => addDays(TODAY, days)),
    { nil: undefined },
  );
  const anySnapshot = (caseId: string) =>
    fc.record({
      caseId: fc.constant(caseId),
      atRisk: fc.array(
        fc.bigInt(0n, 10n ** 9n).map((minor) => money(EUR, minor)),
        { maxLength: 2 },
      ),
      oldestDueOn: anyDate,
      callbackAt: fc.option(fc.integer({ min: -100, max: 100 }).map(minutes), { nil: undefined }),
      brokenPromise: fc.option(fc.constant(broken.brokenPromise), { nil: undefined }),
      nextStepDueOn: anyDate,
      lastContactOn: anyDate,
      averageDaysLate: fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: undefined }),
    });
  const anyList = fc
    .integer({ min: 1, max: 12 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anySnapshot(`case-${index}`))));

  test('whatever the order in which the cases come, the list is the same, and no two have one place', () => {
    fc.assert(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const ranked = rank(list, given);
          expect(rank(shuffled, given)).toEqual(ranked);
          expect(new Set(ranked.map(({ rankKey }) => rankKey)).size).toBe(list.length);
          ranked.forEach(({ points, because }) =>
            expect(because.reduce((sum, reason) => sum + reason.points, 0)).toBe(points),
          );
        },
      ),
    );
  });

  test('more money at risk never lowers a case', () => {
    fc.assert(
      fc.property(anySnapshot('A'), fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 9n), (drawn, minor, more) => {
        const pointsOf = (amount: bigint) => score({ ...drawn, atRisk: [money(EUR, amount)] }, given).points;
        expect(pointsOf(minor + more)).toBeGreaterThanOrEqual(pointsOf(minor));
      }),
    );
  });

  test('beyond the largest number that the key can hold, points are equal rather than wrong', () => {
    expect(rankKeyOf('work', POINTS_MAX + 5, 0, 'A')).toBe(rankKeyOf('work', POINTS_MAX, 0, 'A'));
    expect(rankKeyOf('work', 10, 3, 'A') < rankKeyOf('work', 9, 300, 'A')).toBe(true);
  });
});
