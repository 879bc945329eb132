import { asOwner } from '@duologue/server/storage/testing.ts';
import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nobodyThere } from './calls.ts';
import { type AddedCase, type Given, openWorld, type World } from './world.ts';

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
const late = (given: Given = {}) => world.addCase({ items: [['INV-1', '2026-05-01', 30_000]], ...given });
const reason = 'They wrote to us.';
const erase = ({ debtorId }: AddedCase, more: { requestedOn?: string; dryRun?: boolean } = {}) =>
  world.run('POST /debtors/{debtorId}/erase', world.bob, { params: { debtorId }, body: { reason, ...more } });
const hold = ({ debtorId }: AddedCase) =>
  must(world.run('POST /debtors/{debtorId}/hold', world.bob, { params: { debtorId }, body: { reason } }));
const lift = ({ debtorId }: AddedCase) =>
  must(world.run('POST /debtors/{debtorId}/lift-hold', world.bob, { params: { debtorId }, body: { reason } }));
const data = ({ debtorId }: AddedCase) =>
  must(world.run('GET /debtors/{debtorId}/data', world.bob, { params: { debtorId } }));
const retain = (body: { at?: string; dryRun?: boolean }) => must(world.run('POST /retention', world.bob, { body }));
const verify = () => world.database.inTenant(world.tenantId, verifyTenant, { isolation: 'repeatable read' });

/** The whole debt arrives: the claim is over. */
async function pay({ caseId }: AddedCase) {
  await must(
    world.run('POST /cases/{caseId}/paid', world.ann, { params: { caseId }, body: { postedOn: '2026-06-10' } }),
  );
  const status = await asOwner(world.owner, (client) =>
    client.query(`select status from account a join case_file c using (tenant_id, account_id) where c.case_id = $1`, [
      caseId,
    ]),
  );
  expect(status.rows).toEqual([{ status: 'paid-in-full' }]);
}

/** Everything that the database holds, as one text: every row of every table. */
async function dump(): Promise<string> {
  return asOwner(world.owner, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    const parts = [];
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ line: string }>(`select t::text as line from ${name} t`);
      parts.push(...rows.map(({ line }) => line));
    }
    return parts.join('\n');
  });
}

/** A person about whom there is something in every place that a collector can reach. */
async function livedIn(): Promise<{ debtor: AddedCase; words: readonly string[] }> {
  const debtor = await late({ name: 'Zebedee Quillfeather', kind: 'consumer', phone: '+442079460177' });
  const params = { caseId: debtor.caseId };
  const person = { name: 'Ms Thessaly Vane', role: 'sister-vane', email: 'vane@example.com', note: 'wary-vane' };
  await must(world.run('POST /cases/{caseId}/people', world.ann, { params, body: person }));
  await must(
    world.run('POST /cases/{caseId}/phones', world.ann, { params, body: { number: '+442079460188', state: 'wrong' } }),
  );
  await must(
    world.run('POST /cases/{caseId}/notes', world.ann, { params, body: { text: 'He mentioned a lighthouse.' } }),
  );
  const fact = { key: 'payment-run-day' as const, value: 'On lighthouse day', source: 'Quillfeather' };
  await must(world.run('POST /cases/{caseId}/facts', world.ann, { params, body: fact }));
  const because = { reason: 'He told of lighthouse sorrow.', evidence: 'Letter lighthouse' };
  await must(
    world.run('POST /cases/{caseId}/states', world.ann, { params, body: { state: 'vulnerable', ...because } }),
  );
  const contact = { kind: 'call-in' as const, at: '2026-06-09T10:00:00Z', note: 'Rang from the lighthouse.' };
  await must(world.run('POST /cases/{caseId}/contacts', world.ann, { params, body: contact }));
  const call = { ...nobodyThere, number: debtor.number, startedAt: '2026-06-09T09:10:00.000Z', seconds: 10 };
  await must(
    world.run('POST /cases/{caseId}/call-log', world.ann, { params, body: { ...call, note: 'lighthouse again' } }),
  );
  const stop = { scope: { kind: 'workplace' as const }, words: 'Not at the lighthouse.' };
  await must(world.run('POST /cases/{caseId}/stops', world.ann, { params, body: stop }));
  await pay(debtor);
  const words = ['Quillfeather', 'Thessaly', 'vane', '2079460177', '2079460188', 'lighthouse', debtor.customer];
  return { debtor, words };
}

