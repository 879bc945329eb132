import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { ACCOUNT_IN_USE_DAYS, BANK_REFUSE_DAYS, BANK_WARN_DAYS } from './limits.ts';
import { type Announced, type OwedCheckId, type OwedFacts, STANDARD_POLICY } from './owed-facts.ts';
import { stillOwed } from './still-owed.ts';
import { amountOf, type ItemText, owedFactsOf } from './testing.ts';

const TODAY = on('2026-11-20');
const late = { id: 'A', open: '100.00', dueOn: '2026-11-01', issuedOn: '2026-10-01', number: 'R-100' };
const second = { id: 'B', open: '50.00', dueOn: '2026-11-10', issuedOn: '2026-10-10', number: 'R-200' };
const facts = (more: Partial<OwedFacts> = {}, items: readonly ItemText[] = [late, second]) =>
  owedFactsOf(TODAY, items, more);

const bankOf = (daysOld: number) => ({ bank: [{ account: 'GB00', upTo: addDays(TODAY, -daysOld) }] });
/** Another own account, of which so many days ago the last money came in, and the last statement is. */
const usedOf = (received: number, daysOld: number) => ({
  bank: [{ account: 'GB99', upTo: addDays(TODAY, -daysOld), receivedUpTo: addDays(TODAY, -received) }],
});
const sent = (amount: string | undefined, expectedOn: string, itemIds: readonly string[] = []): Announced => ({
  amount: amount === undefined ? undefined : amountOf(amount),
  itemIds,
  expectedOn: on(expectedOn),
});
const disputedOf = (itemId: string, text: string) => ({ itemId, amount: amountOf(text) });
/** Of today is fresh, of yesterday warns, older refuses. */
const OWN_DAYS = { ...STANDARD_POLICY, bankWarnDays: 0, bankRefuseDays: 1 };
const worth = (text: string, code = 'EUR') => ({
  policy: { ...STANDARD_POLICY, callWorthy: [amountOf(text, code)] },
});

