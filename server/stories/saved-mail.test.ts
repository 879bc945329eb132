import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Ask } from '@duologue/server/app/use-case.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { LetterDeps } from '@duologue/server/app/confirmations/letter-deps.ts';
import { deliverLetters } from '@duologue/server/app/confirmations/deliver-letters.ts';
import { createApplication } from '@duologue/server/main/application.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { createDirectory } from '@duologue/server/storage/directory.ts';
import { createInboxFolder } from '@duologue/server/storage/inbox-folder.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { camt } from './bank-world.ts';
import { promisedOnCall } from './promised.ts';
import { importByHand, invoice, LEDGER_HEAD, treeOf } from './inbox-files.ts';
import { type MailServer, openMailServer, partsOf } from './mail-server.ts';
import { bounceOf, mailWith } from './saved-mails.ts';
import { openWorld, type World } from './world.ts';

const NOW = '2026-06-10T09:00:00.000Z';
let world: World;
let server: MailServer;
let base: string;
beforeEach(async () => {
  world = await openWorld(NOW);
  await world.ledgerOf('2026-06-10');
  server = await openMailServer();
  base = mkdtempSync(path.join(os.tmpdir(), 'duologue-mail-'));
});
afterEach(async () => {
  await server.close();
  await world.close();
  rmSync(base, { recursive: true, force: true });
});

const inbox = () => path.join(base, 'inbox');
const application = () =>
  createApplication({
    database: world.database,
    owner: world.owner,
    clock: world.deps.clock,
    ids: world.deps.ids,
    uploadFolder: path.join(base, 'uploads'),
    inbox: createInboxFolder(inbox(), 50),
    mailer: createMailer(base),
    version: 'test',
    store: 'server',
  });

/** Drops a file as whole as if it had lain there for an hour, and has the folder read. Answers the files, newest first. */
async function drop(
  name: string,
  content: string,
  who: Acting = world.bob,
  folder = inbox(),
  on = '2026-06-10T08:00Z',
) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  utimesSync(path.join(folder, name), new Date(on), new Date(on));
  const ask = { params: undefined, query: undefined, body: {}, bytes: undefined };
  const view = await application().useCases['POST /inbox/read'](ask, who);
  if (!view.ok) throw new Error(JSON.stringify(view.refusal));
  return view.value.files;
}

/** Brings a file by the page. */
async function bring(name: string, content: string, more: { readonly part?: number; readonly answers?: string } = {}) {
  const bytes = (async function* () {
    yield Buffer.from(content);
  })();
  const ask = { params: undefined, query: { name, ...more }, body: undefined, bytes } as Ask<'POST /bank/files'>;
  return application().useCases['POST /bank/files'](ask, world.bob);
}

/** A letter about a promise of 300.00, sent over SMTP; its Message-ID as it went over the line. */
async function sentLetter(letters: LetterDeps = world.letters) {
  const { run, ann, bob } = world;
  const mail = { host: '127.0.0.1', port: server.port, security: 'none', fromAddress: 'desk@firm.example' } as const;
  const payment = { accountName: 'Firm', iban: 'GB33BUKB20201555555555' };
  await run('PUT /settings/payment', bob, { body: { basedOn: 0, settings: payment } });
  await run('PUT /settings/mail', bob, { body: { basedOn: 0, settings: mail } });
  const params = await promisedOnCall(world, { name: 'Amara Ltd', invoice: 'INV-901' });
  const { caseId } = params;
  const to = 'okafor@amara.example';
  const sent = await run('POST /cases/{caseId}/confirmations/{agreementId}/send', ann, {
    params,
    body: { by: 'email', to },
  });
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  expect(await deliverLetters(letters, world.tenant)).toBe(1);
  const messageId = partsOf(server.received.at(-1)?.raw ?? '').headers.get('message-id') ?? '';
  return { caseId, params, messageId, letterId: sent.value.sendingId };
}
type Sent = Awaited<ReturnType<typeof sentLetter>>;

