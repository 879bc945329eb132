import { describe, expect, test } from 'vitest';
import { DISPUTE_REASON_CODES, DISPUTE_REASONS } from '../cases/dispute-reasons.ts';
import { CAPTURE_FIELDS, type CaptureFieldId } from './capture-fields.ts';
import { BUSINESS_OUTCOMES, LINE_RESULTS, PARTIES } from './outcome-codes.ts';
import { BUSINESS_TABLE } from './tables/business-table.ts';
import { LINE_TABLE } from './tables/line-table.ts';
import { PARTY_TABLE } from './tables/party-table.ts';
import { validCombinations } from './valid-combinations.ts';

test('no code is there twice, and each set is as long as the field has it', () => {
  expect([LINE_RESULTS, PARTIES, BUSINESS_OUTCOMES, DISPUTE_REASON_CODES].map((codes) => new Set(codes).size)).toEqual([
    13, 10, 29, 35,
  ]);
});

test('every field is asked for by some outcome, and no outcome both requires and offers it', () => {
  const asked = BUSINESS_OUTCOMES.flatMap((outcome) => [
    ...BUSINESS_TABLE[outcome].requires,
    ...BUSINESS_TABLE[outcome].offers,
  ]);
  const fields = Object.keys(CAPTURE_FIELDS) as CaptureFieldId[];
  expect(fields.filter((field) => !asked.includes(field))).toEqual([]);
  for (const outcome of BUSINESS_OUTCOMES) {
    const { requires, offers } = BUSINESS_TABLE[outcome];
    expect(offers.filter((field) => requires.includes(field))).toEqual([]);
  }
});

test('a default date is taken from a field that is required', () => {
  for (const outcome of BUSINESS_OUTCOMES) {
    const { nextStep, requires } = BUSINESS_TABLE[outcome];
    if ('field' in nextStep.when) expect(requires, outcome).toContain(nextStep.when.field);
  }
});

test('health and needs are put on record with consent only', () => {
  for (const outcome of ['hardship', 'vulnerable', 'access-need'] as const) {
    expect(BUSINESS_TABLE[outcome].requires).toContain('consent');
  }
});

describe('which answers go together', () => {
  test.each(LINE_RESULTS.filter((line) => line !== 'answered' && line !== 'hung-up'))(
    '%s has neither party nor outcome',
    (line) => {
      expect(validCombinations(line, 'debtor-verified')).toEqual({
        party: 'none',
        parties: [],
        business: 'none',
        outcomes: [],
      });
    },
  );

  test.each([
    ['answered', undefined, 'required', 'none'],
    ['answered', 'debtor-verified', 'required', 'required'],
    ['answered', 'third-party', 'required', 'optional'],
    ['hung-up', undefined, 'optional', 'none'],
    ['hung-up', 'debtor-verified', 'optional', 'optional'],
  ] as const)('%s and %s: a party is %s, an outcome %s', (line, party, needParty, needBusiness) => {
    const choices = validCombinations(line, party);
    expect([choices.party, choices.business]).toEqual([needParty, needBusiness]);
  });

  test('P17 nothing that speaks of the debt comes of a person who may not hear of it', () => {
    const aboutMoney = BUSINESS_OUTCOMES.filter((outcome) =>
      BUSINESS_TABLE[outcome].requires.some((field) =>
        ['amount', 'items', 'schedule', 'disputedAmount', 'paidOn', 'runOn'].includes(field),
      ),
    );
    expect(aboutMoney.length).toBeGreaterThan(9);
    for (const party of PARTIES.filter((code) => !PARTY_TABLE[code].mayHear)) {
      expect(PARTY_TABLE[party].business.filter((outcome) => aboutMoney.includes(outcome))).toEqual([]);
    }
  });
});

test('only a dialled number counts as an attempt, and frequency rules count less than that', () => {
  expect(LINE_RESULTS.filter((line) => !LINE_TABLE[line].attempt)).toEqual(['gate-refused']);
  expect(LINE_RESULTS.filter((line) => LINE_TABLE[line].attempt && !LINE_TABLE[line].reached)).toEqual([
    'busy',
    'disconnected',
    'invalid-number',
    'line-fault',
  ]);
});

test('X12 numbers are two digits, each used once', () => {
  const numbers = DISPUTE_REASON_CODES.flatMap((reason) => {
    const row: { readonly x12?: string } = DISPUTE_REASONS[reason];
    return row.x12 === undefined ? [] : [row.x12];
  });
  expect(new Set(numbers).size).toBe(27);
  expect(numbers.every((number) => /^\d\d$/.test(number))).toBe(true);
});
