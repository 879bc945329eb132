import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BankWorld, camt, openBankWorld } from './bank-world.ts';

/** Who pays and writes only which customer it is for: the debtor is found, and a person says yes. */
let world: BankWorld;
beforeEach(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.importLedger(
    [
      'C-0042,Amara Ltd,RE-7001,2026-10-01,2026-10-31,GBP,100.00,100.00',
      'C-0043,Bogdan Ltd,RE-7002,2026-10-01,2026-10-31,GBP,250.00,250.00',
    ],
    '2026-11-18',
  );
});
afterEach(() => world?.close());

test('a third party that writes the customer number: proposed with the reason, not posted', async () => {
  const line = { on: '2026-11-20', minor: 9_000, text: '', name: 'Somebody Else plc', id: 'E1' };
  const other = { ...line, minor: 8_000, text: 'cust C-9999', id: 'E2' };
  const taken = await world.take(camt([{ ...line, text: 'Customer no. C-0042' }, other]));
  expect(taken).toMatchObject({ posted: { count: 0 }, review: { count: 2 } });
  const { rows } = await world.review();
  const of = (minor: string) => rows.find(({ amount }) => amount.minor === minor)?.proposals ?? [];
  expect(of('9000')).toMatchObject([{ debtorName: 'Amara Ltd', parts: [{ number: 'RE-7001' }] }]);
  expect(of('9000')[0]?.because[0]).toEqual({
    code: 'allocation.because.customer-number',
    values: { number: 'C0042' },
  });
  expect(of('8000')).toEqual([]);
});

test('an invoice number beside the customer number of somebody else waits', async () => {
  const line = { on: '2026-11-20', minor: 10_000, text: 'RE-7001 cust C-0043', name: 'X', id: 'E1' };
  expect(await world.take(camt([line]))).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
  const own = { ...line, minor: 25_000, text: 'RE-7002 cust C-0043', id: 'E2' };
  expect(await world.take(camt([own], { id: 'S2' }))).toMatchObject({ posted: { count: 1 } });
});
