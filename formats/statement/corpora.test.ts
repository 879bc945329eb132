import { describe, expect, test } from 'vitest';
import { hasShared, sharedSource, sharedText } from '../ledger/testing.ts';
import { agreesWithCamt, type CamtExpected } from './corpora-camt.ts';
import { agreesWithMt, type MtExpected } from './corpora-mt940.ts';
import { readAll } from './testing.ts';

const has = (format: string) => hasShared(`corpora/${format}/expected.json`);

function expectations<Expected>(format: string): readonly (readonly [string, Expected])[] {
  return has(format) ? Object.entries(JSON.parse(sharedText(`corpora/${format}/expected.json`)).files) : [];
}

const readCorpus = (format: string, name: string) => readAll(sharedSource(`corpora/${format}/${name}`));

describe.skipIf(!has('camt'))('CAMT', () => {
  const files = expectations<CamtExpected>('camt');
  test.each(files)('%s', async (name, expected) => {
    agreesWithCamt(await readCorpus('camt', name), expected);
  });
});

describe.skipIf(!has('mt940'))('MT940 and MT942', () => {
  const files = expectations<MtExpected>('mt940');
  test.each(files)('%s', async (name, expected) => {
    agreesWithMt(await readCorpus('mt940', name), expected, name);
  });
});