async function letterOf({ caseId, letterId }: Sent) {
  const list = await world.run('GET /cases/{caseId}/confirmations', world.ann, { params: { caseId } });
  return list.ok ? list.value.sendings.find(({ sendingId }) => sendingId === letterId) : undefined;
}
async function timeline({ caseId }: Sent) {
  const told = await world.run('GET /cases/{caseId}/timeline', world.ann, { params: { caseId } });
  return told.ok ? told.value.entries.map(({ type }) => type).filter((type) => type.startsWith('confirmation')) : [];
}
async function openSteps({ caseId }: Sent) {
  const steps = `select kind, note from next_step where state = 'open' and case_id = $1 order by step_id`;
  return (await asOwner(world.owner, (client) => client.query(steps, [caseId]))).rows;
}

const failed = (messageId: string) => bounceOf(messageId, { action: 'failed', status: '5.1.1', said: 'User unknown' });
const delayed = (messageId: string) => bounceOf(messageId, { action: 'delayed', status: '4.4.1', said: 'Timed out' });

describe('a letter that comes back', () => {
  test('a bounce in the inbox: the letter failed and its case has it as the next step, once only', async () => {
    const sent = await sentLetter();
    expect(await letterOf(sent)).toMatchObject({ state: 'sent' });
    const [file] = await drop('bounce.eml', failed(sent.messageId));
    expect(file).toMatchObject({ outcome: 'taken', result: { code: 'delivery.failed.no-mailbox' } });
    expect(treeOf(inbox())).toEqual(['done/2026-06-10/bounce.eml']);
    const problem = { code: 'bounced-no-mailbox', said: expect.stringContaining('User unknown') };
    expect(await letterOf(sent)).toMatchObject({ state: 'failed', attempts: 1, problem });
    const events = ['confirmation-queued', 'confirmation-sent', 'confirmation-failed'];
    expect(await timeline(sent)).toEqual(events);
    const steps = [
      { kind: 'send-confirmation', note: 'bounced-no-mailbox' },
      { kind: 'watch-promise', note: null },
    ];
    expect(await openSteps(sent)).toEqual(steps);

    // The same mail, and another report of the same letter.
    expect((await drop('again.eml', failed(sent.messageId)))[0]).toMatchObject({
      outcome: 'repeated',
      result: { code: 'delivery.known' },
    });
    expect((await drop('late.eml', delayed(sent.messageId)))[0]).toMatchObject({ result: { code: 'delivery.known' } });
    expect([await timeline(sent), await openSteps(sent)]).toEqual([events, steps]);
    // Printed instead, the step is done.
    await world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, {
      params: sent.params,
      body: { by: 'print' },
    });
    expect(await openSteps(sent)).toMatchObject([{ kind: 'watch-promise' }]);
  });

  test('a report that is quicker than our own note that the letter left is not undone by it', async () => {
    const { mailer } = world.letters;
    const send: LetterDeps['mailer']['send'] = async (settings, message) => {
      const result = await mailer.send(settings, message);
      await drop('early.eml', failed(message.messageId));
      return result;
    };
    const sent = await sentLetter({ ...world.letters, mailer: { ...mailer, send } });
    expect(await letterOf(sent)).toMatchObject({ state: 'failed', problem: { code: 'bounced-no-mailbox' } });
    expect(await timeline(sent)).toEqual(['confirmation-queued', 'confirmation-failed']);
    expect(await deliverLetters(world.letters, world.tenant)).toBe(0);
  });

  test('what was ended since is noted as not delivered, and nobody is asked to send it again', async () => {
    const sent = await sentLetter();
    const ended = `update promise set status = 'cancelled' where case_id = $1`;
    await asOwner(world.owner, (client) => client.query(ended, [sent.caseId]));
    const steps = await openSteps(sent);
    await drop('bounce.eml', failed(sent.messageId));
    expect(await letterOf(sent)).toMatchObject({ state: 'failed' });
    expect((await timeline(sent)).at(-1)).toBe('confirmation-failed');
    expect(await openSteps(sent)).toEqual(steps);
  });

  test('a delay is noted with the letter and raises nothing; what fails later fails', async () => {
    const sent = await sentLetter();
    const before = [await timeline(sent), await openSteps(sent)];
    expect((await drop('slow.eml', delayed(sent.messageId)))[0]).toMatchObject({
      result: { code: 'delivery.delayed' },
    });
    expect(await letterOf(sent)).toMatchObject({ state: 'sent', problem: { code: 'delayed', said: 'Timed out' } });
    expect((await drop('slow2.eml', delayed(sent.messageId)))[0]).toMatchObject({ outcome: 'repeated' });
    expect([await timeline(sent), await openSteps(sent)]).toEqual(before);
    await drop('bounce.eml', failed(sent.messageId));
    expect(await letterOf(sent)).toMatchObject({ state: 'failed', problem: { code: 'bounced-no-mailbox' } });
  });

  test('delivered changes nothing, and neither does an answer of somebody who is away', async () => {
    const sent = await sentLetter();
    const before = [await letterOf(sent), await timeline(sent), await openSteps(sent)];
    const delivered = bounceOf(sent.messageId, { action: 'delivered', status: '2.0.0', said: 'Ok' });
    expect((await drop('ok.eml', delivered))[0]).toMatchObject({
      outcome: 'repeated',
      result: { code: 'delivery.delivered' },
    });
    const away = [
      'From: okafor@amara.example',
      'To: desk@firm.example',
      'Message-ID: <away@amara.example>',
      `In-Reply-To: ${sent.messageId}`,
      'Auto-Submitted: auto-replied',
      'Subject: Delivery failed? No, I am away',
      '',
      `My post could not be delivered. ${sent.messageId}`,
    ].join('\r\n');
    expect((await drop('away.eml', away))[0]).toMatchObject({ outcome: 'refused', result: { code: 'mail.automatic' } });
    expect([await letterOf(sent), await timeline(sent), await openSteps(sent)]).toEqual(before);
  });

  test('a letter of another firm, one that never left, and none at all: nothing changes, and it says so', async () => {
    const sent = await sentLetter();
    const nobody = { outcome: 'refused', result: { code: 'delivery.no-letter' } };
    expect((await drop('a.eml', failed(`<${v7()}@firm.example>`)))[0]).toMatchObject(nobody);
    expect((await drop('b.eml', failed('<somebody-else@firm.example>')))[0]).toMatchObject(nobody);
    expect(treeOf(inbox())).toContain('refused/a.eml.txt');
    const printed = await world.run('POST /cases/{caseId}/confirmations/{agreementId}/send', world.ann, {
      params: sent.params,
      body: { by: 'print' },
    });
    const printedId = printed.ok ? printed.value.sendingId : '';
    expect((await drop('c.eml', failed(`<${printedId}@firm.example>`)))[0]).toMatchObject(nobody);

    const [tenantId, actorId] = [v7() as TenantId, v7() as ActorId];
    const home = { homeCountry: 'GB', homeCurrency: 'GBP', zone: 'Europe/London' };
    const profiles = [{ actorId, name: 'Eve', role: 'manager' as const }];
    const at = parseInstant(NOW);
    if (at === undefined) throw new Error('A moment.');
    const firm = {
      tenantId,
      creditorId: v7() as CreditorId,
      kind: 'real' as const,
      name: 'Other',
      ...home,
      profiles,
      at,
    };
    await createDirectory(world.database, world.owner).addTenant(firm);
    const eve: Acting = { tenantId, actorId, actorName: 'Eve', role: 'manager', ...home };
    const [file] = await drop('d.eml', failed(sent.messageId), eve, path.join(inbox(), tenantId));
    expect(file).toMatchObject(nobody);
    expect(await letterOf(sent)).toMatchObject({ state: 'sent', problem: null });
  });

  test('brought by the page it is noted in the same way', async () => {
    const sent = await sentLetter();
    const deliveries = [{ code: 'delivery.failed.no-mailbox', values: { caseId: sent.caseId } }];
    expect(await bring('bounce.eml', failed(sent.messageId))).toMatchObject({
      ok: true,
      value: { kind: 'mail', refused: false, repeated: false, problems: [], mail: { parts: [], left: [], deliveries } },
    });
    expect(await letterOf(sent)).toMatchObject({ state: 'failed' });
    expect(await bring('bounce.eml', failed(sent.messageId))).toMatchObject({ ok: true, value: { repeated: true } });
  });
});

