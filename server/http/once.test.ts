import type { UseCase } from '@duologue/server/app/use-case.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RouteDeps } from './routes.ts';
import { type Firm, type HttpDesk, importLedger, openHttpDesk } from './testing.ts';

let desk: HttpDesk;
let firm: Firm;
let caseId: string;
/** The next note is written, and then the use case breaks. */
let breaksNext = false;

beforeAll(async () => {
  desk = await openHttpDesk(withFault);
  firm = await desk.openFirm('Our firm');
  await importLedger(desk, firm, ['Amara Ltd']);
  const { rows } = await desk.must('GET /today', '/api/today', { who: firm });
  caseId = rows[0]?.caseId ?? '';
});
afterAll(() => desk?.close());

function withFault(deps: RouteDeps): RouteDeps {
  const write = deps.useCases['POST /cases/{caseId}/notes'];
  const note: UseCase<'POST /cases/{caseId}/notes'> = async (ask, acting) => {
    const result = await write(ask, acting);
    if (!breaksNext) return result;
    breaksNext = false;
    throw new Error(`power cut while ${ask.body.text}`);
  };
  return { ...deps, useCases: { ...deps.useCases, 'POST /cases/{caseId}/notes': note } };
}

const addNote = (text: string, key?: string, who = firm) =>
  desk.send('POST', `/api/cases/${caseId}/notes`, { who, body: { text }, ...(key === undefined ? {} : { key }) });

async function notesSaying(text: string): Promise<number> {
  const timeline = await desk.must('GET /cases/{caseId}/timeline', `/api/cases/${caseId}/timeline`, { who: firm });
  return timeline.entries.filter(({ data }) => JSON.stringify(data).includes(text)).length;
}

describe('a write with a key happens once', () => {
  test('the same request again gets the same reply, and nothing is written twice', async () => {
    const first = await addNote('rang the bell', 'key-1');
    const second = await addNote('rang the bell', 'key-1');
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await notesSaying('rang the bell')).toBe(1);
  });

  test('without a key it happens each time', async () => {
    await addNote('knocked');
    await addNote('knocked');
    expect(await notesSaying('knocked')).toBe(2);
  });

  test('ten at the same moment are one', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => addNote('at the same moment', 'key-2')));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await notesSaying('at the same moment')).toBe(1);
  });

  test('the key with another request is refused', async () => {
    await addNote('one thing', 'key-3');
    expect(await addNote('another thing', 'key-3')).toMatchObject({
      status: 409,
      body: { code: 'key-used-differently' },
    });
    const elsewhere = await desk.send('POST', `/api/cases/${caseId}/facts`, {
      who: firm,
      key: 'key-3',
      body: { key: 'payment-run-day', value: 'Friday', source: 'them' },
    });
    expect(elsewhere).toMatchObject({ status: 409, body: { code: 'key-used-differently' } });
    expect(await notesSaying('another thing')).toBe(0);
  });

  test('the key of a colleague is not mine', async () => {
    await addNote('a colleague', 'key-4', { ...firm, ...firm.profiles.collector });
    expect(await addNote('a colleague', 'key-4')).toMatchObject({
      status: 409,
      body: { code: 'key-used-differently' },
    });
  });

  test('another firm may use the same key', async () => {
    const other = await desk.openFirm('Another firm');
    const add = () =>
      desk.send('POST', '/api/profiles', { who: other, key: 'key-1', body: { name: 'New', role: 'auditor' } });
    expect((await add()).status).toBe(200);
  });

  test('a firm is opened once, although there is none yet to keep the key', async () => {
    const body = {
      name: 'Twice Ltd',
      homeCountry: 'GB',
      homeCurrency: 'GBP',
      zone: 'Europe/London',
      profileName: 'Jo',
    };
    const open = (more: object = {}) =>
      desk.send('POST', '/api/tenants', { key: 'open-1', body: { ...body, ...more } });
    const answers = await Promise.all([open(), open(), open()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const answer of answers) expect(answer.body).toEqual(answers[0]?.body);
    const { tenants } = await desk.must('GET /workbench', '/api/workbench', {});
    expect(tenants.filter(({ name }) => name === 'Twice Ltd')).toHaveLength(1);
    expect(await open({ name: 'Another Ltd' })).toMatchObject({ status: 409, body: { code: 'key-used-differently' } });
    expect((await desk.send('POST', '/api/tenants', { key: 'open-2', body })).body).not.toEqual(answers[0]?.body);
  });

  test('a refusal is kept like any other reply', async () => {
    const gone = () =>
      desk.send('POST', `/api/cases/${caseId}/owner`, { who: firm, key: 'key-5', body: { actorId: firm.tenantId } });
    const [first, second] = [await gone(), await gone()];
    expect(first.status).toBe(404);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
  });

  test('after a fault nothing is kept, the fault tells nothing, and the key can be used again', async () => {
    breaksNext = true;
    const broken = await addNote('said something private', 'key-6');
    expect(broken).toMatchObject({ status: 500, body: { code: 'fault', values: { reference: expect.any(String) } } });
    expect(broken.text).not.toContain('private');
    expect(desk.faults).toHaveLength(1);
    expect(await notesSaying('said something private')).toBe(0);

    expect((await addNote('said something private', 'key-6')).status).toBe(200);
    expect(await notesSaying('said something private')).toBe(1);
  });

  test('a key that is too long is refused', async () => {
    expect((await addNote('too long', 'k'.repeat(129))).status).toBe(409);
    expect(await notesSaying('too long')).toBe(0);
  });
});
