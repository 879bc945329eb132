import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { type AddedCase } from './world.ts';

let world: BankWorld;
beforeAll(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.ledgerOf('2026-11-20');
});
afterAll(() => world?.close());

describe('a statement comes in', () => {
  let amara: AddedCase;
  beforeAll(async () => {
    amara = await world.addCase({
      name: 'Amara Ltd',
      items: [
        ['INV-2041', '2026-10-01', 120_000],
        ['INV-2042', '2026-10-08', 5_000],
      ],
    });
  });

  const paid = { on: '2026-11-20', minor: 120_000, text: 'Invoice INV-2041', name: 'Amara Ltd', id: 'E-1' } as const;

  test('what names its invoice and has its amount is posted by itself', async () => {
    const report = await world.take(camt([paid]));
    expect(report).toMatchObject({
      refused: false,
      repeated: false,
      format: 'camt.053',
      posted: { count: 1, totals: [{ currency: 'GBP', minor: '120000' }] },
      review: { count: 0 },
      statements: [{ received: 1, known: 0 }],
    });
    expect(await world.items()).toEqual(['INV-2041 settled 0 ahead 120000', 'INV-2042 open 5000']);
    expect(await world.postings()).toMatchObject([
      { by: 'rule', rule: 'exact', debtorName: 'Amara Ltd', caseId: amara.caseId },
    ]);
  });

  test('the same file again changes nothing', async () => {
    const report = await world.take(camt([paid]));
    expect(report).toMatchObject({ repeated: true, posted: { count: 1 } });
    expect(await world.paid()).toBe(120_000);
  });

  test('nor does another file that tells of the same payment', async () => {
    const report = await world.take(camt([paid], { id: 'S2', intraday: true }));
    expect(report).toMatchObject({ repeated: false, statements: [{ received: 0, known: 1 }] });
    expect(await world.paid()).toBe(120_000);
  });

  test('two equal payments on one day are two, in a file that has both', async () => {
    const twice = { on: '2026-11-20', minor: 777, text: 'thank you', name: 'Nobody we know' } as const;
    const report = await world.take(camt([twice, twice], { id: 'S3' }));
    expect(report).toMatchObject({ statements: [{ received: 2 }], review: { count: 2 } });
    expect((await world.take(camt([twice, twice], { id: 'S4' }))).statements).toMatchObject([
      { received: 0, known: 2 },
    ]);
  });

  test('debits and what is only announced are no receipts', async () => {
    const report = await world.take(
      camt(
        [
          { on: '2026-11-20', minor: -900 },
          { on: '2026-11-23', minor: 900, status: 'PDNG' },
        ],
        { id: 'S5' },
      ),
    );
    expect(report.statements).toMatchObject([{ entries: 2, received: 0, known: 0 }]);
  });

  test('the posting is taken back by a new entry, and its receipt waits for somebody', async () => {
    const [posting] = await world.postings();
    const back = must(await world.reverse(posting?.postingId ?? ''));
    expect(back.reversedAt).not.toBeNull();
    expect(await world.items()).toEqual(['INV-2041 open 120000', 'INV-2042 open 5000']);
    expect(await world.paid()).toBe(0);
    const { rows } = await world.review({ search: 'INV-2041' });
    expect(rows).toMatchObject([
      { state: 'review', proposals: [{ caseId: amara.caseId, parts: [{ number: 'INV-2041' }] }] },
    ]);
    expect(await world.reverse(posting?.postingId ?? '')).toMatchObject({ refusal: { code: 'posting-reversed' } });
  });

  test('what a person took back no rule posts again', async () => {
    await world.take(camt([{ on: '2026-11-21', minor: 1, text: 'x' }], { id: 'S6' }));
    expect((await world.review({ search: 'INV-2041' })).rows).toHaveLength(1);
    expect(await world.paid()).toBe(0);
  });

  test('two clerks who post the same receipt at once post it once', async () => {
    const [row] = (await world.review({ search: 'INV-2041' })).rows;
    const receiptId = row?.receiptId ?? '';
    const [item = ''] = amara.itemIds;
    const results = await Promise.all([
      world.post(receiptId, amara.caseId, [{ itemId: item, minor: 120_000 }], world.ann),
      world.post(receiptId, amara.caseId, [{ itemId: item, minor: 120_000 }], world.bob),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'receipt-state-moved' } });
    expect(await world.paid()).toBe(120_000);
  });
});

test('two managers at how money is dealt with: the second is told, and nothing is overwritten', async () => {
  const nothing = { params: undefined, query: undefined, bytes: undefined };
  const now = async () => must(await world.useCases['GET /settings/money']({ ...nothing, body: undefined }, world.bob));
  const { changeNo, ...money } = await now();
  const put = (part: Partial<typeof money>, basedOn: number) =>
    world.useCases['PUT /settings/money']({ ...nothing, body: { ...money, ...part, basedOn } }, world.bob);
  expect(must(await put({ arrivalDays: 9 }, changeNo))).toMatchObject({ arrivalDays: 9, changeNo: changeNo + 1 });
  expect(await put({ bankWarnDays: 1 }, changeNo)).toMatchObject({
    refusal: { code: 'settings-changed', values: { by: 'Bob' } },
  });
  expect(must(await put({ arrivalDays: 9 }, changeNo)), 'the same again').toMatchObject({ changeNo: changeNo + 1 });
  expect(await now()).toEqual({ ...money, arrivalDays: 9, changeNo: changeNo + 1 });
  expect(must(await put({ bankWarnDays: 1 }, changeNo + 1))).toMatchObject({ bankWarnDays: 1, changeNo: changeNo + 2 });
});
