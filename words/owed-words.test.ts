import { describe, expect, test } from 'vitest';
import { OWED_CHECK_IDS } from '@duologue/core/ledger/owed-facts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** A finding that is not in order says what was found, and after a colon or a semicolon what to do about it. */
const OBJECTING = ['warned', 'refused', 'unknown'] as const;

describe.each([
  ['en', en],
  ['de', de],
  ['it', it],
])('P02 every finding of the still-owed gate says what to do (%s)', (_, catalogue) => {
  const words: Readonly<Record<string, string>> = catalogue;
  const keys = OWED_CHECK_IDS.flatMap((check) => OBJECTING.map((result) => `cases.owed.${check}.${result}`));
  test.each(keys.filter((key) => words[key] !== undefined))('%s', (key) => {
    expect(words[key]).toMatch(/[^\s]: \S/);
  });
});
