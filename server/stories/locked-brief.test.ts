import type { CALL_EVENTS } from '@duologue/contract/calls.ts';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import type { Screen } from '../app/calls/show-call.ts';
import type { BriefWire } from '../app/wire/case.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterAll(() => world?.close());

test('P07 P17 the debt is on the wire beside a verified person and on no other screen of the call', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-4711', '2026-05-01', 31_337]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  if (!started.ok) throw new Error(started.refusal.code);
  const { callId } = started.value.call;

  const seen: string[] = [];
  const look = async (after: string) => {
    const screen = await run('GET /calls/{callId}', ann, { params: { callId } });
    if (!screen.ok) throw new Error(screen.refusal.code);
    const tells = /31337|INV-4711|"minor"|overdue/.test(JSON.stringify(screen.value));
    expect(screen.value.brief === null, after).toBe(!tells);
    if (!tells) expect(screen.value.call.objective).toMatchObject({ kind: 'verify-person', amount: null });
    seen.push(`${after}: ${tells ? 'open' : 'locked'}`);
    return screen.value.call.turn;
  };
  let turn = await look('ringing');
  const steps: readonly (typeof CALL_EVENTS)[number][] = [
    'picked-up',
    'identity-confirmed',
    'third-party-answered',
    'identity-confirmed',
    'back-to-answered',
    'voicemail-reached',
    'hung-up',
  ];
  for (const type of steps) {
    const moved = await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } });
    expect(moved.ok, type).toBe(true);
    turn = await look(type);
  }
  expect(seen).toEqual([
    'ringing: locked',
    'picked-up: locked',
    'identity-confirmed: open',
    'third-party-answered: locked',
    'identity-confirmed: open',
    'back-to-answered: locked',
    'voicemail-reached: locked',
    // The line is dead, and the right person was on it: the wrap-up may name the invoices.
    'hung-up: open',
  ]);
});

test('P07 a brief that was not disclosed does not fit on the screen: the types say so', () => {
  expectTypeOf<BriefWire>().not.toExtend<Screen['brief']>();
  expectTypeOf<Screen['brief']>().toExtend<BriefWire | null>();
});