describe('a debtor asks for erasure', () => {
  test('all that is personal is gone from the whole database, amounts stay, and everything verifies', async () => {
    const { debtor, words } = await livedIn();
    const before = await dump();
    for (const word of words) expect(before).toContain(word);

    const answer = await must(erase(debtor, { requestedOn: '2026-06-01' }));
    expect(answer).toMatchObject({ outcome: 'erased', dryRun: false, answerDueOn: '2026-07-01', findings: [] });
    expect(answer.removed.events).toBeGreaterThan(8);
    expect(answer.removed.numbersKept).toBe(1);

    const after = (await dump()).toLowerCase();
    for (const word of words) expect(after).not.toContain(word.toLowerCase());
    expect(await verify()).toMatchObject({ ok: true });
    const params = { caseId: debtor.caseId };
    const timeline = await must(world.run('GET /cases/{caseId}/timeline', world.ann, { params }));
    expect(timeline.chain.ok).toBe(true);
    expect(timeline.entries.at(-1)).toMatchObject({ type: 'data-erased' });
    expect(new Set(timeline.entries.slice(0, -1).map(({ message }) => message.code))).toEqual(
      new Set(['timeline.erased']),
    );
    const kept = await asOwner(world.owner, (client) =>
      client.query('select amount_minor::text as minor, due_on::text as due from item where item_id = $1', [
        debtor.itemIds[0],
      ]),
    );
    expect(kept.rows).toEqual([{ minor: '30000', due: '2026-05-01' }]);
    expect(await data(debtor)).toMatchObject({ state: 'erased', kept: [], requests: [{ outcome: 'erased' }] });
  });

  test('asked again, nothing is left to do; nothing more is written down', async () => {
    const { debtor } = await livedIn();
    await must(erase(debtor));
    const before = await dump();
    expect(await must(erase(debtor))).toMatchObject({ outcome: 'erased-before', removed: { events: 0, records: 0 } });
    expect(await dump()).toBe(before);
    const params = { caseId: debtor.caseId };
    expect(await world.run('POST /cases/{caseId}/notes', world.ann, { params, body: { text: 'x' } })).toMatchObject({
      ok: false,
      refusal: { code: 'data-erased' },
    });
    expect(
      await world.run('POST /debtors/{debtorId}/hold', world.bob, {
        params: { debtorId: debtor.debtorId },
        body: { reason },
      }),
    ).toMatchObject({ refusal: { code: 'data-erased' } });
  });

  test('what is left can still be looked at, and no screen breaks over it', async () => {
    const { debtor } = await livedIn();
    await must(erase(debtor));
    const params = { caseId: debtor.caseId };
    const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
    expect(brief.debtor.name).toBe('[erased]');
    await must(world.run('GET /cases/{caseId}/legal', world.ann, { params }));
    await must(world.run('GET /cases/{caseId}/gate-answer', world.ann, { params }));
    await must(world.run('GET /cases/{caseId}/access-export', world.bob, { params }));
    await must(world.run('GET /cases/{caseId}/call-sheet', world.ann, { params }));
    await must(world.run('GET /today', world.ann, {}));
    const { calls } = await must(world.run('GET /calls', world.ann, {}));
    const gone = calls.find(({ caseId }) => caseId === debtor.caseId);
    expect(gone).toMatchObject({ debtorName: '[erased]', lineResult: 'no-answer' });
    await must(world.run('GET /calls/{callId}', world.ann, { params: { callId: gone?.callId ?? '' } }));
  });

  test('a call is not recorded unless somebody asks for it', async () => {
    await world.clearDesks();
    const debtor = await late();
    const call = { params: { caseId: debtor.caseId }, body: { number: debtor.number, acknowledgeWarnings: true } };
    const { call: started } = await must(world.run('POST /cases/{caseId}/calls', world.ann, call));
    expect(started.recording.on).toBe(false);
    const whileOpen = await erase(debtor);
    expect(whileOpen).toMatchObject({ ok: false, refusal: { code: 'call-open' } });
    await world.clearDesks();
  });

  test('a dry run changes nothing', async () => {
    const { debtor } = await livedIn();
    const before = await dump();
    expect(await must(erase(debtor, { dryRun: true }))).toMatchObject({ outcome: 'erased', dryRun: true });
    expect(await dump()).toBe(before);
  });

  test('while the claim is open it is refused with the reason, and restricted', async () => {
    const debtor = await late({ name: 'Otto Zander' });
    const answer = await must(erase(debtor));
    expect(answer).toMatchObject({ outcome: 'restricted', removed: { events: 0 } });
    expect(answer.findings.map(({ rule }) => rule)).toEqual(['DP-HOLD']);
    expect(await data(debtor)).toMatchObject({ state: 'restricted', requests: [{ rules: ['DP-HOLD'] }] });
    expect(await dump()).toContain('Otto Zander');
  });

  test('a hold refuses too; when it is lifted, the same request succeeds', async () => {
    const { debtor } = await livedIn();
    expect(await hold(debtor)).toMatchObject({ state: 'restricted', holds: [{ liftedAt: null }] });
    expect(await must(erase(debtor))).toMatchObject({ outcome: 'restricted' });
    await lift(debtor);
    expect(
      await world.run('POST /debtors/{debtorId}/lift-hold', world.bob, {
        params: { debtorId: debtor.debtorId },
        body: { reason },
      }),
    ).toMatchObject({ refusal: { code: 'legal-hold-not-found' } });
    expect(await must(erase(debtor))).toMatchObject({ outcome: 'erased' });
    expect(await verify()).toMatchObject({ ok: true });
  });

  test('a number that was wrong is not called for anybody else either', async () => {
    const { debtor } = await livedIn();
    await must(erase(debtor));
    const other = await late({ phone: '+442079460188' });
    const params = { caseId: other.caseId };
    const call = { params, body: { number: other.number, acknowledgeWarnings: true } };
    expect(await world.run('POST /cases/{caseId}/calls', world.ann, call)).toMatchObject({ ok: false });
    const third = await late({ phone: '+442079460199' });
    const gate = await must(
      world.run('GET /cases/{caseId}/gate-answer', world.ann, { params: { caseId: third.caseId } }),
    );
    expect(gate.plain.kind).toBe('may-call');
  });
});

