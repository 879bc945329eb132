import { describe, expect, test } from 'vitest';
import type { ContactFacts } from '../facts/facts.ts';
import { quiet } from '../packs/testing.ts';
import { regimeOf } from './applies.ts';

describe('a rule about what is said', () => {
  const aboutThreats = { content: ['threat-of-suit'] };

  test.each<[string, Partial<ContactFacts>, boolean]>([
    ['the threat is in it', { content: ['amount-owed', 'threat-of-suit'] }, true],
    ['something else is said', { content: ['amount-owed'] }, false],
    ['nothing is worded yet', {}, false],
    ['an empty message', { content: [] }, false],
  ])('%s', (_, facts, applies) => {
    expect(regimeOf(aboutThreats, { ...quiet, ...facts }).applies).toBe(applies);
  });
});
