import { describe, expect, test } from 'vitest';
import { readVectorFile } from '../../vectors/read-vectors.ts';
import { interestBook } from '../book.ts';
import hand from './hand-interest.json' with { type: 'json' };
import more from './more-interest.json' with { type: 'json' };
import { runInterestVectors } from './run-interest-vectors.ts';

type Vector = { readonly id: string };

const file = readVectorFile('vectors-intl.json') as { readonly interest: readonly Vector[] } | undefined;
if (file === undefined)
  console.warn('SKIPPED: the interest vectors are not beside this repository (shared/compliance/vectors-intl.json).');

describe.skipIf(file === undefined)('the interest vectors of the research', () => {
  test('there are as many as when this was written, or more, and none is skipped', () => {
    const report = runInterestVectors(file, interestBook);
    expect(report).toMatchObject({ failed: 0, skipped: 0, failures: [] });
    expect(report.passed).toBeGreaterThanOrEqual(31);
  });

  test.each((file?.interest ?? []).map((vector): [string, Vector] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runInterestVectors([vector], interestBook).failures).toEqual([]);
  });
});

/** Reckoned day by day by another program; the turns of half-years, leap days, edges of bands, and each no. */
describe('our own vectors', () => {
  test.each(more.interest.map((vector): [string, Vector] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runInterestVectors([vector], interestBook).failures).toEqual([]);
  });
});

/** Written out by hand from the laws, stretch by stretch, each with its sum in its note, before our own answer was known. */
describe('vectors by hand', () => {
  test.each(hand.interest.map((vector): [string, Vector] => [vector.id, vector]))('%s', (_, vector) => {
    expect(runInterestVectors([vector], interestBook).failures).toEqual([]);
  });
});

describe('a vector fails that', () => {
  const known = more.interest[0];
  test.each<[string, object, object]>([
    ['expects another figure', { expect: { interest: '9.67' } }, { interest: '9.66' }],
    ['expects nothing', { expect: {} }, { problems: ['nothing is expected'] }],
    ['has a key nobody knows', { mood: 'grim' }, { problems: ['vector.mood is not known'] }],
    ['counts days otherwise', { dayCount: 'BUS/252' }, { problems: ['dayCount BUS/252 is not known'] }],
    ['is of no debtor', { debtType: 'ghost' }, { problems: ['debtType ghost is not known'] }],
    ['has no amount', { principal: '1,000' }, { problems: ['principal.principal is no amount'] }],
    ['has no date', { due: 'soon' }, { problems: ['principal.due is no date'] }],
    ['has a clause nobody reads', { contractRate: 'a lot' }, { problems: ['contractRate a lot is not understood'] }],
  ])('%s', (_, change, actual) => {
    const report = runInterestVectors([{ ...known, ...change }], interestBook);
    expect(report).toMatchObject({ passed: 0, failed: 1, failures: [{ id: known?.id, actual }] });
  });
});

test('vectors of other kinds are not counted, and a file without ours fails', () => {
  const contact = { id: 'C', kind: 'contact', expect: { decision: 'deny' } };
  expect(runInterestVectors([contact, ...more.interest.slice(0, 2)], interestBook)).toMatchObject({
    passed: 2,
    failed: 0,
  });
  expect(runInterestVectors([contact], interestBook)).toMatchObject({ passed: 0, failed: 1 });
  expect(runInterestVectors(more.interest[1], interestBook)).toMatchObject({ passed: 1, failed: 0 });
});
