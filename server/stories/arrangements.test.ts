import { afterEach, beforeEach, expect, test } from 'vitest';
import { followUpDay } from '@duologue/server/app/cases/follow-up-day.ts';
import type { BodyOf } from '@duologue/contract/api.ts';
import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import { promiseInFull } from './calls.ts';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';

// Each story has a world of its own: the ledger of one must not reach into another's days.
let world: BankWorld;
beforeEach(async () => {
  world = await openBankWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterEach(() => world?.close());

const GBP = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const judgeTonight = () => followUpDay(world.deps, world.tenant, world.deps.clock.now());
const told = ({ status, behind, instalments }: ArrangementWire) =>
  `${status} ${behind.minor} ${instalments.map((one) => one.status).join(' ')}`;

type Body = BodyOf<'POST /cases/{caseId}/arrangements'>;
const THREE: Body = {
  kind: 'plan',
  terms: {
    total: GBP(30_000),
    rhythm: { every: 'month', on: { dayOfMonth: 15 } },
    firstOn: '2026-06-11',
    shape: { kind: 'count', count: 3 },
  },
  promisedBy: 'Mrs Okafor',
};

async function agreed(body: Body = THREE, minor = 30_000) {
  const added = await world.addCase({ name: 'Okafor Foods', items: [['INV-4711', '2026-05-01', minor]] });
  const { caseId } = added;
  const done = must(await world.run('POST /cases/{caseId}/arrangements', world.bob, { params: { caseId }, body }));
  return { ...added, ...done };
}
const list = async (caseId: string) => {
  const listed = await world.run('GET /cases/{caseId}/arrangements', world.ann, { params: { caseId } });
  return must(listed).arrangements;
};
const now = async (caseId: string) => (await list(caseId)).map(told).join('; ');
const briefOf = async (caseId: string) =>
  must(await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } }));
const rowOf = async (caseId: string) => {
  for (const view of ['now', 'later', 'blocked'] as const) {
    const page = must(await world.run('GET /today', world.ann, { query: { view } }));
    const row = page.rows.find((candidate) => candidate.caseId === caseId);
    if (row !== undefined) return { view, tier: row.tier, ask: row.ask, because: row.because };
  }
  return undefined;
};
/**
 * A statement of the bank up to a day: with a payment of this case's, or without. A part of an invoice that is not what was
 * agreed waits for somebody, who posts it.
 */
async function statement(
  id: string,
  on: string,
  paid?: { readonly minor: number; readonly of: Awaited<ReturnType<typeof agreed>> },
) {
  const lines = paid === undefined ? [] : [{ on, minor: paid.minor, text: 'INV-4711', name: 'Okafor Foods', id }];
  await world.take(camt([...lines, { on, minor: -100, text: 'Charges', bankReference: `${id}-C` }], { id }));
  if (paid === undefined) return;
  const { rows } = await world.review();
  const [receipt] = rows;
  const { caseId, itemIds } = paid.of;
  if (receipt === undefined) return;
  must(await world.post(receipt.receiptId, caseId, [{ itemId: itemIds[0] ?? '', minor: paid.minor }]));
}

