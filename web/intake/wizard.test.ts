import { expect, test } from 'vitest';
import { ambiguous, readyReport } from '../api/testing/named-import.ts';
import { blockedBy, rolesFor, withRole } from './wizard.ts';

const settled = { hasChangedColumns: false, acceptsRejected: true };

test.each([
  ['ready', readyReport, settled, undefined],
  ['a question is open', ambiguous, settled, 'intake.commit.blocked.question'],
  ['columns changed since', readyReport, { ...settled, hasChangedColumns: true }, 'intake.commit.blocked.columns'],
  ['rows rejected, not agreed', readyReport, { ...settled, acceptsRejected: false }, 'intake.commit.blocked.rejected'],
  ['no day', { ...readyReport, asOf: null }, settled, 'intake.commit.blocked.asOf'],
  [
    'nothing to import',
    { ...readyReport, counts: { ...readyReport.counts, accepted: 0, history: 0 } },
    settled,
    'intake.commit.blocked.empty',
  ],
] as const)('%s', (_, report, given, expected) => {
  expect(blockedBy(report, given)).toBe(expected);
});

const mapping = {
  version: 1 as const,
  columns: [
    { index: 0, header: 'Customer', role: 'debtorName' },
    { index: 1, header: 'Total', role: 'amount' },
    { index: 2, header: 'Left', role: 'ignored' },
  ],
};
const column = (index: number, header: string) => ({ index, header, role: null, because: '', samples: [] });

test('a role that one column may have moves; the column that had it is not read', () => {
  expect(withRole(mapping, column(2, 'Left'), 'amount')['columns']).toEqual([
    { index: 0, header: 'Customer', role: 'debtorName' },
    { index: 1, header: 'Total', role: 'ignored' },
    { index: 2, header: 'Left', role: 'amount' },
  ]);
});

test('several columns may hold telephone numbers', () => {
  const one = withRole(mapping, column(1, 'Total'), 'phone');
  expect(withRole(one, column(2, 'Left'), 'phone')['columns']).toMatchObject([
    {},
    { role: 'phone' },
    { role: 'phone' },
  ]);
});

test('a column becomes no age bucket by hand: its days are not known', () => {
  expect(rolesFor(column(2, 'Left'), ['amount', 'bucket'])).toEqual(['amount']);
});
