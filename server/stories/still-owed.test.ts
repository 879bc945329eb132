import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import { showAvoided } from '@duologue/server/app/owed/show-avoided.ts';
import { DEFAULT_MONEY } from '@duologue/server/app/owed/money-settings.ts';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';
import { nobodyThere } from './calls.ts';
import type { AddedCase } from './world.ts';

// Monday 23 November 2026, nine in the morning in London. Each story has a world of its own.
let world: BankWorld;
beforeEach(async () => {
  world = await openBankWorld('2026-11-23T09:00:00Z');
  await world.ledgerOf('2026-11-23');
});
afterEach(() => world?.close());

const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const two = [
  ['INV-2041', '2026-10-01', 120_000],
  ['INV-2042', '2026-10-08', 80_000],
] as const;
const amara = () => world.addCase({ name: 'Amara Ltd', items: two });

const briefOf = async (caseId: string) =>
  must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } }));
const askOf = async (caseId: string) => (await briefOf(caseId)).stillOwed.ask;
const resultOf = async (caseId: string, check: string) =>
  (await briefOf(caseId)).stillOwed.checks.find(({ id }) => id === check)?.result;
const listed = async (view: 'now' | 'later' | 'blocked', caseId: string) =>
  must(await world.run('GET /today', world.ann, { query: { view } })).rows.find((row) => row.caseId === caseId);
const ranked = ({ caseId }: Pick<AddedCase, 'caseId'>) =>
  world.run('POST /cases/{caseId}/notes', world.ann, { params: { caseId }, body: { text: 'First look.' } });
const dial = async ({ caseId, number }: AddedCase, seen?: { at: string; ask: { currency: string; minor: string }[] }) =>
  world.run('POST /cases/{caseId}/calls', world.ann, {
    params: { caseId },
    body: { number, ...(seen === undefined ? {} : { seen }) },
  });
const avoided = async () =>
  must(await showAvoided(world.deps)({ params: undefined, query: {}, body: undefined, bytes: undefined }, world.ann));
const settings = (more: Partial<MoneySettings>) =>
  world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query(
      `insert into money_change (tenant_id, change_no, settings, actor_id, changed_at)
       select $1, coalesce(max(change_no), 0) + 1, $2, $3, now() from money_change where tenant_id = $1`,
      [tenantId, JSON.stringify({ ...DEFAULT_MONEY, ...more }), world.bob.actorId],
    ),
  );
const paidInFull = (minor: number, text: string) =>
  camt([{ on: '2026-11-23', minor, text, name: 'Amara Ltd', id: text }], { id: text });

test('mark the top debtor paid and run again: it must not ring, and says why', async () => {
  const top = await amara();
  await ranked(top);
  expect(await listed('now', top.caseId)).toMatchObject({ ask: [GBP(200_000)] });
  must(
    await world.run('POST /cases/{caseId}/paid', world.ann, {
      params: { caseId: top.caseId },
      body: { postedOn: '2026-11-23' },
    }),
  );

  expect(await listed('now', top.caseId)).toBeUndefined();
  const refused = await dial(top);
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
  expect(await briefOf(top.caseId)).toMatchObject({
    stillOwed: { state: 'refused', ask: [] },
    objective: { amount: null },
  });
  expect(await resultOf(top.caseId, 'paid')).toBe('failed');
  expect(await avoided()).toMatchObject({
    calls: 1,
    examples: [{ caseId: top.caseId, debtorName: 'Amara Ltd', check: 'paid' }],
  });
});

