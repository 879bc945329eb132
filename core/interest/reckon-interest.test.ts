import { describe, expect, test } from 'vitest';
import { formatDecimal } from '../money/decimal.ts';
import { rational } from '../money/rational.ts';
import type { InterestAnswer } from './answer.ts';
import { parseContractRate } from './contract-rate.ts';
import type { InterestLaw, RateMoves } from './law.ts';
import type { InterestQuestion, LateItem } from './question.ts';
import { bookOf, eur, lateItem, lawOf, questionOf, rateEntry, reckoned, refused, STAIRS } from './testing.ts';

const spans = ({ items }: InterestAnswer) =>
  items.flatMap(({ segments }) => segments.map(({ from, to, days, formula }) => `${from} ${to} ${days} ${formula}`));

const clause = (text: string) => {
  const rate = parseContractRate(text);
  return rate === undefined ? {} : { contractRate: rate };
};

const moves = (way: RateMoves): Partial<InterestLaw> => ({
  rate: { kind: 'reference', series: 'ecb-mro', marginPercent: '8.00', moves: way },
});

test('the day after the due date is the first, the last day counts, and a floating rate turns with the half-year', () => {
  const answer = reckoned(bookOf(), questionOf(lateItem('7300.00', '2020-06-10'), '2020-07-01'));
  expect(spans(answer)).toEqual([
    '2020-06-11 2020-06-30 20 7300.00 x 8.00/100 x 20/365',
    '2020-07-01 2020-07-01 1 7300.00 x 9.00/100 x 1/365',
  ]);
  expect(formatDecimal(answer.interest)).toBe('33.80');
});

test.each<[RateMoves, string, string]>([
  ['floating', '2020-06-30', '9.00'],
  ['fixed-at-first-day', '2020-06-30', '9.00'],
  ['fixed-at-first-day', '2020-06-29', '8.00'],
  ['fixed-at-due-date', '2020-06-30', '8.00'],
  ['fixed-at-due-date', '2020-07-01', '9.00'],
])('%s, due on %s: the rate of 20 July is %s', (way, dueOn, percent) => {
  const answer = reckoned(bookOf(moves(way)), questionOf(lateItem('100.00', dueOn), '2020-07-20'));
  expect(answer.items[0]?.segments.at(-1)?.rate.percent).toBe(percent);
});

describe('payments', () => {
  const story: readonly (readonly [string, readonly string[], Partial<LateItem>, readonly string[]])[] = [
    ['nothing paid', [], {}, ['8.00', '365.00', '8.00', '0.00', '0.00']],
    ['on the due date it was in time', ['2020-01-31 365.00'], {}, ['0.00', '0.00', '0.00', '0.00', '0.00']],
    ['the day of payment still accrues', ['2020-02-10 365.00'], {}, ['0.82', '0.80', '0.02', '0.00', '0.00']],
    ['interest first', ['2020-02-10 100.80'], {}, ['6.03', '265.00', '5.23', '0.00', '0.00']],
    ['the debtor says principal', ['2020-02-10 100.80 principal'], {}, ['6.01', '264.20', '6.01', '0.00', '0.00']],
    ['costs come first', ['2020-02-10 30.00'], { costs: eur('29.20') }, ['8.00', '365.00', '7.20', '0.00', '0.00']],
    ['costs that stay', [], { costs: eur('29.20') }, ['8.00', '365.00', '8.00', '29.20', '0.00']],
    ['too much is a surplus', ['2020-02-10 400.00'], {}, ['0.80', '0.00', '0.00', '0.00', '34.20']],
    ['later payments are left out', ['2020-05-11 100.00'], {}, ['8.00', '365.00', '8.00', '0.00', '0.00']],
    ['a disputed part bears nothing', [], { disputed: eur('182.50') }, ['4.00', '182.50', '4.00', '0.00', '0.00']],
  ];

  test.each(story)('%s', (_, payments, change, expected) => {
    // 365.00 at 8%: eight cents a day, for the hundred days up to 10 May.
    const item = lateItem('365.00', '2020-01-31', payments, change);
    const [one] = reckoned(bookOf(), questionOf(item, '2020-05-10')).items;
    const { interest, outstanding, surplus } = one ?? { interest: eur('0'), outstanding: undefined, surplus: eur('0') };
    const figures = [interest, outstanding?.principal, outstanding?.interest, outstanding?.costs, surplus];
    expect(figures.map((amount) => amount && formatDecimal(amount))).toEqual(expected);
  });

  test('what was posted and what is left is told, payment by payment', () => {
    const item = lateItem('365.00', '2020-01-31', ['2020-02-10 100.80', '2020-03-01 0.58 interest']);
    const [one] = reckoned(bookOf(), questionOf(item, '2020-05-10')).items;
    expect(
      one?.postings.map(({ on, posted, paid, principalLeft }) => [
        on,
        ...[posted, paid.interest, paid.principal, principalLeft].map(formatDecimal),
      ]),
    ).toEqual([
      ['2020-02-10', '0.80', '0.80', '100.00', '265.00'],
      ['2020-03-01', '1.16', '0.58', '0.00', '265.00'],
    ]);
  });

  test('an invoice paid whole stops there', () => {
    const item = lateItem('365.00', '2020-01-31', [], { paidOn: '2020-02-10' as LateItem['dueOn'] });
    const answer = reckoned(bookOf(), questionOf(item, '2020-05-10'));
    expect(formatDecimal(answer.interest)).toBe('0.80');
    expect(answer.items[0]?.outstanding.principal.minor).toBe(0n);
  });
});

