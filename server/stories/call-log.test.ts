import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobodyThere } from './calls.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T12:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterAll(() => world?.close());

test('P22 each call of the log stands with the step that was set when it was closed, not with the latest', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  for (const [startedAt, dueOn] of [
    ['2026-06-10T09:00:00.000Z', '2026-06-11'],
    ['2026-06-10T11:00:00.000Z', '2026-06-15'],
  ] as const) {
    const body = { ...nobodyThere, nextStep: { kind: 'call', dueOn }, number, startedAt };
    expect(await run('POST /cases/{caseId}/call-log', ann, { params: { caseId }, body })).toMatchObject({ ok: true });
  }
  const other = await world.addCase({ items: [['INV-2', '2026-05-01', 20_000]] });
  const params = { caseId: other.caseId };
  const started = await run('POST /cases/{caseId}/calls', ann, { params, body: { number: other.number } });
  expect(started.ok).toBe(true);

  const log = await run('GET /calls', ann, { query: { limit: 10 } });
  expect(log.ok && log.value.calls.map(({ nextStep }) => nextStep)).toEqual([
    null, // Still on the line: no step has been set.
    { kind: 'call', dueOn: '2026-06-15' },
    { kind: 'call', dueOn: '2026-06-11' },
  ]);
});

test('P10: an excuse that was heard away from the screen is kept and sets going what it would have on it', async () => {
  const { run, ann } = world;
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-3', '2026-05-01', 30_000]] });
  const params = { caseId };
  const words = 'our sales promised us a credit note';
  const log = (body: object) =>
    run('POST /cases/{caseId}/call-log', ann, {
      params,
      body: { number, startedAt: '2026-06-10T10:00:00.000Z', lineResult: 'answered', note: '', ...body } as never,
    });
  const dispute = {
    party: 'debtor-verified',
    business: [
      {
        outcome: 'dispute-raised',
        captured: {
          disputeReason: 'allowance',
          disputedAmount: { currency: 'GBP', minor: '10000' },
          items: itemIds,
          words,
        },
      },
    ],
    spokeWith: { name: 'Mrs Okafor' },
  };
  const said = { objectionId: 'credit-note-promised', words };
  // What is wrong with it is told before anything is kept.
  expect(await log({ ...dispute, excuses: [said, { ...said, objectionId: 'no-such' }] })).toMatchObject({
    refusal: { code: 'objection-not-found' },
  });
  const stranger = {
    party: 'third-party',
    business: [],
    excuses: [said],
    nextStep: { kind: 'call', dueOn: '2026-06-11' },
  };
  expect(await log(stranger)).toMatchObject({ refusal: { code: 'person-not-verified' } });
  const logged = await log({ ...dispute, excuses: [said] });
  expect(logged).toMatchObject({ ok: true, value: { excuses: [{ objectionId: 'credit-note-promised' }] } });
  const kept = await run('GET /cases/{caseId}/excuses', ann, { params });
  expect(kept.ok && kept.value.excuses).toMatchObject([{ words, state: 'heard', person: 'Mrs Okafor' }]);
  expect(kept.ok && kept.value.excuses[0]?.tasks.map(({ kind }) => kind)).toContain('verify');
  const brief = await run('GET /cases/{caseId}', ann, { params });
  expect(brief.ok && brief.value.excuses).toHaveLength(1);
});

test('P22 calls that were entered for the same minute are all on the pages of the log, each once', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-9', '2026-05-01', 30_000]] });
  const callIds: string[] = [];
  for (const lineResult of ['no-answer', 'busy', 'no-answer'] as const) {
    const startedAt = '2026-06-09T10:15:00.000Z';
    const body = { ...nobodyThere, lineResult, number, startedAt };
    const logged = await run('POST /cases/{caseId}/call-log', ann, { params: { caseId }, body });
    if (logged.ok) callIds.push(logged.value.callId);
  }
  const seen: string[] = [];
  for (let before: string | null | undefined; before !== null; ) {
    const query = { limit: 1, ...(before === undefined ? {} : { before }) };
    const page = await run('GET /calls', ann, { query });
    if (!page.ok) throw new Error(page.refusal.code);
    seen.push(...page.value.calls.filter((call) => call.caseId === caseId).map(({ callId }) => callId));
    before = page.value.next;
  }
  expect(seen.sort()).toEqual(callIds.sort());
  expect(seen).toHaveLength(3);
  const query = { before: '2026-06-09T10:15:00.000Z/somewhere' };
  expect(await run('GET /calls', ann, { query })).toMatchObject({ refusal: { code: 'input-invalid' } });
});
