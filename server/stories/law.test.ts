import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nobodyThere } from './calls.ts';
import { type AddedCase, type Given, openWorld, type World } from './world.ts';

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

const late = (given: Given = {}) => world.addCase({ items: [['INV-1', '2026-05-01', 30_000]], ...given });
const must = async <Value>(answer: Promise<{ ok: true; value: Value } | { ok: false; refusal: unknown }>) => {
  const got = await answer;
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
};
const call = (
  { caseId, number }: AddedCase,
  more: {
    purpose?: string;
    record?: boolean;
    acknowledgeWarnings?: boolean;
    override?: { reason: string; note: string };
  } = {},
  who = world.ann,
) => world.run('POST /cases/{caseId}/calls', who, { params: { caseId }, body: { number, ...more } });
const answer = ({ caseId }: AddedCase, at?: string) =>
  must(
    world.run('GET /cases/{caseId}/gate-answer', world.ann, {
      params: { caseId },
      query: at === undefined ? {} : { at },
    }),
  );
const why = { reason: 'A letter came.', evidence: 'Letter of 9 June' };
const record = ({ caseId }: AddedCase, state: 'bankruptcy' | 'breathing-space' | 'represented', more = {}) =>
  must(world.run('POST /cases/{caseId}/states', world.ann, { params: { caseId }, body: { state, ...why, ...more } }));
const basedOn = async () => (await must(world.run('GET /settings/law', world.bob, {}))).changeNo;
const settle = async (settings: object) =>
  must(world.run('PUT /settings/law', world.bob, { body: { settings, reason: 'Story', basedOn: await basedOn() } }));
const firmRules = async (rules: object | null) =>
  must(world.run('PUT /settings/law/firm-rules', world.bob, { body: { rules, basedOn: await basedOn() } as never }));

describe('a stop is effective before it is confirmed', () => {
  test('recorded in the call, the next dial a second later is refused; the answer to the record says so already', async () => {
    const debtor = await late();
    const started = await must(call(debtor));
    world.at('2026-06-10T09:03:00.000Z');
    const stopped = await must(
      world.run('POST /cases/{caseId}/stops', world.ann, {
        params: { caseId: debtor.caseId },
        body: { scope: { kind: 'phone' }, words: 'Stop calling me.' },
      }),
    );
    expect(stopped.decision).toMatchObject({ verdict: 'deny' });
    await must(
      world.run('POST /calls/{callId}/outcome', world.ann, {
        params: { callId: started.call.callId },
        body: { ...nobodyThere, nextStep: { kind: 'supervisor-review', dueOn: '2026-06-10' } },
      }),
    );
    world.at('2026-06-10T09:03:01.000Z');
    expect(await call(debtor)).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
    expect((await answer(debtor)).plain).toMatchObject({ kind: 'not-until-event', main: { code: 'BASE-STOP' } });
  });

  test('taken back on the debtor’s word, the telephone is open again', async () => {
    const debtor = await late();
    const params = { caseId: debtor.caseId };
    await must(
      world.run('POST /cases/{caseId}/stops', world.ann, {
        params,
        body: { scope: { kind: 'workplace' }, words: 'Not at work.' },
      }),
    );
    const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
    const stopId = brief.stops[0]?.stopId ?? '';
    await must(
      world.run('POST /cases/{caseId}/stops/{stopId}/lift', world.bob, { params: { ...params, stopId }, body: why }),
    );
    expect((await answer(debtor)).plain.kind).toBe('may-call');
  });
});

describe('legal states', () => {
  const inLondon: Given = { kind: 'consumer' };

  test('breathing space is reckoned from its registration, binds at once, and ends after its last day', async () => {
    const debtor = await late(inLondon);
    expect((await answer(debtor)).plain.kind).not.toBe('not-until-event');
    const recorded = await record(debtor, 'breathing-space', { registeredOn: '2026-06-09' });
    expect(recorded).toMatchObject({ firstOn: '2026-06-10', untilOn: '2026-08-08' });
    expect(await call(debtor)).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
    const during = await answer(debtor, '2026-08-08T10:00:00Z');
    expect(during.decision?.findings.find(({ code }) => code === 'UK-BS-STD')).toMatchObject({ result: 'violated' });
    const after = await answer(debtor, '2026-08-10T10:00:00Z');
    expect(after.decision?.findings.find(({ code }) => code === 'UK-BS-STD')).toMatchObject({ result: 'satisfied' });
  });

  test('a state of the person is known on every case; lifted with a reason, it is over and still on record', async () => {
    const debtor = await late(inLondon);
    const { stateId } = await record(debtor, 'represented', { details: { attorney: 'Ms Hart' } });
    const params = { caseId: debtor.caseId };
    const legal = await must(world.run('GET /cases/{caseId}/legal', world.ann, { params }));
    expect(legal.states).toMatchObject([
      { state: 'represented', covers: 'debtor', details: { attorney: 'Ms Hart' }, recordedBy: 'Ann', liftedAt: null },
    ]);
    await must(
      world.run('POST /cases/{caseId}/states/{stateId}/lift', world.bob, { params: { ...params, stateId }, body: why }),
    );
    const again = await must(world.run('GET /cases/{caseId}/legal', world.ann, { params }));
    expect(again.states).toMatchObject([{ state: 'represented', liftedAt: '2026-06-10T09:00:00.000Z' }]);
    const timeline = await must(world.run('GET /cases/{caseId}/timeline', world.ann, { params }));
    expect(timeline.entries.map(({ type }) => type)).toEqual(['state-recorded', 'state-lifted']);
    expect(timeline.chain.ok).toBe(true);
  });
});