test('a file with the payment arrives between brief and dialling: the call is refused with what changed', async () => {
  const debtor = await amara();
  const { at, ask } = (await briefOf(debtor.caseId)).stillOwed;
  expect(ask).toEqual([GBP(200_000)]);

  world.at('2026-11-23T09:05:00Z');
  await world.take(paidInFull(120_000, 'Invoice INV-2041'));
  world.at('2026-11-23T09:06:00Z');
  expect(await dial(debtor, { at, ask })).toMatchObject({
    ok: false,
    refusal: {
      code: 'owed-changed',
      values: {
        was: [GBP(200_000)],
        is: [GBP(80_000)],
        changed: [{ direction: 'paid', amount: GBP(120_000), number: 'INV-2041' }],
      },
    },
  });
  expect(await avoided()).toMatchObject({
    calls: 1,
    checks: [{ check: 'settled-since', calls: 1, amount: [GBP(200_000)] }],
  });
  const timeline = must(
    await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId: debtor.caseId } }),
  );
  expect(timeline.entries.at(-1)?.type).toBe('call-refused');

  // The brief is read again, and now the call is about what is left.
  const again = (await briefOf(debtor.caseId)).stillOwed;
  expect(again.ask).toEqual([GBP(80_000)]);
  expect(await dial(debtor, again)).toMatchObject({ ok: true });
});

test.each([
  ['the same sum', [GBP(200_000)], 'ok', 0],
  ['a cent more than holds now', [GBP(200_001)], 'owed-changed', 1],
  ['a cent less than holds now', [GBP(199_999)], 'owed-changed', 0],
  ['the sum of another currency', [{ currency: 'EUR', minor: '200000' }], 'owed-changed', 1],
  ['nothing', [], 'owed-changed', 0],
])('who saw %s in the brief', async (_, ask, answer, calls) => {
  const debtor = await amara();
  const dialled = await dial(debtor, { at: '2026-11-23T09:00:00Z', ask });
  expect(dialled.ok ? 'ok' : dialled.refusal.code).toBe(answer);
  // Only a call that would have asked for too much was a mistaken chase.
  expect((await avoided()).calls).toBe(calls);
});

test('the file pays all of it: the gate itself refuses, and tells what came', async () => {
  const debtor = await world.addCase({ name: 'Amara Ltd', items: [['INV-2041', '2026-10-01', 120_000]] });
  const { at, ask } = (await briefOf(debtor.caseId)).stillOwed;
  world.at('2026-11-23T09:05:00Z');
  await world.take(paidInFull(120_000, 'Invoice INV-2041'));
  expect(await dial(debtor, { at, ask })).toMatchObject({
    ok: false,
    refusal: { code: 'call-refused-by-gate', values: { is: [], changed: [{ direction: 'paid' }] } },
  });
});

test('a receipt of half the sum that nobody has sorted halves what may be asked for', async () => {
  const debtor = await amara();
  await ranked(debtor);
  await world.take(paidInFull(100_000, 'Amara Ltd account INV-2041 INV-2042'));
  expect((await world.review()).rows).toMatchObject([{ proposals: [{ caseId: debtor.caseId }] }]);
  expect(await askOf(debtor.caseId)).toEqual([GBP(100_000)]);
  expect(await resultOf(debtor.caseId, 'received')).toBe('warned');
  expect(await listed('now', debtor.caseId)).toMatchObject({ overdue: GBP(200_000), ask: [GBP(100_000)] });
});

test.each([
  [250, 'is not asked for again', 100_000],
  [249, 'is nobody’s yet', 200_000],
])('a receipt that is theirs with a certainty of %s in a thousand %s', async (certainty, _, ask) => {
  const debtor = await amara();
  await world.take(paidInFull(100_000, 'Amara Ltd account INV-2041 INV-2042'));
  await world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query('update receipt set certainty = $2, is_near = false where tenant_id = $1', [tenantId, certainty]),
  );
  expect(await askOf(debtor.caseId)).toEqual([GBP(ask)]);
});

test('a part payment that names nobody but its payer is the debtor’s: it is not asked for again, whatever it is for', async () => {
  await world.importLedger(['C-9,Kite Ltd,INV-9001,2026-09-01,2026-10-01,GBP,500.00,500.00'], '2026-11-23');
  await world.take(
    camt([{ on: '2026-11-23', minor: 20_000, text: 'on account', name: 'Kite Limited', id: 'K1' }], { id: 'K1' }),
  );
  const [row] = (await world.review()).rows;
  expect(row?.proposals).toMatchObject([{ debtorName: 'Kite Ltd' }]);
  expect(await askOf(row?.proposals[0]?.caseId ?? '')).toEqual([GBP(30_000)]);
});

