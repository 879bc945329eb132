import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nobodyThere } from './calls.ts';
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

const late = () => world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
const call = (caseId: string, number: string, who = world.ann) =>
  world.run('POST /cases/{caseId}/calls', who, { params: { caseId }, body: { number } });
const pageOf = async (view: 'now' | 'later' | 'blocked', at?: string) => {
  const page = await world.run('GET /today', world.ann, { query: { view, ...(at === undefined ? {} : { at }) } });
  if (!page.ok) throw new Error('The worklist answers.');
  return page.value;
};

test('a stop request blocks at once, on every screen, and says so', async () => {
  const { run, ann } = world;
  const { caseId, number } = await late();
  await run('POST /cases/{caseId}/notes', ann, { params: { caseId }, body: { text: 'First look.' } });
  expect((await pageOf('now')).rows.map((row) => row.caseId)).toContain(caseId);

  const body = { scope: { kind: 'phone' as const }, words: 'Never call us again.' };
  await run('POST /cases/{caseId}/stops', ann, { params: { caseId }, body });
  const blocked = (await pageOf('blocked')).rows.find((row) => row.caseId === caseId);
  expect(blocked).toMatchObject({ finding: { ruleId: 'house.base/stop-request' }, nextAllowedAt: null });
  expect(await call(caseId, number)).toMatchObject({ ok: false, refusal: { code: 'call-refused-by-gate' } });
});

test.each([
  ['in capitals, from the middle of the name', 'OHNE L', true],
  ['without the accents of the name', 'sohne', true],
  ['with them', 'Söhne', true],
  ['a sign that means any in SQL', 'S%hne', false],
  ['a name that nobody has', 'zzzz', false],
])('a search of the list: %s', async (_, search, isFound) => {
  const { run, ann } = world;
  const { caseId } = await world.addCase({ name: 'Bogdan Söhne Ltd', items: [['INV-1', '2026-05-01', 30_000]] });
  await run('POST /cases/{caseId}/notes', ann, { params: { caseId }, body: { text: 'First look.' } });
  for (const at of [undefined, '2026-06-10T09:30:00.000Z']) {
    const found: string[] = [];
    for (const view of ['now', 'later', 'blocked'] as const) {
      const query = { view, search, limit: 200, ...(at === undefined ? {} : { at }) };
      const page = await run('GET /today', ann, { query });
      if (!page.ok) throw new Error('The worklist answers.');
      found.push(...page.value.rows.map((row) => row.caseId));
    }
    expect(found.includes(caseId)).toBe(isFound);
  }
});

const work = '+442079460100';
test.each([
  ['this number', { kind: 'this-number', number: work }, 'deny'],
  ['another number', { kind: 'this-number', number: '+442079460101' }, 'allow'],
  ['the workplace, where this number rings', { kind: 'workplace' }, 'deny'],
  ['the home, where this number does not ring', { kind: 'home' }, 'allow'],
  ['letters', { kind: 'channel', channel: 'letter' }, 'allow'],
  ['calls before noon, and it is ten', { kind: 'times', times: 'not-then 1,2,3,4,5 00:00-12:00' }, 'deny'],
  ['calls but on Mondays, and it is Wednesday', { kind: 'times', times: 'only-then 1 00:00-24:00' }, 'deny'],
  ['calls after noon, and it is ten', { kind: 'times', times: 'not-then 3 12:00-24:00' }, 'allow'],
  ['the telephone', { kind: 'phone' }, 'deny'],
  ['any contact', { kind: 'all-contact' }, 'deny'],
] as const)(
  'asked to stop %s: the brief says the same words back, and the gate answers for this number',
  async (...row) => {
    const [, scope, verdict] = row;
    const { caseId } = await late();
    const params = { caseId };
    await world.run('POST /cases/{caseId}/stops', world.ann, { params, body: { scope, words: 'Please stop.' } });
    const brief = await world.run('GET /cases/{caseId}', world.ann, { params });
    expect(brief).toMatchObject({ ok: true, value: { stops: [{ scope }], decision: { verdict } } });
  },
);

