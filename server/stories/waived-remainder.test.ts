import { followUpDay } from '@duologue/server/app/cases/follow-up-day.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';

/** A settlement is kept, and the books of the firm go on listing what it waived until somebody writes the credit note. */
let world: BankWorld;
const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const row = (open: string) => `C-1,Okafor Foods,INV-4711,2026-04-01,2026-05-01,GBP,300.00,${open}`;
const ledger = (day: string, ...rows: readonly string[]) => {
  world.at(`${day}T09:00:00.000Z`);
  return world.importLedger(rows, day);
};
const caseId = async () =>
  must(await world.run('GET /cases', world.ann, { query: { search: 'Okafor' } })).cases[0]?.caseId ?? '';
const brief = async () =>
  must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId: await caseId() } }));
const settlement = async () => {
  const params = { caseId: await caseId() };
  return must(await world.run('GET /cases/{caseId}/arrangements', world.ann, { params })).arrangements[0]?.status;
};

beforeEach(async () => {
  world = await openBankWorld('2026-06-10T09:00:00.000Z');
  await ledger('2026-06-10', row('300.00'));
  must(
    await world.run('POST /cases/{caseId}/arrangements', world.bob, {
      params: { caseId: await caseId() },
      body: {
        kind: 'settlement',
        instalments: [{ dueOn: '2026-06-19', amount: GBP(20_000) }],
        expiresOn: '2026-06-30',
        promisedBy: 'Mrs Okafor',
      },
    }),
  );
});
afterEach(() => world?.close());

/** The ledger alone tells of the money. */
async function paidByLedger() {
  await ledger('2026-06-19', row('100.00'));
  expect([await settlement(), await world.items()]).toEqual(['completed', ['INV-4711 settled 0']]);
}

test('a later ledger that still lists the remainder does not open it again', async () => {
  await paidByLedger();
  await ledger('2026-06-22', row('100.00'));
  await followUpDay(world.deps, world.tenant, world.deps.clock.now());
  expect([await settlement(), await world.items()]).toEqual(['completed', ['INV-4711 settled 0']]);
  expect(await brief()).toMatchObject({ accountStatus: 'settled-in-full', stillOwed: { ask: [] } });
  expect(await world.paid()).toBe(20_000);
  // The credit note is in the books at last, and then the item is in them no more: nothing is asked about it.
  await ledger('2026-06-25', row('0.00'));
  world.at('2026-06-28T09:00:00.000Z');
  await world.importLedger([row('0.00').replace('INV-4711', 'INV-0')], '2026-06-28', 'keep-and-ask');
  expect((await world.items()).filter((item) => item.startsWith('INV-4711'))).toEqual(['INV-4711 settled 0']);
  expect(await brief()).toMatchObject({ accountStatus: 'settled-in-full' });
});

test('a new invoice of the settled account is called about as any other', async () => {
  const fresh = 'C-1,Okafor Foods,INV-4800,2026-05-20,2026-06-20,GBP,55.00,55.00';
  await paidByLedger();
  await ledger('2026-06-24', row('100.00'), fresh);
  expect(await world.items()).toEqual(['INV-4711 settled 0', 'INV-4800 open 5500']);
  expect(await brief()).toMatchObject({ accountStatus: 'working', stillOwed: { ask: [GBP(5_500)] } });
});

test('when the money is taken back the settlement breaks, and the whole claim stands in every ledger after', async () => {
  world.at('2026-06-19T12:00:00.000Z');
  const paid = { on: '2026-06-19', minor: 20_000, text: 'INV-4711', name: 'Okafor Foods', id: 'E1' };
  await world.take(camt([paid, { on: '2026-06-19', minor: -100, text: 'Charges', bankReference: 'C1' }], { id: 'S1' }));
  const [receipt] = (await world.review()).rows;
  const itemId = (await brief()).items[0]?.itemId ?? '';
  if (receipt !== undefined) must(await world.post(receipt.receiptId, await caseId(), [{ itemId, minor: 20_000 }]));
  expect([await settlement(), await world.items()]).toEqual(['completed', ['INV-4711 settled 0 ahead 20000']]);
  await ledger('2026-06-22', row('100.00'));
  expect(await world.items()).toEqual(['INV-4711 settled 0']);

  world.at('2026-06-25T09:00:00.000Z');
  const [posting] = await world.postings();
  must(await world.reverse(posting?.postingId ?? '', 'returned by the bank'));
  expect(await world.items()).toEqual(['INV-4711 open 30000']);
  await ledger('2026-06-26', row('300.00'));
  await followUpDay(world.deps, world.tenant, world.deps.clock.now());
  expect([await settlement(), await world.items()]).toEqual(['defaulted', ['INV-4711 open 30000']]);
  expect(await brief()).toMatchObject({ accountStatus: 'promise-broken', items: [{ open: GBP(30_000) }] });
});
