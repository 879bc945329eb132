import { createHash } from 'node:crypto';
import type { BodyOf } from '@duologue/contract/api.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { deliverLetters } from '@duologue/server/app/confirmations/deliver-letters.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, openMailServer, partsOf } from './mail-server.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let server: MailServer;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  server = await openMailServer({
    refuse: (address) => (address.startsWith('nobody@') ? { code: 550, text: 'No such mailbox.' } : undefined),
  });
  const mail = { host: '127.0.0.1', port: server.port, security: 'none', fromAddress: 'desk@firm.example' } as const;
  await world.run('PUT /settings/mail', world.bob, { body: { basedOn: 0, settings: mail } });
  const payment = { accountName: 'Firm', iban: 'GB33BUKB20201555555555' };
  await world.run('PUT /settings/payment', world.bob, { body: { basedOn: 0, settings: payment } });
});
afterEach(async () => {
  await server.close();
  await world.close();
});

/** "We never got that": two invoices, a call on which the right person said so, and files of as many as are named. */
async function onTheLine({ files = ['INV-1', 'INV-2'], verified = true } = {}) {
  const { run, ann } = world;
  const numbers = ['INV-1', 'INV-2'] as const;
  const { caseId, itemIds, number } = await world.addCase({
    items: numbers.map((one) => [one, '2026-05-01', 30_000] as const),
  });
  const papers = new Map<string, { readonly paperId: string; readonly bytes: Buffer }>();
  await world.deps.store.inTenant(world.tenantId, async (records) => {
    for (const [index, itemId] of itemIds.entries()) {
      const name = numbers[index] ?? '';
      if (!files.includes(name)) continue;
      const bytes = Buffer.from(`%PDF-1.7 the very ${name}`);
      const paper = {
        paperId: v7(),
        itemId,
        fileName: `${name}.pdf`,
        mediaType: 'application/pdf',
        sizeBytes: bytes.byteLength,
        sha256: hashOf(bytes),
        origin: 'attached' as const,
        actorId: ann.actorId,
        addedAt: world.deps.clock.now() as Instant,
      };
      await records.papers.add(paper, bytes);
      papers.set(name, { paperId: paper.paperId, bytes });
    }
  });
  const started = await run('POST /cases/{caseId}/calls', ann, { params: { caseId }, body: { number } });
  const callId = started.ok ? started.value.call.callId : '';
  const moves = verified ? (['picked-up', 'identity-confirmed'] as const) : (['picked-up'] as const);
  for (const [turn, type] of moves.entries())
    await run('POST /calls/{callId}/events', ann, { params: { callId }, body: { type, turn } });
  const hear = () =>
    run('POST /calls/{callId}/excuses', ann, {
      params: { callId },
      body: { objectionId: 'invoice-not-received', words: 'We never got that.' },
    });
  return { caseId, callId, itemIds, papers, hear };
}
type OnTheLine = Awaited<ReturnType<typeof onTheLine>>;

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const send = (
  { caseId, callId, itemIds }: OnTheLine,
  more: Partial<BodyOf<'POST /cases/{caseId}/papers/send'>> = {},
) => {
  const body = { itemIds: [...itemIds], to: 'accounts@amara.example', callId, ...more };
  return world.run('POST /cases/{caseId}/papers/send', world.ann, { params: { caseId }, body });
};
const deliver = () => deliverLetters(world.letters, world.tenant);
const briefOf = async ({ caseId }: OnTheLine) => {
  const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
  if (!brief.ok) throw new Error(brief.refusal.code);
  return brief.value;
};
const tasksOf = async (line: OnTheLine) =>
  (await briefOf(line)).excuses.flatMap(({ tasks }) =>
    tasks.map(({ kind, state, result }) => ({ kind, state, result })),
  );
const eventsOf = async ({ caseId }: OnTheLine) => {
  const list = await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } });
  return list.ok ? list.value.entries.map(({ type }) => type) : [];
};

