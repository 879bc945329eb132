import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../open-questions.ts';
import { profileOf, proposalFor, readRows, sheetOf } from '../testing.ts';
import { statusOfWord } from './row-status.ts';

const HEAD = 'Customer No | Customer | Invoice No | Date | Due | Currency | Amount | Status';
const row = (number: number, status: string) =>
  `C-${number} | Amara Ltd | INV-${number} | 2026-09-01 | 2026-10-01 | EUR | 10.00 | ${status}`;
const sheet = (...statuses: readonly string[]) =>
  sheetOf([HEAD, ...statuses.map((status, index) => row(index + 1, status))].join('\n'));

test.each([
  ['Draft', 'draft'],
  ['VOIDED', 'cancelled'],
  ['Storniert', 'cancelled'],
  ['Annullata', 'cancelled'],
  ['Entwurf', 'draft'],
  ['Bozza', 'draft'],
  ['Authorised', 'read'],
  ['Paid', 'paid'],
  ['', 'read'],
  ['On the shelf', undefined],
])('"%s" means %s', (text, status) => expect(statusOfWord(text)).toBe(status));

describe('a file with a status column', () => {
  test('drafts and cancelled documents are left out with the reason, paid ones are history', () => {
    const rows = sheet('Sent', 'Draft', 'Void', 'Paid', 'Overdue');
    const { mapping, questions } = proposalFor(rows);
    expect(questions).toEqual([]);
    const read = readRows(rows, mapping);
    expect(read.records.map(({ item }) => item.number)).toEqual(['INV-1', 'INV-5']);
    expect(read.settled.map(({ item }) => item.number)).toEqual(['INV-4']);
    expect(read.counts.ignored).toMatchObject({ draft: 1, cancelled: 1 });
    expect(read.rejections).toEqual([]);
  });

  test('a status that no list knows is asked about, and the answer holds', () => {
    const rows = sheet('Sent', 'On the shelf', 'Sent');
    const { mapping, questions } = proposalFor(rows);
    expect(questions.map(({ kind, choices }) => [kind, choices[0]?.examples[0]?.written])).toEqual([
      ['row-status', 'On the shelf'],
    ]);
    for (const [answer, numbers] of [
      ['leave-out', ['INV-1', 'INV-3']],
      ['read', ['INV-1', 'INV-2', 'INV-3']],
    ] as const) {
      const [question] = questions;
      const answered = question === undefined ? undefined : answerQuestion(mapping, profileOf(rows), question, answer);
      if (answered?.ok !== true) throw new Error('The answer is one of the choices.');
      expect(readRows(rows, answered.value).records.map(({ item }) => item.number)).toEqual(numbers);
      expect(proposalFor(rows, { remembered: answered.value }).questions).toEqual([]);
    }
  });

  test.each([
    ['paid, and all of it was paid: settled, whatever is called due', '10.00', '10.00', 'settled'],
    ['paid, and part of it was not: nobody is called on a contradiction', '10.00', '4.00', 'rejected'],
    ['paid, and nothing is left: settled', '0.00', '10.00', 'settled'],
  ])('%s', (_, open, paid, pile) => {
    const rows = sheetOf(
      `Customer | Invoice No | Due | Currency | Amount | Amount Paid | Amount Due | Status
Amara Ltd | INV-1 | 2026-10-01 | EUR | 10.00 | ${paid} | ${open} | Paid`,
    );
    const read = readRows(rows, proposalFor(rows).mapping);
    expect({
      settled: read.settled.length,
      rejected: read.rejections.length,
      open: read.records.length,
    }).toEqual({ settled: 0, rejected: 0, open: 0, [pile]: 1 });
    const problem = pile === 'rejected' ? ['paid-but-open'] : [];
    expect(read.rejections.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(problem);
  });

  test('a column of free text under this heading is not a status', () => {
    const rows = sheet(...Array.from({ length: 20 }, (_, index) => `called on day ${index}`));
    expect(proposalFor(rows).questions).toEqual([]);
    expect(readRows(rows, proposalFor(rows).mapping).records).toHaveLength(20);
  });
});