describe('somebody who is not the debtor asks to be forgotten', () => {
  const forget = ({ debtorId }: AddedCase, body: { number?: string; contactId?: string; dryRun?: boolean }) =>
    world.run('POST /debtors/{debtorId}/erase-third-person', world.bob, { params: { debtorId }, body });

  test('a stranger whose number was wrong: it is gone everywhere, not called again, and the debtor stays', async () => {
    const debtor = await late({ name: 'Osric Fenn', phone: '+442079460141' });
    const params = { caseId: debtor.caseId };
    const wrong = { number: '+442079460142', state: 'wrong' as const };
    await must(world.run('POST /cases/{caseId}/phones', world.ann, { params, body: wrong }));
    const call = { ...nobodyThere, number: wrong.number, startedAt: '2026-06-09T09:10:00.000Z', seconds: 10 };
    await must(world.run('POST /cases/{caseId}/call-log', world.ann, { params, body: { ...call, note: 'Rang it.' } }));
    expect(await dump()).toContain('2079460142');
    expect(await must(forget(debtor, { number: wrong.number, dryRun: true }))).toMatchObject({ numbers: 1, events: 0 });
    expect(await dump()).toContain('2079460142');

    await hold(debtor);
    const answer = await must(forget(debtor, { number: wrong.number }));
    expect(answer.events).toBeGreaterThan(0);
    const after = await dump();
    expect(after).not.toContain('2079460142');
    expect(after).toContain('Osric Fenn');
    expect(await verify()).toMatchObject({ ok: true });
    expect(await data(debtor)).toMatchObject({ state: 'restricted' });
    expect(await forget(debtor, { number: wrong.number })).toMatchObject({ refusal: { code: 'number-not-found' } });

    const other = await late({ phone: '+442079460142' });
    const again = { params: { caseId: other.caseId }, body: { number: other.number, acknowledgeWarnings: true } };
    expect(await world.run('POST /cases/{caseId}/calls', world.ann, again)).toMatchObject({ ok: false });
  });

  test('a person whom we know by name goes with what names them', async () => {
    const { debtor } = await livedIn();
    const params = { caseId: debtor.caseId };
    const brief = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
    const contactId = brief.people.find(({ name }) => name === 'Ms Thessaly Vane')?.contactId ?? '';
    await must(forget(debtor, { contactId }));
    // Of this debtor: other stories know a Ms Vane of their own.
    const left = await must(world.run('GET /cases/{caseId}', world.ann, { params }));
    expect(left.people).toEqual([]);
    expect(left.debtor.name).toBe('Zebedee Quillfeather');
    const timeline = await must(world.run('GET /cases/{caseId}/timeline', world.ann, { params }));
    expect(JSON.stringify(timeline.entries)).not.toContain('Thessaly');
    expect(await verify()).toMatchObject({ ok: true });
    await must(erase(debtor));
  });

  test('a number of the debtor is not a stranger’s, and nothing is changed', async () => {
    const debtor = await late({ phone: '+442079460143' });
    expect(await forget(debtor, { number: debtor.number })).toMatchObject({ refusal: { code: 'number-of-debtor' } });
    expect(await dump()).toContain('2079460143');
  });
});

