import { expect, test } from 'vitest';
import { CannotDo, NeedsAnswer } from './answer-needed.ts';
import { RefusedByServer } from './client.ts';
import { endingOf } from './edge.ts';
import { say } from './say.ts';

const refused = (code: string, extra: object = {}) =>
  new RefusedByServer({ type: `urn:duologue:problem:${code}`, title: code, status: 409, code, ...extra });

test.each([
  ['a refusal of the server', refused('case-not-found'), 1, 'This case is not here.'],
  ['a fault of the server', refused('fault', { values: { reference: 'r1' } }), 70, '(reference: r1)'],
  ['what cannot be done', new CannotDo('x is a folder.'), 1, 'x is a folder.'],
  ['what is asked', new NeedsAnswer('Which?'), 2, 'Which?'],
  ['a fault here', new TypeError('broken'), 70, 'broken'],
])('%s', (_, error, exit, words) => {
  const ending = endingOf(error, say);
  expect(ending.exit).toBe(exit);
  expect(ending.text).toContain(words);
  expect(JSON.parse(JSON.stringify(ending.problem))).toHaveProperty('code');
});

test('a missing answer of a call is named with its option', () => {
  const message = { code: 'calls.problem.missing', values: {} };
  const problems = [{ field: 'business.0.captured.dueOn', message }];
  expect(endingOf(refused('input-invalid', { problems }), say).text).toContain('--set dueOn=…: "By when" is missing');
});

test('a file that is no ledger is told by what it looks like', () => {
  const problems = [
    { field: 'file', message: { code: 'file.not-a-ledger', values: { looksLike: 'pdf', line: null } } },
  ];
  const { text } = endingOf(refused('input-invalid', { problems }), say);
  expect(text).toContain('This file cannot be read.');
  expect(text).toContain('It looks like a PDF.');
});

test('a wrong value of an option is named as it was typed, and is a fault of the command line', () => {
  const message = { code: 'input.not-a-date', values: {} };
  const ending = endingOf(refused('input-invalid', { problems: [{ field: 'query.asOf', message }] }), say);
  expect(ending.text).toContain('--as-of: This is not a date.');
  expect(ending.exit).toBe(64);
  const line = endingOf(refused('input-invalid', { problems: [{ field: 'lineResult', message }] }), say);
  expect(line.text).toContain('--line: ');
  expect(line.exit).toBe(1);
});

test.each([
  ['business.0.outcome', '  --outcome: This is not one of the choices. Choices: refuses, not-mine.'],
  ['nextStep.dueOn', '  --next: This is not one of the choices. Choices: refuses, not-mine.'],
  ['terms', '  This is not one of the choices. Choices: refuses, not-mine.'],
])('what is wrong with %s is told by the option it came from', (field, line) => {
  const message = { code: 'input.not-a-choice', values: { choices: 'refuses, not-mine' } };
  const ending = endingOf(refused('input-invalid', { problems: [{ field, message }] }), say);
  expect(ending.text.split('\n').at(-1)).toBe(line);
});