test('a plan of three: two paid through the bank, the third broken once the bank file covers its grace', async () => {
  const of = await agreed();
  const { caseId, arrangement, number } = of;
  expect(arrangement.instalments.map(({ dueOn, amount }) => `${dueOn} ${amount.minor}`)).toEqual([
    '2026-06-15 10000',
    '2026-07-15 10000',
    '2026-08-17 10000',
  ]);
  // It stops the chase, by list, by gate and by brief; and it is confirmed next.
  expect(await rowOf(caseId)).toMatchObject({ view: expect.stringMatching('later|blocked'), tier: 5 });
  expect(await briefOf(caseId)).toMatchObject({
    accountStatus: 'plan',
    nextStep: { kind: 'send-confirmation' },
    holds: [{ kind: 'plan', untilOn: '2026-08-19' }],
    arrangements: [{ status: 'accepted', nextDue: { number: 1 } }],
    promises: [],
  });
  const refused = await world.run('POST /cases/{caseId}/calls', world.ann, { params: { caseId }, body: { number } });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });

  world.at('2026-06-16T09:00:00.000Z');
  await statement('S1', '2026-06-15', { minor: 10_000, of });
  expect(await now(caseId)).toBe('active 0 kept pending pending');
  world.at('2026-07-16T09:00:00.000Z');
  await statement('S2', '2026-07-16', { minor: 10_000, of });
  expect(await now(caseId)).toBe('active 0 kept kept-late pending');

  // The grace of the third ends on 19 August. Ledger and bank have been read to the 18th only.
  world.at('2026-08-20T09:00:00.000Z');
  await world.ledgerOf('2026-08-18');
  await statement('S3', '2026-08-18');
  await judgeTonight();
  expect(await list(caseId)).toMatchObject([{ status: 'active', awaitingBooks: true }]);
  await statement('S4', '2026-08-19');
  await judgeTonight();
  expect(await now(caseId)).toBe('defaulted 10000 kept kept-late broken');
  expect(await judgeTonight()).toMatchObject({ judged: 0 });

  const brief = await briefOf(caseId);
  expect(brief).toMatchObject({ accountStatus: 'promise-broken', holds: [], arrangements: [{ status: 'defaulted' }] });
  expect(brief.stillOwed.ask).toEqual([GBP(10_000)]);
  expect(brief.objective).toMatchObject({ kind: 'repair-arrangement', amount: GBP(10_000) });
  const row = await rowOf(caseId);
  expect(row).toMatchObject({ view: 'now', tier: 2 });
  expect(row?.because.find(({ code }) => code === 'worklist.because.plan-broken')?.values).toMatchObject({
    number: 3,
    count: 3,
    by: 'Mrs Okafor',
    agreedOn: '2026-06-10',
    dueOn: '2026-08-17',
    amount: GBP(10_000),
  });
  const timeline = must(await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } }));
  const moves = timeline.entries
    .filter(({ type }) => type.startsWith('arrangement-'))
    .map(({ data }) => data['to'] ?? 'agreed');
  expect(moves).toEqual(['agreed', 'active', 'defaulted']);
});

test('a late plan asks for what is missing, and money that comes late brings it up again', async () => {
  const of = await agreed();
  const { caseId } = of;
  world.at('2026-06-18T09:00:00.000Z');
  await statement('S1', '2026-06-17');
  await judgeTonight();
  expect(await now(caseId)).toBe('late 10000 broken pending pending');
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'plan-late', holds: [] });
  // The other two are not due yet: only the first is asked for.
  expect(await rowOf(caseId)).toMatchObject({ view: 'now', tier: 2, ask: [GBP(10_000)] });

  world.at('2026-06-23T09:00:00.000Z');
  await statement('S2', '2026-06-22', { minor: 10_000, of });
  await judgeTonight();
  expect(await now(caseId)).toBe('active 0 broken pending pending');
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'plan', holds: [{ kind: 'plan' }] });
  expect(await rowOf(caseId)).toMatchObject({ tier: 5 });
});

const SETTLEMENT: Body = {
  kind: 'settlement',
  instalments: [{ dueOn: '2026-06-19', amount: GBP(20_000) }],
  expiresOn: '2026-06-30',
  promisedBy: 'Mrs Okafor',
};

