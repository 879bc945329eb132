import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { promiseInFull } from './calls.ts';
import { GBP, must, negotiating } from './negotiating.ts';
import { type AddedCase, openWorld, type World } from './world.ts';

/** What is agreed on a call, or typed when it is closed: the same authority as anywhere, beside what the call was for. */
let world: World;
let they: ReturnType<typeof negotiating>;
const NOW = '2026-06-10T09:00:00.000Z';
beforeAll(async () => {
  world = await openWorld(NOW);
  they = negotiating(world);
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.clearDesks());
afterAll(() => world?.close());

const close = (callId: string, body: ReturnType<typeof promiseInFull>) =>
  world.run('POST /calls/{callId}/outcome', world.ann, { params: { callId }, body });

/** A part by a day; the rest stays due. */
function promiseInPart(given: Parameters<typeof promiseInFull>[0], watchedOn: string) {
  const whole = promiseInFull(given);
  const captured = whole.business?.[0]?.captured ?? {};
  const nextStep = { kind: 'watch-promise', dueOn: watchedOn };
  return { ...whole, business: [{ outcome: 'promise-part' as const, captured }], nextStep };
}

/** A collector may grant thirty days; what it answers makes it as it was. */
async function collectorsUpTo30Days() {
  const { changeNo, settings } = await must(world.run('GET /settings/negotiation', world.bob, {}));
  const limits = { ...settings.limits, collector: { ...settings.limits.collector, lengthDaysMax: 30 } };
  const put = (basedOn: number, next: typeof settings) =>
    must(world.run('PUT /settings/negotiation', world.bob, { body: { basedOn, settings: next } }));
  await put(changeNo, { ...settings, limits });
  return () => put(changeNo + 1, settings);
}

test('the outcome of a call is compared with what it was for', async () => {
  const debtor = await they.late({ phone: '+442079460155' });
  const callId = await they.ring(debtor, { objective: 'negotiate' });
  const body = promiseInFull({ minor: '120000', dueOn: '2026-06-12', itemIds: debtor.itemIds });
  await must(close(callId, body));
  expect((await they.timeline(debtor)).find(({ type }) => type === 'objective-judged')).toMatchObject({
    message: { code: 'timeline.objective-compared' },
    data: {
      suggested: 'collect-in-full',
      chosen: 'negotiate',
      met: 'yes',
      because: 'promise-full',
      aimed: GBP(120_000),
      aimedOn: '2026-06-15',
      got: GBP(120_000),
      gotOn: '2026-06-12',
    },
  });
  const csv = await must(world.run('GET /exports/calls.csv', world.ann, { query: {} }));
  let text = '';
  for await (const part of csv.bytes as AsyncIterable<string>) text += part;
  expect(text).toContain('collect-in-full,negotiate,yes');
});

test('a call cannot write authority down: a settlement on it needs an approval, and uses it', async () => {
  const debtor = await they.late({ phone: '+442079460156', name: 'Dialled Ltd' });
  const callId = await they.ring(debtor);
  const captured = {
    amount: GBP(96_000),
    dueOn: '2026-06-24',
    expiresOn: '2026-06-24',
    authority: 'Bob said so',
    promisedBy: 'Mrs Okafor',
  };
  const body = {
    ...promiseInFull({ minor: '1', dueOn: '2026-06-12', itemIds: [] }),
    business: [{ outcome: 'settlement-agreed' as const, captured }],
    nextStep: { kind: 'watch-promise', dueOn: '2026-06-26' },
  };
  expect(await close(callId, body)).toMatchObject({
    refusal: { code: 'beyond-authority', values: { whoMayApprove: ['supervisor', 'manager'] } },
  });
  const asked = await must(they.ask(debtor));
  await must(they.answer(asked.approvalId, 'approve'));
  await must(close(callId, body));
  const params = { caseId: debtor.caseId };
  const { arrangements } = await must(world.run('GET /cases/{caseId}/arrangements', world.ann, { params }));
  expect(arrangements).toMatchObject([{ kind: 'settlement', forgiven: GBP(24_000), approvedBy: 'Bob' }]);
  expect(
    await must(world.run('GET /approvals/{approvalId}', world.ann, { params: { approvalId: asked.approvalId } })),
  ).toMatchObject({ state: 'used', usedAt: NOW });
  const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
  expect(brief.objective.kind).toBe('do-not-call');
});

test('a plan beyond the collector is refused by the page of plans too', async () => {
  const debtor = await they.late();
  const agreePlan = (count: number) =>
    world.run('POST /cases/{caseId}/arrangements', world.ann, {
      params: { caseId: debtor.caseId },
      body: {
        kind: 'plan',
        promisedBy: 'Mrs Okafor',
        terms: {
          total: GBP(120_000),
          rhythm: { every: 'month' },
          firstOn: '2026-06-17',
          shape: { kind: 'count', count },
        },
      },
    });
  expect(await agreePlan(7)).toMatchObject({
    refusal: {
      code: 'beyond-authority',
      values: { exceeded: [{ limit: 'instalments', asked: 7, allowed: 6 }, { limit: 'length-days' }] },
    },
  });
  expect(await agreePlan(6)).toMatchObject({ ok: true });
});

test('time is not granted by typing a promise: a later day takes the authority that an offer of that day takes', async () => {
  const debtor = await they.late({ phone: '+442079460157', name: 'Patience Ltd' });
  const asBefore = await collectorsUpTo30Days();
  const callId = await they.ring(debtor);
  const inFull = (dueOn: string) => ({
    ...promiseInFull({ minor: '120000', dueOn, itemIds: debtor.itemIds }),
    nextStep: { kind: 'watch-promise', dueOn: '2026-07-20' },
  });
  const inPart = (dueOn: string) => promiseInPart({ minor: '50000', dueOn, itemIds: debtor.itemIds }, '2026-07-20');
  const tooLate = {
    refusal: {
      code: 'beyond-authority',
      values: {
        exceeded: [{ limit: 'length-days', asked: 37, allowed: 30 }],
        whoMayApprove: ['supervisor', 'manager'],
      },
    },
  };
  expect(await close(callId, inFull('2026-07-17'))).toMatchObject(tooLate);
  expect(await close(callId, inPart('2026-07-17'))).toMatchObject(tooLate);
  const asked = await must(
    they.ask(debtor, { kind: 'pay-in-full', instalments: [{ dueOn: '2026-07-17', amount: GBP(120_000) }] }),
  );
  expect(await close(callId, inFull('2026-07-17'))).toMatchObject(tooLate);
  await must(they.answer(asked.approvalId, 'approve'));
  // Less by that day is not what was approved.
  expect(await close(callId, inPart('2026-07-17'))).toMatchObject(tooLate);
  await must(close(callId, inFull('2026-07-17')));
  const types = (await they.timeline(debtor)).map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining(['approval-used', 'promise-made']));
  await asBefore();
});