describe('retention', () => {
  test('a year after the last day on which somebody could sue it all goes, with a proof; again, there is nothing', async () => {
    const { debtor, words } = await livedIn();
    const kept = await data(debtor);
    expect(kept.kept.find(({ record }) => record === 'call-log')).toMatchObject({ eraseOn: '2033-06-11' });
    expect(await retain({ at: '2033-06-11', dryRun: true })).toMatchObject({
      removed: expect.arrayContaining([expect.objectContaining({ record: 'person' })]),
    });
    expect(await dump()).toContain('Quillfeather');

    world.at('2033-06-10T09:00:00.000Z');
    expect((await retain({})).removed.filter(({ record }) => record === 'person')).toEqual([]);
    world.at('2033-06-11T09:00:00.000Z');
    const run = await retain({});
    expect(run.removed.find(({ record }) => record === 'person')).toMatchObject({ rule: 'DP-RETENTION' });
    const after = await dump();
    for (const word of words.filter((one) => one !== '2079460188')) expect(after).not.toContain(word);
    expect((await retain({})).removed).toEqual([]);
    const { runs, periods } = await must(world.run('GET /retention', world.bob, {}));
    expect(runs[0]).toMatchObject({ asOf: '2033-06-11', removed: run.removed });
    expect(periods.every(({ because }) => because !== '')).toBe(true);
    expect(await verify()).toMatchObject({ ok: true });
  });

  test('a note on somebody’s health goes a year after the episode, and the rest of the case stays', async () => {
    const debtor = await late({ name: 'Nadia Brook' });
    const params = { caseId: debtor.caseId };
    await must(world.run('POST /cases/{caseId}/notes', world.ann, { params, body: { text: 'Spoke to reception.' } }));
    const because = { reason: 'A diagnosis-word.', evidence: 'Letter diagnosis-word' };
    const body = { state: 'vulnerable' as const, ...because };
    const { stateId } = await must(world.run('POST /cases/{caseId}/states', world.ann, { params, body }));
    world.at('2027-09-01T09:00:00.000Z');
    await retain({});
    expect(await dump()).toContain('diagnosis-word');
    const lifting = { params: { ...params, stateId }, body: { reason: 'Well again, diagnosis-word.' } };
    await must(world.run('POST /cases/{caseId}/states/{stateId}/lift', world.bob, lifting));
    world.at('2028-09-01T09:00:00.000Z');
    await retain({});
    expect(await dump()).toContain('diagnosis-word');
    world.at('2028-09-02T09:00:00.000Z');
    expect((await retain({})).removed).toMatchObject([{ record: 'vulnerability-note', count: 1 }]);
    const after = await dump();
    expect(after).not.toContain('diagnosis-word');
    expect(after).toContain('Spoke to reception.');
    expect((await retain({})).removed).toEqual([]);
    expect(await verify()).toMatchObject({ ok: true });
  });

  test('a hold stops it', async () => {
    const { debtor } = await livedIn();
    await hold(debtor);
    world.at('2033-07-01T09:00:00.000Z');
    await retain({});
    expect(await data(debtor)).toMatchObject({ state: 'restricted' });
    await lift(debtor);
    await retain({});
    expect(await data(debtor)).toMatchObject({ state: 'erased' });
  });

  test('what is due tomorrow is not removed today', async () => {
    expect(await world.run('POST /retention', world.bob, { body: { at: '2026-06-11' } })).toMatchObject({ ok: false });
  });
});