test('an announced payment stops the call until the day on which it should have come, and not longer', async () => {
  const debtor = await amara();
  const started = must(await dial(debtor));
  const claimed = {
    outcome: 'payment-sent-claimed' as const,
    captured: { paidOn: '2026-11-20', reference: 'AM-7', bank: 'Barclays' },
  };
  const body = {
    ...nobodyThere,
    lineResult: 'answered' as const,
    party: 'debtor-verified' as const,
    business: [claimed],
  };
  const nextStep = { kind: 'trace-payment', dueOn: '2026-11-25' };
  const params = { callId: started.call.callId };
  must(
    await world.run('POST /calls/{callId}/outcome', world.ann, {
      params,
      body: { ...body, nextStep, spokeWith: { name: 'Mr Vale', role: null } },
    }),
  );

  // Sent on Friday, three business days: Wednesday is the last day. The hold of the call is lifted by hand.
  const { holds } = await briefOf(debtor.caseId);
  for (const { holdId } of holds)
    must(
      await world.run('POST /cases/{caseId}/holds/{holdId}/lift', world.ann, {
        params: { caseId: debtor.caseId, holdId },
        body: { reason: 'They rang back.' },
      }),
    );
  world.at('2026-11-25T16:00:00Z');
  expect((await briefOf(debtor.caseId)).stillOwed).toMatchObject({ state: 'refused', ask: [], opensOn: '2026-11-26' });
  expect(await resultOf(debtor.caseId, 'announced')).toBe('failed');
  expect(await dial(debtor)).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
  expect(await listed('now', debtor.caseId)).toBeUndefined();

  world.at('2026-11-26T10:00:00Z');
  expect(await askOf(debtor.caseId)).toEqual([GBP(200_000)]);
  expect(await dial(debtor)).toMatchObject({ ok: true });
});

test('a bank that was read ten days ago warns, one of thirty days ago refuses, and a new file opens the list again', async () => {
  const debtor = await amara();
  await world.take(camt([{ on: '2026-11-23', minor: 777, text: 'thank you', name: 'Nobody we know' }]));
  await ranked(debtor);
  expect(await resultOf(debtor.caseId, 'bank-age')).toBe('passed');

  world.at('2026-12-03T09:00:00Z');
  await world.ledgerOf('2026-12-03');
  expect(await resultOf(debtor.caseId, 'bank-age')).toBe('warned');
  expect(await askOf(debtor.caseId)).toEqual([GBP(200_000)]);

  world.at('2026-12-23T09:00:00Z');
  await world.ledgerOf('2026-12-23');
  expect(await resultOf(debtor.caseId, 'bank-age')).toBe('failed');
  // An old bank stops everybody: it is counted where somebody wanted to dial, and not for each line of the list.
  await ranked(debtor);
  expect(await avoided()).toMatchObject({ calls: 0 });
  expect(await dial(debtor)).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
  expect(await avoided()).toMatchObject({ calls: 1, checks: [{ check: 'bank-age', calls: 1 }] });
  expect(await listed('now', debtor.caseId)).toBeUndefined();

  await world.take(camt([{ on: '2026-12-22', minor: 778, text: 'thanks', name: 'Nobody we know' }], { id: 'S9' }));
  expect(await listed('now', debtor.caseId)).toMatchObject({ ask: [GBP(200_000)] });
});

test('an invoice that was entered twice is asked for once', async () => {
  const debtor = await world.addCase({
    items: [
      ['INV-2041', '2026-10-01', 120_000],
      ['INV 02041', '2026-10-02', 120_000],
    ],
  });
  expect(await askOf(debtor.caseId)).toEqual([GBP(120_000)]);
  expect(await resultOf(debtor.caseId, 'duplicate')).toBe('warned');
  expect(await briefOf(debtor.caseId)).toMatchObject({ objective: { amount: GBP(120_000) } });
});