describe('P10: the invoice goes out again while they are on the line', () => {
  test('every file arrives as it was kept, with a letter that lists what is open and says how to pay', async () => {
    const line = await onTheLine();
    await line.hear();
    const sent = await send(line);
    expect(sent).toMatchObject({
      ok: true,
      value: { state: 'queued', to: 'accounts@amara.example', items: ['INV-1', 'INV-2'], files: 2, withoutFile: [] },
    });
    expect(await deliver()).toBe(1);
    const [mail] = server.received;
    expect(mail?.to).toEqual(['accounts@amara.example']);
    const { headers, parts } = partsOf(mail?.raw ?? '');
    expect(headers.get('subject')).toBe('Your 2 invoices once more');
    const text = parts[0]?.bytes.toString('utf8') ?? '';
    expect(text).toContain('Attached: INV-1, INV-2.');
    expect(text).toMatch(/INV-1 .*£300\.00 +£300\.00/);
    expect(text).toContain('Open: £600.00');
    expect(text).toContain('GB33 BUKB 2020 1555 5555 55');
    const files = parts.filter(({ name }) => name?.startsWith('INV-') === true);
    expect(files.map(({ name, bytes }) => [name, hashOf(bytes)])).toEqual(
      ['INV-1', 'INV-2'].map((name) => [`${name}.pdf`, hashOf(line.papers.get(name)?.bytes ?? Buffer.alloc(0))]),
    );
    expect(parts.map(({ type }) => type)).toContain('application/pdf');
  });

  test('when it has left, its task is done, and the rules that count contacts have counted it', async () => {
    const line = await onTheLine();
    await line.hear();
    expect(await tasksOf(line)).toMatchObject([{ kind: 'resend-invoice', state: 'open' }]);
    await send(line);
    expect(await tasksOf(line)).toMatchObject([{ kind: 'resend-invoice', state: 'open' }]);
    await deliver();
    expect(await tasksOf(line)).toEqual([{ kind: 'resend-invoice', state: 'done', result: 'accounts@amara.example' }]);
    const events = await eventsOf(line);
    expect(events).toEqual(expect.arrayContaining(['confirmation-queued', 'confirmation-sent', 'contact-logged']));
    await deliver();
    expect(server.received).toHaveLength(1);
  });

  test('of an invoice without a file the letter says that it follows, and the task to send it stands', async () => {
    const line = await onTheLine({ files: ['INV-1'] });
    await line.hear();
    expect(await send(line)).toMatchObject({ ok: true, value: { files: 1, withoutFile: ['INV-2'] } });
    await deliver();
    const text = partsOf(server.received[0]?.raw ?? '').parts[0]?.bytes.toString('utf8');
    expect(text).toContain('Attached: INV-1.');
    expect(text).toContain('the invoice itself follows: INV-2.');
    expect(await tasksOf(line)).toMatchObject([{ kind: 'resend-invoice', state: 'open' }]);
  });

  test('the address that they say on the line is kept for the next time, with its source', async () => {
    const line = await onTheLine();
    await send(line, { to: 'new@amara.example' });
    expect((await briefOf(line)).facts).toMatchObject([{ key: 'email', value: 'new@amara.example' }]);
  });
});

describe('nobody is sent what is not theirs', () => {
  test('before it is sure who is on the line, nothing of an invoice leaves', async () => {
    const line = await onTheLine({ verified: false });
    expect(await send(line)).toMatchObject({ ok: false, refusal: { code: 'person-not-verified' } });
    expect(await deliver()).toBe(0);
  });

  test('an invoice of another account is not found', async () => {
    const line = await onTheLine();
    await world.clearDesks();
    const other = await onTheLine();
    expect(await send(line, { itemIds: [...other.itemIds], callId: undefined })).toMatchObject({
      ok: false,
      refusal: { code: 'item-not-found' },
    });
    expect(await send(line, { callId: other.callId })).toMatchObject({
      ok: false,
      refusal: { code: 'call-not-found' },
    });
  });

  test('a file that is taken away before the letter has left does not leave, and somebody is told', async () => {
    const line = await onTheLine();
    await send(line);
    await world.deps.store.inTenant(world.tenantId, (records) =>
      records.papers.remove(line.papers.get('INV-2')?.paperId ?? '', world.deps.clock.now()),
    );
    expect(await deliver()).toBe(0);
    expect(server.received).toEqual([]);
    expect((await briefOf(line)).nextStep).toMatchObject({ kind: 'resend-invoice', note: 'paper-removed' });
  });

  test('who wants no e-mails is sent none', async () => {
    const line = await onTheLine();
    const { caseId } = line;
    const stop = { scope: { kind: 'channel', channel: 'email' }, words: 'No mails.' } as const;
    const asked = await world.run('POST /cases/{caseId}/stops', world.ann, { params: { caseId }, body: stop });
    expect(asked.ok).toBe(true);
    expect(await send(line)).toMatchObject({ ok: false, refusal: { code: 'letter-refused-by-rules' } });
  });
});

test('an address that the mail server does not know gives the work back to a person', async () => {
  const line = await onTheLine();
  await line.hear();
  await send(line, { to: 'nobody@amara.example' });
  expect(await deliver()).toBe(0);
  expect((await briefOf(line)).nextStep).toMatchObject({ kind: 'resend-invoice', note: 'recipient-refused' });
  expect(await tasksOf(line)).toMatchObject([{ state: 'open' }]);
});

test('an address at which nobody is is not proposed again, until a letter has reached it', async () => {
  const line = await onTheLine();
  const { caseId } = line;
  await send(line, { to: 'good@amara.example' });
  await send(line, { to: 'nobody@amara.example' });
  await deliver();
  const proposed = async () => {
    const papers = await world.run('GET /cases/{caseId}/papers', world.ann, { params: { caseId }, query: {} });
    return papers.ok ? papers.value.addresses : [];
  };
  expect(await proposed()).toEqual(['good@amara.example']);
  // Said again, it is tried again: what was wrong may have been put right.
  expect(await send(line, { to: 'nobody@amara.example' })).toMatchObject({ ok: true });
});

test('the wrap-up of a call on which it was sent asks for its payment, and not for sending it', async () => {
  const line = await onTheLine();
  await line.hear();
  await send(line);
  await deliver();
  const { callId, itemIds } = line;
  const captured = { sendTo: 'accounts@amara.example', items: [...itemIds], sentOn: '2026-06-10' };
  const closed = await world.run('POST /calls/{callId}/outcome', world.ann, {
    params: { callId },
    body: {
      lineResult: 'answered',
      party: 'debtor-verified',
      business: [{ outcome: 'invoice-not-received', captured }],
      spokeWith: { name: 'Mrs Okafor', role: 'Accounts' },
      nextStep: { kind: 'call', dueOn: '2026-06-15' },
      note: 'Sent while on the line.',
    },
  });
  expect(closed.ok).toBe(true);
  expect((await briefOf(line)).nextStep).toMatchObject({ kind: 'call', dueOn: '2026-06-15' });
});
