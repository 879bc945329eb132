import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deliverLetters } from '@duologue/server/app/confirmations/deliver-letters.ts';
import { writeOfTheDay } from '@duologue/server/app/confirmations/remind.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { promisedOnCall } from './promised.ts';
import { type MailServer, openMailServer, partsOf } from './mail-server.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let server: MailServer;
beforeEach(async () => {
  world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  server = await openMailServer({
    refuse: (address) =>
      address.startsWith('nobody@')
        ? { code: 550, text: 'No such mailbox.' }
        : address.startsWith('busy@')
          ? { code: 451, text: 'Try again later.' }
          : undefined,
  });
});
afterEach(async () => {
  await server.close();
  await world.close();
});

const payment = { accountName: 'Firm', iban: 'GB33BUKB20201555555555' };
const mail = (more = {}) =>
  ({ host: '127.0.0.1', port: server.port, security: 'none', fromAddress: 'desk@firm.example', ...more }) as const;

async function setUp(more = {}) {
  const { run, bob } = world;
  await run('PUT /settings/payment', bob, { body: { basedOn: 0, settings: payment } });
  const set = await run('PUT /settings/mail', bob, { body: { basedOn: 0, settings: mail(more) } });
  expect(set.ok).toBe(true);
}

/** Mrs Okafor promises 300.00 for Friday 12 June. */
const promised = (name = 'Amara Ltd') => promisedOnCall(world, { name, invoice: `INV-${name.length}01` });
type Promised = Awaited<ReturnType<typeof promised>>;

const draft = (params: Promised, query = {}) =>
  world.run('GET /cases/{caseId}/confirmations/{agreementId}/draft', world.ann, { params, query });
const send = (params: Promised, body: { by: 'email' | 'print'; to?: string; sha256?: string; note?: string }) =>
  world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, { params, body });
const deliver = () => deliverLetters(world.letters, world.tenant);
const sendings = async ({ caseId }: Promised) => {
  const list = await world.run('GET /cases/{caseId}/confirmations', world.ann, { params: { caseId } });
  return list.ok ? list.value.sendings : [];
};
/** The plain text of the letter that came so many after the first. */
const textOf = (index: number) =>
  partsOf(server.received[index]?.raw ?? '')
    .parts[0]?.bytes.toString('utf8')
    .replaceAll('\r\n', '\n');
const timeline = async ({ caseId }: Promised) => {
  const told = await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } });
  return told.ok ? told.value.entries.map(({ type }) => type).filter((type) => type.startsWith('confirmation')) : [];
};
const briefOf = async ({ caseId }: Promised) => {
  const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
  return brief.ok ? brief.value : undefined;
};

