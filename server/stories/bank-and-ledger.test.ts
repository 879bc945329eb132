import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BankWorld, camt, type Line, must, openBankWorld } from './bank-world.ts';

/** The bank is a day ahead of the ledger, or the ledger a day ahead of the bank; the money counts once. */
let world: BankWorld;
let count = 0;
/** A firm of its own for every story: a ledger is only followed by one of the same day or later. */
let customer = '';
let number = '';
const row = (open: string, of = number, amount = '100.00') =>
  `${customer},Firm ${customer},${of},2026-10-01,2026-10-31,GBP,${amount},${open}`;
const pays = (on: string, minor: number, more: Partial<Line> = {}): Line => ({
  on,
  minor,
  text: `Invoice ${number}`,
  name: `Firm ${customer}`,
  id: `E${count}`,
  ...more,
});
const ledger = (rows: readonly string[], asOf: string) => world.importLedger(rows, asOf, 'keep-and-ask');
const own = async () => (await world.items()).filter((line) => line.includes(number) || line.startsWith('unapplied'));

beforeEach(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  count += 1;
  customer = `C-${1000 + count}`;
  number = `RE-70${count}1`;
  await world.importLedger([row('100.00')], '2026-11-19', 'leave-open');
});

afterEach(() => world?.close());

describe('the bank first', () => {
  test('an export from before the payment does not open what the bank has settled', async () => {
    const before = await world.paid();
    await world.take(camt([pays('2026-11-20', 10_000)], { id: `S${count}` }));
    expect(await own()).toEqual([`${number} settled 0 ahead 10000`]);
    await ledger([row('100.00')], '2026-11-19');
    expect(await own()).toEqual([`${number} settled 0 ahead 10000`]);
    expect((await world.paid()) - before).toBe(10_000);
  });

  test('an export that shows the payment does not count it twice, and from then on the ledger is believed', async () => {
    const before = await world.paid();
    await world.take(camt([pays('2026-11-20', 10_000)], { id: `S${count}` }));
    await ledger([row('0.00')], '2026-11-21');
    expect(await own()).toEqual([`${number} settled 0`]);
    expect((await world.paid()) - before).toBe(10_000);
    await ledger([row('100.00')], '2026-11-21');
    expect(await own()).toEqual([`${number} open 10000`]);
  });

  test('an export that no longer lists the item has shown the payment, and asks nothing', async () => {
    await world.take(camt([pays('2026-11-20', 10_000)], { id: `S${count}` }));
    await ledger([row('7.00', `${number}9`, '7.00')], '2026-11-21');
    expect(await own()).toEqual([`${number} settled 0`, `${number}9 open 700`]);
  });

  test('a part paid: the export that shows it leaves the rest open', async () => {
    const before = await world.paid();
    await world.take(camt([pays('2026-11-20', 4_000)], { id: `S${count}` }));
    const { rows } = await world.review({ search: number });
    const [first] = rows;
    const items = await own();
    expect(items).toEqual([`${number} open 10000`]);
    const part = first?.proposals[0]?.parts[0];
    must(
      await world.post(first?.receiptId ?? '', first?.proposals[0]?.caseId ?? '', [
        { itemId: part?.itemId ?? '', minor: 4_000 },
      ]),
    );
    await ledger([row('100.00')], '2026-11-21');
    expect(await own()).toEqual([`${number} open 6000 ahead 4000`]);
    await ledger([row('60.00')], '2026-11-21');
    expect(await own()).toEqual([`${number} open 6000`]);
    expect((await world.paid()) - before).toBe(4_000);
  });

  test('the bookkeeping put it to another invoice: it moves there, and is counted once', async () => {
    const before = await world.paid();
    const other = `${number}7`;
    await ledger([row('100.00'), row('100.00', other)], '2026-11-19');
    await world.take(camt([pays('2026-11-20', 10_000)], { id: `S${count}` }));
    await ledger([row('100.00'), row('0.00', other)], '2026-11-21');
    expect(await own()).toEqual([`${number} open 10000`, `${other} settled 0`]);
    expect((await world.paid()) - before).toBe(10_000);
  });

  test('more than was open: the credit that the ledger lists itself is not a second one', async () => {
    await world.take(camt([pays('2026-11-20', 10_500)], { id: `S${count}` }));
    const [first] = (await world.review({ search: number })).rows;
    const part = first?.proposals[0]?.parts[0];
    must(
      await world.post(first?.receiptId ?? '', first?.proposals[0]?.caseId ?? '', [
        { itemId: part?.itemId ?? '', minor: 10_000 },
      ]),
    );
    expect(await own()).toEqual([`${number} settled 0 ahead 10000`, 'unapplied-payment open 500']);
    await ledger([row('0.00'), `${customer},Firm ${customer},ZE-${number},2026-11-20,,GBP,-5.00,-5.00`], '2026-11-21');
    expect(await own()).toEqual(
      [`ZE-${number} open 500`, `${number} settled 0`, 'unapplied-payment cancelled 0'].sort(),
    );
  });
});

describe('the ledger first', () => {
  test('what the ledger shows as paid is not open, so the bank cannot pay it again: it waits for somebody', async () => {
    await ledger([row('0.00')], '2026-11-21');
    const before = await world.paid();
    const report = await world.take(camt([pays('2026-11-20', 10_000)], { id: `S${count}` }));
    expect(report).toMatchObject({ posted: { count: 0 }, review: { count: 1 } });
    expect(await own()).toEqual([`${number} settled 0`]);
    expect(await world.paid()).toBe(before);
  });
});

describe('a payment comes back', () => {
  test('its posting is taken back, and a ledger that has not heard of it does not settle the item', async () => {
    const before = await world.paid();
    const paid = pays('2026-11-20', 10_000, { bankReference: `B${count}` });
    await world.take(camt([paid], { id: `S${count}` }));
    await ledger([row('0.00')], '2026-11-20');
    await world.take(camt([{ ...paid, on: '2026-11-22', minor: -10_000, isReversal: true }], { id: `T${count}` }));
    expect(await own()).toEqual([`${number} open 10000 ahead -10000`]);
    expect(await world.paid()).toBe(before);
    await ledger([row('0.00')], '2026-11-22');
    expect(await own()).toEqual([`${number} open 10000 ahead -10000`]);
    await ledger([row('100.00')], '2026-11-23');
    expect(await own()).toEqual([`${number} open 10000`]);
    expect((await world.review({ search: number })).rows).toEqual([]);
  });

  test('one that names no receipt waits for somebody', async () => {
    await world.take(camt([pays('2026-11-22', -4_321, { isReversal: true, id: 'unknown-9' })], { id: `T${count}` }));
    expect((await world.review({ search: number })).rows).toMatchObject([{ state: 'returned', proposals: [] }]);
  });
});