describe('P02 what is surely open', () => {
  test.each<[string, OwedFacts, OwedCheckId, 'passed' | 'warned' | 'refused' | 'unknown', string | undefined]>([
    ['no statement was ever read', facts(), 'bank-age', 'passed', '150.00'],
    ['bank at the last fresh day', facts(bankOf(BANK_WARN_DAYS)), 'bank-age', 'passed', '150.00'],
    ['bank a day older', facts(bankOf(BANK_WARN_DAYS + 1)), 'bank-age', 'warned', '150.00'],
    ['bank ten days old', facts(bankOf(10)), 'bank-age', 'warned', '150.00'],
    ['bank at the last usable day', facts(bankOf(BANK_REFUSE_DAYS)), 'bank-age', 'warned', '150.00'],
    ['bank too old', facts(bankOf(BANK_REFUSE_DAYS + 1)), 'bank-age', 'refused', undefined],
    ['bank thirty days old', facts(bankOf(30)), 'bank-age', 'refused', undefined],
    ['bank of tomorrow, across the date line', facts(bankOf(-1)), 'bank-age', 'passed', '150.00'],
    ['bank of the future', facts(bankOf(-2)), 'bank-age', 'unknown', undefined],
    [
      'the newest of two own accounts counts',
      facts({ bank: [...bankOf(40).bank, ...bankOf(1).bank] }),
      'bank-age',
      'passed',
      '150.00',
    ],
    ['one own account', facts(usedOf(0, 40)), 'bank-account', 'passed', undefined],
    [
      'another account, paid into, at the last usable day',
      facts({ bank: [...bankOf(1).bank, ...usedOf(30, BANK_REFUSE_DAYS).bank] }),
      'bank-account',
      'passed',
      '150.00',
    ],
    [
      'another account, paid into, a day older',
      facts({ bank: [...bankOf(1).bank, ...usedOf(30, BANK_REFUSE_DAYS + 1).bank] }),
      'bank-account',
      'warned',
      '150.00',
    ],
    [
      'another account, paid into sixty days ago',
      facts({ bank: [...bankOf(1).bank, ...usedOf(ACCOUNT_IN_USE_DAYS, ACCOUNT_IN_USE_DAYS).bank] }),
      'bank-account',
      'warned',
      '150.00',
    ],
    [
      'another account that nobody uses any more',
      facts({ bank: [...bankOf(1).bank, ...usedOf(ACCOUNT_IN_USE_DAYS + 1, ACCOUNT_IN_USE_DAYS + 1).bank] }),
      'bank-account',
      'passed',
      '150.00',
    ],
    [
      'another account that was never paid into',
      facts({ bank: [...bankOf(1).bank, ...bankOf(40).bank] }),
      'bank-account',
      'passed',
      '150.00',
    ],
    [
      'the firm is stricter: its last fresh day',
      facts({ ...bankOf(0), policy: OWN_DAYS }),
      'bank-age',
      'passed',
      '150.00',
    ],
    [
      'the firm is stricter: its last usable day',
      facts({ ...bankOf(1), policy: OWN_DAYS }),
      'bank-age',
      'warned',
      '150.00',
    ],
    ['the firm is stricter: a day older', facts({ ...bankOf(2), policy: OWN_DAYS }), 'bank-age', 'refused', undefined],
    ['a cent is disputed', facts({ disputed: [disputedOf('A', '0.01')] }), 'disputed', 'warned', '149.99'],
    [
      'all but a cent is disputed',
      facts({ disputed: [disputedOf('A', '100.00'), disputedOf('B', '49.99')] }),
      'disputed',
      'warned',
      '0.01',
    ],
    [
      'all is disputed',
      facts({ disputed: [disputedOf('A', '100.00'), disputedOf('B', '50.00')] }),
      'disputed',
      'refused',
      undefined,
    ],
    ['all but a cent is unallocated', facts({ unallocated: [amountOf('149.99')] }), 'credit', 'warned', '0.01'],
    ['all is unallocated', facts({ unallocated: [amountOf('150.00')] }), 'credit', 'refused', undefined],
    ['half came in', facts({ received: [amountOf('75.00')] }), 'received', 'warned', '75.00'],
    ['all but a cent came in', facts({ received: [amountOf('149.99')] }), 'received', 'warned', '0.01'],
    ['all came in', facts({ received: [amountOf('150.00')] }), 'received', 'refused', undefined],
    [
      'money of another currency came in',
      facts({ received: [amountOf('500.00', 'GBP')] }),
      'received',
      'passed',
      '150.00',
    ],
    ['announced, expected today', facts({ announced: [sent('150.00', TODAY)] }), 'announced', 'refused', undefined],
    [
      'announced, should have come yesterday',
      facts({ announced: [sent('150.00', '2026-11-19')] }),
      'announced',
      'passed',
      '150.00',
    ],
    ['a part is announced', facts({ announced: [sent('149.99', TODAY)] }), 'announced', 'warned', '0.01'],
    ['announced without an amount', facts({ announced: [sent(undefined, TODAY)] }), 'announced', 'refused', undefined],
    [
      'announced for one invoice',
      facts({ announced: [sent(undefined, TODAY, ['A'])] }),
      'announced',
      'warned',
      '50.00',
    ],
    [
      'more than the invoice is announced for it',
      facts({ announced: [sent('140.00', TODAY, ['A'])] }),
      'announced',
      'warned',
      '50.00',
    ],
    [
      'announced for an invoice that is gone',
      facts({ announced: [sent('140.00', TODAY, ['Z'])] }),
      'announced',
      'passed',
      '150.00',
    ],
    ['one invoice is held', facts({ held: [{ itemIds: ['A'], untilOn: TODAY }] }), 'held', 'warned', '50.00'],
    [
      'a hold of yesterday',
      facts({ held: [{ itemIds: 'all', untilOn: on('2026-11-19') }] }),
      'held',
      'passed',
      '150.00',
    ],
    ['all is held', facts({ held: [{ itemIds: 'all', untilOn: undefined }] }), 'held', 'refused', undefined],
    ['entered twice', facts({}, [late, { ...late, id: 'C', number: 'R 0100' }]), 'duplicate', 'warned', '100.00'],
    [
      'a copy of what was paid',
      facts({}, [
        { ...late, state: 'settled', open: '0.00', amount: '100.00' },
        { ...late, id: 'C' },
      ]),
      'left-to-ask',
      'refused',
      undefined,
    ],
    [
      'alike in amount and days, other number',
      facts({}, [late, { ...late, id: 'C', number: 'R-101' }]),
      'duplicate',
      'warned',
      '200.00',
    ],
    [
      'billed in equal parts to one order',
      facts({}, [
        { ...late, orderReference: 'PO 7' },
        { ...late, id: 'C', number: 'R-101', issuedOn: '2026-10-05', orderReference: 'PO-7' },
      ]),
      'duplicate',
      'warned',
      '200.00',
    ],
    ['a document that does not add up', facts({ unsureItemIds: ['A'] }), 'document', 'warned', '50.00'],
    ['no document adds up', facts({ unsureItemIds: ['A', 'B'] }), 'document', 'unknown', undefined],
    ['all that there was is paid', facts({ settledBefore: 2 }, []), 'paid', 'refused', undefined],
    ['something was paid before', facts({ settledBefore: 2 }), 'paid', 'passed', '150.00'],
    ['worth a call', facts(worth('150.00')), 'call-worthy', 'passed', '150.00'],
    ['a cent too little', facts(worth('150.01')), 'call-worthy', 'refused', undefined],
    [
      'too little of what is left',
      facts({ ...worth('100.00'), received: [amountOf('60.00')] }),
      'call-worthy',
      'refused',
      undefined,
    ],
    ['no least sum in this currency', facts(worth('999.00', 'GBP')), 'call-worthy', 'passed', '150.00'],
  ])('%s', (_, given, check, result, ask) => {
    const verdict = stillOwed(given);
    expect(verdict.checks.find((finding) => finding.check === check)?.result).toBe(result);
    expect(verdict.ask).toEqual(ask === undefined ? [] : [amountOf(ask)]);
    expect(verdict.state === 'owed').toBe(ask !== undefined);
  });

  test('one currency that is worth the call carries the other along', () => {
    const pounds = { id: 'G', open: '5.00', currency: 'GBP', dueOn: '2026-11-01' };
    const small = { ...STANDARD_POLICY, callWorthy: [amountOf('10.00', 'GBP'), amountOf('10.00')] };
    expect(stillOwed(facts({ policy: small }, [late, pounds])).ask).toEqual([
      amountOf('100.00'),
      amountOf('5.00', 'GBP'),
    ]);
    expect(stillOwed(facts({ policy: small }, [pounds])).state).toBe('refused');
  });

  const half = { disputed: [disputedOf('A', '60.00')] };
  test.each([
    ['exactly what was asked for', '90.00', undefined],
    ['a cent less', '89.99', '0.01'],
  ])('who announces %s pays the undisputed part of each', (_, announced, ask) => {
    const verdict = stillOwed(facts({ ...half, announced: [sent(announced, TODAY, ['A', 'B'])] }));
    expect(verdict.ask).toEqual(ask === undefined ? [] : [amountOf(ask)]);
  });

  test('the same payment told of twice is not taken for the next invoice as well', () => {
    const told = sent('100.00', TODAY, ['A', 'B']);
    expect(stillOwed(facts({ announced: [told, told] })).ask).toEqual([amountOf('50.00')]);
  });

  test('an invoice that is not asked for takes nothing of what was announced', () => {
    const announced = [sent('50.00', TODAY, ['A', 'B'])];
    expect(stillOwed(facts({ unsureItemIds: ['A'], announced })).ask).toEqual([]);
    expect(stillOwed(facts({ held: [{ itemIds: ['A'], untilOn: TODAY }], announced })).ask).toEqual([]);
  });

  test('each currency is asked for by itself: what is against one leaves the other', () => {
    const pounds = { id: 'G', open: '70.00', currency: 'GBP', dueOn: '2026-11-01' };
    const given = {
      disputed: [{ itemId: 'G', amount: amountOf('10.00', 'GBP') }],
      unallocated: [amountOf('20.00', 'GBP')],
      received: [amountOf('30.00')],
    };
    const { ask, askItemIds } = stillOwed(facts(given, [late, second, pounds]));
    expect(ask).toEqual([amountOf('120.00'), amountOf('40.00', 'GBP')]);
    expect(askItemIds).toEqual(['A', 'B', 'G']);
  });

  test.each<[string, OwedFacts, readonly string[]]>([
    ['both', facts(), ['A', 'B']],
    ['one in part disputed', facts(half), ['A', 'B']],
    ['one wholly disputed', facts({ disputed: [disputedOf('A', '100.00')] }), ['B']],
    ['one held', facts({ held: [{ itemIds: ['A'], untilOn: TODAY }] }), ['B']],
    ['one that does not add up', facts({ unsureItemIds: ['A'] }), ['B']],
    ['one announced', facts({ announced: [sent(undefined, TODAY, ['B'])] }), ['A']],
    ['the first of two of one number', facts({}, [late, { ...late, id: 'C', number: 'R 0100' }]), ['A']],
    ['not what is due later', facts({}, [late, { ...second, dueOn: TODAY }]), ['A']],
    ['money that came in is for neither alone', facts({ received: [amountOf('120.00')] }), ['A', 'B']],
    ['nothing, where nothing may be asked for', facts({ ledgerAsOn: 'unknown' }), []],
    [
      'not those of a currency in which all is covered',
      facts({ received: [amountOf('5.00', 'GBP')] }, [
        late,
        { id: 'G', open: '5.00', currency: 'GBP', dueOn: '2026-11-01' },
      ]),
      ['A'],
    ],
  ])('the sum is about %s', (_, given, askItemIds) => {
    expect(stillOwed(given).askItemIds).toEqual(askItemIds);
  });

  test('what is disputed and announced is taken off once', () => {
    const disputed = [{ itemId: 'A', amount: amountOf('60.00') }];
    expect(stillOwed(facts({ disputed, announced: [sent('100.00', TODAY, ['A'])] })).ask).toEqual([amountOf('50.00')]);
  });
});