test('a part by a later day is approved as just that, used up by it, and is no approval of anything else', async () => {
  const debtor = await they.late({ phone: '+442079460161', name: 'Part Ltd' });
  const asBefore = await collectorsUpTo30Days();
  const callId = await they.ring(debtor);
  const part = (minor: number) =>
    promiseInPart({ minor: String(minor), dueOn: '2026-07-17', itemIds: debtor.itemIds }, '2026-07-20');
  const askFor = (instalments: readonly number[], forgiven: number | undefined = undefined) =>
    they.ask(debtor, {
      kind: 'promise',
      instalments: instalments.map((minor, at) => ({ dueOn: `2026-07-${17 + at}`, amount: GBP(minor) })),
      ...(forgiven === undefined ? {} : { forgiven: GBP(forgiven) }),
    });
  expect(await close(callId, part(50_000))).toMatchObject({ refusal: { code: 'beyond-authority' } });
  // One payment, and nothing given up: anything more is a plan or a settlement.
  expect(await askFor([25_000, 25_000])).toMatchObject({ refusal: { code: 'input-invalid' } });
  expect(await askFor([50_000], 70_000)).toMatchObject({ refusal: { code: 'input-invalid' } });
  expect(await askFor([120_001])).toMatchObject({ refusal: { code: 'input-invalid' } });
  const asked = await must(askFor([50_000]));
  expect(asked).toMatchObject({
    proposal: { kind: 'promise', pays: GBP(50_000), forgiven: GBP(0) },
    exceeded: [{ limit: 'length-days', asked: 37, allowed: 30 }],
    whoMayApprove: ['supervisor', 'manager'],
  });
  await must(they.answer(asked.approvalId, 'approve'));
  expect(await close(callId, part(50_001))).toMatchObject({ refusal: { code: 'beyond-authority' } });
  await must(close(callId, part(50_000)));
  const params = { caseId: debtor.caseId };
  const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
  expect(brief.promises).toMatchObject([{ amount: GBP(50_000), dueOn: '2026-07-17', status: 'pending' }]);
  expect(brief.balance[0]?.overdue).toEqual(GBP(120_000));
  expect(
    await must(world.run('GET /approvals/{approvalId}', world.ann, { params: { approvalId: asked.approvalId } })),
  ).toMatchObject({ state: 'used' });
  await asBefore();
});