const giro = camt([{ on: '2026-06-09', minor: 30_000, name: 'Amara Ltd', text: 'INV-901', bankReference: 'B-1' }]);
const xml = (name: string, content: string) => ({ type: 'application/xml', name, content });
const letter = { type: 'application/msword', name: 'terms.doc', content: 'Our terms.' };
const picture = { type: 'image/png', name: 'logo.png', content: 'PNG' };
const receipts = async () =>
  (await asOwner(world.owner, (client) => client.query('select receipt_id from receipt'))).rows.length;

describe('what a mail brings', () => {
  test('a statement is taken as if it had been dropped alone, and the report says from which mail it came', async () => {
    const mail = mailWith([xml('giro.xml', giro), letter, picture]);
    const [whole, part] = (await drop('bank.eml', mail)).toSorted((one, other) => one.name.length - other.name.length);
    expect(part).toMatchObject({ name: 'bank.eml › giro.xml', kind: 'statement', outcome: 'taken' });
    expect(whole).toMatchObject({
      name: 'bank.eml',
      outcome: 'taken',
      result: { code: 'mail.taken', values: { taken: 1, repeated: 0, refused: 0, left: 1 } },
    });
    expect(await receipts()).toBe(1);
    expect(treeOf(inbox())).toEqual(['done/2026-06-10/bank.eml', 'done/2026-06-10/bank.eml.txt']);
    const text = readFileSync(path.join(inbox(), 'done/2026-06-10/bank.eml.txt'), 'utf8');
    expect(text).toContain('[giro.xml] Bank statement: 1 entries');
    expect(text).toContain('[terms.doc] Left alone');
    expect(text).not.toContain('logo.png');

    // The mail again, and the statement alone: known.
    expect((await drop('bank2.eml', mail)).slice(0, 2)).toMatchObject([
      { outcome: 'repeated' },
      { outcome: 'repeated' },
    ]);
    expect((await drop('giro.xml', giro))[0]).toMatchObject({ kind: 'statement', outcome: 'repeated' });
    expect(await receipts()).toBe(1);
    // What was left alone was never kept.
    const kept = await asOwner(world.owner, (client) => client.query('select name from bank_file'));
    expect(kept.rows).toHaveLength(1);
  });

  test('what of a mail was not taken is refused with its reason, and what was taken stays taken', async () => {
    const mail = mailWith([xml('giro.xml', giro), xml('bill.xml', invoice('R-1', '50.00'))]);
    expect((await drop('bank.eml', mail))[0]).toMatchObject({
      outcome: 'refused',
      result: { code: 'mail.taken-in-part', values: { taken: 1, refused: 1 } },
    });
    expect(treeOf(inbox())).toEqual(['refused/bank.eml', 'refused/bank.eml.txt']);
    const text = readFileSync(path.join(inbox(), 'refused/bank.eml.txt'), 'utf8');
    expect(text).toContain('[bill.xml] Something must be said before these invoices can be taken (1).');
    expect(text).toContain('[bill.xml, R-1] Is the seller, Alpha Werke GmbH, you?');
    expect(await receipts()).toBe(1);
  });

  test('nothing to take, and a mail that cannot be read: it says so, and the mail lies in refused', async () => {
    expect((await drop('terms.eml', mailWith([letter])))[0]).toMatchObject({
      outcome: 'refused',
      result: { code: 'mail.nothing' },
    });
    expect(readFileSync(path.join(inbox(), 'refused/terms.eml.txt'), 'utf8')).toContain('[terms.doc] Left alone');
    const broken = mailWith([xml('giro.xml', giro)]).replaceAll('--files', '--other');
    expect((await drop('broken.eml', broken))[0]).toMatchObject({ result: { code: 'mail.problem.damaged' } });
    const cut = mailWith([xml('giro.xml', giro)]).slice(0, -100);
    expect((await drop('cut.eml', cut))[0]).toMatchObject({
      outcome: 'refused',
      result: { code: 'mail.taken-in-part' },
    });
    expect(readFileSync(path.join(inbox(), 'refused/cut.eml.txt'), 'utf8')).toContain(
      '[giro.xml] The mail ends within',
    );
    expect(await receipts()).toBe(0);
  });

  test('brought by the page: a report for each part, and a question is answered for the part that asked', async () => {
    const bill = (number: string) => xml(`${number}.xml`, invoice(number, '50.00'));
    const mail = mailWith([xml('giro.xml', giro), bill('R-1'), bill('R-2'), letter]);
    const brought = await bring('bank.eml', mail);
    if (!brought.ok) throw new Error(JSON.stringify(brought.refusal));
    expect(brought.value).toMatchObject({ kind: 'mail', refused: false, repeated: false, questions: [] });
    expect(brought.value.mail?.left).toEqual(['terms.doc']);
    expect(brought.value.mail?.parts).toMatchObject([
      { part: 1, report: { name: 'bank.eml › giro.xml', kind: 'statement', refused: false, repeated: false } },
      { part: 2, report: { name: 'bank.eml › R-1.xml', kind: 'invoice' } },
      { part: 3, report: { name: 'bank.eml › R-2.xml', kind: 'invoice' } },
    ]);
    const [question] = brought.value.mail?.parts[1]?.report.questions ?? [];
    const [choice] = question?.choices ?? [];
    const answers = JSON.stringify({ [question?.id ?? '']: choice?.value });
    // Which part is meant is not guessed.
    expect(await bring('bank.eml', mail, { answers })).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
    const answered = await bring('bank.eml', mail, { answers, part: 2 });
    expect(answered).toMatchObject({ ok: true, value: { mail: { parts: [{ part: 2 }] } } });
    expect(answered.ok && answered.value.mail?.parts[0]?.report.questions).not.toContainEqual(question);
    expect(await bring('bank.eml', mail, { part: 9 })).toMatchObject({ ok: false, refusal: { code: 'input-invalid' } });
  });

  test('a ledger of a layout that is known is imported, and its day is that of the mail', async () => {
    const head = `${LEDGER_HEAD}\nC1,Gamma AG,R-1,2026-01-10,2026-02-09,GBP,100.00,`;
    await importByHand(application(), world.bob, `${head}100.00\n`, '2026-06-10');
    world.at('2026-06-12T09:00:00.000Z');
    const ledger = { type: 'text/csv', name: 'open.csv', content: `${head}40.00\n` };
    const [whole, part] = await drop(
      'ledger.eml',
      mailWith([ledger], 'Thu, 11 Jun 2026 07:00:00 +0000'),
      world.bob,
      inbox(),
      '2026-06-12T08:00Z',
    );
    expect([whole, part]).toMatchObject([
      { outcome: 'taken' },
      { name: 'ledger.eml › open.csv', kind: 'ledger', result: { values: { ledgerAsOn: '2026-06-11', paidItems: 1 } } },
    ]);
  });
});
