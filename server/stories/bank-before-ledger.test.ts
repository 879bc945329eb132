import { jobs } from '@duologue/server/jobs/jobs.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { invoice as eInvoice } from './inbox-files.ts';

/** The bank tells of a payment before the ledger tells of its invoice. */
let world: BankWorld;
const other = 'C-9,Zora Ltd,RE-100,2026-09-01,2026-10-01,GBP,7.00,7.00';
const row = (open = '100.00') => `C-1,Amara Ltd,RE-7001,2026-10-01,2026-10-31,GBP,100.00,${open}`;
const paid = camt([{ on: '2026-11-20', minor: 10_000, text: 'Invoice RE-7001', name: 'Amara Ltd', id: 'E1' }]);

beforeEach(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.importLedger([other], '2026-11-18');
  expect(await world.take(paid)).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
});
afterEach(() => world?.close());

const waiting = async () => (await world.review()).count;
const invoice = async () => (await world.items()).find((line) => line.startsWith('RE-7001'));
/** As it is when the program ends between the import and what follows it. */
const markAgain = () =>
  world.database.inTenant(world.tenantId, ({ client }) =>
    client.query('update receipt set weighed_at = null where tenant_id = $1', [world.tenantId]),
  );

test('the ledger with the invoice posts what waited for it, by the rule', async () => {
  await world.importLedger([other, row()], '2026-11-21');
  expect(await invoice()).toBe('RE-7001 settled 0 ahead 10000');
  expect(await waiting()).toBe(0);
  expect(await world.postings()).toMatchObject([{ by: 'rule', rule: 'exact', debtorName: 'Amara Ltd' }]);
  expect(await world.paid()).toBe(10_000);
});

test('the same ledger again, the job, and both at once post nothing twice', async () => {
  await world.importLedger([other, row()], '2026-11-21');
  await world.importLedger([other, row()], '2026-11-21');
  await Promise.all([weighByJob(), weighByJob(), world.importLedger([other, row()], '2026-11-22')]);
  expect(await world.postings()).toHaveLength(1);
  expect(await world.paid()).toBe(10_000);
});

test('what a person took back stays with the person, whatever a ledger brings', async () => {
  await world.importLedger([other, row()], '2026-11-21');
  const [posting] = await world.postings();
  must(await world.reverse(posting?.postingId ?? ''));
  await world.importLedger([other, row()], '2026-11-22');
  expect(await waiting()).toBe(1);
  expect(await invoice()).toBe('RE-7001 open 10000');
});

test('a ledger that the firm’s rule is not sure by leaves it waiting, with its proposal', async () => {
  await world.importLedger([other, row('80.00')], '2026-11-21');
  expect((await world.review()).rows).toMatchObject([{ proposals: [{ parts: [{ number: 'RE-7001' }] }] }]);
  expect(await world.postings()).toEqual([]);
});

test('broken off after the import, the minute’s job posts it', async () => {
  await world.importLedger([other, row()], '2026-11-21');
  const [posting] = await world.postings();
  must(await world.reverse(posting?.postingId ?? ''));
  await world.database.inTenant(world.tenantId, ({ client }) =>
    client.query('update receipt set hand_only = false where tenant_id = $1', [world.tenantId]),
  );
  await markAgain();
  await weighByJob();
  expect(await waiting()).toBe(0);
  expect(await invoice()).toBe('RE-7001 settled 0 ahead 10000');
  await weighByJob();
  expect(await world.paid()).toBe(10_000);
});

function weighByJob(): Promise<void> {
  const job = jobs.find(({ name }) => name === 'weigh-receipts');
  if (job === undefined) throw new Error('There is a job that weighs receipts.');
  const unused = async () => undefined;
  return job.run(
    { cases: world.deps, letters: world.letters, readInbox: unused, anchor: unused },
    world.tenant as Parameters<typeof job.run>[1],
  );
}

test('an e-invoice that brings the item posts what waited for it, as a ledger does', async () => {
  const paidEuros = camt([
    { on: '2026-11-20', minor: 12_000, currency: 'EUR', text: 'RE-8001', name: 'Beta Handel KG', id: 'E2' },
  ]);
  expect(await world.take(paidEuros)).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
  // The firm of this world is called Firm; an older invoice would have to be on its ledger of the 18th.
  const written = eInvoice('RE-8001', '120.00').replace('Alpha Werke GmbH', 'Firm').replace('2026-02-25', '2026-11-19');
  await world.take(written.replace('2026-03-27', '2026-12-19'));
  expect((await world.items()).find((line) => line.startsWith('RE-8001'))).toMatch(/^RE-8001 settled 0/);
  expect(await waiting()).toBe(1);
});