describe('a promise is confirmed by e-mail', () => {
  test('the server gets text, page, PDF and calendar; the timeline tells; the hash is that of what was read', async () => {
    await setUp({ replyTo: 'answers@firm.example' });
    const about = await promised();
    const read = await draft(about);
    if (!read.ok) throw new Error('The draft is there.');
    expect(read.value).toMatchObject({
      missing: [],
      findings: [],
      mailReady: true,
    });

    expect(read.value.may.email.verdict).not.toBe('deny');

    const asked = await send(about, { by: 'email', to: 'okafor@amara.example', sha256: read.value.sha256 });
    expect(asked).toMatchObject({ ok: true, value: { state: 'queued' } });
    expect(server.received).toEqual([]);
    expect(await deliver()).toBe(1);
    // Doing it twice is safe.
    expect(await deliver()).toBe(0);

    expect(server.received.map(({ to }) => to)).toEqual([['okafor@amara.example']]);
    const { headers, parts } = partsOf(server.received[0]?.raw ?? '');
    const [sent] = await sendings(about);
    expect(headers.get('message-id')).toBe(`<${sent?.sendingId}@firm.example>`);
    expect(headers.get('reply-to')).toBe('answers@firm.example');
    expect(parts.map(({ type, name }) => [type, name])).toEqual([
      ['text/plain', null],
      ['text/html', null],
      ['application/pdf', 'confirmation-2026-06-10.pdf'],
      ['text/calendar', 'payments.ics'],
    ]);
    const [text, , pdf, calendar] = parts.map(({ bytes }) => bytes);
    expect(text?.toString('utf8').replaceAll('\r\n', '\n')).toContain(read.value.text.trim());
    expect(text?.toString('utf8')).toContain('STOP');
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(calendar?.toString()).toContain('DTSTART;VALUE=DATE:20260612');

    expect(sent).toMatchObject({ state: 'sent', attempts: 1, sha256: read.value.sha256, problem: null });
    expect(await timeline(about)).toEqual(['confirmation-queued', 'confirmation-sent']);
    const told = await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId: about.caseId } });
    const event = told.ok ? told.value.entries.find(({ type }) => type === 'confirmation-sent') : undefined;
    expect(event?.data['pdf']).toBe(
      createHash('sha256')
        .update(pdf ?? '')
        .digest('hex'),
    );
    expect((await briefOf(about))?.nextStep).toMatchObject({ kind: 'watch-promise' });
    // The address was new: it is known now.
    expect(await draft(about)).toMatchObject({ ok: true, value: { to: 'okafor@amara.example' } });
  });

  test('a recipient that the server refuses comes back as the next step, beside what was planned', async () => {
    await setUp();
    const about = await promised();
    await send(about, { by: 'email', to: 'nobody@amara.example' });
    expect(await deliver()).toBe(0);
    expect(await sendings(about)).toMatchObject([
      {
        state: 'failed',
        attempts: 1,
        problem: { code: 'recipient-refused', said: expect.stringContaining('No such mailbox') },
      },
    ]);
    expect(await timeline(about)).toEqual(['confirmation-queued', 'confirmation-failed']);
    expect((await briefOf(about))?.nextStep).toMatchObject({ kind: 'send-confirmation', note: 'recipient-refused' });
    const open = await asOwner(world.owner, (client) =>
      client.query(`select kind from next_step where state = 'open' and case_id = $1 order by step_id`, [about.caseId]),
    );
    expect(open.rows).toEqual([{ kind: 'send-confirmation' }, { kind: 'watch-promise' }]);
    // Printed instead, the step is done.
    expect((await send(about, { by: 'print' })).ok).toBe(true);
    expect((await briefOf(about))?.nextStep).toMatchObject({ kind: 'watch-promise' });
  });

  test('a server that is busy is tried again, five times in all, under one Message-ID', async () => {
    await setUp();
    const about = await promised();
    await send(about, { by: 'email', to: 'busy@amara.example' });
    const [first] = await sendings(about);
    const times = ['09:00', '09:05', '09:35', '11:35', '15:35'];
    for (const [index, time] of times.entries()) {
      world.at(`2026-06-10T${time}:00.000Z`);
      await deliver();
      expect(await sendings(about)).toMatchObject([{ attempts: index + 1, state: index === 4 ? 'failed' : 'queued' }]);
      await deliver();
    }
    expect(await sendings(about)).toMatchObject([{ sendingId: first?.sendingId, attempts: 5 }]);
    expect(await timeline(about)).toEqual(['confirmation-queued', 'confirmation-failed']);
  });

  test('what stops us between asking and sending leaves it waiting, and it is sent once', async () => {
    await setUp();
    const about = await promised();
    await send(about, { by: 'email', to: 'okafor@amara.example' });
    const crashing = {
      ...world.letters,
      mailer: { ...world.letters.mailer, send: () => Promise.reject(new Error('gone')) },
    };
    await expect(deliverLetters(crashing, world.tenant)).rejects.toThrow('gone');
    // It belongs to the attempt that took it until the lease is over.
    expect(await deliver()).toBe(0);
    world.at('2026-06-10T09:11:00.000Z');
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(server.received).toHaveLength(1);
    expect(await timeline(about)).toEqual(['confirmation-queued', 'confirmation-sent']);
  });
});