test('not at the workplace: the dialog and the call do the same, and the case goes on', async () => {
  const { run, ann } = world;
  const statusOf = async (caseId: string) => {
    const brief = await run('GET /cases/{caseId}', ann, { params: { caseId } });
    return brief.ok ? [brief.value.accountStatus, brief.value.stops.map(({ scope }) => scope.kind)] : [];
  };
  const words = 'Not while I am at work.';
  const asked = await late();
  await run('POST /cases/{caseId}/stops', ann, {
    params: { caseId: asked.caseId },
    body: { scope: { kind: 'workplace' }, words },
  });
  const called = await late();
  const captured = { stopScope: 'workplace', words };
  const logged = await run('POST /cases/{caseId}/call-log', ann, {
    params: { caseId: called.caseId },
    body: {
      number: called.number,
      startedAt: '2026-06-10T08:55:00.000Z',
      seconds: 60,
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'stop-requested', captured }],
      note: words,
    },
  });
  expect(logged).toMatchObject({ ok: true, value: { nextStep: { kind: 'find-contact', dueOn: '2026-06-11' } } });
  for (const { caseId } of [asked, called]) {
    const [status, scopes] = await statusOf(caseId);
    expect([status, scopes]).not.toContain('stopped-by-request');
    expect(scopes).toEqual(['workplace']);
  }
});

test('not before noon, said in a call: it binds at once, opens by itself, and the case goes on', async () => {
  const { run, ann } = world;
  const debtor = await late();
  const params = { caseId: debtor.caseId };
  const answer = (captured: object) => ({
    number: debtor.number,
    startedAt: '2026-06-10T08:55:00.000Z',
    seconds: 60,
    lineResult: 'answered' as const,
    party: 'debtor-verified' as const,
    business: [{ outcome: 'stop-requested' as const, captured: { words: 'Not before noon.', ...captured } }],
    note: 'Not before noon.',
  });
  const log = (captured: object) => run('POST /cases/{caseId}/call-log', ann, { params, body: answer(captured) });
  expect(await log({ stopScope: 'times' })).toMatchObject({
    ok: false,
    refusal: { problems: [{ field: 'business.0.captured.stopTimes', message: { code: 'calls.problem.missing' } }] },
  });
  expect(await log({ stopScope: 'times', stopTimes: 'noon' })).toMatchObject({
    refusal: { problems: [{ message: { code: 'calls.problem.not-a-times' } }] },
  });
  const times = 'not-then 1,2,3,4,5 00:00-12:00';
  expect(await log({ stopScope: 'times', stopTimes: times })).toMatchObject({ ok: true });
  const asked = await run('GET /cases/{caseId}/gate-answer', ann, { params });
  // Noon in London in June.
  expect(asked).toMatchObject({ value: { plain: { kind: 'not-now', nextAt: '2026-06-10T11:00:00.000Z' } } });
  const brief = await run('GET /cases/{caseId}', ann, { params });
  expect(brief).toMatchObject({ value: { stops: [{ scope: { kind: 'times', times } }] } });
  expect(brief.ok && brief.value.accountStatus).not.toBe('stopped-by-request');
});

test('hours that nobody can read are refused, not kept as none', async () => {
  const { caseId } = await late();
  const body = { scope: { kind: 'times' as const, times: 'mornings' }, words: 'Not in the morning.' };
  expect(await world.run('POST /cases/{caseId}/stops', world.ann, { params: { caseId }, body })).toMatchObject({
    ok: false,
    refusal: { problems: [{ field: 'scope.times' }] },
  });
});

test('two desks, one case: the second is told who is on the line', async () => {
  const { caseId, number } = await late();
  const both = await Promise.all([call(caseId, number), call(caseId, number, world.bob)]);
  const refused = both.filter((answer) => !answer.ok);
  expect(refused).toHaveLength(1);
  const name = both[0]?.ok === true ? 'Ann' : 'Bob';
  expect(refused[0]).toMatchObject({ refusal: { code: 'call-open', values: { by: name, isMine: false } } });
});

