import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterAll(() => world?.close());

test('open a case, call, agree on a promise, and find it all in the timeline', async () => {
  const { useCases, ann } = world;
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const ask = <B>(params: Record<string, string>, body: B) => ({ params, query: {}, body, bytes: undefined }) as never;

  const brief = await useCases['GET /cases/{caseId}'](ask({ caseId }, undefined), ann);
  expect(brief.ok && brief.value.decision?.verdict).toBe('allow');

  const started = await useCases['POST /cases/{caseId}/calls'](
    ask({ caseId }, { number, acknowledgeWarnings: false }),
    ann,
  );
  expect(started).toMatchObject({ ok: true, value: { brief: null, call: { state: 'ringing' } } });
  if (!started.ok) return;
  const { callId } = started.value.call;
  const move = (type: string, turn: number) =>
    useCases['POST /calls/{callId}/events'](ask({ callId }, { type, turn }), ann);
  const picked = await move('picked-up', 0);
  expect(picked).toMatchObject({ ok: true, value: { brief: null } });
  const verified = await move('identity-confirmed', 1);
  expect(verified.ok && verified.value.brief?.items).toHaveLength(1);
  const closed = await useCases['POST /calls/{callId}/outcome'](
    ask(
      { callId },
      {
        lineResult: 'answered',
        party: 'debtor-verified',
        business: [
          {
            outcome: 'promise-full',
            captured: {
              amount: { currency: 'GBP', minor: '30000' },
              dueOn: '2026-06-12',
              method: 'bank-transfer',
              promisedBy: 'Mrs Okafor',
              items: itemIds,
            },
          },
        ],
        spokeWith: { name: 'Mrs Okafor', role: 'Accounts' },
        nextStep: { kind: 'watch-promise', dueOn: '2026-06-16', dueAt: null, forActorId: null, note: null },
        note: 'Pays on Friday.',
      },
    ),
    ann,
  );
  expect(closed).toMatchObject({ ok: true, value: { accountStatus: 'promised' } });

  const timeline = await useCases['GET /cases/{caseId}/timeline'](ask({ caseId }, undefined), ann);
  expect(timeline.ok && timeline.value.chain).toMatchObject({ ok: true });
  expect(timeline.ok && timeline.value.entries.map(({ type }) => type)).toEqual([
    'call-started',
    'call-closed',
    'promise-made',
    'hold-placed',
    'contact-added',
    'next-step-set',
    'status-changed',
  ]);
});
