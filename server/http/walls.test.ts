import { api, type Operation } from '@duologue/contract/api.ts';
import type { Brief } from '@duologue/contract/cases.ts';
import type { Route } from '@duologue/contract/route.ts';
import { ROLES } from '@duologue/core/cases/ids.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firm, type HttpDesk, importLedger, openHttpDesk } from './testing.ts';
import { addressOf, type Ids, promise, sampleAsks } from './testing-asks.ts';

const operations = Object.keys(api) as Operation[];
const guarded = operations.filter((key) => (api[key] as Route).roles.length > 0);
const methodOf = (key: Operation) => key.split(' ')[0] ?? '';

let desk: HttpDesk;
let ours: Firm;
let theirs: Firm;
/** One of everything that belongs to the other firm. */
let ids: Ids;

beforeAll(async () => {
  desk = await openHttpDesk();
  ours = await desk.openFirm('Our firm');
  theirs = await desk.openFirm('Their firm');
  await importLedger(desk, ours, ['Our Debtor Ltd']);
  ids = await fillFirm(theirs);
});
afterAll(() => desk?.close());

async function fillFirm(who: Firm): Promise<Ids> {
  const uploadId = await importLedger(desk, who, [
    'Zenobia Mills Ltd',
    'Zeno Mills Ltd',
    'Zara Mills Ltd',
    'Zita Ltd',
    'Zola Ltd',
  ]);
  const { rows } = await desk.must('GET /today', '/api/today', { who });
  const briefs = [];
  for (const { caseId } of rows) {
    briefs.push(await desk.must('GET /cases/{caseId}', `/api/cases/${caseId}`, { who }));
  }
  const [first, second, third, fourth, fifth] = briefs;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined || fifth === undefined)
    throw new Error('5');
  const { caseId } = first;
  const person = await desk.must('POST /cases/{caseId}/people', `/api/cases/${caseId}/people`, {
    who,
    body: { name: 'Zadie', role: 'Accounts' },
  });
  const hold = { kind: 'internal', reason: 'Wait.', untilOn: '2026-11-30' };
  await desk.must('POST /cases/{caseId}/holds', `/api/cases/${second.caseId}/holds`, { who, body: hold });
  const held = await desk.must('GET /cases/{caseId}', `/api/cases/${second.caseId}`, { who });
  const law = await fillLaw(who, second.caseId);
  const call = await desk.must('POST /cases/{caseId}/calls', `/api/cases/${fifth.caseId}/calls`, {
    who,
    body: { number: fifth.phones[0]?.number, acknowledgeWarnings: true },
  });
  const agreementId = await logPromise(who, first);
  const merge = await desk.must('POST /debtors/merge', '/api/debtors/merge', {
    who,
    body: { fromDebtorId: third.debtor.debtorId, intoDebtorId: fourth.debtor.debtorId, reason: 'One firm.' },
  });
  return {
    caseId,
    callId: call.call.callId,
    uploadId,
    holdId: held.holds[0]?.holdId ?? '',
    mergeId: merge.mergeId,
    debtorId: first.debtor.debtorId,
    otherDebtorId: fourth.debtor.debtorId,
    itemId: first.items[0]?.itemId ?? '',
    actorId: who.profiles.collector.actorId,
    contactId: person.contactId,
    packId: 'house.base',
    agreementId,
    arrangementId: await addPlan(who, fourth.caseId),
    ...law,
    ...(await hearExcuse(who, call.call.callId)),
    ...(await fillBank(who, caseId)),
    approvalId: await askForLess(who, fifth.caseId),
    paperId: await attachPaper(who, first),
  };
}

/** An invoice as a file, whose name is theirs alone. */
async function attachPaper(who: Firm, { caseId, items: [item] }: Brief): Promise<string> {
  const address = `/api/cases/${caseId}/papers?itemId=${item?.itemId}&name=Zenobia.pdf`;
  return (await desk.must('POST /cases/{caseId}/papers', address, { who, text: '%PDF-1.4 Zenobia' })).paperId;
}

/** What the law asks about a debtor: a state, a consent and a stop. */
async function fillLaw(who: Firm, caseId: string): Promise<Pick<Ids, 'stateId' | 'consentId' | 'stopId'>> {
  const path = `/api/cases/${caseId}`;
  const { stateId } = await desk.must('POST /cases/{caseId}/states', `${path}/states`, {
    who,
    body: { state: 'vulnerable', reason: 'They said so.' },
  });
  const { consentId } = await desk.must('POST /cases/{caseId}/consents', `${path}/consents`, {
    who,
    body: { to: 'calls-at-work', form: 'spoken', reason: 'They said so.' },
  });
  await desk.must('POST /cases/{caseId}/stops', `${path}/stops`, {
    who,
    body: { scope: { kind: 'workplace' }, words: 'Not there.' },
  });
  const { stops } = await desk.must('GET /cases/{caseId}', path, { who });
  return { stateId, consentId, stopId: stops[0]?.stopId ?? '' };
}