test('at half past eight in the evening the list holds until the morning of the debtor', async () => {
  const { caseId, number } = await late();
  await world.run('POST /cases/{caseId}/notes', world.ann, { params: { caseId }, body: { text: 'First look.' } });
  // Looking ahead keeps nothing: the list of now is what it was.
  const evening = (await pageOf('later', '2026-06-10T19:30:00.000Z')).rows.find((row) => row.caseId === caseId);
  expect(evening?.nextAllowedAt).toBe('2026-06-11T07:00:00.000Z');
  expect((await pageOf('now')).rows.map((row) => row.caseId)).toContain(caseId);

  world.at('2026-06-10T19:30:00.000Z');
  expect(await call(caseId, number)).toMatchObject({
    ok: false,
    refusal: { code: 'call-refused-by-gate', values: { decision: { nextAllowedAt: '2026-06-11T07:00:00.000Z' } } },
  });
  expect((await pageOf('later')).rows.map((row) => row.caseId)).toContain(caseId);
  expect((await pageOf('now')).rows).toEqual([]);
  world.at('2026-06-11T07:00:00.000Z');
  expect((await pageOf('now')).rows.map((row) => row.caseId)).toContain(caseId);
});

test('a number that turned out wrong, one that is not the debtor’s and an emergency number are not dialled', async () => {
  const { run, ann } = world;
  const { caseId, number } = await late();
  await run('POST /cases/{caseId}/phones', ann, { params: { caseId }, body: { number, state: 'wrong' } });
  expect(await call(caseId, number)).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
  expect(await call(caseId, '+442079460199')).toMatchObject({ ok: false, refusal: { code: 'number-not-found' } });
  expect(await call(caseId, '999')).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
  const row = (await pageOf('blocked')).rows.find((candidate) => candidate.caseId === caseId);
  expect(row?.because[0]).toMatchObject({ code: 'worklist.because.no-number' });
});

test('a call made elsewhere is logged, counted and marked, whatever the gate thinks of it', async () => {
  const { run, ann } = world;
  const { caseId, number } = await late();
  world.at('2026-06-10T22:30:00.000Z');
  const body = { ...nobodyThere, number, startedAt: '2026-06-10T21:30:00.000Z', seconds: 30 };
  const logged = await run('POST /cases/{caseId}/call-log', ann, { params: { caseId }, body });
  expect(logged).toMatchObject({ ok: true, value: { nextStep: { kind: 'call', dueOn: '2026-06-11' } } });
  const timeline = await run('GET /cases/{caseId}/timeline', ann, { params: { caseId } });
  const started = timeline.ok ? timeline.value.entries[0] : undefined;
  expect(started).toMatchObject({ type: 'call-started', data: { enteredLater: true } });
  expect(JSON.stringify(started?.data['findings'])).toContain('violated');
});

test('what comes of a call may be several things, and the disputed part is not asked for', async () => {
  const { run, ann } = world;
  const { caseId, number, itemIds } = await world.addCase({
    items: [
      ['INV-1', '2026-05-01', 30_000],
      ['INV-2', '2026-05-02', 20_000],
    ],
  });
  const started = await call(caseId, number);
  const callId = started.ok ? started.value.call.callId : '';
  const [first = '', second = ''] = itemIds;
  const closed = await run('POST /calls/{callId}/outcome', ann, {
    params: { callId },
    body: {
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [
        {
          outcome: 'dispute-raised',
          captured: { disputeReason: 'damaged', disputedAmount: { currency: 'GBP', minor: '30000' }, items: [first] },
        },
        {
          outcome: 'promise-full',
          captured: {
            amount: { currency: 'GBP', minor: '20000' },
            dueOn: '2026-06-12',
            method: 'bank-transfer',
            promisedBy: 'Mr Weiss',
            items: [second],
          },
        },
      ],
      nextStep: { kind: 'answer-dispute', dueOn: '2026-06-12' },
    },
  });
  expect(closed).toMatchObject({ ok: true, value: { accountStatus: 'disputed' } });
  const brief = await run('GET /cases/{caseId}', ann, { params: { caseId } });
  expect(brief.ok && brief.value).toMatchObject({
    balance: [{ open: { minor: '50000' }, disputed: { minor: '30000' } }],
    disputes: [{ reason: 'damaged' }],
    promises: [{ amount: { minor: '20000' }, status: 'pending' }],
    nextStep: { kind: 'answer-dispute' },
  });
});

test('one conversation at a time: a call that was left is finished before another debtor is dialled', async () => {
  const [first, second] = [await late(), await late()];
  expect(await call(first.caseId, first.number)).toMatchObject({ ok: true });
  expect(await call(second.caseId, second.number)).toMatchObject({
    ok: false,
    refusal: { code: 'call-open', values: { isMine: true } },
  });
  expect(await call(second.caseId, second.number, world.bob)).toMatchObject({ ok: true });
});
