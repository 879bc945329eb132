import { playbook } from '@duologue/playbook/playbook.ts';
import { expect, test } from 'vitest';
import type { CallLaw } from './call-law.ts';
import { linesForMachine, linesForThirdPerson } from './lines-for-others.ts';

type Law = ReturnType<CallLaw['at']>;

const must = (...ids: string[]): Law['must'] =>
  ids.map((id) => ({ id, standing: 'required', words: `Say ${id}`, ruleIds: [] }));
const given = (law: Partial<Law>, audience: 'business' | 'consumer' = 'consumer') => ({
  playbook,
  language: 'en' as const,
  situation: { audience },
  facts: { caller: 'Ann', firm: 'Brandt & Sohn', person: 'Mrs Okafor', debtor: 'Okafor', replyNumber: '020 7946 0100' },
  law: { linesAt: () => [], at: () => ({ forbidden: new Set<string>(), only: undefined, must: [], ...law }) },
});
const ids = ({ lines }: ReturnType<typeof linesForMachine>) => lines.map(({ id }) => id);

test('P16: the first message is the one with most to ring back by, and none has a blank', () => {
  const { lines, must: missing } = linesForMachine(given({}));
  expect(lines.map(({ id }) => id)).toEqual(['voicemail-number', 'voicemail-name-only']);
  expect(lines[0]?.text).toBe('My name is Ann. Please ring me back on 020 7946 0100. Thank you.');
  expect(missing).toEqual([]);
  expect(ids(linesForMachine(given({}, 'business')))[0]).toBe('voicemail-company');
});

test('P16: a message without what the place wants in it is not offered; where none is whole, that is what is told', () => {
  expect(ids(linesForMachine(given({ must: must('caller-name', 'reply-phone-number') })))).toEqual([
    'voicemail-number',
  ]);
  // A limited-content message wants the neutral name of the firm as well.
  const limited = must('business-name-neutral', 'request-reply', 'natural-person-name', 'reply-phone-number');
  const message = linesForMachine(given({ must: limited }));
  expect([ids(message), message.must]).toEqual([[], limited]);
});

test('P16: what the place forbids in a message is in none', () => {
  expect(ids(linesForMachine(given({ forbidden: new Set(['reply-phone-number']) })))).toEqual(['voicemail-name-only']);
  const only = new Set(['caller-name', 'reply-phone-number', 'opening-hours']);
  expect(ids(linesForMachine(given({ only }, 'business')))).toEqual(['voicemail-number', 'voicemail-name-only']);
});

test('P17: a third person hears the lines in the order of such a talk, and what the place wants is missing from none', () => {
  const lines = linesForThirdPerson(given({ must: must('own-name') }));
  expect([ids(lines)[0], lines.must]).toEqual(['third-when-there', []]);
  expect(ids(lines).at(-1)).toBe('third-sorry');
  expect(linesForThirdPerson(given({ must: must('registered-alias') })).must).toEqual(must('registered-alias'));
  expect(ids(linesForThirdPerson(given({}, 'business')))).toContain('third-accounts');
  expect(ids(lines)).not.toContain('third-accounts');
});
