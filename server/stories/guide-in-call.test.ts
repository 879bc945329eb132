import type { CALL_EVENTS } from '@duologue/contract/calls.ts';
import type { CallGuide } from '@duologue/contract/guide.ts';
import { BLANKS_FOR_ANYBODY, namesIn } from '@duologue/core/guide/fit/blanks.ts';
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { factsOfDebt } from '../app/guide/spoken-facts.ts';
import type { BriefWire } from '../app/wire/case.ts';
import { promiseInFull } from './calls.ts';
import { asOwner } from '../storage/testing.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
});
afterEach(() => world?.close());

type Language = CallGuide['language'];

async function openCall(kind: 'business' | 'consumer' = 'business') {
  const { run, ann } = world;
  const added = await world.addCase({ kind, items: [['INV-4711', '2026-05-01', 31_337]] });
  const { caseId, number } = added;
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  if (!started.ok) throw new Error(started.refusal.code);
  let { turn } = started.value.call;
  const { callId } = started.value.call;
  return {
    ...added,
    callId,
    move: async (type: (typeof CALL_EVENTS)[number]) => {
      const moved = await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } });
      if (!moved.ok) throw new Error(moved.refusal.code);
      turn = moved.value.call.turn;
    },
    guide: async (language: Language = 'en') => {
      const guide = await run('GET /calls/{callId}/guide', ann, { params: { callId }, query: { language } });
      if (!guide.ok) throw new Error(guide.refusal.code);
      return guide.value;
    },
  };
}

const stageOf = (guide: CallGuide, id: string) => {
  return guide.stages.find((stage) => stage.id === id) ?? expect.fail(`no stage ${id}`);
};

test('P07 P17: the guide tells of the debt beside a verified person, and at no other moment of the call', async () => {
  const call = await openCall();
  const look = async (after: string) => {
    for (const language of ['en', 'de', 'it'] as const) {
      const guide = await call.guide(language);
      const text = JSON.stringify(guide);
      const tells = /31337|313[.,]37|INV-4711|"minor"/.test(text);
      expect([after, language, guide.verified, guide.told !== null]).toEqual([after, language, tells, tells]);
      // Whatever is shown is filled: a caller never reads out a blank.
      expect(namesIn(text.replaceAll(/\{"|"\}|\{\}/g, '')).filter((name) => /^\w+$/.test(name))).toEqual([]);
      for (const { id, locked, say, law } of guide.stages) {
        const isLocked = !tells && !['prepare', 'reach', 'verify', 'close', 'wrap-up'].includes(id);
        expect([id, locked, say.length > 0]).toEqual([id, isLocked, !isLocked]);
        if (isLocked) expect(law).toEqual([]);
      }
    }
  };
  await look('ringing');
  for (const type of [
    'picked-up',
    'identity-confirmed',
    'third-party-answered',
    'identity-confirmed',
    'back-to-answered',
    'voicemail-reached',
    'hung-up',
  ] as const) {
    await call.move(type);
    await look(type);
  }
});

test('P07: the facts of a debt are made from a brief that was disclosed, and of no other: the types say so', () => {
  expectTypeOf<BriefWire>().not.toExtend<Parameters<typeof factsOfDebt>[0]>();
  expect([...BLANKS_FOR_ANYBODY].sort()).toEqual([
    'caller',
    'debtor',
    'firm',
    'person',
    'replyHours',
    'replyNumber',
    'title',
  ]);
});

test('P05 P06 P12: what is said is filled from the account, in three languages', async () => {
  const call = await openCall();
  await call.move('picked-up');
  await call.move('identity-confirmed');
  const texts = async (language: Language) => {
    const guide = await call.guide(language);
    return stageOf(guide, 'state').say.map(({ text }) => text.replaceAll('\u00a0', ' '));
  };
  expect(await texts('en')).toContain('It is £313.37 for invoice INV-4711. When can we count on it?');
  expect(await texts('de')).toContain('Es sind 313,37 £ für Rechnung INV-4711. Wann können wir damit rechnen?');
  expect((await texts('it')).some((text) => text.includes('per la fattura INV-4711'))).toBe(true);
});