test('a settlement that is kept forgives the rest and closes the account; when the payment is taken back, it does not', async () => {
  const of = await agreed(SETTLEMENT);
  const { caseId, arrangement } = of;
  expect(arrangement).toMatchObject({ status: 'accepted', forgiven: GBP(10_000) });
  // Nothing is forgiven yet.
  expect((await briefOf(caseId)).items).toMatchObject([{ open: GBP(30_000) }]);

  world.at('2026-06-19T12:00:00.000Z');
  await statement('S1', '2026-06-19', { minor: 20_000, of });
  expect(await now(caseId)).toBe('completed 0 kept');
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'settled-in-full', items: [], arrangements: [] });
  expect(await world.items()).toEqual(['INV-4711 settled 0 ahead 20000']);
  expect(await rowOf(caseId)).toBeUndefined();
  expect(await judgeTonight()).toMatchObject({ judged: 0 });

  world.at('2026-06-25T09:00:00.000Z');
  const [posting] = await world.postings();
  must(await world.reverse(posting?.postingId ?? '', 'returned by the bank'));
  // The whole claim stands again; the money waits for somebody, and until then nobody is called a breaker of promises.
  expect(await list(caseId)).toMatchObject([{ status: 'active', awaitingBooks: true }]);
  expect(await world.items()).toEqual(['INV-4711 open 30000']);
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'promised', holds: [] });
  await world.ledgerOf('2026-06-25');
  await judgeTonight();
  expect(await now(caseId)).toBe('defaulted 20000 broken');
  expect(await world.items()).toEqual(['INV-4711 open 30000']);
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'promise-broken', holds: [] });
});

test('a settlement gives nothing up of what is not due yet, wherever it is agreed', async () => {
  const items = [
    ['INV-4711', '2026-05-01', 30_000],
    ['INV-4799', '2026-08-31', 50_000],
  ] as const;
  const { caseId } = await world.addCase({ items });
  const agreeing = { params: { caseId }, body: SETTLEMENT };
  must(await world.run('POST /cases/{caseId}/arrangements', world.bob, agreeing));

  const dialled = await world.addCase({ name: 'Dialled Ltd', phone: '+442079460156', items });
  const captured = { amount: GBP(20_000), dueOn: '2026-06-19', expiresOn: '2026-06-30', authority: 'Bob' };
  const call = {
    ...promiseInFull({ minor: '1', dueOn: '2026-06-19', itemIds: [] }),
    business: [{ outcome: 'settlement-agreed' as const, captured: { ...captured, promisedBy: 'Mrs Okafor' } }],
    number: dialled.number,
    startedAt: '2026-06-10T08:55:00.000Z',
    nextStep: undefined,
  };
  const typing = { params: { caseId: dialled.caseId }, body: call };
  must(await world.run('POST /cases/{caseId}/call-log', world.bob, typing));
  const kept = [...(await list(caseId)), ...(await list(dialled.caseId))];
  expect(kept.map(({ forgiven, itemIds }) => [forgiven, itemIds.length])).toEqual([
    [GBP(10_000), 1],
    [GBP(10_000), 1],
  ]);
});

test('a settlement that is broken asks for the whole claim again', async () => {
  const { caseId } = await agreed(SETTLEMENT);
  world.at('2026-06-24T09:00:00.000Z');
  await statement('S1', '2026-06-23');
  await judgeTonight();
  expect(await now(caseId)).toBe('defaulted 20000 broken');
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'promise-broken', stillOwed: { ask: [GBP(30_000)] } });
  expect((await rowOf(caseId))?.because.map(({ code }) => code)).toContain('worklist.because.settlement-broken');
});

test('a discount is beyond a collector, whomever they name, and the refusal says who may approve it', async () => {
  const { caseId } = await world.addCase({ items: [['INV-4711', '2026-05-01', 30_000]] });
  const agree = (body: Body, who = world.ann) =>
    world.run('POST /cases/{caseId}/arrangements', who, { params: { caseId }, body });
  const beyond = { ok: false, refusal: { code: 'beyond-authority', values: { whoMayApprove: ['manager'] } } };
  expect(await agree(SETTLEMENT)).toMatchObject(beyond);
  expect(await agree({ ...SETTLEMENT, approvedBy: 'Bob' })).toMatchObject(beyond);
  expect(await list(caseId)).toEqual([]);
  expect(await agree({ ...SETTLEMENT, as: 'proposed' })).toMatchObject({ ok: true });
  expect(await agree(SETTLEMENT, world.bob)).toMatchObject({ ok: true });
  expect(await agree(THREE)).toMatchObject({ ok: false, refusal: { code: 'arrangement-running' } });
});

