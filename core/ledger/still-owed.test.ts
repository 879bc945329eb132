import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { findDuplicates } from './find-duplicates.ts';
import { LEDGER_REFUSE_DAYS, LEDGER_WARN_DAYS } from './limits.ts';
import { OWED_CHECK_IDS, type OwedFacts, STANDARD_POLICY } from './owed-facts.ts';
import { stillOwed } from './still-owed.ts';
import { amountOf, type ItemText, itemOf, owedFactsOf } from './testing.ts';

const TODAY = on('2026-11-21');
const facts = (items: readonly ItemText[], more: Partial<OwedFacts> = {}) => owedFactsOf(TODAY, items, more);
const late = { id: 'A', open: '100.00', dueOn: '2026-11-01', issuedOn: '2026-10-01', number: 'R-100' };
const second = { id: 'B', open: '50.00', dueOn: '2026-11-10', issuedOn: '2026-10-10', number: 'R-200' };
/** Warns after one day and refuses after two. */
const OWN_DAYS = { ...STANDARD_POLICY, ledgerWarnDays: 1, ledgerRefuseDays: 2 };
const all = { disputed: [{ itemId: 'A', amount: amountOf('100.00') }] };

describe('P02 still owed', () => {
  test.each<[string, OwedFacts, 'owed' | 'refused' | 'unknown', string, string]>([
    ['one late invoice', facts([late]), 'owed', 'overdue', 'passed'],
    ['due today', facts([{ ...late, dueOn: '2026-11-21' }]), 'refused', 'overdue', 'refused'],
    ['due yesterday', facts([{ ...late, dueOn: '2026-11-20' }]), 'owed', 'overdue', 'passed'],
    ['no due date at all', facts([{ id: 'A', open: '100.00' }]), 'unknown', 'overdue', 'unknown'],
    ['an empty account', facts([]), 'refused', 'overdue', 'refused'],
    ['paid', facts([{ ...late, open: '0.00', amount: '100.00', state: 'settled' }]), 'refused', 'paid', 'refused'],
    [
      'one paid, one not',
      facts([{ ...late, state: 'settled', open: '0.00', amount: '1.00' }, second]),
      'owed',
      'paid',
      'passed',
    ],
    ['ledger date not known', facts([late], { ledgerAsOn: 'unknown' }), 'unknown', 'ledger-age', 'unknown'],
    [
      'ledger of tomorrow, across the date line',
      facts([late], { ledgerAsOn: addDays(TODAY, 1) }),
      'owed',
      'ledger-age',
      'passed',
    ],
    ['ledger of the future', facts([late], { ledgerAsOn: addDays(TODAY, 2) }), 'unknown', 'ledger-age', 'unknown'],
    [
      'ledger at the last fresh day',
      facts([late], { ledgerAsOn: addDays(TODAY, -LEDGER_WARN_DAYS) }),
      'owed',
      'ledger-age',
      'passed',
    ],
    [
      'ledger a day older',
      facts([late], { ledgerAsOn: addDays(TODAY, -LEDGER_WARN_DAYS - 1) }),
      'owed',
      'ledger-age',
      'warned',
    ],
    [
      'ledger at the last usable day',
      facts([late], { ledgerAsOn: addDays(TODAY, -LEDGER_REFUSE_DAYS) }),
      'owed',
      'ledger-age',
      'warned',
    ],
    [
      'ledger too old',
      facts([late], { ledgerAsOn: addDays(TODAY, -LEDGER_REFUSE_DAYS - 1) }),
      'refused',
      'ledger-age',
      'refused',
    ],
    [
      'a firm of its own: at its last fresh day',
      facts([late], { ledgerAsOn: addDays(TODAY, -1), policy: OWN_DAYS }),
      'owed',
      'ledger-age',
      'passed',
    ],
    [
      'a firm of its own: at its last usable day',
      facts([late], { ledgerAsOn: addDays(TODAY, -2), policy: OWN_DAYS }),
      'owed',
      'ledger-age',
      'warned',
    ],
    [
      'a firm of its own: a day older',
      facts([late], { ledgerAsOn: addDays(TODAY, -3), policy: OWN_DAYS }),
      'refused',
      'ledger-age',
      'refused',
    ],
    ['wholly disputed', facts([late], all), 'refused', 'disputed', 'refused'],
    ['another invoice undisputed', facts([late, second], all), 'owed', 'disputed', 'warned'],
    [
      'part disputed',
      facts([late], { disputed: [{ itemId: 'A', amount: amountOf('99.99') }] }),
      'owed',
      'disputed',
      'warned',
    ],
    [
      'credit note of all',
      facts([late, { id: 'C', open: '100.00', kind: 'credit-note' }]),
      'refused',
      'credit',
      'refused',
    ],
    [
      'credit note of a part',
      facts([late, { id: 'C', open: '99.99', kind: 'credit-note' }]),
      'owed',
      'credit',
      'warned',
    ],
    [
      'credit in another currency',
      facts([late, { id: 'C', open: '999.00', kind: 'credit-note', currency: 'GBP' }]),
      'owed',
      'credit',
      'passed',
    ],
    ['money not yet allocated', facts([late], { unallocated: [amountOf('100.00')] }), 'refused', 'credit', 'refused'],
    [
      'all but a cent not yet allocated',
      facts([late], { unallocated: [amountOf('99.99')] }),
      'owed',
      'credit',
      'warned',
    ],
    [
      'a credit note that is used up',
      facts([late, { id: 'C', open: '0.00', amount: '100.00', kind: 'credit-note', state: 'settled' }]),
      'owed',
      'credit',
      'passed',
    ],
    [
      'dispute and credit leave nothing',
      facts([late, { id: 'C', open: '40.00', kind: 'credit-note' }], {
        disputed: [{ itemId: 'A', amount: amountOf('60.00') }],
      }),
      'refused',
      'left-to-ask',
      'refused',
    ],
    ['entered twice', facts([late, { ...late, id: 'B', number: 'R 0100' }]), 'owed', 'duplicate', 'warned'],
    ['more open than billed', facts([{ ...late, amount: '90.00' }]), 'unknown', 'sums', 'unknown'],
    [
      'the stated total agrees',
      facts([late, second], { controlTotals: [amountOf('150.00')] }),
      'owed',
      'sums',
      'passed',
    ],
    [
      'the stated total does not',
      facts([late, second], { controlTotals: [amountOf('150.01')] }),
      'unknown',
      'sums',
      'unknown',
    ],
    ['gone from the newest export', facts([{ ...late, state: 'gone' }]), 'refused', 'gone', 'unknown'],
    ['one gone, one still there', facts([{ ...late, state: 'gone' }, second]), 'owed', 'gone', 'warned'],
  ])('%s', (_, given, state, check, result) => {
    const verdict = stillOwed(given);
    expect(verdict.state).toBe(state);
    expect(verdict.checks.find((finding) => finding.check === check)?.result).toBe(result);
    expect(verdict.checks.map((finding) => finding.check)).toEqual(OWED_CHECK_IDS);
  });

  test('what may be asked is the overdue sum less the disputed part less the credit', () => {
    const given = facts([late, second, { id: 'C', open: '20.00', kind: 'unapplied-payment' }], {
      disputed: [{ itemId: 'A', amount: amountOf('30.00') }],
    });
    expect(stillOwed(given).ask).toEqual([amountOf('100.00')]);
  });

  test('a dispute beyond the open part does not eat into the other invoice', () => {
    const given = facts([late, second], { disputed: [{ itemId: 'A', amount: amountOf('900.00') }] });
    expect(stillOwed(given).ask).toEqual([amountOf('50.00')]);
  });

  test('more credit or more dispute never turns a refusal into a call', () => {
    const part = fc.bigInt(0n, 20_000n);
    const EUR = currencyOf('EUR');
    fc.assert(
      fc.property(part, part, part, part, (credit, moreCredit, dispute, moreDispute) => {
        const verdict = (credited: bigint, disputed: bigint) =>
          stillOwed(
            facts([late, second], {
              unallocated: [money(EUR, credited)],
              disputed: [{ itemId: 'A', amount: money(EUR, disputed) }],
            }),
          );
        if (verdict(credit, dispute).state !== 'owed') {
          expect(verdict(credit + moreCredit, dispute + moreDispute).state).not.toBe('owed');
        }
      }),
    );
  });
});

