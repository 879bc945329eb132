import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AddedCase, openWorld, type World } from './world.ts';

/** A ledger without a telephone column: every debtor stands apart until somebody enters numbers. */
let world: World;
let cases: readonly AddedCase[];
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  cases = [];
  for (const [name, minor] of [
    ['Amara Ltd', 30_000],
    ['Bogdan Ltd', 20_000],
    ['Carla Ltd', 10_000],
  ] as const) {
    const added = await world.addCase({ name, phone: null, items: [['INV-1', '2026-05-01', minor]] });
    await world.run('POST /cases/{caseId}/notes', world.ann, {
      params: { caseId: added.caseId },
      body: { text: 'Ranked.' },
    });
    cases = [...cases, added];
  }
});
afterAll(() => world?.close());

const without = async (query: { limit?: number; after?: string } = {}) => {
  const answer = await world.run('GET /debtors/without-number', world.ann, { query });
  if (!answer.ok) throw new Error('The list answers.');
  return answer.value;
};
const add = async (text: string, write = false) => {
  const answer = await world.run('POST /debtors/numbers', world.ann, { body: { text, write } });
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
const nth = (index: number): AddedCase => {
  const found = cases[index];
  if (found === undefined) throw new Error('There are three.');
  return found;
};

test('they are listed in the order of the worklist, page by page', async () => {
  const first = await without({ limit: 2 });
  expect(first.count).toBe(3);
  expect(first.rows.map(({ debtorName }) => debtorName)).toEqual(['Amara Ltd', 'Bogdan Ltd']);
  const second = await without({ limit: 2, after: first.next ?? '' });
  expect(second.rows.map(({ debtorName }) => debtorName)).toEqual(['Carla Ltd']);
  expect(second.next).toBeNull();
});

test('a list says line by line what becomes of it, and the dry run writes nothing', async () => {
  const text = [
    'Customer no;Phone;Contact name',
    `${nth(0).customer.toLowerCase()};020 7946 0101;Ruth Okafor`,
    'bogdan ltd;+44 20 7946 0102;',
    `${nth(2).customer};call the office;`,
    'C-unknown;020 7946 0104;',
    `${nth(1).customer};;`,
  ].join('\n');
  const dry = await add(text);
  expect(dry.rows.map(({ line, result, number }) => [line, result, number])).toEqual([
    [2, 'new', '+442079460101'],
    [3, 'new', '+442079460102'],
    [4, 'not-a-number', null],
    [5, 'debtor-unknown', null],
    [6, 'phone-missing', null],
  ]);
  expect(dry.counts).toEqual({ new: 2, known: 0, refused: 3 });
  expect((await without()).count).toBe(3);

  expect((await add(text, true)).counts.new).toBe(2);
  expect((await without()).rows.map(({ debtorName }) => debtorName)).toEqual(['Carla Ltd']);
  const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId: nth(0).caseId } });
  expect(brief).toMatchObject({
    value: { phones: [{ number: '+442079460101' }], people: [{ name: 'Ruth Okafor' }], decision: { verdict: 'allow' } },
  });
});

test('the same list again changes nothing', async () => {
  const text = `${nth(0).customer},020 7946 0101\n${nth(0).customer},+442079460101`;
  expect((await add(text, true)).counts).toEqual({ new: 0, known: 2, refused: 0 });
});

test('a name that two debtors have is not guessed, a customer number is', async () => {
  const twin = await world.addCase({ name: 'Carla Ltd', phone: null, items: [['INV-1', '2026-05-01', 500]] });
  const named = await add('Carla Ltd,020 7946 0103');
  expect(named.rows[0]?.result).toBe('debtor-ambiguous');
  const numbered = await add(`${twin.customer},020 7946 0103`);
  expect(numbered.rows[0]).toMatchObject({ result: 'new', caseId: twin.caseId });
});

test('a number typed without its country is one of the firm’s own', async () => {
  const abroad = await world.addCase({ name: 'Unknown Ltd', phone: null, items: [['INV-1', '2026-05-01', 500]] });
  await world.database.inTenant(world.tenantId, ({ client }) =>
    client.query('update debtor set country = null where debtor_id = $1', [abroad.debtorId]),
  );
  const saved = await world.run('POST /cases/{caseId}/phones', world.ann, {
    params: { caseId: abroad.caseId },
    body: { number: '020 7946 0105' },
  });
  expect(saved).toMatchObject({ ok: true, value: { number: '+442079460105' } });
});

test('what is no list is refused as a whole', async () => {
  const refused = await world.run('POST /debtors/numbers', world.ann, { body: { text: 'hello' } });
  expect(refused).toMatchObject({ ok: false, refusal: { problems: [{ message: { code: 'input.not-a-list' } }] } });
});