test('an approval is not used up by a call that is entered later and refused for an excuse that there is not', async () => {
  const debtor = await they.late({ phone: '+442079460162', name: 'Kept Ltd' });
  const asBefore = await collectorsUpTo30Days();
  const dueOn = '2026-07-17';
  const asked = await must(
    they.ask(debtor, { kind: 'promise', instalments: [{ dueOn, amount: GBP(50_000) }], forgiven: null }),
  );
  const params = { approvalId: asked.approvalId };
  await must(they.answer(asked.approvalId, 'approve'));
  const state = async () => (await must(world.run('GET /approvals/{approvalId}', world.ann, { params }))).state;
  const part = promiseInPart({ minor: '50000', dueOn, itemIds: debtor.itemIds }, '2026-07-20');
  const log = (excuses: { objectionId: string; words: string }[]) =>
    world.run('POST /cases/{caseId}/call-log', world.ann, {
      params: { caseId: debtor.caseId },
      body: { ...part, number: debtor.number, startedAt: '2026-06-10T08:30:00.000Z', excuses },
    });
  expect(await log([{ objectionId: 'no-such-excuse', words: 'So.' }])).toMatchObject({
    refusal: { code: 'objection-not-found' },
  });
  expect(await state()).toBe('approved');
  await must(log([]));
  expect(await state()).toBe('used');
  await asBefore();
});

test('a part by a day of one’s own authority asks nobody: the rest stays due', async () => {
  const debtor = await they.late({ phone: '+442079460158' });
  const callId = await they.ring(debtor);
  const body = promiseInPart({ minor: '50000', dueOn: '2026-06-19', itemIds: debtor.itemIds }, '2026-06-23');
  await must(close(callId, body));
  const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params: { caseId: debtor.caseId } }));
  expect(brief.promises).toMatchObject([{ amount: GBP(50_000), status: 'pending' }]);
  expect(brief.balance[0]?.overdue).toEqual(GBP(120_000));
});

test('all of it, but later than the call was for, is reached in part; nothing at all is said as such', async () => {
  const judged = async (body: (debtor: AddedCase) => ReturnType<typeof promiseInFull>, phone: string) => {
    const debtor = await they.late({ phone });
    const callId = await they.ring(debtor);
    await must(close(callId, body(debtor)));
    return (await they.timeline(debtor)).find(({ type }) => type === 'objective-judged');
  };
  const later = await judged(
    ({ itemIds }) => promiseInFull({ minor: '120000', dueOn: '2026-06-16', itemIds }),
    '+442079460159',
  );
  expect(later?.data).toMatchObject({ met: 'part', aimedOn: '2026-06-15', gotOn: '2026-06-16' });
  const refused = await judged(
    () => ({
      ...promiseInFull({ minor: '1', dueOn: '2026-06-16', itemIds: [] }),
      business: [{ outcome: 'refuses', captured: { words: 'Not this year.' } }],
      nextStep: { kind: 'call', dueOn: '2026-06-17' },
    }),
    '+442079460160',
  );
  expect(refused).toMatchObject({ message: { code: 'timeline.objective-missed' }, data: { met: 'no' } });
  expect(refused?.data['got']).toBeUndefined();
});