describe('interest on interest', () => {
  const TEN = { kind: 'fixed', percent: '10', confidence: 'H', source: 'test' } as const;

  test('an agreed rate is simple unless somebody asks otherwise', () => {
    const item = lateItem('1000.00', '2020-06-30');
    const sum = (change: Partial<InterestQuestion>) =>
      formatDecimal(reckoned(bookOf({ compounding: 'yearly' }), questionOf(item, '2022-06-30', change)).interest);
    expect(sum(clause('10%'))).toBe('200.00');
    expect(sum({ ...clause('10%'), ways: { compounding: 'yearly' } })).toBe('210.00');
  });

  test('yearly: booked and rounded after each full year from the due date', () => {
    const answer = reckoned(
      bookOf({ compounding: 'yearly', rate: TEN }),
      questionOf(lateItem('1000.00', '2020-06-30'), '2022-06-30'),
    );
    expect(spans(answer)).toEqual([
      '2020-07-01 2021-06-30 365 1000.00 x 10.00/100 x 365/365',
      '2021-07-01 2022-06-30 365 1100.00 x 10.00/100 x 365/365',
    ]);
    expect(formatDecimal(answer.interest)).toBe('210.00');
  });

  test('monthly: exact, and each month looks its rate up', () => {
    const law: Partial<InterestLaw> = { ...moves('at-rests'), compounding: 'monthly', dayCount: 'monthly-rests' };
    const answer = reckoned(bookOf(law), questionOf(lateItem('1000.00', '2020-05-15'), '2020-08-15'));
    expect(answer.items[0]?.segments.map(({ to, rate }) => `${to} ${rate.percent}`)).toEqual([
      '2020-06-15 8.00',
      '2020-07-15 8.00',
      '2020-08-15 9.00',
    ]);
    // 1000 x (1 + 8/1200)^2 x (1 + 9/1200) - 1000, in cents.
    const grown = 100_000n * 1208n * 1208n * 1209n;
    expect(answer.items[0]?.exactInterest).toEqual(rational(grown - 100_000n * 1200n ** 3n, 1200n ** 3n));
  });

  test('a payment meets the interest that bears interest before the fresh one', () => {
    const answer = reckoned(
      bookOf({ compounding: 'yearly', rate: TEN }),
      questionOf(lateItem('1000.00', '2020-06-30', ['2021-06-30 100.00']), '2022-06-30'),
    );
    expect(formatDecimal(answer.interest)).toBe('200.00');
  });
});

test('month by month for ten years at most, and that within a second or two', () => {
  const ways = { compounding: 'monthly', dayCount: 'monthly-rests' } as const;
  const ask = (asOf: string) => questionOf(lateItem('12345.67', '2020-01-31'), asOf, { ways, ...clause('17.33%') });
  expect(reckoned(bookOf(), ask('2030-01-31')).interest.minor).toBe(5_664_083n);
  expect(refused(bookOf(), ask('2030-02-01'))).toMatchObject({ why: 'too-long' });
});

test('in duplum: interest stops at the unpaid principal, and runs again when interest is paid', () => {
  const law: Partial<InterestLaw> = { cap: 'in-duplum' };
  const ask = (payments: readonly string[]) =>
    reckoned(bookOf(law), questionOf(lateItem('100.00', '2019-12-31', payments), '2030-12-31', clause('24%')));
  expect(formatDecimal(ask([]).interest)).toBe('100.00');
  expect(ask([]).flags).toContain('capped-in-duplum');
  expect(formatDecimal(ask(['2029-12-31 60.00']).interest)).toBe('124.00');
});

describe('agreed rates', () => {
  const floor = { floor: { series: 'fr-legal', multiple: '3' }, compensation: true } as const;
  const legal = [...STAIRS, rateEntry('2020 H1', '2.50', { series: 'fr-legal' })];

  test.each([
    ['7.50%', '2020-01-31', '7.50', []],
    ['7.49%', '2020-01-31', '8.00', ['contract-below-floor']],
    ['7.49%', '2020-07-31', '7.49', ['floor-not-checked']],
  ])('%s from %s, with a floor of 3 x 2.50: %s', (text, dueOn, percent, flags) => {
    const answer = reckoned(
      bookOf({ contract: floor }, legal),
      questionOf(lateItem('100.00', dueOn), '2020-08-10', clause(text)),
    );
    expect(answer.items[0]?.segments[0]?.rate.percent).toBe(percent);
    expect(answer.flags).toEqual(flags);
  });

  test.each([
    ['2% per month', '5.00', ['contract-capped']],
    ['0.4% per month', '4.80', []],
    ['2% per month (24% per year)', '24.00', []],
  ])('%s where an unstated year is cut to 5: %s', (text, percent, flags) => {
    const law: Partial<InterestLaw> = { contract: { unstatedYearlyMaxPercent: '5', compensation: false } };
    const answer = reckoned(bookOf(law), questionOf(lateItem('100.00', '2020-01-31'), '2020-02-10', clause(text)));
    expect(answer.items[0]?.segments[0]?.rate.percent).toBe(percent);
    expect(answer.flags).toEqual(flags);
  });

  test('where no law is known an agreed rate is reckoned, and says that limits are not known', () => {
    const book = { ...bookOf(), laws: [lawOf(), lawOf({ id: 'any', place: '*' })] };
    const there: Partial<InterestQuestion> = { country: 'YY', ...clause('12%') };
    const item = lateItem('365.00', '2020-01-31');
    expect(reckoned(book, questionOf(item, '2020-05-10', there)).flags).toEqual(['limits-not-known']);
    expect(refused(book, questionOf(item, '2020-05-10', { country: 'YY' })).code).toBe('no-law');
  });
});