test('P04: ways are suggested with their reasons, and P20: one question at a stage', async () => {
  const call = await openCall();
  await call.move('picked-up');
  await call.move('identity-confirmed');
  const guide = await call.guide();
  const [first] = guide.told?.methods ?? [];
  expect(first?.because.length).toBeGreaterThan(0);
  expect(guide.told?.methods.map(({ id }) => id)).toContain('full-by-nearest-date');
  const asked = guide.stages.flatMap(({ id, ask }) => (ask === null ? [] : [[id, ask.fact]]));
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked.map(([id]) => id)).size).toBe(asked.length);
});

/** As a ledger brings it: the payment itself, and not only an invoice that is marked as paid. */
const addPayment = (accountOf: string, [postedOn, minor]: readonly [string, number], reverses?: string) =>
  asOwner(world.owner, (client) =>
    client.query<{ entry_id: string }>(
      `insert into ledger_entry select tenant_id, gen_random_uuid(), account_id, null, $3, 'GBP', $4, $5, 'by-hand', null,
         $6, null, $7, now() from case_file where tenant_id = $1 and case_id = $2 returning entry_id`,
      [
        world.tenantId,
        accountOf,
        reverses === undefined ? 'paid' : 'reversed',
        minor,
        postedOn,
        reverses,
        world.ann.actorId,
      ],
    ),
  ).then(({ rows }) => rows[0]?.entry_id ?? '');

test('P06 P12: the last payment is thanked for with its day and its sum, and one that was taken back is not', async () => {
  const call = await openCall();
  await call.move('picked-up');
  await call.move('identity-confirmed');
  const thanks = async () =>
    (await call.guide()).told?.reminders
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .find((text) => text.startsWith('With the')) ?? '';
  expect(await thanks()).toBe('');
  await addPayment(call.caseId, ['2026-05-20', 10_000]);
  await addPayment(call.caseId, ['2026-06-02', 12_000]);
  await addPayment(call.caseId, ['2026-06-02', 500]);
  expect(await thanks()).toContain('With the £125.00 of 2 Jun 2026');
  const bounced = await addPayment(call.caseId, ['2026-06-08', 70_000]);
  expect(await thanks()).toContain('£700.00');
  await addPayment(call.caseId, ['2026-06-09', 70_000], bounced);
  expect(await thanks()).toContain('£125.00');
});

test('P26: who shouted last time is met as upset, and by nobody firmly', async () => {
  const call = await openCall();
  await call.move('picked-up');
  await call.move('identity-confirmed');
  const told = async () => (await call.guide()).told;
  expect((await told())?.methods.map(({ id }) => id)).not.toContain('cooling-off');
  const heard = await world.run('POST /calls/{callId}/excuses', world.ann, {
    params: { callId: call.callId },
    body: { objectionId: 'shouting', words: 'yelled for a minute' },
  });
  expect(heard.ok).toBe(true);
  const after = await told();
  expect(after?.situation.tone).toBe('plain');
  expect(after?.methods[0]).toMatchObject({ id: 'cooling-off', because: [{ code: 'guide.because.agitated' }] });
});

async function setReply(number: string) {
  const { run, bob } = world;
  const law = await run('GET /settings/law', bob, {});
  if (!law.ok) throw new Error(law.refusal.code);
  const reply = { number, from: '09:00', to: '17:00' };
  const body = { basedOn: law.value.changeNo, settings: { reply }, reason: 'Story' };
  const kept = await run('PUT /settings/law', bob, { body });
  if (!kept.ok) throw new Error(JSON.stringify(kept.refusal));
}

