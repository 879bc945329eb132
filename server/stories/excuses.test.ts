import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { judgeExcuses } from '@duologue/server/app/excuses/judge-excuses.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(async () => {
  world.at('2026-06-10T09:00:00.000Z');
  await world.clearDesks();
});
afterAll(() => world?.close());

type Moves = readonly ('picked-up' | 'identity-confirmed' | 'third-party-answered' | 'hung-up')[];

/** A call to a fresh debtor, as far as these moves bring it. */
async function onCall(
  moves: Moves,
  given: Parameters<World['addCase']>[0] = { items: [['INV-1', '2026-05-01', 30_000]] },
) {
  const { run, ann } = world;
  const added = await world.addCase(given);
  const started = await run('POST /cases/{caseId}/calls', ann, {
    params: { caseId: added.caseId },
    body: { number: added.number },
  });
  const callId = started.ok ? started.value.call.callId : '';
  for (const [turn, type] of moves.entries()) {
    await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } });
  }
  return { ...added, callId };
}
const VERIFIED: Moves = ['picked-up', 'identity-confirmed'];

const hear = (callId: string, objectionId: string, words = 'They said so.', claimedOn?: string) =>
  world.run('POST /calls/{callId}/excuses', world.ann, {
    params: { callId },
    body: { objectionId, words, ...(claimedOn === undefined ? {} : { claimedOn }) },
  });
const excusesOf = async (caseId: string) => {
  const answer = await world.run('GET /cases/{caseId}/excuses', world.ann, { params: { caseId } });
  return answer.ok ? answer.value.excuses : [];
};
const briefOf = async (caseId: string) => {
  const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
  if (!brief.ok) throw new Error(brief.refusal.code);
  return brief.value;
};

test('P10: the invoice goes out again within one business day, and the wrap-up starts with what is known', async () => {
  const { callId, caseId, itemIds } = await onCall(VERIFIED);
  const heard = await hear(callId, 'invoice-not-received', 'We never got that invoice.');
  expect(heard).toMatchObject({
    ok: true,
    value: {
      next: 'agree',
      excuse: {
        state: 'heard',
        words: 'We never got that invoice.',
        tasks: [{ kind: 'resend-invoice', dueOn: '2026-06-11' }],
      },
      wrapUp: {
        outcome: 'invoice-not-received',
        captured: { items: itemIds },
        nextStep: { kind: 'resend-invoice', dueOn: '2026-06-11' },
      },
    },
  });
  expect(heard.ok && heard.value.steps.map(({ act, does }) => [act, does])).toEqual([
    ['resend-invoice', 'task'],
    ['ask-fact', 'screen'],
  ]);
  expect((await briefOf(caseId)).excuses).toMatchObject([
    { objectionId: 'invoice-not-received', name: { de: expect.any(String) } },
  ]);
});

test('P10: said twice on one call it is kept once, and what waits already is not asked of somebody again', async () => {
  const { callId, caseId } = await onCall(VERIFIED);
  const first = await hear(callId, 'payment-run', 'It is in the run on Friday.', '2026-06-12');
  expect(first).toMatchObject({ ok: true, value: { wrapUp: { captured: { runOn: '2026-06-12' } } } });
  const again = await hear(callId, 'payment-run', 'It is in the run on Friday.', '2026-06-12');
  expect(again.ok && again.value.excuse).toEqual(first.ok && first.value.excuse);
  expect(again.ok && again.value.version).toBe(first.ok && first.value.version);
  const other = await hear(callId, 'payment-run', 'Friday, surely.');
  const taskOf = (answer: typeof other) => answer.ok && answer.value.steps.find(({ does }) => does === 'task')?.taskId;
  expect(taskOf(other)).toBe(taskOf(first));
  expect((await excusesOf(caseId)).flatMap(({ tasks }) => tasks)).toHaveLength(1);
});

