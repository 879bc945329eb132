import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { promiseInFull } from './calls.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.clearDesks());
afterAll(() => world?.close());

test('open a case, call, agree on a promise, and find it all in the timeline', async () => {
  const { run, ann } = world;
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });

  const brief = await run('GET /cases/{caseId}', ann, { params: { caseId } });
  expect(brief.ok && brief.value.decision?.verdict).toBe('allow');

  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  expect(started).toMatchObject({ ok: true, value: { brief: null, call: { state: 'ringing' } } });
  const callId = started.ok ? started.value.call.callId : '';
  const move = (type: 'picked-up' | 'identity-confirmed' | 'third-party-answered', turn: number) =>
    run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } });
  expect(await move('picked-up', 0)).toMatchObject({ ok: true, value: { brief: null } });
  const verified = await move('identity-confirmed', 1);
  expect(verified.ok && verified.value.brief?.items).toHaveLength(1);
  // Somebody else takes the telephone: the debt leaves the screen.
  expect(await move('third-party-answered', 2)).toMatchObject({ ok: true, value: { brief: null } });
  expect(await move('identity-confirmed', 1)).toMatchObject({ ok: false, refusal: { code: 'call-state-moved' } });

  const outcome = promiseInFull({ minor: '30000', dueOn: '2026-06-12', itemIds });
  const closed = await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body: outcome });
  expect(closed).toMatchObject({ ok: true, value: { accountStatus: 'promised' } });
  // The same answers again get the same reply; other answers are refused.
  expect(await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body: outcome })).toEqual(closed);
  const other = { ...outcome, note: 'Something else.' };
  const again = await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body: other });
  expect(again).toMatchObject({ ok: false, refusal: { code: 'call-not-open' } });

  const timeline = await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } });
  expect(timeline.ok && timeline.value.chain).toMatchObject({ ok: true, firstBad: null });
  expect(timeline.ok && timeline.value.entries.map(({ type }) => type)).toEqual([
    'call-started',
    'call-closed',
    'promise-made',
    'hold-placed',
    'contact-added',
    'next-step-set',
    'status-changed',
    'objective-judged',
  ]);
});

test.each([
  ['nobody', [], { lineResult: 'no-answer', party: null }],
  ['a machine', ['voicemail-reached'], { lineResult: 'voicemail-no-message', party: null }],
  ['a person first, then a machine', ['picked-up', 'voicemail-reached'], { lineResult: 'voicemail-no-message' }],
  ['somebody', ['picked-up'], { lineResult: 'answered', party: 'debtor-unverified' }],
  ['the debtor', ['picked-up', 'identity-confirmed'], { lineResult: 'answered', party: 'debtor-verified' }],
  ['somebody else', ['picked-up', 'third-party-answered'], { lineResult: 'answered', party: 'third-party' }],
] as const)('when %s was on the line, the wrap-up suggests it, after a reload too', async (_, events, answers) => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const params = { callId: started.ok ? started.value.call.callId : '' };
  for (const [turn, type] of [...events, 'hung-up' as const].entries()) {
    await run('POST /calls/{callId}/events', ann, { params, body: { type, turn } });
  }
  const seen = await run('GET /calls/{callId}', ann, { params });
  expect(seen).toMatchObject({ ok: true, value: { call: { state: 'wrap-up', ...answers } } });
});

test('a call is not left without an outcome that is whole, and everything missing is said at once', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const callId = started.ok ? started.value.call.callId : '';
  const refused = await run('POST /calls/{callId}/outcome', ann, {
    params: { callId },
    body: {
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'promise-full', captured: { amount: { currency: 'GBP', minor: '0' } } }],
      nextStep: { kind: 'watch-promise', dueOn: '2026-06-16' },
    },
  });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
  const fields = !refused.ok && refused.refusal.code === 'input-invalid' ? refused.refusal.problems : [];
  expect(fields.map(({ field }) => field).sort()).toEqual([
    'business.0.captured.amount',
    'business.0.captured.dueOn',
    'business.0.captured.items',
    'business.0.captured.method',
    'business.0.captured.promisedBy',
  ]);
  const screen = await run('GET /calls/{callId}', ann, { params: { callId } });
  expect(screen.ok && screen.value.call.state).toBe('ringing');
});
