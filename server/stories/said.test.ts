import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nobodyThere } from './calls.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
beforeEach(() => world.at('2026-06-10T09:00:00.000Z'));
afterAll(() => world?.close());

const must = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; refusal: unknown }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};
const late = () => world.addCase({ kind: 'consumer', items: [['INV-1', '2026-05-01', 30_000]] });

test('what was ticked as said is in the event that closes the call, and the chain holds it', async () => {
  const debtor = await late();
  const { call } = await must(
    world.run('POST /cases/{caseId}/calls', world.ann, {
      params: { caseId: debtor.caseId },
      body: { number: debtor.number, acknowledgeWarnings: true },
    }),
  );
  const params = { callId: call.callId };
  const tick = (item: string, done = true) =>
    must(world.run('POST /calls/{callId}/ticks', world.ann, { params, body: { item, done } }));
  await tick('said-who-calls');
  await tick('say.voicemail.own-name');
  await tick('say.before-verified.ask-for-person');
  await tick('say.before-verified.own-name');
  await tick('say.before-verified.own-name', false);
  await must(
    world.run('POST /calls/{callId}/outcome', world.ann, {
      params,
      body: { ...nobodyThere, nextStep: { kind: 'call', dueOn: '2026-06-11' } },
    }),
  );
  const timeline = await must(
    world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId: debtor.caseId } }),
  );
  const closed = timeline.entries.find(({ type }) => type === 'call-closed');
  expect(closed?.data).toMatchObject({
    ticks: ['said-who-calls'],
    said: ['before-verified.ask-for-person', 'voicemail.own-name'],
  });
  expect(await world.database.inTenant(world.tenantId, verifyTenant, { isolation: 'repeatable read' })).toMatchObject({
    ok: true,
  });
});

test('a message names the number and hours of the firm; until they are set, they are asked for', async () => {
  const debtor = await late();
  const query = { moment: 'voicemail' as const, relation: 'debtor' as const };
  const message = () =>
    must(world.run('GET /cases/{caseId}/sayings', world.ann, { params: { caseId: debtor.caseId }, query }));
  const wordsOf = async (id: string) => (await message()).items.find((item) => item.id === id)?.words['en'];
  const before = await message();
  expect(before.missing).toEqual(expect.arrayContaining(['reply-number']));
  expect(await wordsOf('reply-phone-number')).toContain('…');
  const reply = { number: '020 7946 0100', from: '09:00', to: '17:00' };
  const { changeNo: basedOn } = await must(world.run('GET /settings/law', world.bob, {}));
  await must(world.run('PUT /settings/law', world.bob, { body: { basedOn, settings: { reply }, reason: 'Story' } }));
  expect((await message()).missing).toEqual([]);
  expect(await wordsOf('reply-phone-number')).toContain('020 7946 0100');
  expect(await wordsOf('reply-phone-number')).not.toContain('…');
});
