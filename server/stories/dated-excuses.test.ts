import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgeExcuses } from '@duologue/server/app/excuses/judge-excuses.ts';
import { type BankWorld, camt, must, openBankWorld } from './bank-world.ts';

// Wednesday 10 June 2026, ten in the morning in London. Each story has a world of its own.
let world: BankWorld;
beforeEach(async () => {
  world = await openBankWorld('2026-06-10T09:00:00Z');
  await world.ledgerOf('2026-06-10');
});
afterEach(() => world?.close());

/** The right person is on the line, and has given a reason. */
async function onTheLine(objectionId: string, words: string) {
  const { run, ann } = world;
  const added = await world.addCase({ items: [['INV-4711', '2026-05-01', 30_000]] });
  const { caseId, number } = added;
  const started = must(await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } }));
  const { callId } = started.call;
  const move = async (type: 'picked-up' | 'identity-confirmed' | 'third-party-answered', turn: number) =>
    must(await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } }));
  await move('picked-up', 0);
  await move('identity-confirmed', 1);
  const hear = (claimedOn?: string) =>
    run('POST /calls/{callId}/excuses', ann, {
      params: { callId },
      body: { objectionId, words, ...(claimedOn === undefined ? {} : { claimedOn }) },
    });
  const heard = must(await hear());
  const { excuseId } = heard.excuse;
  const excuse = async () => {
    const { excuses } = must(await run('GET /cases/{caseId}/excuses', ann, { params: { caseId } }));
    return excuses.find((one) => one.excuseId === excuseId);
  };
  const events = async () => {
    const { entries, chain } = must(await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } }));
    expect(chain.ok).toBe(true);
    return entries.filter(({ type }) => type === 'excuse-dated').map(({ message }) => message);
  };
  const day = (claimedOn: string | null) =>
    run('POST /excuses/{excuseId}/day', ann, { params: { excuseId }, body: { claimedOn } });
  return { ...added, callId, excuseId, heard, hear, move, day, excuse, events };
}

const money = (on: string) => camt([{ on, minor: 30_000, text: 'Invoice INV-4711', name: 'Amara Ltd', id: on }]);
const judge = () =>
  world.deps.store.inTenant(world.tenantId, (records) =>
    judgeExcuses(
      { records, deps: world.deps, actorId: world.ann.actorId, at: world.deps.clock.now(), zone: 'Europe/London' },
      'all',
    ),
  );

test('P10: "already paid", and then the day: the books are watched from it, and the wrap-up starts with it', async () => {
  const { heard, day, excuse } = await onTheLine('already-paid', 'But that is paid.');
  expect(heard).toMatchObject({
    asksDay: { question: 'left', watch: { from: '2026-04-11', until: '2026-06-15' } },
    wrapUp: { outcome: 'payment-sent-claimed' },
  });
  expect(heard.wrapUp.captured).not.toHaveProperty('paidOn');
  expect(must(await day('2026-06-03'))).toMatchObject({
    excuse: { claimedOn: '2026-06-03', state: 'heard' },
    asksDay: { question: 'left', watch: { from: '2026-05-27', until: '2026-06-15' } },
    steps: heard.steps,
    wrapUp: {
      outcome: 'payment-sent-claimed',
      captured: { paidOn: '2026-06-03' },
      nextStep: { kind: 'trace-payment', dueOn: '2026-06-11' },
    },
  });
  expect(await excuse()).toMatchObject({ claimedOn: '2026-06-03' });
});

test('P10: a run is asked for by the day on which it goes out, and the next step is dated from it', async () => {
  const { heard, day } = await onTheLine('payment-run', 'It is in our next run.');
  expect(heard.asksDay).toEqual({ question: 'leaves', watch: { from: '2026-06-10', until: '2026-06-22' } });
  expect(must(await day('2026-06-12'))).toMatchObject({
    asksDay: { watch: { from: '2026-06-10', until: '2026-06-17' } },
    wrapUp: {
      outcome: 'in-payment-run',
      captured: { runOn: '2026-06-12' },
      nextStep: { kind: 'check-ledger', dueOn: '2026-06-16' },
    },
  });
});

test('P10: an excuse that turns on no day asks for none', async () => {
  const { heard } = await onTheLine('invoice-not-received', 'We never had that invoice.');
  expect(heard.asksDay).toBeNull();
});

test('P11: money of the named day, in the bank’s file, shows that it was true', async () => {
  const { day, excuse } = await onTheLine('already-paid', 'Paid, on the 3rd.');
  must(await day('2026-06-03'));
  world.at('2026-06-11T09:00:00Z');
  await world.take(money('2026-06-04'));
  expect(await excuse()).toMatchObject({ state: 'confirmed', answer: { by: 'ledger', answeredOn: '2026-06-11' } });
});

test.each([
  ['with the 4th of June named, is not what they spoke of, and it was not true', '2026-06-04', 'heard', 'refuted'],
  ['with the 2nd of June named, may be: nobody has the day in their head', '2026-06-02', 'confirmed', 'confirmed'],
  ['without a day, may be what they spoke of', null, 'confirmed', 'confirmed'],
] as const)('P11: money of the 26th of May, %s', async (_, named, atOnce, inTheEnd) => {
  const { day, excuse } = await onTheLine('already-paid', 'Paid already.');
  must(await day(named));
  world.at('2026-06-11T09:00:00Z');
  await world.take(money('2026-05-26'));
  expect(await excuse()).toMatchObject({ state: atOnce });
  world.at('2026-06-30T09:00:00Z');
  await world.ledgerOf('2026-06-15');
  await judge();
  expect(await excuse()).toMatchObject({ state: atOnce });
  await world.ledgerOf('2026-06-16');
  await judge();
  expect(await excuse()).toMatchObject({ state: inTheEnd, answer: { by: 'ledger' } });
});

