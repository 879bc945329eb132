import { expect, test } from 'vitest';
import { defaultNextSteps } from './closing/next-steps.ts';
import { draftNote, NOTE_CODES } from './draft-note.ts';
import { BUSINESS_TABLE } from './tables/business-table.ts';
import { answer, talked, WEDNESDAY } from './testing.ts';

test('the note says with whom, what came of it with its amount and date, and what is next', () => {
  const wrapUp = {
    ...talked(answer('promise-full', BUSINESS_TABLE['promise-full'].requires)),
    spokeWith: { name: 'Ms Keller', role: 'payables' },
  };
  expect(draftNote(wrapUp, defaultNextSteps(wrapUp, WEDNESDAY))).toEqual([
    { code: 'calls.note.party.debtor-verified', values: { name: 'Ms Keller', role: 'payables' } },
    {
      code: 'calls.note.outcome.promise-full',
      values: {
        amount: { currency: 'EUR', minor: '10000' },
        dueOn: '2026-11-20',
        method: 'bank-transfer',
        promisedBy: 'Ms Keller',
        items: ['A'],
      },
    },
    {
      code: 'calls.note.next.watch-promise',
      values: { dueOn: '2026-11-24', assignee: 'anyone', expects: { currency: 'EUR', minor: '10000' } },
    },
  ]);
});

test('when nobody answers, the line is the news', () => {
  const wrapUp = { line: 'no-answer', business: [], ticks: [], note: '' } as const;
  expect(draftNote(wrapUp, []).map(({ code }) => code)).toEqual(['calls.note.line.no-answer']);
});

test('the keys are listed once each', () => {
  expect(new Set(NOTE_CODES).size).toBe(NOTE_CODES.length);
});