describe('the firm’s own rules', () => {
  test('tighten: the third attempt of the day is refused where the law would allow it, and removing them opens it', async () => {
    const debtor = await late();
    await firmRules({ attemptsPerDay: 1 });
    for (const startedAt of ['2026-06-10T08:10:00.000Z']) {
      const body = { ...nobodyThere, number: debtor.number, startedAt, seconds: 10 };
      await must(world.run('POST /cases/{caseId}/call-log', world.ann, { params: { caseId: debtor.caseId }, body }));
    }
    const closed = await answer(debtor);
    expect(closed.plain).toMatchObject({ kind: 'not-now', main: { ruleId: 'firm.house/attempts-per-day' } });
    await firmRules(null);
    expect((await answer(debtor)).plain.kind).not.toBe('not-now');
    const { changes } = await must(world.run('GET /settings/law/changes', world.ann, {}));
    expect(changes[0]).toMatchObject({ by: 'Bob' });
    expect(changes[0]?.diff).toContainEqual({ field: 'firmRules.attemptsPerDay', from: 1, to: null });
  });

  test('never loosen: a place for which nobody chose rules stays closed', async () => {
    const debtor = await late({ country: 'AQ' });
    const before = await answer(debtor);
    await firmRules({ hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }] });
    const after = await answer(debtor);
    await firmRules(null);
    expect(after.plain.kind).toBe(before.plain.kind);
  });

  test('the notice goes first: no call until it was sent and its days have passed', async () => {
    const debtor = await late();
    await firmRules({ noticeFirst: { notice: 'initial-letter', days: 3 } });
    expect((await answer(debtor)).plain.kind).toBe('not-until-event');
    const body = { notice: 'initial-letter' as const, sentAt: '2026-06-09T10:00:00Z', ...why };
    await must(world.run('POST /cases/{caseId}/notices', world.ann, { params: { caseId: debtor.caseId }, body }));
    const waiting = await answer(debtor);
    expect(waiting.plain).toMatchObject({ kind: 'not-now', nextAt: '2026-06-12T07:00:00.000Z' });
    await firmRules(null);
  });

  test('what was set already is no change; a rule that makes no sense is refused', async () => {
    await settle({ mode: 'strict' });
    expect(await settle({ mode: 'strict' })).toMatchObject({ changed: false });
    await settle({});
    const rules = { hours: [{ days: [1], from: '18:00', to: '08:00' }] };
    expect(
      await world.run('PUT /settings/law/firm-rules', world.bob, { body: { rules, basedOn: 0 } as never }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'input-invalid' },
    });
  });
});

describe('for whom and for what is collected', () => {
  test('a third-party collector falls under rules that a creditor of its own debts does not', async () => {
    const debtor = await late({ kind: 'consumer', country: 'US', phone: '+12125550123' });
    const regime = async () => (await answer(debtor)).regimes.find(({ packId }) => packId === 'us.regulation-f');
    expect(await regime()).toMatchObject({ applies: false, because: 'other-collector' });
    await settle({ collector: 'third-party' });
    expect(await regime()).toMatchObject({ applies: true });
    await settle({});
  });

  test('the product is the firm’s until somebody says what this account is', async () => {
    const debtor = await late({ kind: 'consumer' });
    const params = { caseId: debtor.caseId };
    expect((await answer(debtor)).facts.product).toBe('goods-and-services');
    await must(
      world.run('POST /cases/{caseId}/regime', world.bob, { params, body: { product: 'consumer-credit', ...why } }),
    );
    expect((await answer(debtor)).facts.product).toBe('consumer-credit');
    const legal = await must(world.run('GET /cases/{caseId}/legal', world.ann, { params }));
    expect(legal).toMatchObject({ product: 'consumer-credit', productFrom: 'case', collectorFrom: 'firm' });
    expect(legal.limitation.accruedOn).toBe('2026-05-01');
  });
});

test('they called: the conversation counts, and the next call of ours is judged with it', async () => {
  // Texas counts no calls of its own.
  const debtor = await late({ kind: 'consumer', country: 'US', phone: '+15125550123' });
  // Open from Honolulu to New York.
  world.at('2026-06-10T18:30:00.000Z');
  await settle({ collector: 'third-party' });
  expect((await answer(debtor)).plain.kind).not.toBe('not-now');
  const body = { kind: 'call-in' as const, at: '2026-06-10T18:00:00Z', outcome: 'conversation' as const };
  const logged = await must(
    world.run('POST /cases/{caseId}/contacts', world.ann, { params: { caseId: debtor.caseId }, body }),
  );
  expect(logged.decision).toMatchObject({ verdict: 'deny' });
  expect((await answer(debtor)).plain).toMatchObject({
    kind: 'not-now',
    nextAt: expect.stringContaining('2026-06-17'),
  });
  await settle({});
});

