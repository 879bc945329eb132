import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';

/** A firm with two own accounts: the newest statement is no proof for the account of which none was brought. */
let world: BankWorld;
beforeAll(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.ledgerOf('2026-11-22');
});
afterAll(() => world?.close());

const OTHER = 'GB94BARC20201530093459';
const pays = (on: string, minor: number, id: string) => ({ on, minor, text: `thank you ${id}`, name: 'Nobody', id });
const checkOf = async (caseId: string) => {
  const brief = must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } }));
  const { checks, state, ask } = brief.stillOwed;
  return { state, ask, check: checks.find(({ id }) => id === 'bank-account') };
};

test('an account that is paid into and was not read for weeks is named, and nobody is kept from calling', async () => {
  const { caseId } = await world.addCase({ items: [['INV-1', '2026-10-01', 30_000]] });
  await world.take(camt([pays('2026-11-22', 100, 'a')], { id: 'A' }));
  expect((await checkOf(caseId)).check).toMatchObject({ result: 'passed' });

  await world.take(camt([pays('2026-10-20', 200, 'b')], { id: 'B', account: OTHER }));
  expect(await checkOf(caseId)).toMatchObject({
    state: 'owed',
    ask: [{ currency: 'GBP', minor: '30000' }],
    check: {
      result: 'warned',
      message: {
        code: 'cases.owed.bank-account.warned',
        values: { account: OTHER, days: 34, upToOn: '2026-10-20' },
      },
    },
  });
});

test('a newer statement of it, also one without money, ends the warning', async () => {
  const { caseId } = await world.addCase({ items: [['INV-2', '2026-10-01', 30_000]] });
  await world.take(camt([pays('2026-11-20', -300, 'c')], { id: 'C', account: OTHER }));
  expect((await checkOf(caseId)).check).toMatchObject({ result: 'passed' });
});

test('two invoices of one order and one amount are a question, by what their documents say', async () => {
  const { caseId, itemIds } = await world.addCase({
    items: [
      ['INV-31', '2026-10-01', 30_000],
      ['INV-47', '2026-10-09', 30_000],
    ],
  });
  const duplicate = async () => {
    const brief = must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } }));
    return brief.stillOwed.checks.find(({ id }) => id === 'duplicate')?.result;
  };
  expect(await duplicate()).toBe('passed');
  for (const [index, order] of ['PO 4711', 'po-4711'].entries()) await documentOf(itemIds[index] ?? '', order);
  expect(await duplicate()).toBe('warned');

  const brief = must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } }));
  expect(brief.documents).toEqual(
    ['PO 4711', 'po-4711'].map((orderReference, index) => ({
      itemId: itemIds[index],
      orderReference,
      lines: [{ name: 'Chair', quantity: '4' }],
      moreLines: 1,
    })),
  );
});

const documentOf = (itemId: string, order: string) =>
  world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query(
      `insert into item_document (tenant_id, document_id, item_id, file_name, file_sha256, place, syntax, kind,
         order_reference, lines, lines_count, broken_sums, read_at)
       values ($1, gen_random_uuid(), $2, 'a.xml', $3, 1, 'ubl', 'invoice', $4, $5, 2, '[]', now())`,
      [
        tenantId,
        itemId,
        `sha-${itemId}`,
        order,
        JSON.stringify([{ name: 'Chair', quantity: '4', unit: null, netMinor: '100' }]),
      ],
    ),
  );