describe('the day on which waiting is over', () => {
  test.each<[string, OwedFacts, string | undefined]>([
    ['the day after the money should have come', facts({ announced: [sent('150.00', '2026-11-24')] }), '2026-11-25'],
    [
      'the later of hold and announcement',
      facts({ announced: [sent(undefined, '2026-11-24')], held: [{ itemIds: 'all', untilOn: on('2026-11-27') }] }),
      '2026-11-28',
    ],
    [
      'as soon as a part of it is due to be asked for',
      facts({ announced: [sent(undefined, '2026-11-24', ['A']), sent(undefined, '2026-12-01', ['B'])] }),
      '2026-11-25',
    ],
    [
      'never by waiting: all of it is disputed',
      facts({
        disputed: [late, second].map(({ id, open }) => ({ itemId: id, amount: amountOf(open) })),
        announced: [sent(undefined, '2026-11-24')],
      }),
      undefined,
    ],
    [
      'never by waiting: the ledger is too old',
      facts({ ledgerAsOn: on('2026-09-01'), announced: [sent(undefined, '2026-11-24')] }),
      undefined,
    ],
    ['never by waiting: a hold without an end', facts({ held: [{ itemIds: 'all', untilOn: undefined }] }), undefined],
    ['it is owed already', facts({ announced: [sent('1.00', '2026-11-24')] }), undefined],
  ])('%s', (_, given, opensOn) => {
    expect(stillOwed(given).opensOn).toBe(opensOn);
  });
});