test('a new dispute suspends the plan; resuming shifts nothing silently, and a new schedule takes its place', async () => {
  const { caseId, itemIds, number, arrangement } = await agreed();
  const { arrangementId } = arrangement;
  const dispute = {
    lineResult: 'answered' as const,
    party: 'debtor-verified' as const,
    business: [
      {
        outcome: 'dispute-raised' as const,
        captured: { disputeReason: 'damaged', disputedAmount: GBP(10_000), items: [...itemIds] },
      },
    ],
    spokeWith: { name: 'Mrs Okafor' },
    number,
    startedAt: '2026-06-10T09:30:00.000Z',
  };
  world.at('2026-06-10T10:00:00.000Z');
  must(await world.run('POST /cases/{caseId}/call-log', world.ann, { params: { caseId }, body: dispute }));
  expect(await now(caseId)).toBe('suspended 0 suspended suspended suspended');
  expect(await briefOf(caseId)).toMatchObject({
    accountStatus: 'disputed',
    arrangements: [{ suspendedFor: 'dispute' }],
  });

  // Three weeks later the first date has passed, and nobody is called a breaker of promises.
  world.at('2026-07-01T09:00:00.000Z');
  await world.ledgerOf('2026-07-01');
  await judgeTonight();
  expect(await now(caseId)).toContain('suspended suspended suspended');
  const params = { arrangementId };
  const resume = () =>
    world.run('POST /arrangements/{arrangementId}/resume', world.bob, { params, body: { reason: 'answered' } });
  expect(await resume()).toMatchObject({
    ok: false,
    refusal: { code: 'dates-passed', values: { dates: ['2026-06-15'] } },
  });
  const shown = must(await world.run('GET /arrangements/{arrangementId}', world.bob, { params }));
  expect(shown.says).toContainEqual({ code: 'arrangements.says.dates-passed', values: { count: 1 } });

  const instalments = [
    { dueOn: '2026-07-15', amount: GBP(10_000) },
    { dueOn: '2026-08-14', amount: GBP(10_000) },
  ];
  const body = { reason: 'without what is disputed', instalments, promisedBy: 'Mrs Okafor' };
  const tooMuch = { ...body, instalments: [...instalments, { dueOn: '2026-09-15', amount: GBP(10_000) }] };
  const renegotiate = (given: typeof body) =>
    world.run('POST /arrangements/{arrangementId}/renegotiate', world.bob, { params, body: given });
  // What is disputed is not promised away.
  expect(await renegotiate(tooMuch)).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
  const renewed = must(await renegotiate(body)).arrangement;
  expect(renewed).toMatchObject({ supersedes: arrangementId, status: 'accepted', total: GBP(20_000) });
  expect((await list(caseId)).map(({ status, supersededBy }) => [status, supersededBy])).toEqual([
    ['accepted', null],
    ['superseded', renewed.arrangementId],
  ]);
  // A promise never overwrites a dispute.
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'disputed' });
});

test('people pause, go on and end a plan; the chase follows', async () => {
  const { caseId, arrangement } = await agreed();
  const params = { arrangementId: arrangement.arrangementId };
  const suspend = await world.run('POST /arrangements/{arrangementId}/suspend', world.bob, {
    params,
    body: { because: 'hardship', until: '2026-06-12', reason: 'They are in hospital.' },
  });
  expect(must(suspend).arrangement).toMatchObject({ status: 'suspended', suspendedFor: 'hardship' });
  expect(await briefOf(caseId)).toMatchObject({
    accountStatus: 'hold',
    holds: [{ kind: 'plan', untilOn: '2026-06-12' }],
    nextStep: { kind: 'supervisor-review', dueOn: '2026-06-12' },
  });
  const resume = await world.run('POST /arrangements/{arrangementId}/resume', world.bob, {
    params,
    body: { reason: 'They are well.' },
  });
  expect(must(resume).arrangement).toMatchObject({ status: 'accepted', suspendedFor: null });
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'plan', holds: [{ untilOn: '2026-08-19' }] });

  const cancel = () =>
    world.run('POST /arrangements/{arrangementId}/cancel', world.bob, { params, body: { reason: 'They cannot.' } });
  must(await cancel());
  expect(await cancel()).toMatchObject({ ok: false, refusal: { code: 'arrangement-state-moved' } });
  expect(await now(caseId)).toBe('cancelled 0 cancelled cancelled cancelled');
  expect(await briefOf(caseId)).toMatchObject({
    accountStatus: 'working',
    holds: [],
    stillOwed: { ask: [GBP(30_000)] },
  });
  expect(await rowOf(caseId)).toMatchObject({ view: 'now' });
});

