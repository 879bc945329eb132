import { afterEach, beforeEach, expect, test } from 'vitest';
import { followUpDay } from '@duologue/server/app/cases/follow-up-day.ts';
import { promiseInFull } from './calls.ts';
import { openWorld, type World } from './world.ts';

// Each story has a world of its own: the ledger of one must not reach into another's days.
let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterEach(() => world?.close());

/** Mrs Okafor promises 300.00 for Friday 12 June; the grace ends on Tuesday 16 June. */
async function promised() {
  const { run, ann } = world;
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const callId = started.ok ? started.value.call.callId : '';
  const body = promiseInFull({ minor: '30000', dueOn: '2026-06-12', itemIds });
  await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body });
  return { caseId, number, itemIds };
}

const briefOf = async (caseId: string) => {
  const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
  if (!brief.ok) throw new Error('The case is there.');
  return brief.value;
};
const viewOf = async (caseId: string) => {
  const { run, ann } = world;
  for (const view of ['now', 'later', 'blocked'] as const) {
    const page = await run('GET /today', ann, { query: { view } });
    const row = page.ok ? page.value.rows.find((candidate) => candidate.caseId === caseId) : undefined;
    if (row !== undefined) return { view, because: row.because.map(({ code }) => code), tier: row.tier };
  }
  return 'none';
};
const judgeTonight = () => followUpDay(world.deps, world.tenant, world.deps.clock.now());

test('a promise is kept by the payment, and the case leaves the worklist', async () => {
  const { run, ann } = world;
  const { caseId, number } = await promised();
  expect(await viewOf(caseId)).toMatchObject({ view: 'later' });

  world.at('2026-06-12T15:00:00.000Z');
  const paid = await run('POST /cases/{caseId}/payments', ann, {
    params: { caseId },
    body: { amount: { currency: 'GBP', minor: '30000' }, postedOn: '2026-06-12', reference: 'BACS 77' },
  });
  expect(paid).toMatchObject({ ok: true, value: { promises: [{ status: 'kept' }], unapplied: { minor: '0' } } });
  const brief = await briefOf(caseId);
  expect(brief).toMatchObject({ accountStatus: 'paid-in-full', promisesKept: 1, items: [], nextStep: null });
  expect(await viewOf(caseId)).toBe('none');

  // Run it again: it does not ring, and says why.
  const refused = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
  const decision = refused.ok ? undefined : (refused.refusal.values?.['decision'] as typeof brief.decision);
  const violated = decision?.findings.filter(({ result }) => result !== 'satisfied').map(({ ruleId }) => ruleId);
  expect(violated).toEqual(expect.arrayContaining(['house.base/account-open', 'house.base/still-owed']));
  const timeline = await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } });
  expect(timeline.ok && timeline.value.entries.at(-1)?.type).toBe('call-refused');
});

test('a promise is broken on the day after its grace, by a ledger that reaches so far, and not before', async () => {
  const { caseId } = await promised();
  world.at('2026-06-17T09:00:00.000Z');
  await judgeTonight();
  // The ledger is of 10 June: nobody is called a breaker of promises on an old export.
  expect((await briefOf(caseId)).promises).toMatchObject([{ status: 'in-grace' }]);

  await world.ledgerOf('2026-06-17');
  expect(await judgeTonight()).toMatchObject({ judged: 1 });
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'promise-broken', promisesBroken: 1 });
  expect(await viewOf(caseId)).toMatchObject({
    view: 'now',
    tier: 2,
    because: expect.arrayContaining(['worklist.because.promise-broken']),
  });
  expect(await judgeTonight()).toEqual({ judged: 0, holdsOver: 0 });
});

test('a payment that bounced is taken back by a correction, and the promise with it', async () => {
  const { run, ann } = world;
  const { caseId } = await promised();
  world.at('2026-06-12T15:00:00.000Z');
  const body = { amount: { currency: 'GBP', minor: '35000' }, postedOn: '2026-06-12' };
  const paid = await run('POST /cases/{caseId}/payments', ann, { params: { caseId }, body });
  expect(paid).toMatchObject({
    ok: true,
    value: { applied: [{ amount: { minor: '30000' } }], unapplied: { minor: '5000' } },
  });
  const timeline = await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } });
  const entries = timeline.ok ? timeline.value.entries : [];
  const version = entries.find(({ type }) => type === 'payment-recorded')?.version ?? 0;

  const correct = () =>
    run('POST /cases/{caseId}/corrections', ann, {
      params: { caseId },
      body: { version, reason: 'The cheque bounced.', text: 'No payment of 350.00 came in.' },
    });
  await correct();
  const brief = await briefOf(caseId);
  expect(brief.items).toMatchObject([{ open: { minor: '30000' }, state: 'open' }]);
  expect(brief).toMatchObject({ accountStatus: expect.not.stringMatching('paid'), promises: [{ status: 'due' }] });
  // Twice takes back nothing more.
  await correct();
  expect((await briefOf(caseId)).items).toMatchObject([{ open: { minor: '30000' } }]);
});

test('a hold ends by itself, and the case is worked again', async () => {
  const { run, bob } = world;
  const { caseId } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const body = { kind: 'internal' as const, reason: 'The invoice copy is missing.', untilOn: '2026-06-11' };
  await run('POST /cases/{caseId}/holds', bob, { params: { caseId }, body });
  expect(await viewOf(caseId)).toMatchObject({ view: 'later' });
  world.at('2026-06-12T09:00:00.000Z');
  expect(await judgeTonight()).toEqual({ judged: 0, holdsOver: 1 });
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'working', holds: [] });
  expect(await viewOf(caseId)).toMatchObject({ view: 'now' });
  expect(await judgeTonight()).toEqual({ judged: 0, holdsOver: 0 });
});

test('a customer who paid everything and owes again is on the list again', async () => {
  const { run, ann, database, tenantId } = world;
  const { caseId } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  await run('POST /cases/{caseId}/paid', ann, { params: { caseId }, body: { postedOn: '2026-06-10' } });
  expect(await viewOf(caseId)).toBe('none');
  expect(await judgeTonight()).toEqual({ judged: 0, holdsOver: 0 });

  // The next ledger brings a new invoice.
  await database.inTenant(tenantId, ({ client }) =>
    client.query(
      `insert into item (tenant_id, item_id, account_id, match_key, kind, number, due_on, currency, amount_minor,
         open_minor, state)
       select tenant_id, gen_random_uuid(), account_id, 'INV-2', 'invoice', 'INV-2', '2026-06-01', 'GBP', 100, 100, 'open'
       from case_file where case_id = $1`,
      [caseId],
    ),
  );
  expect(await judgeTonight()).toMatchObject({ judged: 1 });
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'working', nextStep: { kind: 'call' } });
  expect(await viewOf(caseId)).toMatchObject({ view: 'now' });

  // And the one after that shows it paid.
  await database.inTenant(tenantId, ({ client }) =>
    client.query(`update item set state = 'settled', open_minor = 0, settled_on = '2026-06-10' where number = 'INV-2'`),
  );
  expect(await judgeTonight()).toMatchObject({ judged: 1 });
  expect((await briefOf(caseId)).accountStatus).toBe('paid-in-full');
});