/** A promise that a letter could confirm. */
async function logPromise(who: Firm, { caseId, items: [item], phones: [phone] }: Brief): Promise<string> {
  const path = `/api/cases/${caseId}`;
  const promised = { ...promise(item?.itemId ?? '', item?.open), number: phone?.number ?? '' };
  await desk.must('POST /cases/{caseId}/call-log', `${path}/call-log`, {
    who,
    body: { ...promised, startedAt: '2026-11-20T09:30:00Z', seconds: 60 },
  });
  // A letter that tells how to pay is whole.
  const payment = { basedOn: 0, settings: { accountName: 'Their firm', iban: 'DE89370400440532013000' } };
  await desk.must('PUT /settings/payment', '/api/settings/payment', { who, body: payment });
  const { agreements } = await desk.must('GET /cases/{caseId}/confirmations', `${path}/confirmations`, { who });
  return agreements[0]?.agreementId ?? '';
}

/** A collector asks about a settlement that is beyond a collector. */
async function askForLess({ profiles }: Firm, caseId: string): Promise<string> {
  const who = profiles.collector;
  const { others } = await desk.must('GET /cases/{caseId}/offers', `/api/cases/${caseId}/offers`, { who });
  const settlement = others.find(({ offer }) => offer.kind === 'settlement');
  if (settlement === undefined) throw new Error('no settlement');
  const { instalments, forgiven } = settlement.offer;
  const proposal = { kind: 'settlement', forgiven, instalments };
  const body = { proposal, note: 'Zadie asks.' };
  return (await desk.must('POST /cases/{caseId}/approvals', `/api/cases/${caseId}/approvals`, { who, body }))
    .approvalId;
}

/** Somebody who does not understand us: an excuse with something to do. */
async function hearExcuse(who: Firm, callId: string): Promise<Pick<Ids, 'excuseId' | 'taskId'>> {
  const path = `/api/calls/${callId}`;
  await desk.must('POST /calls/{callId}/events', `${path}/events`, { who, body: { type: 'picked-up', turn: 0 } });
  const body = { objectionId: 'language', words: 'Zadie does not understand.' };
  const { excuse } = await desk.must('POST /calls/{callId}/excuses', `${path}/excuses`, { who, body });
  return { excuseId: excuse.excuseId, taskId: excuse.tasks[0]?.taskId ?? '' };
}

async function addPlan(who: Firm, caseId: string): Promise<string> {
  const instalments = [{ dueOn: '2026-12-01', amount: { currency: 'GBP', minor: '1000' } }];
  const path = `/api/cases/${caseId}/arrangements`;
  const body = { kind: 'plan', instalments, promisedBy: 'Zadie' };
  const { arrangement } = await desk.must('POST /cases/{caseId}/arrangements', path, { who, body });
  return arrangement.arrangementId;
}

/** Two payments that name nothing: one waits for somebody, the other stands to a debtor's credit. */
async function fillBank(who: Firm, caseId: string): Promise<Pick<Ids, 'receiptId' | 'postingId'>> {
  const text = ['Date,Amount,Currency,Description', '2026-11-19,77.00,GBP,Zorro', '2026-11-19,78.00,GBP,Zorro'].join(
    '\n',
  );
  await desk.must('POST /bank/files', '/api/bank/files?name=bank.csv', { who, text });
  const { rows } = await desk.must('GET /bank/review', '/api/bank/review', { who });
  const [kept, posted] = rows;
  if (kept === undefined || posted === undefined) throw new Error('2');
  const { posting } = await desk.must(
    'POST /bank/receipts/{receiptId}/post',
    `/api/bank/receipts/${posted.receiptId}/post`,
    {
      who,
      body: { caseId, parts: [] },
    },
  );
  return { receiptId: kept.receiptId, postingId: posting.postingId };
}

