import { STATEMENT_PROBLEMS } from '@duologue/core/statements/statement-problem.ts';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { statements } from './en/statements.ts';

test('every problem of a bank statement has its sentence, and no sentence is left over', () => {
  const wanted = Object.keys(STATEMENT_PROBLEMS).map((code) => `statements.problem.${code}`);
  expect(Object.keys(statements).sort()).toEqual(wanted.sort());
  expect(wanted.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