test.each([
  ['ringing', [], 'in-a-hurry', 'person-not-verified'],
  ['a stranger, about the debt', ['picked-up'], 'invoice-not-received', 'person-not-verified'],
  ['somebody else, about the debt', ['picked-up', 'third-party-answered'], 'already-paid', 'person-not-verified'],
  ['a stranger who has no time', ['picked-up'], 'in-a-hurry', undefined],
  ['somebody else who is not responsible', ['picked-up', 'third-party-answered'], 'not-responsible', undefined],
  ['the right person, just after hanging up', [...VERIFIED, 'hung-up'], 'invoice-not-received', undefined],
  ['an excuse that nobody knows', VERIFIED, 'the-dog-ate-it', 'objection-not-found'],
] as const)('P07: %s is heard, or not', async (_, moves, objectionId, refusal) => {
  const { callId } = await onCall(moves);
  const heard = await hear(callId, objectionId);
  expect(heard.ok ? undefined : heard.refusal.code).toBe(refusal);
});

test('P10: a stop request blocks before anybody confirms it', async () => {
  const { callId, caseId } = await onCall(['picked-up']);
  const heard = await hear(callId, 'stop-calling', 'Never call me again.');
  expect(heard).toMatchObject({
    ok: true,
    value: { decision: { verdict: 'deny' }, wrapUp: { outcome: 'stop-requested' } },
  });
  expect((await briefOf(caseId)).stops).toMatchObject([{ scope: { kind: 'phone' }, words: 'Never call me again.' }]);
  await hear(callId, 'stop-calling', 'Never call me again.');
  expect((await briefOf(caseId)).stops).toHaveLength(1);
});

test('P11: whoever is blamed is asked, the answer is kept by name and title, and the task is done', async () => {
  const { run, ann, bob } = world;
  const { callId, caseId } = await onCall(VERIFIED);
  const heard = await hear(callId, 'credit-note-promised', 'Your salesman promised us a credit note.');
  const task = heard.ok ? heard.value.excuse.tasks[0] : undefined;
  expect(task).toMatchObject({
    kind: 'verify',
    verifier: 'own-sales',
    question: { en: expect.stringContaining('credit note') },
  });

  const open = async (query: object, who = ann) => {
    const answer = await run('GET /verifications', who, { query });
    return (answer.ok ? answer.value.tasks : []).filter((one) => one.caseId === caseId);
  };
  expect(await open({ whose: 'mine' })).toMatchObject([
    { debtorName: 'Amara Ltd', words: 'Your salesman promised us a credit note.' },
  ]);
  expect(await open({ whose: 'mine' }, bob)).toEqual([]);
  expect(await open({ due: 'overdue' })).toEqual([]);
  world.at('2026-06-12T09:00:00.000Z');
  expect(await open({ due: 'overdue' })).toMatchObject([{ taskId: task?.taskId, overdue: true }]);

  const excuseId = heard.ok ? heard.value.excuse.excuseId : '';
  const body = {
    result: 'refuted' as const,
    askedOf: { with: 'own-sales' as const, name: 'Mr Lind', title: 'Sales' },
    said: 'Nobody promised that.',
    taskId: task?.taskId ?? '',
  };
  const answered = await run('POST /excuses/{excuseId}/answer', ann, { params: { excuseId }, body });
  expect(answered).toMatchObject({
    ok: true,
    value: {
      excuse: {
        state: 'refuted',
        answer: { by: 'person', askedOf: { name: 'Mr Lind', title: 'Sales' }, answeredOn: '2026-06-12' },
        tasks: [{ state: 'done', result: 'Nobody promised that.' }],
      },
    },
  });
  const again = await run('POST /excuses/{excuseId}/answer', ann, { params: { excuseId }, body });
  expect(again.ok && again.value.version).toBe(answered.ok && answered.value.version);
  expect(await open({})).toEqual([]);
});

test('P18: the next brief begins with what was said last time, by name and title', async () => {
  const { run, ann } = world;
  const { callId, caseId } = await onCall(VERIFIED);
  expect((await briefOf(caseId)).lastTalk).toBeNull();
  await hear(callId, 'payment-run', 'Payment run on Friday.', '2026-06-12');
  const closed = await run('POST /calls/{callId}/outcome', ann, {
    params: { callId },
    body: {
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'in-payment-run', captured: { runOn: '2026-06-12' } }],
      spokeWith: { name: 'Ms Kaur', role: 'Accounts' },
      nextStep: { kind: 'check-ledger', dueOn: '2026-06-16' },
      note: 'Friendly.',
    },
  });
  expect(closed.ok).toBe(true);
  const { lastTalk, excuses } = await briefOf(caseId);
  expect(lastTalk).toEqual({ on: '2026-06-10', person: 'Ms Kaur', title: 'Accounts', said: 'Payment run on Friday.' });
  expect(excuses).toMatchObject([{ person: 'Ms Kaur', title: 'Accounts', state: 'heard', claimedOn: '2026-06-12' }]);
});

