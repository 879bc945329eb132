import { expect, test } from 'vitest';
import { createClient } from './client.ts';
import { findCase } from './find-case.ts';

const CASES = [
  { caseId: 'c-1', debtorName: 'Hale Ltd', debtorNumber: '100' },
  { caseId: 'c-2', debtorName: 'Hale Brothers', debtorNumber: '1000' },
];

/** The real client over a list of cases that is searched as the server does. */
const client = createClient(
  async (path) => {
    const search = new URL(path, 'http://localhost').searchParams.get('search') ?? '';
    const cases = CASES.filter(
      ({ debtorName, debtorNumber }) => debtorName.includes(search) || debtorNumber.includes(search),
    );
    return Response.json({ cases });
  },
  undefined,
  () => 'key',
);

test.each([
  ['a number that is the beginning of another', '100', 'c-1'],
  ['a part of a name that fits one', 'Brothers', 'c-2'],
  ['a whole name', 'Hale Ltd', 'c-1'],
  ['a case id, unasked', '01a2004b-8cd9-708a-aaf3-d2a86ae5db40', '01a2004b-8cd9-708a-aaf3-d2a86ae5db40'],
])('%s', async (_, text, caseId) => {
  expect(await findCase(client, text)).toBe(caseId);
});

test('nothing that fits, and several that fit, are asked', async () => {
  await expect(findCase(client, ' ')).rejects.toThrow('Name a case');
  await expect(findCase(client, 'Nobody')).rejects.toThrow('No case fits "Nobody".');
  await expect(findCase(client, 'Hale')).rejects.toThrow(/Several cases fit "Hale":\n {2}c-1 {2}Hale Ltd\n {2}c-2/);
});