test('P10: said again, the later day holds; the same one changes nothing, and one that is taken back is no day', async () => {
  const { day, hear, heard, excuse, events } = await onTheLine('payment-run', 'In the run.');
  const first = must(await day('2026-06-12'));
  expect(must(await day('2026-06-12'))).toEqual(first);
  expect(must(await hear())).toMatchObject({ version: first.version, wrapUp: { captured: { runOn: '2026-06-12' } } });
  const later = must(await hear('2026-06-19'));
  expect(later).toMatchObject({ excuse: { claimedOn: '2026-06-19' }, asksDay: { watch: { until: '2026-06-24' } } });
  expect(later.excuse.tasks).toEqual(heard.excuse.tasks);
  const none = must(await day(null));
  expect(none).toMatchObject({ excuse: { claimedOn: null }, asksDay: heard.asksDay, wrapUp: heard.wrapUp });
  expect(must(await day(null)).version).toBe(none.version);
  expect(await excuse()).toMatchObject({ claimedOn: null });
  expect(await events()).toMatchObject([
    { code: 'timeline.excuse-dated', values: { claimedOn: '2026-06-12' } },
    { code: 'timeline.excuse-dated', values: { claimedOn: '2026-06-19' } },
    { code: 'timeline.excuse-undated' },
  ]);
});

test.each([
  ['already-paid', '2026-06-11', 'input.excuse-day.not-yet'],
  ['already-paid', '2016-06-03', 'input.excuse-day.too-far'],
  ['payment-run', '2026-06-09', 'input.excuse-day.gone'],
  ['payment-run', '2026-06-31', 'input.not-a-date'],
] as const)('P10: %s on %s is asked back, and nothing is lost', async (objectionId, claimedOn, code) => {
  const { day, hear, excuse, events } = await onTheLine(objectionId, 'So they say.');
  const refused = {
    ok: false,
    refusal: { code: 'input-invalid', problems: [{ field: 'claimedOn', message: { code } }] },
  };
  expect(await day(claimedOn)).toMatchObject(refused);
  expect(await hear(claimedOn)).toMatchObject(refused);
  expect(await excuse()).toMatchObject({ claimedOn: null, state: 'heard' });
  expect(await events()).toEqual([]);
});

const claimed = (paidOn: string) => ({
  lineResult: 'answered' as const,
  party: 'debtor-verified' as const,
  business: [{ outcome: 'payment-sent-claimed' as const, captured: { paidOn, reference: 'R 1', bank: 'M' } }],
  spokeWith: { name: 'Ms Kaur' },
  nextStep: { kind: 'trace-payment' as const, dueOn: '2026-06-11' },
});

test.each([
  ['none was named in the talk', undefined, ['2026-06-04']],
  ['another was named in the talk', '2026-06-03', ['2026-06-03', '2026-06-04']],
  ['the same was named in the talk', '2026-06-04', ['2026-06-04']],
])('P10 P11: the day of the wrap-up is said last, and the excuse is judged by it: %s', async (_, inTalk, dated) => {
  const { run, ann } = world;
  const { callId, day, excuse, events } = await onTheLine('already-paid', 'Paid.');
  if (inTalk !== undefined) must(await day(inTalk));
  const body = claimed('2026-06-04');
  must(await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body }));
  expect(await excuse()).toMatchObject({ claimedOn: '2026-06-04' });
  expect((await events()).map(({ values }) => values['claimedOn'])).toEqual(dated);
  world.at('2026-06-30T09:00:00Z');
  await world.take(money('2026-05-20'));
  await world.ledgerOf('2026-06-30');
  await judge();
  expect(await excuse()).toMatchObject({ state: 'refuted' });
});

test('P07: no day is taken beside somebody else, nor once the call is closed, nor of an excuse that is not there', async () => {
  const { run, ann } = world;
  const { callId, day, move } = await onTheLine('already-paid', 'Paid.');
  await move('third-party-answered', 2);
  expect(await day('2026-06-03')).toMatchObject({ ok: false, refusal: { code: 'person-not-verified' } });
  await move('identity-confirmed', 3);
  must(await day('2026-06-03'));
  must(await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type: 'hung-up', turn: 4 } }));
  must(await day('2026-06-04'));
  const outcome = claimed('2026-06-04');
  must(await run('POST /calls/{callId}/outcome', ann, { params: { callId }, body: outcome }));
  expect(await day('2026-06-05')).toMatchObject({ ok: false, refusal: { code: 'call-not-open' } });
  const other = { params: { excuseId: callId }, body: { claimedOn: null } };
  expect(await run('POST /excuses/{excuseId}/day', ann, other)).toMatchObject({
    ok: false,
    refusal: { code: 'excuse-not-found' },
  });
});

test('P10: a call of last week is logged with the day that they named then', async () => {
  const { run, ann } = world;
  const { caseId, number } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const log = (claimedOn: string) =>
    run('POST /cases/{caseId}/call-log', ann, {
      params: { caseId },
      body: {
        number,
        startedAt: '2026-06-03T09:00:00Z',
        lineResult: 'answered',
        party: 'debtor-verified',
        business: [{ outcome: 'no-commitment', captured: { words: 'In the run of Friday.' } }],
        spokeWith: { name: 'Ms Kaur' },
        nextStep: { kind: 'call', dueOn: '2026-06-12' },
        excuses: [{ objectionId: 'payment-run', words: 'In the run of Friday.', claimedOn }],
      },
    });
  expect(await log('2026-06-02')).toMatchObject({
    ok: false,
    refusal: { problems: [{ message: { code: 'input.excuse-day.gone' } }] },
  });
  expect(await log('2026-06-05')).toMatchObject({ ok: true });
});