test('a plan agreed at the end of a call is one like any other, and takes the place of the promise before it', async () => {
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-4711', '2026-05-01', 30_000]] });
  const params = { caseId };
  const log = { number, startedAt: '2026-06-10T08:00:00.000Z' };
  const promised = { ...promiseInFull({ minor: '30000', dueOn: '2026-06-12', itemIds }), ...log };
  must(await world.run('POST /cases/{caseId}/call-log', world.ann, { params, body: promised }));
  const schedule = [
    { dueOn: '2026-06-15', amount: GBP(15_000) },
    { dueOn: '2026-07-15', amount: GBP(15_000) },
  ];
  const planned = {
    ...log,
    startedAt: '2026-06-10T08:30:00.000Z',
    lineResult: 'answered' as const,
    party: 'debtor-verified' as const,
    business: [
      { outcome: 'plan-agreed' as const, captured: { schedule, approvedBy: 'Bob', promisedBy: 'Mrs Okafor' } },
    ],
    spokeWith: { name: 'Mrs Okafor' },
  };
  must(await world.run('POST /cases/{caseId}/call-log', world.ann, { params, body: planned }));
  expect(await list(caseId)).toMatchObject([
    { kind: 'plan', status: 'accepted', total: GBP(30_000), promisedBy: 'Mrs Okafor', approvedBy: 'Bob' },
  ]);
  expect(await briefOf(caseId)).toMatchObject({
    accountStatus: 'plan',
    promises: [{ status: 'superseded' }],
    holds: expect.arrayContaining([expect.objectContaining({ kind: 'plan', untilOn: '2026-07-17' })]),
  });
});

test('an offer is taken, or ends with its last day', async () => {
  const offer: Body = { ...SETTLEMENT, as: 'proposed', expiresOn: '2026-06-20' };
  const first = await agreed(offer);
  const accept = (arrangementId: string) =>
    world.run('POST /arrangements/{arrangementId}/accept', world.bob, {
      params: { arrangementId },
      body: { promisedBy: 'Mr Okafor' },
    });
  expect(await rowOf(first.caseId)).toMatchObject({ tier: 5 });
  expect(must(await accept(first.arrangement.arrangementId)).arrangement).toMatchObject({
    status: 'accepted',
    promisedBy: 'Mr Okafor',
  });
  expect(await briefOf(first.caseId)).toMatchObject({ accountStatus: 'promised', holds: [{ kind: 'settlement' }] });

  const second = await agreed(offer);
  world.at('2026-06-21T09:00:00.000Z');
  await judgeTonight();
  expect(await now(second.caseId)).toBe('cancelled 0 cancelled');
  expect(await accept(second.arrangement.arrangementId)).toMatchObject({ ok: false });
});

test('a statement that covers the grace is enough: the plan is judged with it, before the night', async () => {
  const { caseId } = await agreed();
  world.at('2026-06-18T09:00:00.000Z');
  await statement('S1', '2026-06-16');
  expect(await now(caseId)).toMatch(/ pending pending$/);
  expect((await list(caseId))[0]?.status).not.toBe('late');
  await statement('S2', '2026-06-17');
  expect(await now(caseId)).toBe('late 10000 broken pending pending');
  expect(await briefOf(caseId)).toMatchObject({ accountStatus: 'plan-late' });
  expect(await rowOf(caseId)).toMatchObject({ view: 'now', tier: 2, ask: [GBP(10_000)] });
  expect(await judgeTonight()).toMatchObject({ judged: 0 });
});