describe('a no with its reason', () => {
  const item = lateItem('100.00', '2025-06-30');

  test('a half-year that is not in the table is named, with the last day that is known', () => {
    expect(refused(bookOf(), questionOf(item, '2026-01-01'))).toEqual({
      code: 'rate-unknown',
      rate: 'ECB 2026 H1',
      series: 'ecb-mro',
      on: '2026-01-01',
      knownUntil: '2025-12-31',
    });
    expect(refused(bookOf(), questionOf(lateItem('100.00', '2025-12-31'), '2026-01-01'))).toMatchObject({
      knownUntil: null,
    });
    expect(reckoned(bookOf(), questionOf(item, '2025-12-31')).items[0]?.segments).toHaveLength(1);
  });

  test('what is paid before that needs no rate', () => {
    const paid = lateItem('100.00', '2025-06-30', ['2025-12-31 200.00']);
    expect(reckoned(bookOf(), questionOf(paid, '2026-05-01')).items[0]?.surplus.minor).toBe(9042n);
  });

  const day = lateItem('1', '2000-01-01').dueOn;
  const rows: readonly (readonly [string, Partial<InterestLaw>, Partial<InterestQuestion>, object])[] = [
    [
      'a law that came later',
      { effectiveFrom: '2025-07-02' as typeof day },
      {},
      { code: 'law-not-known-then', from: '2025-07-02' },
    ],
    ['a law that is over', { effectiveTo: '2025-06-30' as typeof day }, {}, { code: 'law-not-known-then' }],
    [
      'a debtor it does not speak of',
      { debtors: ['business'] },
      { debtor: 'consumer' },
      { code: 'no-law', debtor: 'consumer' },
    ],
    ['no item', {}, { items: [] }, { why: 'no-items' }],
    ['a year mistyped', {}, { items: [lateItem('1', '1964-06-30')] }, { why: 'too-long' }],
    [
      'a year beyond any',
      {},
      { items: [lateItem('1', '2190-06-30')], asOf: '2201-01-01' as typeof day },
      { why: 'too-long' },
    ],
    ['more disputed than owed', {}, { items: [{ ...item, disputed: eur('100.01') }] }, { why: 'negative' }],
    ['a payment below zero', {}, { items: [lateItem('1', '2025-06-30', ['2025-07-01 -1.00'])] }, { why: 'negative' }],
  ];
  test.each(rows)('%s', (_, law, change, expected) => {
    expect(refused(bookOf(law), questionOf(item, '2025-07-10', change))).toMatchObject(expected);
  });

  test('nothing agreed where the law gives nothing', () => {
    const { rate: _, ...without } = lawOf();
    expect(refused({ ...bookOf(), laws: [without] }, questionOf(item, '2025-07-10')).code).toBe('contract-rate-needed');
  });

  test('two versions of a law in one question', () => {
    const [old, now] = [
      lawOf({ id: 'old', effectiveTo: '2024-12-31' as typeof day }),
      lawOf({ id: 'now', effectiveFrom: '2025-01-01' as typeof day }),
    ];
    const items = [lateItem('1', '2024-12-30'), lateItem('1', '2024-12-31')];
    expect(refused({ ...bookOf(), laws: [old, now] }, questionOf(item, '2025-07-10', { items }))).toMatchObject({
      why: 'several-laws',
    });
  });
});

test('a consumer who agreed to a rate is flagged', () => {
  const question = questionOf(lateItem('1.00', '2020-01-31'), '2020-05-10', { debtor: 'consumer', ...clause('12%') });
  expect(reckoned(bookOf(), question)).toMatchObject({ flags: ['agreed-with-consumer'], moves: 'never' });
});

test('a rate below zero lowers the sum, and never turns it round', () => {
  const rates = [rateEntry('2020 H1', '-0.88'), rateEntry('2020 H2', '-9.00')];
  const answer = reckoned(bookOf({}, rates), questionOf(lateItem('100.00', '2020-06-29'), '2020-07-02'));
  expect(answer.items[0]?.segments.map(({ rate }) => rate.percent)).toEqual(['7.12', '0.00']);
});