test('an override needs an official reason and a note; it is a warning then, and it is logged', async () => {
  // Texas counts no calls of its own.
  const debtor = await late({ kind: 'consumer', country: 'US', phone: '+15125550123' });
  // Open from Honolulu to New York.
  world.at('2026-06-10T18:30:00.000Z');
  await settle({ collector: 'third-party' });
  for (const day of ['04', '05', '06', '07', '08', '09', '10']) {
    const startedAt = `2026-06-${day}T13:10:00.000Z`;
    const body = { ...nobodyThere, number: debtor.number, startedAt, seconds: 10 };
    await must(world.run('POST /cases/{caseId}/call-log', world.ann, { params: { caseId: debtor.caseId }, body }));
  }
  const closed = await answer(debtor);
  expect(closed.plain.kind).toBe('not-now');
  const [official] = closed.overrides;
  if (official === undefined) throw new Error('Regulation F has official reasons.');
  const made_up = { reason: 'because-i-say-so', note: 'Really.' };
  expect(await call(debtor, { override: made_up, acknowledgeWarnings: true })).toMatchObject({ ok: false });
  const override = { reason: official.reason, note: 'The court asked for it.' };
  const started = await must(call(debtor, { override, acknowledgeWarnings: true }));
  expect(started.call.decision).toMatchObject({ verdict: 'warn' });
  const timeline = await must(
    world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId: debtor.caseId } }),
  );
  expect(timeline.entries.at(-1)).toMatchObject({ type: 'rule-overridden', data: override });
  await settle({});
});

test('the week says for every minute what the gate would say', async () => {
  const debtor = await late();
  const week = await must(
    world.run('GET /cases/{caseId}/permitted-week', world.ann, {
      params: { caseId: debtor.caseId },
      query: { from: '2026-06-08' },
    }),
  );
  expect(week.days).toHaveLength(7);
  expect(week.callerZone).toBe('Europe/London');
  for (const { date, spans } of week.days) {
    expect(spans[0]).toMatchObject({ caller: { date, fromTime: '00:00' } });
    expect(spans.at(-1)).toMatchObject({ caller: { toTime: '24:00' } });
    for (const [index, span] of spans.entries()) {
      expect(span.fromAt).toBe(index === 0 ? span.fromAt : spans[index - 1]?.toAt);
      expect((await answer(debtor, span.fromAt)).decision?.verdict).toBe(span.verdict);
      const last = new Date(Date.parse(span.toAt) - 60_000).toISOString();
      expect((await answer(debtor, last)).decision?.verdict).toBe(span.verdict);
    }
  }
  expect(week.rules.length).toBeGreaterThan(0);
});

test('recording is off, and what it takes is settled before the first word', async () => {
  const debtor = await late();
  const started = await must(call(debtor));
  expect(started.call.recording).toEqual({ on: false, announcementWanted: false, consentWanted: false, ruleIds: [] });
});

test('rules are listed, shown and explained by id and by code', async () => {
  const { packs } = await must(world.run('GET /rules', world.ann, {}));
  expect(packs.map(({ packId }) => packId)).toContain('house.base');
  const pack = await must(world.run('GET /rules/{packId}', world.ann, { params: { packId: 'us.regulation-f' } }));
  expect(pack.rules.length).toBe(pack.pack.rules);
  const byCode = await must(world.run('GET /explain-rule', world.ann, { query: { rule: 'BASE-STOP' } }));
  expect(byCode.rules).toMatchObject([{ ruleId: 'house.base/stop-request', pack: { standing: 'always' } }]);
  expect(await world.run('GET /explain-rule', world.ann, { query: { rule: 'NO-SUCH' } })).toMatchObject({
    ok: false,
    refusal: { code: 'rule-not-found' },
  });
});

test('who asks what is held gets all of it, and nobody else is in it', async () => {
  const debtor = await late({ name: 'Zora Quill', kind: 'consumer' });
  const params = { caseId: debtor.caseId };
  const person = { name: 'Mr Thaddeus Vane', role: 'neighbour', email: 'vane@example.com' };
  await must(world.run('POST /cases/{caseId}/people', world.ann, { params, body: person }));
  const note = { text: 'Thaddeus says that she moved.' };
  await must(world.run('POST /cases/{caseId}/notes', world.ann, { params, body: note }));
  const query = { requestedOn: '2026-06-01' };
  const held = await must(world.run('GET /cases/{caseId}/access-export', world.bob, { params, query }));
  expect(held.answerDueOn).toBe('2026-07-01');
  expect(held.text).toContain('Zora Quill');
  expect(held.text).toContain('says that she moved');
  expect(JSON.stringify(held)).not.toMatch(/Thaddeus|Vane|vane@/);
});