test('P16 P17: a machine and a stranger hear the firm’s own words, whole and in the debtor’s language', async () => {
  const call = await openCall('consumer');
  // The place wants a number in the message: until the firm has said one, none of our messages is whole.
  expect((await call.guide()).voicemail).toEqual([]);
  await setReply('020 7946 0100');
  const texts = async (language: Language) => {
    const { voicemail, thirdPerson } = await call.guide(language);
    return [voicemail[0]?.text, thirdPerson[0]?.text];
  };
  expect(await texts('en')).toEqual([
    'My name is Ann. Please ring me back on 020 7946 0100, I am there from 09:00 to 17:00. Thank you.',
    'My name is Ann. I would like to speak to Amara Ltd in person. When is a good time to try again?',
  ]);
  expect(await texts('de')).toEqual([
    'Mein Name ist Ann. Bitte rufen Sie mich zurück unter 020 7946 0100, ich bin von 09:00 bis 17:00 Uhr da. Danke.',
    'Mein Name ist Ann. Ich möchte Amara Ltd persönlich sprechen. Wann kann ich es gut wieder versuchen?',
  ]);
  const guide = await call.guide();
  const verify = stageOf(guide, 'verify');
  expect(verify.law.filter(({ standing }) => standing === 'required').map(({ id }) => id)).toEqual([
    'caller-name',
    'ask-who',
  ]);
  expect(verify.law.filter(({ standing }) => standing === 'forbidden').map(({ id }) => id)).toContain('reveals-debt');
  // A machine of a private person does not hear the name of the firm: it may give the reason away.
  for (const { text } of [...guide.voicemail, ...guide.thirdPerson]) expect(text).not.toContain('Creditor');
});

test('P17: a company’s front desk is asked for whoever looks after accounts', async () => {
  const call = await openCall('business');
  const lines = (await call.guide()).thirdPerson.map(({ id }) => id);
  expect(lines).toContain('third-accounts');
  await world.clearDesks();
  expect((await (await openCall('consumer')).guide()).thirdPerson.map(({ id }) => id)).not.toContain('third-accounts');
});

test.each([
  ['what was said last time, by name and title', true],
  ['whom we spoke to, where there is only our own note of it', false],
])('P18: the next call opens with %s', async (_, isSaid) => {
  const call = await openCall();
  const { run, ann } = world;
  await call.move('picked-up');
  await call.move('identity-confirmed');
  const { callId } = call;
  const params = { callId };
  const noted = await run('POST /calls/{callId}/notes', ann, {
    params,
    body: { notes: 'Promised £313.37. Friendly.' },
  });
  expect(noted.ok).toBe(true);
  const words = 'The lorry was late, so nobody booked it in';
  const body = { objectionId: 'payment-run', words };
  if (isSaid) expect((await run('POST /calls/{callId}/excuses', ann, { params, body })).ok).toBe(true);
  expect((await call.guide()).told?.lastTalk).toBeNull();
  await call.move('hung-up');
  const brief = await run('GET /cases/{caseId}', ann, { params: { caseId: call.caseId }, query: {} });
  if (!brief.ok) throw new Error(brief.refusal.code);
  const itemIds = brief.value.items.map(({ itemId }) => itemId);
  const outcome = { ...promiseInFull({ minor: '31337', dueOn: '2026-06-12', itemIds }), note: '' };
  const closed = await run('POST /calls/{callId}/outcome', ann, { params: { callId: call.callId }, body: outcome });
  if (!closed.ok) throw new Error(JSON.stringify(closed.refusal));
  const after = await call.guide();
  expect(after.told?.lastTalk).toMatchObject({ on: '2026-06-10', person: 'Mrs Okafor' });
  expect(after.told?.lastTalk?.said).toBe(isSaid ? words : null);
  expect(after.told?.lastTalk?.text).not.toContain('Friendly');
  expect(
    stageOf(after, 'open')
      .say.map(({ id }) => id)
      .includes('open-last-talk'),
  ).toBe(isSaid);
});
