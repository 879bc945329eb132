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
