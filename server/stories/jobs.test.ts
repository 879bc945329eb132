import { runJobs } from '@duologue/server/jobs/run-jobs.ts';
import { LETTER_WAITS } from '@duologue/server/storage/records/letters.ts';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { promiseInFull } from './calls.ts';
import { openWorld } from './world.ts';

test('the schedules run from the database, for every tenant, and one that fails does not stop the others', async () => {
  const world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  const { caseId } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const body = { kind: 'internal' as const, reason: 'The invoice copy is missing.', untilOn: '2026-06-11' };
  await world.run('POST /cases/{caseId}/holds', world.bob, { params: { caseId }, body });
  world.at('2026-06-12T09:00:00.000Z');

  const pool = new pg.Pool(world.owner);
  const faults: string[] = [];
  const anchor = () => Promise.reject(new Error('no anchor today'));
  const running = await runJobs(
    pool,
    { cases: world.deps, letters: world.letters, anchor, readInbox: async () => undefined },
    { fault: (job) => faults.push(job) },
  );
  try {
    await running.add('daily-anchor');
    await running.add('daily-follow-up');
    await vi.waitFor(
      async () => {
        const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
        expect(brief.ok && brief.value.accountStatus).toBe('working');
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(faults).toEqual(['daily-anchor']);
  } finally {
    await running.stop();
    await pool.end();
    await world.close();
  }
});

test('a letter that is kept is told of at once, so that it leaves while they talk; a printed or refused one is not', async () => {
  const world = await openWorld('2026-06-10T09:00:00.000Z');
  const { run, ann, bob } = world;
  await world.ledgerOf('2026-06-10');
  const payment = { accountName: 'Firm', iban: 'GB33BUKB20201555555555' };
  const mail = { host: '127.0.0.1', port: 25, security: 'none', fromAddress: 'desk@firm.example' } as const;
  await run('PUT /settings/payment', bob, { body: { basedOn: 0, settings: payment } });
  await run('PUT /settings/mail', bob, { body: { basedOn: 0, settings: mail } });
  const { caseId, number, itemIds } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const body = promiseInFull({ minor: '30000', dueOn: '2026-06-12', itemIds });
  await run('POST /calls/{callId}/outcome', ann, {
    params: { callId: started.ok ? started.value.call.callId : '' },
    body,
  });
  const list = await run('GET /cases/{caseId}/confirmations', ann, { params: { caseId } });
  const agreementId = list.ok ? (list.value.agreements[0]?.agreementId ?? '') : '';
  const send = async (how: { by: 'email' | 'print'; to?: string; sha256?: string }) => {
    const params = { caseId, agreementId };
    return (await run('POST /cases/{caseId}/confirmations/{agreementId}/send', ann, { params, body: how })).ok;
  };

  const client = new pg.Client(world.owner);
  await client.connect();
  try {
    let heard = 0;
    client.on('notification', () => (heard += 1));
    await client.query(`listen ${LETTER_WAITS}`);
    const to = 'okafor@amara.example';
    expect(await send({ by: 'email', to, sha256: '0'.repeat(64) })).toBe(false);
    expect(await send({ by: 'print' })).toBe(true);
    expect(await send({ by: 'email', to })).toBe(true);
    await vi.waitFor(() => expect(heard).toBeGreaterThan(0), { timeout: 30_000 });
    expect(heard).toBe(1);
  } finally {
    await client.end();
    await world.close();
  }
});
