import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BodyOf } from '@duologue/contract/api.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { promiseInFull } from './calls.ts';
import { on } from './world.ts';

// What was agreed is expected at the bank: what posts by itself, and what waits for somebody.
let world: BankWorld;
beforeEach(async () => {
  world = await openBankWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterEach(() => world?.close());

const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const THREE: BodyOf<'POST /cases/{caseId}/arrangements'> = {
  kind: 'plan',
  terms: {
    total: GBP(30_000),
    rhythm: { every: 'month', on: { dayOfMonth: 15 } },
    firstOn: '2026-06-11',
    shape: { kind: 'count', count: 3 },
  },
  promisedBy: 'Mrs Okafor',
};
async function agreed() {
  const added = await world.addCase({ name: 'Okafor Foods', items: [['INV-4711', '2026-05-01', 30_000]] });
  const params = { caseId: added.caseId };
  must(await world.run('POST /cases/{caseId}/arrangements', world.bob, { params, body: THREE }));
  return added;
}
/** `active 0 kept pending`: the plan, what it is behind, and its instalments. */
const now = async (caseId: string) => {
  const listed = must(await world.run('GET /cases/{caseId}/arrangements', world.ann, { params: { caseId } }));
  return listed.arrangements
    .map(
      ({ status, behind, instalments }) =>
        `${status} ${behind.minor} ${instalments.map((one) => one.status).join(' ')}`,
    )
    .join('; ');
};

/** A payment as it comes: who pays, and nothing that says what for. */
const paid = (id: string, day: string, minor: number, more: Partial<Parameters<typeof camt>[0][number]> = {}) =>
  world.take(camt([{ on: day, minor, text: 'thank you', account: OKAFOR, id, ...more }], { id }));
const OKAFOR = 'GB94BARC10201530093459';
const ADEYEMI = 'GB82WEST12345698765432';
/** This bank account paid for this debtor before. */
const paidBefore = (payerAccount: string, caseId: string) =>
  world.deps.store.inTenant(world.tenantId, async ({ bank, cases }) => {
    const debtCase = await cases.find(caseId as CaseId);
    if (debtCase !== undefined) await bank.remember(payerAccount, debtCase.accountId, on('2026-05-01'));
  });

test('the instalment that is due posts by itself, once; another amount waits, and says so', async () => {
  const { caseId } = await agreed();
  await paidBefore(OKAFOR, caseId);
  world.at('2026-06-15T09:00:00.000Z');
  expect(await paid('S1', '2026-06-15', 10_000)).toMatchObject({ posted: { count: 1 }, review: { count: 0 } });
  expect(await now(caseId)).toBe('active 0 kept pending pending');
  expect(await world.items()).toEqual(['INV-4711 open 20000 ahead 10000']);
  const [posted] = await world.postings();
  expect(posted).toMatchObject({ rule: 'exact', parts: [{ number: 'INV-4711', amount: GBP(10_000) }] });
  expect(posted?.because).toContainEqual({
    code: 'allocation.because.instalment-expected',
    values: { dueOn: '2026-06-15', amount: GBP(10_000) },
  });
  // The same file changes nothing, and the same line in another file is known.
  await paid('S1', '2026-06-15', 10_000);
  expect(await world.paid()).toBe(10_000);

  world.at('2026-07-15T09:00:00.000Z');
  expect(await paid('S2', '2026-07-14', 9_999)).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
  expect(await paid('S3', '2026-07-14', 10_000, { currency: 'EUR' })).toMatchObject({ posted: { count: 0 } });
  expect(await paid('S4', '2026-07-14', 10_000, { account: ADEYEMI })).toMatchObject({ posted: { count: 0 } });
  expect(await world.items()).toEqual(['INV-4711 open 20000 ahead 10000']);
});

test('two payments in one file meet two instalments; of a promise only the first does', async () => {
  const { caseId } = await agreed();
  await paidBefore(OKAFOR, caseId);
  const other = await world.addCase({ name: 'Adeyemi Ltd', items: [['INV-9', '2026-05-01', 50_000]] });
  const log = { number: other.number, startedAt: '2026-06-10T08:00:00.000Z' };
  const inFull = promiseInFull({ minor: '20000', dueOn: '2026-06-16', itemIds: other.itemIds });
  const business = inFull.business?.map((one) => ({ ...one, outcome: 'promise-part' as const }));
  const promised = { ...inFull, business, ...log };
  must(
    await world.run('POST /cases/{caseId}/call-log', world.ann, { params: { caseId: other.caseId }, body: promised }),
  );
  await paidBefore(ADEYEMI, other.caseId);
  world.at('2026-06-16T09:00:00.000Z');
  const line = (id: string, account: string, minor: number) => ({
    on: '2026-06-16',
    minor,
    text: 'thanks',
    account,
    id,
  });
  const report = await world.take(
    camt([
      line('a', OKAFOR, 10_000),
      line('b', OKAFOR, 10_000),
      line('c', ADEYEMI, 20_000),
      line('d', ADEYEMI, 20_000),
    ]),
  );
  expect(report).toMatchObject({ posted: { count: 3 }, review: { count: 1 } });
  expect(await now(caseId)).toBe('active 0 kept-late kept pending');
  expect(await world.items()).toEqual(['INV-4711 open 10000 ahead 20000', 'INV-9 open 30000 ahead 20000']);
});