test('an invoice whose sums do not add up is not asked for before somebody has looked', async () => {
  const debtor = await amara();
  await world.database.inTenant(world.tenantId, ({ client, tenantId }) =>
    client.query(
      `insert into item_document (tenant_id, document_id, item_id, file_name, file_sha256, place, syntax, kind,
         lines_count, broken_sums, read_at)
       values ($1, gen_random_uuid(), $2, 'a.xml', 'x', 1, 'ubl', 'invoice', 1, '["BR-CO-10"]', now())`,
      [tenantId, debtor.itemIds[0]],
    ),
  );
  expect(await askOf(debtor.caseId)).toEqual([GBP(80_000)]);
  expect(await resultOf(debtor.caseId, 'document')).toBe('warned');
});

test('less than the firm finds worth a call is on no list for now, and counted once a day', async () => {
  await settings({ callWorthy: [GBP(2_500)] });
  const debtor = await world.addCase({ items: [['INV-9', '2026-10-01', 2_499]] });
  await ranked(debtor);
  expect(await resultOf(debtor.caseId, 'call-worthy')).toBe('failed');
  expect(await listed('now', debtor.caseId)).toBeUndefined();
  expect(await listed('blocked', debtor.caseId)).toMatchObject({ ask: [], overdue: GBP(2_499) });
  await ranked(debtor);
  await dial(debtor);
  expect(await avoided()).toMatchObject({
    calls: 1,
    checks: [{ check: 'call-worthy', calls: 1, amount: [GBP(2_499)] }],
    examples: [{ caseId: debtor.caseId, check: 'call-worthy', message: { code: 'cases.owed.call-worthy.refused' } }],
  });

  world.at('2026-11-24T09:00:00Z');
  await ranked(debtor);
  expect(await avoided()).toMatchObject({ calls: 2, checks: [{ calls: 2, amount: [GBP(4_998)] }] });
});

test('a dispute and a credit note together leave nothing, and the count says so once', async () => {
  const { caseId, itemIds } = await amara();
  await world.database.inTenant(world.tenantId, async ({ client, tenantId }) => {
    await client.query(
      `insert into dispute (tenant_id, dispute_id, case_id, reason, status, item_ids, raised_by, raised_at)
       values ($1, gen_random_uuid(), $2, 'damaged', 'open', $3, 'Ann', now())`,
      [tenantId, caseId, itemIds.slice(0, 1)],
    );
    await client.query(
      `insert into item (tenant_id, item_id, account_id, match_key, kind, number, currency, amount_minor, open_minor, state)
       select tenant_id, gen_random_uuid(), account_id, 'G-1', 'credit-note', 'G-1', 'GBP', 80000, 80000, 'open'
       from case_file where tenant_id = $1 and case_id = $2`,
      [tenantId, caseId],
    );
  });
  await ranked({ caseId });
  expect((await briefOf(caseId)).stillOwed).toMatchObject({ state: 'refused', ask: [] });
  expect(await avoided()).toMatchObject({
    calls: 1,
    checks: [{ check: 'left-to-ask', calls: 1, amount: [GBP(200_000)] }],
  });
});

test('what a hold or the clock holds back is no mistaken chase', async () => {
  const held = await amara();
  const body = { kind: 'internal' as const, reason: 'The lawyer looks.', untilOn: '2026-12-01' };
  must(await world.run('POST /cases/{caseId}/holds', world.bob, { params: { caseId: held.caseId }, body }));
  expect(await listed('later', held.caseId)).toMatchObject({ ask: [] });
  expect(await askOf(held.caseId)).toEqual([]);
  expect(await avoided()).toMatchObject({ calls: 0, checks: [], examples: [] });
});
