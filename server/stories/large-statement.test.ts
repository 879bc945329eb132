import { WEIGH_BATCH } from '@duologue/server/app/bank/limits.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BankWorld, camt, type Line, openBankWorld } from './bank-world.ts';

const ITEM = 5_000;
let world: BankWorld;
beforeAll(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.ledgerOf('2026-11-20');
});
afterAll(() => world?.close());

const on = '2026-11-20';
/** So much of nobody's money that what comes behind it is judged while the beginning is written. */
const between = Array.from(
  { length: WEIGH_BATCH },
  (_, index): Line => ({ on, minor: 700_000 + index, text: `reimbursement ${index}`, name: `Somebody ${index}` }),
);

test('what is judged while the receipts before it are written is weighed by what they left', async () => {
  await world.addCase({
    name: 'Amara Ltd',
    items: [
      ['INV-7001', '2026-10-01', ITEM],
      ['INV-7002', '2026-10-08', ITEM],
    ],
  });
  const named = { on, minor: ITEM, text: 'Invoice INV-7001', name: 'Amara Ltd' } as const;
  const unnamed = { on, minor: ITEM, text: 'with thanks', name: 'Amara Ltd' } as const;
  const report = await world.take(camt([named, ...between, named, unnamed]));

  expect(report).toMatchObject({ posted: { count: 1 }, review: { count: WEIGH_BATCH + 2 } });
  expect(await world.items()).toEqual([`INV-7001 settled 0 ahead ${ITEM}`, `INV-7002 open ${ITEM}`]);
  expect(await world.paid()).toBe(ITEM);

  // How sure it was when it was weighed is how sure it is now: it has seen that one of two equal items was paid.
  const { rows } = await world.review({ search: 'with thanks', limit: 1 });
  expect(rows[0]?.proposals[0]?.parts.map(({ number }) => number)).toEqual(['INV-7002']);
  const { next } = await world.review({ search: 'Amara', limit: 1 });
  const surest = (await world.review({ search: 'Amara' })).rows.map(({ proposals }) => proposals[0]?.certainty ?? 0);
  expect(surest).toHaveLength(2);
  expect(next?.split('|')[0]).toBe(String(Math.max(...surest)));
}, 120_000);
