import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';

/** What stands to a debtor's credit is used with a payment: the parts say in which direction they count. */
let world: BankWorld;
beforeAll(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.importLedger(
    [
      'C-1,Amara Ltd,RE-9101,2026-10-01,2026-10-31,GBP,100.00,100.00',
      'C-1,Amara Ltd,GU-9102,2026-10-05,,GBP,-20.00,-20.00',
    ],
    '2026-11-19',
  );
  await world.take(camt([{ on: '2026-11-20', minor: 8_000, text: 'our payment', name: 'Amara Ltd', id: 'E1' }]));
});
afterAll(() => world?.close());

async function amara() {
  const [row] = (await world.review({ search: 'our payment' })).rows;
  const proposal = row?.proposals[0];
  if (row === undefined || proposal === undefined) throw new Error('The payment waits with a proposal.');
  const { items } = must(
    await world.useCases['GET /bank/receipts/{receiptId}/items'](
      {
        params: { receiptId: row.receiptId },
        query: { caseId: proposal.caseId },
        body: undefined,
        bytes: undefined,
      },
      world.bob,
    ),
  );
  const idOf = (number: string) => items.find((item) => item.number === number)?.itemId ?? '';
  return { row, proposal, items, invoice: idOf('RE-9101'), note: idOf('GU-9102') };
}

test('the items that can be chosen say whether they were charged or stand to the debtor’s credit', async () => {
  const { items } = await amara();
  expect(items.map(({ number, direction, open }) => [number, direction, open.minor])).toEqual(
    expect.arrayContaining([
      ['RE-9101', 'charged', '10000'],
      ['GU-9102', 'credited', '2000'],
    ]),
  );
});

test('a proposal adds up: what is charged less what is credited is what arrived', async () => {
  const { proposal, row } = await amara();
  const sum = proposal.parts.reduce(
    (all, { direction, amount }) => all + (direction === 'credited' ? -1n : 1n) * BigInt(amount.minor),
    BigInt(proposal.left.minor),
  );
  expect(sum).toBe(BigInt(row.amount.minor));
});

test('a part whose direction is not that of its item is no input', async () => {
  const { row, proposal, invoice, note } = await amara();
  const posted = await world.post(row.receiptId, proposal.caseId, [
    { itemId: invoice, minor: 10_000 },
    { itemId: note, minor: 2_000 },
  ]);
  expect(posted).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
});

test('no more of a credit is used than there is, and not without an item that takes it', async () => {
  const { row, proposal, invoice, note } = await amara();
  const credit = (minor: number) => ({ itemId: note, minor, direction: 'credited' as const });
  for (const parts of [[{ itemId: invoice, minor: 10_000 }, credit(2_001)], [credit(2_000)]]) {
    expect(await world.post(row.receiptId, proposal.caseId, parts)).toMatchObject({
      ok: false,
      refusal: { code: 'item-open-changed' },
    });
  }
});

test('posted by hand with an open credit note: both are settled, only the money that arrived counts as paid', async () => {
  const { row, proposal, invoice, note } = await amara();
  const { posting } = must(
    await world.post(row.receiptId, proposal.caseId, [
      { itemId: invoice, minor: 10_000 },
      { itemId: note, minor: 2_000, direction: 'credited' },
    ]),
  );
  expect(posting.parts.map(({ number, direction, amount }) => [number, direction, amount.minor])).toEqual([
    ['RE-9101', 'charged', '10000'],
    ['GU-9102', 'credited', '2000'],
  ]);
  expect(posting.left.minor).toBe('0');
  expect((await world.items()).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'GU-9102 settled 0',
    'RE-9101 settled 0',
  ]);
  expect(await world.paid()).toBe(8_000);
});

test('taken back, both are open again', async () => {
  const [posting] = await world.postings();
  must(await world.reverse(posting?.postingId ?? ''));
  expect((await world.items()).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'GU-9102 open 2000',
    'RE-9101 open 10000',
  ]);
  expect(await world.paid()).toBe(0);
});
