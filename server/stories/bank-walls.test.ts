import * as fc from 'fast-check';
import { itemKeysOf } from '@duologue/core/allocation/keys.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BankWorld, camt, openBankWorld } from './bank-world.ts';
import type { AddedCase } from './world.ts';

let world: BankWorld;
let other: BankWorld;
let amara: AddedCase;
beforeAll(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  other = await openBankWorld('2026-11-23T09:00:00Z');
  amara = await world.addCase({
    name: 'Amara Ltd',
    items: [
      ['INV-2041', '2026-10-01', 120_000],
      ['EUR-7', '2026-10-01', 50_000, 'EUR'],
    ],
  });
});
afterAll(async () => {
  await world?.close();
  await other?.close();
});

const inReview = async (search: string) => {
  const [row] = (await world.review({ search })).rows;
  if (row === undefined) throw new Error(`nothing in review names ${search}`);
  return row;
};

describe('money stays where it belongs', () => {
  test('what names an invoice of another firm finds nothing of theirs', async () => {
    const theirs = { on: '2026-11-20', minor: 120_000, text: 'INV-2041', name: 'Amara Ltd' };
    const report = await other.take(camt([theirs]), other.bob);
    expect(report).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
    expect((await other.review()).rows).toMatchObject([{ proposals: [] }]);
    expect(await world.items()).toContain('INV-2041 open 120000');
  });

  test('money of one currency is not posted to an item of another, whoever asks for it', async () => {
    const report = await world.take(camt([{ on: '2026-11-20', minor: 50_000, text: 'EUR-7', name: 'Amara Ltd' }]));
    expect(report).toMatchObject({ posted: { count: 0 } });
    const row = await inReview('EUR-7');
    const [, euros = ''] = amara.itemIds;
    const asked = await world.post(row.receiptId, amara.caseId, [{ itemId: euros, minor: 50_000 }]);
    expect(asked).toMatchObject({ ok: false, refusal: { code: 'currency-differs' } });
    expect(await world.items()).toContain('EUR-7 open 50000');
    const { rows } = await world.review({ search: 'EUR-7' });
    expect(rows[0]?.proposals.flatMap(({ parts }) => parts).filter(({ number }) => number === 'EUR-7')).toEqual([]);
  });

  test('the store refuses it as well', async () => {
    const euros = amara.itemIds[1] ?? '';
    const attack = world.deps.store.inTenant(world.tenantId, async ({ bank }) => {
      const [item] = await bank.itemsByIds([euros]);
      const { open } = (await bank.itemsByIds([amara.itemIds[0] ?? '']))[0] ?? {};
      if (item === undefined || open === undefined) throw new Error('both are there');
      await bank.changeItems([{ itemId: euros, open, bankAhead: open, state: 'open', settledOn: null }]);
    });
    await expect(attack).rejects.toThrow('in another currency');
  });

  test('an item of another case, one that is not open, and more than is open are refused', async () => {
    const row = await inReview('EUR-7');
    const stranger = await world.addCase({ name: 'Bogdan GmbH', items: [['B-1', '2026-10-01', 50_000]] });
    const foreign = await world.post(row.receiptId, amara.caseId, [
      { itemId: stranger.itemIds[0] ?? '', minor: 50_000 },
    ]);
    expect(foreign).toMatchObject({ refusal: { code: 'item-not-found' } });
    const tooMuch = await world.post(row.receiptId, stranger.caseId, [
      { itemId: stranger.itemIds[0] ?? '', minor: 50_001 },
    ]);
    expect(tooMuch).toMatchObject({ refusal: { code: 'item-open-changed' } });
    const elsewhere = await other.post(row.receiptId, stranger.caseId, [], other.bob);
    expect(elsewhere).toMatchObject({ refusal: { code: 'receipt-not-found' } });
  });
});