describe('a firm cannot reach what belongs to another', () => {
  // Rule packs belong to everybody.
  const isShared = (key: Operation) => key === 'GET /rules/{packId}';
  const named = guarded.filter((key) => !isShared(key) && (key.includes('{') || key.startsWith('POST /debtors/')));

  test('the ids are real: their owner reaches each of them', async () => {
    for (const key of named.filter((one) => methodOf(one) === 'GET')) {
      const { query } = sampleAsks(ids)[key];
      const { status, text } = await desk.send('GET', addressOf(key, ids, query), { who: theirs });
      expect([key, status, text.slice(0, 200)]).toEqual([key, 200, expect.any(String)]);
    }
  });

  test.each(named)('%s with an id of theirs is not found, and nothing of theirs changes', async (key) => {
    const { query, body } = sampleAsks(ids)[key];
    const before = await stateOf(theirs);
    const { status, text } = await desk.send(methodOf(key), addressOf(key, ids, query), { who: ours, body });
    // Two that are no suggestion of ours need no keeping apart: doing it twice is safe, and so is this.
    const isHarmless = key === 'POST /debtors/keep-apart';
    // A list of numbers is told line by line, and nobody of theirs is found by a customer number of theirs.
    const isList = key === 'POST /debtors/numbers';
    if (isList) expect([status, text]).toEqual([200, expect.stringContaining('"result":"debtor-unknown"')]);
    else
      expect([status, text]).toEqual(
        isHarmless ? [200, '{"kept":false}'] : [404, expect.stringContaining('not-found')],
      );
    expect(text).not.toMatch(/Z(enobia|eno|ara|ita|adie)/);
    expect(await stateOf(theirs)).toEqual(before);
  });

  test.each(guarded.filter((key) => methodOf(key) === 'GET' && !key.includes('{')))(
    '%s lists nothing of theirs',
    async (key) => {
      const { query } = sampleAsks(ids)[key];
      const { status, text } = await desk.send('GET', addressOf(key, ids, query), { who: ours });
      expect(status).toBe(200);
      expect(text).not.toMatch(/Z(enobia|eno|ara|ita|adie)/);
      const { packId: _, ...own } = ids;
      for (const id of Object.values(own)) expect(text).not.toContain(id);
    },
  );

  test('an id of theirs in the body of a request about our own case is refused', async () => {
    const own = await desk.must('GET /today', '/api/today', { who: ours });
    const caseId = own.rows[0]?.caseId ?? '';
    const before = await stateOf(theirs);
    for (const key of guarded.filter((one) => one.startsWith('POST /cases/{caseId}/'))) {
      const { body } = sampleAsks(ids)[key];
      if (!Object.values(ids).some((id) => JSON.stringify(body ?? {}).includes(id))) continue;
      const { status } = await desk.send('POST', addressOf(key, { ...ids, caseId }), { who: ours, body });
      expect([key, status >= 400 && status < 500]).toEqual([key, true]);
    }
    expect(await stateOf(theirs)).toEqual(before);
  });

  test.each(guarded)('%s: the profile of one firm cannot speak for the other', async (key) => {
    const mixed = { tenantId: theirs.tenantId, actorId: ours.actorId };
    const { query, body } = sampleAsks(ids)[key];
    const { status, body: problem } = await desk.send(methodOf(key), addressOf(key, ids, query), { who: mixed, body });
    expect([status, problem]).toMatchObject([404, { code: 'profile-not-found' }]);
  });

  test.each(guarded)('%s: without a profile there is no answer', async (key) => {
    const { query, body } = sampleAsks(ids)[key];
    const { status, body: problem } = await desk.send(methodOf(key), addressOf(key, ids, query), { body });
    expect([status, problem]).toMatchObject([404, { code: 'profile-not-found' }]);
  });
});

/** How much is kept for a firm, in every table that has a tenant. */
async function stateOf({ tenantId }: Firm): Promise<Record<string, string>> {
  return asOwner(desk.owner, async (client) => {
    const tables = await client.query<{ table: string }>(
      `select table_name as table from information_schema.columns
       where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
    );
    const state: Record<string, string> = {};
    for (const { table } of tables.rows) {
      const { rows } = await client.query<{ sum: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${table} t
         where tenant_id = $1`,
        [tenantId],
      );
      state[table] = rows[0]?.sum ?? '';
    }
    return state;
  });
}

test('an invoice of theirs is never proposed to us, though our payment names it to the letter', async () => {
  const text = ['Date,Amount,Currency,Description,Payer', '2026-11-19,1002.00,GBP,INV-3,Zara Mills Ltd'].join('\n');
  const before = await stateOf(theirs);
  const report = await desk.must('POST /bank/files', '/api/bank/files?name=ours.csv', { who: ours, text });
  expect(report).toMatchObject({ refused: false, posted: { count: 0 }, review: { count: 1 } });
  const { rows } = await desk.must('GET /bank/review', '/api/bank/review', { who: ours });
  expect(rows).toMatchObject([{ proposals: [] }]);
  expect(await stateOf(theirs)).toEqual(before);
});

describe('what a role may do is enforced on every route', () => {
  const elsewhere = () => Object.fromEntries(Object.keys(ids).map((name) => [name, v7()])) as Ids;
  const rows = guarded.flatMap((key) => ROLES.map((role) => [key, role] as const));

  test.each(rows)('%s as %s', async (key, role) => {
    const { query, body } = sampleAsks(ids)[key];
    const asked = { who: ours.profiles[role], body };
    const answer = await desk.send(methodOf(key), addressOf(key, elsewhere(), query), asked);
    const isRefused = answer.status === 403 && JSON.stringify(answer.body).includes('role-not-allowed');
    expect(isRefused).toBe(!(api[key] as Route).roles.includes(role));
  });

  test('an auditor writes nothing', () => {
    const writes = guarded.filter((key) => methodOf(key) !== 'GET');
    expect(writes.filter((key) => (api[key] as Route).roles.includes('auditor'))).toEqual([]);
  });

  test('a collector cannot lift a hold, give a case away or add a profile', () => {
    const leads = ['POST /cases/{caseId}/holds/{holdId}/lift', 'POST /cases/{caseId}/owner', 'POST /profiles'] as const;
    for (const key of leads) expect((api[key] as Route).roles).not.toContain('collector');
  });
});