describe('properties of what may be asked for', () => {
  const EUR = currencyOf('EUR');
  const minor = fc.bigInt(0n, 20_000n);
  const some = fc.record({ disputed: minor, received: minor, announced: minor, credit: minor, more: minor });
  const given = (of: { disputed: bigint; received: readonly bigint[]; announced: bigint; credit: bigint }) =>
    facts({
      disputed: [{ itemId: 'A', amount: money(EUR, of.disputed) }],
      received: of.received.map((amount) => money(EUR, amount)),
      announced: [{ amount: money(EUR, of.announced), itemIds: ['B'], expectedOn: TODAY }],
      unallocated: [money(EUR, of.credit)],
    });
  const askOf = (owed: OwedFacts) => stillOwed(owed).ask[0]?.minor ?? 0n;

  test('never more than what is open less what is disputed', () => {
    fc.assert(
      fc.property(some, ({ disputed, received, announced, credit }) => {
        const undisputed = 15_000n - (disputed < 10_000n ? disputed : 10_000n);
        expect(askOf(given({ disputed, received: [received], announced, credit }))).toBeLessThanOrEqual(undisputed);
      }),
    );
  });

  test('a further receipt never raises it, in review or posted', () => {
    fc.assert(
      fc.property(some, ({ disputed, received, announced, credit, more }) => {
        const before = given({ disputed, received: [received], announced, credit });
        const ask = askOf(before);
        expect(askOf(given({ disputed, received: [received, more], announced, credit }))).toBeLessThanOrEqual(ask);
        const left = more < 5_000n ? 5_000n - more : 0n;
        const items = before.items.map((item) => (item.itemId === 'B' ? { ...item, open: money(EUR, left) } : item));
        expect(askOf({ ...before, items })).toBeLessThanOrEqual(ask);
      }),
    );
  });
});