describe('duplicates', () => {
  test.each([
    ['leading zeros', { number: '0000611365' }, { number: '611365' }, 'number'],
    ['prefix and dash', { number: 'INV-100' }, { number: '100' }, 'number'],
    ['same day, other number', { number: '7', issuedOn: '2026-10-01' }, { number: '8', issuedOn: '2026-10-01' }, 'day'],
    ['a day apart', { number: '7', issuedOn: '2026-10-01' }, { number: '8', issuedOn: '2026-10-02' }, undefined],
    [
      'same day, due on another',
      { number: '7', issuedOn: '2026-10-01', dueOn: '2026-11-01' },
      { number: '8', issuedOn: '2026-10-01', dueOn: '2026-12-01' },
      undefined,
    ],
    [
      'same day, a cent more',
      { number: '7', issuedOn: '2026-10-01' },
      { number: '8', issuedOn: '2026-10-01', open: '10.01' },
      undefined,
    ],
    ['other amount', { number: '7' }, { number: '7', open: '10.01' }, undefined],
    ['other currency', { number: '7' }, { number: '7', currency: 'GBP' }, undefined],
    ['other kind', { number: '7' }, { number: '7', kind: 'credit-note' as const }, undefined],
    [
      'one order, other number and day',
      { number: '7', orderReference: 'PO 4711' },
      { number: '8', orderReference: 'po-4711' },
      'order',
    ],
    [
      'one order, a cent more',
      { number: '7', orderReference: 'PO 4711' },
      { number: '8', orderReference: 'PO 4711', open: '10.01' },
      undefined,
    ],
    ['other orders', { number: '7', orderReference: 'PO 1' }, { number: '8', orderReference: 'PO 2' }, undefined],
    ['no digits to compare', { number: 'A' }, { number: 'B' }, undefined],
  ])('%s', (_, left, right, by) => {
    const found = findDuplicates([
      itemOf({ id: 'A', open: '10.00', ...left }),
      itemOf({ id: 'B', open: '10.00', ...right }),
    ]);
    expect(found).toEqual(by === undefined ? [] : [{ itemId: 'B', ofItemId: 'A', by }]);
  });
});