test('P11: money that came confirms it at once', async () => {
  const { run, ann } = world;
  const { callId, caseId } = await onCall(VERIFIED);
  await hear(callId, 'already-paid', 'We paid that last week.', '2026-06-03');
  world.at('2026-06-11T09:00:00.000Z');
  const paid = await run('POST /cases/{caseId}/payments', ann, {
    params: { caseId },
    body: { amount: { currency: 'GBP', minor: '30000' }, postedOn: '2026-06-04' },
  });
  expect((await excusesOf(caseId))[0]).toMatchObject({ state: 'confirmed', answer: { by: 'ledger' } });
  const timeline = await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } });
  expect(timeline.ok && timeline.value.chain.ok).toBe(true);
  expect(timeline.ok && timeline.value.entries.at(-1)?.version).toBe(paid.ok && paid.value.version);
});

test('P20: a missing fact is kept with who told it and the day, and asked no more', async () => {
  const { run, ann } = world;
  const { callId, caseId } = await onCall(VERIFIED);
  const body = { fact: 'payment-run-day' as const, value: 'Friday', person: { name: 'Ms Kaur', title: 'Accounts' } };
  const ask = () => run('POST /calls/{callId}/facts', ann, { params: { callId }, body });
  const learnt = await ask();
  expect(learnt).toMatchObject({ ok: true, value: { source: 'call: Ms Kaur (Accounts)' } });
  expect(await ask()).toEqual(learnt);
  const brief = await briefOf(caseId);
  expect(brief.facts).toMatchObject([{ key: 'payment-run-day', value: 'Friday', source: 'call: Ms Kaur (Accounts)' }]);
  expect(brief.questions.map(({ code }) => code)).not.toContain('cases.ask.payment-run-day');
  const heard = await hear(callId, 'payment-run', 'On Friday.');
  expect(heard.ok && heard.value.steps.find(({ fact }) => fact === 'payment-run-day')?.known).toBe('Friday');
});

test('a task that is done is done once', async () => {
  const { run, ann } = world;
  const { callId } = await onCall(['picked-up']);
  const heard = await hear(callId, 'language', 'Je ne comprends pas.');
  const taskId = heard.ok ? (heard.value.excuse.tasks[0]?.taskId ?? '') : '';
  const done = () =>
    run('POST /verifications/{taskId}/done', ann, { params: { taskId }, body: { result: 'Paul calls.' } });
  const first = await done();
  expect(first.ok).toBe(true);
  expect(await done()).toEqual(first);
});

const judge = () =>
  world.deps.store.inTenant(world.tenantId, (records) =>
    judgeExcuses(
      { records, deps: world.deps, actorId: world.ann.actorId, at: world.deps.clock.now(), zone: 'Europe/London' },
      'all',
    ),
  );

// Last, for it brings a ledger of a later day.
test('P11: the books say by themselves that nothing came, not before they reach past the day, and only once', async () => {
  const { callId, caseId } = await onCall(VERIFIED);
  await hear(callId, 'payment-run', 'Payment run on Friday.', '2026-06-12');
  const stateOf = async () => (await excusesOf(caseId))[0]?.state;
  world.at('2026-06-30T09:00:00.000Z');
  await judge();
  expect(await stateOf()).toBe('heard');
  await world.ledgerOf('2026-06-17');
  await judge();
  expect(await stateOf()).toBe('heard');
  await world.ledgerOf('2026-06-18');
  await judge();
  expect((await excusesOf(caseId))[0]).toMatchObject({ state: 'refuted', answer: { by: 'ledger', said: '' } });
  expect(await judge()).toBe(0);
});