describe('what keeps a letter from leaving', () => {
  test('no account, no mail server, other words than those that were read, words that must not be said', async () => {
    const about = await promised();
    const code = async (body: Parameters<typeof send>[1]) => {
      const answer = await send(about, body);
      return answer.ok ? 'sent' : answer.refusal.code;
    };
    expect(await code({ by: 'print' })).toBe('letter-incomplete');
    await world.run('PUT /settings/payment', world.bob, { body: { basedOn: 0, settings: payment } });
    expect(await code({ by: 'email', to: 'a@b.example' })).toBe('mail-not-set-up');
    expect(await code({ by: 'print', sha256: '0'.repeat(64) })).toBe('letter-changed');
    expect(await code({ by: 'print', note: 'Or the police will come.' })).toBe('letter-words');
    const read = await draft(about, { note: 'Or the police will come.' });
    expect(read).toMatchObject({ ok: true, value: { findings: [{ words: 'police', kind: 'false-power' }] } });
    expect(await code({ by: 'print', note: 'As discussed.' })).toBe('sent');
    expect(await sendings(about)).toHaveLength(1);
  });

  test.each([
    ['e-mails', { kind: 'channel', channel: 'email' }, 'letter-refused-by-rules', 'sent'],
    ['all contact', { kind: 'all-contact' }, 'letter-refused-by-rules', 'letter-refused-by-rules'],
    ['the telephone', { kind: 'phone' }, 'sent', 'sent'],
  ] as const)('who asked to be spared %s', async (_, scope, byMail, byLetter) => {
    await setUp();
    const about = await promised();
    const body = { scope, words: 'No more of that.' };
    await world.run('POST /cases/{caseId}/stops', world.ann, { params: { caseId: about.caseId }, body });
    const code = (answer: Awaited<ReturnType<typeof send>>) => (answer.ok ? 'sent' : answer.refusal.code);
    const mailed = await send(about, { by: 'email', to: 'okafor@amara.example' });
    expect(code(mailed)).toBe(byMail);
    if (!mailed.ok) expect(mailed.refusal.values).toMatchObject({ rule: 'BASE-STOP' });
    expect(code(await send(about, { by: 'print' }))).toBe(byLetter);
  });

  test('a stop that comes between asking and sending binds the letter that waits', async () => {
    await setUp();
    const about = await promised();
    await send(about, { by: 'email', to: 'okafor@amara.example' });
    const body = { scope: { kind: 'all-contact' }, words: 'Leave me alone.' } as const;
    await world.run('POST /cases/{caseId}/stops', world.ann, { params: { caseId: about.caseId }, body });
    expect(await deliver()).toBe(0);
    expect(server.received).toEqual([]);
    expect(await sendings(about)).toMatchObject([
      { state: 'withheld', problem: { code: 'refused-by-rule', said: 'BASE-STOP' } },
    ]);
  });
});