describe('broken off in the middle', () => {
  test('a file that was kept and not weighed is weighed when it comes again, and nothing is there twice', async () => {
    const file = camt([{ on: '2026-11-21', minor: 120_000, text: 'INV-2041', name: 'Amara Ltd', id: 'E-7' }], {
      id: 'S7',
    });
    const broken = { ...world.deps.store };
    const store = world.deps.store as { inTenantLong: (typeof broken)['inTenantLong'] };
    let calls = 0;
    store.inTenantLong = (tenantId, work) => {
      calls += 1;
      // The first transaction keeps the file; the machine stops before the second has ended.
      if (calls === 1) return broken.inTenantLong(tenantId, work);
      return broken.inTenantLong(tenantId, async (records) => {
        await work(records);
        throw new Error('the lights went out');
      });
    };
    await expect(world.take(file)).rejects.toThrow('the lights went out');
    store.inTenantLong = broken.inTenantLong;
    expect(await world.items()).toContain('INV-2041 open 120000');
    const report = await world.take(file);
    expect(report).toMatchObject({ repeated: true, posted: { count: 1 }, review: { count: 0 } });
    expect(await world.paid()).toBe(120_000);
  });
});

describe('a table of movements', () => {
  const csv = (rows: readonly string[]) => ['When;Then;One;Two;What', ...rows].join('\n');

  test('is refused with its question, taken with the answer, and the answer is remembered', async () => {
    const first = csv(['20.11.2026;20.11.2026;12,50;13,50;rent', '19.11.2026;19.11.2026;1,50;15,00;tea']);
    const asked = await world.take(first, world.bob, 'giro.csv');
    expect(asked.refused).toBe(true);
    expect(asked.problems).toContainEqual(
      expect.objectContaining({
        severity: 'question',
        message: expect.objectContaining({ code: 'statements.problem.column-open' }),
      }),
    );
    const answers = { columns: '1=bookedOn,3=amount,4=balance,5=remittance', currency: 'GBP' };
    const taken = await world.take(first, world.bob, 'giro.csv', answers);
    expect(taken).toMatchObject({ refused: false, fileId: asked.fileId, statements: [{ received: 2 }] });
    const next = await world.take(csv(['21.11.2026;21.11.2026;7,00;22,00;sugar']), world.bob, 'giro2.csv');
    expect(next).toMatchObject({ refused: false, statements: [{ received: 1 }] });
  });

  test('a ledger of open invoices is no statement: none of it came in', async () => {
    const ledger = [
      'Customer No,Customer,Invoice No,Date,Due,Currency,Amount,Open',
      'C-1,Amara Ltd,INV-9,2026-10-01,2026-10-31,GBP,12.00,12.00',
    ].join('\n');
    expect(await world.take(ledger, world.bob, 'ledger.csv')).toMatchObject({ refused: true, statements: [] });
  });

  test('what is no statement is refused, and says so', async () => {
    const report = await world.take('Dear Sir or Madam,\nplease find enclosed\n', world.bob, 'letter.txt');
    expect(report).toMatchObject({ refused: true, kind: 'unknown', problems: [{ severity: 'fatal' }] });
  });
});

test('the keys of an item in the database are those of core', async () => {
  const texts = fc.array(fc.stringMatching(/^[A-Za-z0-9äß/ ._-]{0,16}$/), { minLength: 40, maxLength: 40 });
  const [sample = []] = fc.sample(texts, { numRuns: 1, seed: 7 });
  const numbers = [...sample, '000', 'INV-000123', '0012', 'RF18 5390 0754 7034', ''];
  const kept = await world.database.inTenant(world.tenantId, async ({ client, tenantId }) => {
    const { rows } = await client.query<{ account_id: string }>('select account_id from account limit 1');
    for (const [index, number] of numbers.entries()) {
      await client.query(
        `insert into item (tenant_id, item_id, account_id, match_key, kind, number, reference, currency, amount_minor,
           open_minor, state) values ($1, $2, $3, $4, 'invoice', $5, $5, 'GBP', 1, 1, 'open')`,
        [tenantId, v7(), rows[0]?.account_id, `key-${index}`, number],
      );
    }
    const found = await client.query<{ number_key: string; digits_key: string; reference_key: string }>(
      `select number_key, digits_key, reference_key from item where tenant_id = $1 and match_key like 'key-%'
       order by substring(match_key from 5)::int`,
      [tenantId],
    );
    return found.rows.map((row) => ({
      numberKey: row.number_key,
      digitsKey: row.digits_key,
      referenceKey: row.reference_key,
    }));
  });
  expect(kept).toEqual(numbers.map((number) => itemKeysOf({ number, reference: number })));
});