describe('settings', () => {
  test.each([
    ['payment', { iban: 'DE89370400440532013001' }, 'settings.iban'],
    ['payment', { iban: 'CH4431999123000889012' }, 'settings.iban'],
    ['payment', { qrIban: 'CH9300762011623852957' }, 'settings.qrIban'],
    ['payment', { linkTemplate: 'javascript:alert(1)' }, 'settings.linkTemplate'],
    ['mail', { host: 'mail.example', user: 'firm', security: 'none', fromAddress: 'a@b.example' }, 'settings.security'],
    ['mail', { host: 'mail.example' }, 'settings.fromAddress'],
    ['mail', { host: 'mail example' }, 'settings.host'],
    ['mail', { fromAddress: 'a@b.example', replyTo: 'me' }, 'settings.replyTo'],
    ['mail', { fromName: 'A\r\nBcc: b' }, 'settings.fromName'],
    ['payment', { bic: 'BANK' }, 'settings.bic'],
  ] as const)('%s: what cannot be is refused: %j', async (part, settings, field) => {
    const answer =
      part === 'payment'
        ? await world.run('PUT /settings/payment', world.bob, { body: { basedOn: 0, settings } })
        : await world.run('PUT /settings/mail', world.bob, { body: { basedOn: 0, settings } });
    const code = field.replace('settings.', 'input.letters.');
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'input-invalid', problems: [{ field, message: { code } }] },
    });
  });

  test('a change that was made from an older state is refused', async () => {
    const put = (basedOn: number, accountName: string) =>
      world.run('PUT /settings/payment', world.bob, { body: { basedOn, settings: { ...payment, accountName } } });
    expect(await put(0, 'One')).toMatchObject({ ok: true, value: { changeNo: 1, changedBy: 'Bob' } });
    expect(await put(0, 'Two')).toMatchObject({ ok: false, refusal: { code: 'settings-changed' } });
    expect(await put(1, 'Two')).toMatchObject({ ok: true, value: { changeNo: 2 } });
    expect(await put(0, 'Two')).toMatchObject({ ok: true, value: { changeNo: 2 } });
  });

  test('a trial goes to oneself and tells what the server said; without a server there is none', async () => {
    const tryIt = (to: string) => world.run('POST /settings/mail/trial', world.bob, { body: { to } });
    expect(await tryIt('me@firm.example')).toMatchObject({ ok: false, refusal: { code: 'mail-not-set-up' } });
    await setUp();
    expect(await tryIt('me@firm.example')).toEqual({ ok: true, value: { problem: null } });
    const { headers, parts } = partsOf(server.received[0]?.raw ?? '');
    expect([headers.get('subject'), server.received[0]?.to]).toEqual(['Trial mail', ['me@firm.example']]);
    expect(parts[0]?.bytes.toString()).toContain('This is a trial mail');
    expect(await tryIt('nobody@firm.example')).toMatchObject({
      value: { problem: { code: 'recipient-refused', said: expect.stringContaining('No such mailbox.') } },
    });
  });

  test('a server that repeats the password does not have it repeated by us', async () => {
    const telling = await openMailServer({ password: 'hush', echo: true });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-mail-'));
    writeFileSync(path.join(folder, 'smtp-password'), 'hush-but-wrong', { mode: 0o600 });
    const settings = { ...mail(), port: telling.port, user: 'firm', fromName: '', replyTo: '' };
    const more = { language: 'en', reminderDays: 3, receipts: false } as const;
    const message = { messageId: '<1@firm.example>', date: '2026-06-10T09:00:00Z', to: 'me@firm.example' };
    const words = { subject: 'S', text: 'T', html: 'H', language: 'en', attachments: [] };
    try {
      const said = await createMailer(folder).send({ ...settings, ...more }, { ...message, ...words });
      expect(said).toMatchObject({ kind: 'refused', code: 'sign-in-refused', said: expect.stringContaining('firm/…') });
      expect(JSON.stringify(said)).not.toContain('hush');
    } finally {
      await telling.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('the password comes from a file that nobody else may read, and from nowhere else', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-mail-'));
    const guarded = await openMailServer({ password: 'hush' });
    try {
      const mailer = createMailer(folder);
      const file = path.join(folder, 'smtp-password');
      const settings = {
        ...mail(),
        port: guarded.port,
        user: 'firm',
        fromName: '',
        replyTo: '',
        language: 'en',
        reminderDays: 3,
        receipts: false,
      } as const;
      const message = {
        messageId: '<1@x.example>',
        date: '2026-06-10T09:00:00Z',
        to: 'a@b.example',
        subject: 's',
        text: 't',
        html: 'h',
        language: 'en',
        attachments: [],
      };
      expect(await mailer.send(settings, message)).toMatchObject({ code: 'no-password' });
      writeFileSync(file, 'hush\n', { mode: 0o644 });
      chmodSync(file, 0o644);
      expect([mailer.password(), await mailer.send(settings, message)]).toMatchObject([
        'file-open-to-others',
        { code: 'no-password' },
      ]);
      chmodSync(file, 0o600);
      expect([mailer.password(), await mailer.send(settings, message)]).toEqual(['file', { kind: 'accepted' }]);
      writeFileSync(file, 'wrong\n');
      expect(await mailer.send(settings, message)).toMatchObject({ code: 'sign-in-refused', isFinal: false });
    } finally {
      await guarded.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('reminders and thanks', () => {
  const write = () => writeOfTheDay(world.letters, world.tenant);

  test('a reminder goes out once, so many days before, and thanks follow what was kept', async () => {
    await setUp({ reminderDays: 1, receipts: true });
    const about = await promised();
    await send(about, { by: 'email', to: 'okafor@amara.example' });
    await deliver();
    expect(await write()).toEqual({ reminders: 0, receipts: 0 });

    world.at('2026-06-11T09:00:00.000Z');
    expect(await write()).toEqual({ reminders: 1, receipts: 0 });
    expect(await write()).toEqual({ reminders: 0, receipts: 0 });
    expect(await deliver()).toBe(1);
    expect(textOf(1)).toContain('to help you remember');

    world.at('2026-06-12T15:00:00.000Z');
    const body = { amount: { currency: 'GBP', minor: '30000' }, postedOn: '2026-06-12' };
    await world.run('POST /cases/{caseId}/payments', world.ann, { params: { caseId: about.caseId }, body });
    expect(await write()).toEqual({ reminders: 0, receipts: 1 });
    expect(await write()).toEqual({ reminders: 0, receipts: 0 });
    expect(await deliver()).toBe(1);
    expect(textOf(2)).toContain('Thank you for keeping to what we agreed');
    expect((await sendings(about)).map(({ purpose, state }) => [purpose, state])).toEqual([
      ['receipt', 'sent'],
      ['reminder', 'sent'],
      ['confirmation', 'sent'],
    ]);
  });

  test('none after a stop, none while something is disputed, none where the firm wants none', async () => {
    await setUp({ reminderDays: 1 });
    const stopped = await promised('Stopped Ltd');
    const quiet = await promised('Quiet Limited');
    for (const about of [stopped, quiet]) await send(about, { by: 'email', to: 'okafor@amara.example' });
    await deliver();
    const body = { scope: { kind: 'phone' }, words: 'Do not call me.' } as const;
    await world.run('POST /cases/{caseId}/stops', world.ann, { params: { caseId: stopped.caseId }, body });
    world.at('2026-06-11T09:00:00.000Z');
    expect(await write()).toEqual({ reminders: 1, receipts: 0 });
    expect((await sendings(stopped)).map(({ purpose }) => purpose)).toEqual(['confirmation']);
    await world.run('PUT /settings/mail', world.bob, { body: { basedOn: 1, settings: mail({ reminderDays: 0 }) } });
    await promised('Third Limited Company');
    expect(await write()).toEqual({ reminders: 0, receipts: 0 });
  });
});
