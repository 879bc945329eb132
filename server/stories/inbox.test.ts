import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { InboxView } from '@duologue/contract/inbox.ts';
import { at } from '@duologue/core/calendar/testing.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { InboxFolder } from '@duologue/server/app/ports/inbox.ts';
import { type Application, createApplication } from '@duologue/server/main/application.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { timeOrderedIds } from '@duologue/server/main/clock-and-ids.ts';
import { createInboxFolder } from '@duologue/server/storage/inbox-folder.ts';
import { createDirectory } from '@duologue/server/storage/directory.ts';
import type { Tables } from '@duologue/server/storage/records/tables.ts';
import { openTestDatabase, type TestDatabase } from '@duologue/server/storage/testing.ts';
import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { camt } from './bank-world.ts';
import { creditNote, importByHand, invoice, LEDGER_HEAD, statement, treeOf } from './inbox-files.ts';

const STILL_MS = 150;
const TODAY = '2026-03-02';

let store: TestDatabase<Tables>;
let base: string;
let inbox: string;
let acting: Acting;
let now = at(`${TODAY}T09:00Z`);
const faults: unknown[] = [];

beforeAll(async () => {
  store = await openTestDatabase<Tables>();
});
afterAll(() => store.close());

/** A firm and a folder of its own for each story; the firms of earlier stories are samples by now. */
beforeEach(async () => {
  now = at(`${TODAY}T09:00Z`);
  faults.length = 0;
  base = mkdtempSync(path.join(os.tmpdir(), 'duologue-inbox-'));
  inbox = path.join(base, 'inbox');
  acting = await openFirm('Alpha Werke GmbH');
});
afterEach(async () => {
  const { Client } = (await import('pg')).default;
  const client = new Client(store.owner);
  await client.connect();
  await client.query("update tenant set kind = 'sample'");
  await client.end();
  rmSync(base, { recursive: true, force: true });
});

async function openFirm(name: string): Promise<Acting> {
  const [tenantId, actorId] = [v7() as TenantId, v7() as ActorId];
  const home = { homeCountry: 'GB', homeCurrency: 'EUR', zone: 'Europe/London' };
  const profiles = [{ actorId, name: 'Ada', role: 'manager' as const }];
  const firm = { tenantId, creditorId: v7() as CreditorId, kind: 'real' as const, name, ...home, profiles, at: now };
  await createDirectory(store.database, store.owner).addTenant(firm);
  return { tenantId, actorId, actorName: 'Ada', role: 'manager', ...home };
}

function start(change: (folder: InboxFolder) => InboxFolder = (folder) => folder): Application {
  return createApplication({
    database: store.database,
    owner: store.owner,
    clock: { now: () => now },
    ids: timeOrderedIds,
    uploadFolder: path.join(base, 'uploads'),
    inbox: change(createInboxFolder(inbox, STILL_MS)),
    mailer: createMailer(inbox),
    version: 'test',
    store: 'server',
  });
}

const nothing = { params: undefined, query: undefined, body: undefined, bytes: undefined };
async function read(application = start(), who = acting): Promise<InboxView> {
  const view = await application.useCases['POST /inbox/read']({ ...nothing, body: {} }, who);
  if (!view.ok) throw new Error(JSON.stringify(view.refusal));
  return view.value;
}

/** Drops a file as whole as if it had lain there for an hour. */
function drop(name: string, content: string | Uint8Array, on = TODAY): void {
  mkdirSync(inbox, { recursive: true });
  writeFileSync(path.join(inbox, name), content);
  utimesSync(path.join(inbox, name), new Date(`${on}T08:00Z`), new Date(`${on}T08:00Z`));
}

const tree = () => treeOf(inbox);
const text = (file: string) => readFileSync(path.join(inbox, file), 'utf8');
const rows = async (query: string) =>
  (await store.database.inTenant(acting.tenantId, ({ client }) => client.query(query))).rows;
const items = async () =>
  (await rows('select number, state, open_minor from item order by number')).map((row) => Object.values(row).join(' '));
const FIRST = `${LEDGER_HEAD}\nC1,Gamma AG,R-1,2026-01-10,2026-02-09,EUR,100.00,100.00\n`;
const SECOND = `${LEDGER_HEAD}\nC1,Gamma AG,R-1,2026-01-10,2026-02-09,EUR,100.00,40.00\n`;

describe('ledgers', () => {
  test('a layout that nobody has explained is refused with what to do; after one import by hand it is taken', async () => {
    const application = start();
    drop('monday.csv', FIRST);
    expect((await read(application)).files).toMatchObject([{ kind: 'unknown', outcome: 'refused' }]);
    expect(tree()).toEqual(['refused/monday.csv', 'refused/monday.csv.txt']);
    expect(text('refused/monday.csv.txt')).toContain('Import it once by hand');

    await importByHand(application, acting, FIRST, '2026-02-20');
    drop('tuesday.csv', SECOND, '2026-02-27');
    const [file] = (await read(application)).files;
    // No title names the day: the file was last written on it.
    expect(file).toMatchObject({
      kind: 'ledger',
      outcome: 'taken',
      result: { code: 'inbox.ledger', values: { ledgerAsOn: '2026-02-27', paidItems: 1 } },
    });
    expect(await items()).toEqual(['R-1 open 4000']);
    expect(tree()).toContain(`done/${TODAY}/tuesday.csv`);
    expect(await rows('select as_of from import_run order by imported_at')).toHaveLength(2);

    // The same export under another name is the same export.
    drop('tuesday (1).csv', SECOND, '2026-02-28');
    expect((await read(application)).files[0]).toMatchObject({ outcome: 'repeated' });
    expect(await rows('select as_of from import_run')).toHaveLength(2);
  });

  test('rows that cannot be read are named line by line, and nothing of the file is taken', async () => {
    const application = start();
    await importByHand(application, acting, FIRST, '2026-02-20');
    drop('bad.csv', `${SECOND}C2,Delta AG,R-2,2026-01-10,2026-02-30,EUR,oops,5.00\n`);
    expect((await read(application)).files[0]).toMatchObject({ kind: 'ledger', outcome: 'refused' });
    expect(text('refused/bad.csv.txt')).toContain('[3, ');
    expect(await items()).toEqual(['R-1 open 10000']);
  });

  test('an older ledger than the one that is known is refused', async () => {
    const application = start();
    await importByHand(application, acting, FIRST, '2026-02-20');
    drop('old.csv', SECOND, '2026-02-01');
    expect((await read(application)).files[0]).toMatchObject({ result: { code: 'problem.older-ledger' } });
    expect(await items()).toEqual(['R-1 open 10000']);
  });
});

describe('statements and e-invoices', () => {
  test('an invoice, its payment and a credit note, dropped together', async () => {
    const application = start();
    drop('1-invoice.xml', invoice('RE-2026-0107', '120.00'));
    drop('2-statement.sta', statement('RE-2026-0107', '120,00'));
    drop('3-credit.xml', creditNote('G-1', '10.00'));
    const { files } = await read(application);
    expect(files.map(({ name, kind, outcome }) => `${name} ${kind} ${outcome}`).sort()).toEqual([
      '1-invoice.xml invoice taken',
      '2-statement.sta statement taken',
      '3-credit.xml invoice taken',
    ]);
    expect(await items()).toEqual(['G-1 open 1000', 'RE-2026-0107 settled 0']);
    expect(tree()).toEqual(['1-invoice.xml', '2-statement.sta', '3-credit.xml'].map((name) => `done/${TODAY}/${name}`));
    const verdict = await store.database.inTenant(acting.tenantId, verifyTenant, { isolation: 'repeatable read' });
    expect(verdict).toMatchObject({ ok: true });
  });

  test('XML of a bank is a statement, and XML that breaks off is refused with its place', async () => {
    const application = start();
    const file = camt([{ on: '2026-02-27', minor: 5_000, name: 'Omega', currency: 'EUR' }]);
    drop('camt.xml', file);
    drop('half.xml', invoice('RE-2026-0108', '5.00').slice(0, -40));
    const { files } = await read(application);
    expect(files.map(({ name, kind, outcome }) => `${name} ${kind} ${outcome}`).sort()).toEqual([
      'camt.xml statement taken',
      'half.xml invoice refused',
    ]);
    expect(text('refused/half.xml.txt')).toMatch(/\n- \[\d+/);
    expect(await rows('select amount_minor from receipt')).toEqual([{ amount_minor: '5000' }]);
  });

  test('an invoice of somebody else is asked about, and taken when the answer is given and it is dropped again', async () => {
    const application = start();
    const other = invoice('R-8', '50.00').replaceAll('Alpha Werke GmbH', 'Alpha Vertrieb');
    drop('invoice.xml', other);
    expect((await read(application)).files[0]).toMatchObject({ result: { code: 'inbox.refused.asked' } });
    expect(text('refused/invoice.xml.txt')).toContain('--we-are "Alpha Vertrieb"');
    const body = { written: 'Alpha Vertrieb' };
    const named = await application.useCases['POST /inbox/names']({ ...nothing, body }, acting);
    expect(named).toMatchObject({ ok: true, value: { names: ['Alpha Vertrieb'] } });
    drop('invoice.xml', other);
    expect((await read(application)).files[0]).toMatchObject({ outcome: 'taken' });
    expect(await items()).toEqual(['R-8 open 5000']);
  });
});

describe('what is no file to be taken', () => {
  test('folders, links, pipes and unfinished files stay where they are; rubbish is put aside with a word', async () => {
    const secret = path.join(base, 'secret.xml');
    writeFileSync(secret, invoice('R-9', '1.00'));
    mkdirSync(path.join(inbox, 'a folder'), { recursive: true });
    symlinkSync(secret, path.join(inbox, 'link.xml'));
    execFileSync('mkfifo', [path.join(inbox, 'pipe')]);
    drop('half.csv.part', 'x');
    drop('.hidden', 'x');
    drop('rubbish.bin', new Uint8Array([1, 2, 3, 0, 255]));
    drop('empty.xml', '');
    await read();
    expect(await items()).toEqual([]);
    expect(readdirSync(inbox).sort()).toEqual(
      ['.hidden', 'a folder', 'done', 'half.csv.part', 'link.xml', 'pipe', 'refused'].sort(),
    );
    expect(readdirSync(path.join(inbox, 'refused')).sort()).toEqual(
      [
        'a folder.txt',
        'empty.xml',
        'empty.xml.txt',
        'link.xml.txt',
        'pipe.txt',
        'rubbish.bin',
        'rubbish.bin.txt',
      ].sort(),
    );
    expect(text('refused/link.xml.txt')).toContain('only files are taken');
  });

  test('a name is never trusted, and nothing is overwritten', async () => {
    const evil = 'a..\\..\\\u001b[31m:"x".xml';
    for (const content of ['first', 'second']) {
      drop(evil, content);
      await read();
    }
    const put = tree().filter((name) => !name.endsWith('.txt'));
    expect(put).toHaveLength(2);
    expect(put.every((name) => /^refused\/[^\\:"\p{C}]+$/u.test(name))).toBe(true);
    expect(put.map((name) => text(name)).sort()).toEqual(['first', 'second']);
  });

  test('a link in place of the folder for what is done leads nowhere', async () => {
    mkdirSync(path.join(base, 'elsewhere'));
    mkdirSync(inbox);
    symlinkSync(path.join(base, 'elsewhere'), path.join(inbox, 'done'));
    drop('invoice.xml', invoice('R-1', '5.00'));
    await expect(read()).rejects.toThrow('is not a folder');
    expect(readdirSync(path.join(base, 'elsewhere'))).toEqual([]);
  });
});

describe('the morning report', () => {
  const morning = async (since?: string) => {
    const query = since === undefined ? {} : { since };
    const report = await start().useCases['GET /bank/morning']({ ...nothing, query }, acting);
    if (!report.ok) throw new Error(JSON.stringify(report.refusal));
    return report.value;
  };

  test('files, what was paid and by whom, what waits for somebody, and how old ledger and bank are', async () => {
    // A Friday, and a Monday on which somebody looks.
    now = at('2026-02-27T16:00Z');
    await importByHand(start(), acting, FIRST, '2026-02-20');
    drop('1-invoice.xml', invoice('RE-2026-0107', '120.00'), '2026-02-27');
    drop('2-statement.sta', statement('RE-2026-0107', '120,00'), '2026-02-27');
    drop('3-unknown.sta', statement('nobody knows what', '77,70').replace('BETA HANDEL KG', 'OMEGA'), '2026-02-27');
    drop('4-rubbish.bin', 'rubbish', '2026-02-27');
    await read();
    for (const [status, judgedOn] of [
      ['broken', TODAY],
      ['kept', TODAY],
      ['kept', '2026-02-26'],
      ['pending', null],
    ])
      await rows(
        `insert into promise (tenant_id, promise_id, case_id, currency, amount_minor, due_on, grace_days, status, made_at,
           judged_on) select tenant_id, gen_random_uuid(), case_id, 'EUR', 500, '2026-02-27', 0, '${status}', now(),
           ${judgedOn === null ? 'null' : `'${judgedOn}'`} from case_file limit 1`,
      );
    now = at(`${TODAY}T09:00Z`);
    const report = await morning();
    expect(report).toMatchObject({ since: '2026-02-27T00:00:00.000Z', ledgerAsOf: '2026-02-20' });
    expect(report.promises.map(({ status }) => status)).toEqual(['kept', 'broken']);
    expect(report.files.map(({ name, result }) => `${name} ${result.code}`).sort()).toEqual([
      '1-invoice.xml inbox.invoices',
      '2-statement.sta inbox.statement',
      '3-unknown.sta inbox.statement',
      '4-rubbish.bin inbox.refused.not-read',
      'ledger.csv inbox.ledger',
    ]);
    expect(report.paid).toMatchObject([{ debtorName: 'Beta Handel KG', amount: { minor: '12000' }, settled: true }]);
    expect(report.bank).toMatchObject([{ upTo: '2026-02-27', days: 3 }]);
    expect(report.notMatched).toMatchObject({ count: 1, totals: [{ currency: 'EUR', minor: '7770' }] });
    expect(report.doubtful).toMatchObject({ count: 0 });
    // What was told of is told of once.
    const later = await morning('2026-03-02T08:00:00Z');
    expect(later).toMatchObject({ files: [], paid: [], notMatched: { count: 1 } });
  });

  test('a payment that was taken back is no longer told of as paid', async () => {
    drop('1-invoice.xml', invoice('RE-2026-0107', '120.00'));
    drop('2-statement.sta', statement('RE-2026-0107', '120,00'));
    const application = start();
    await read(application);
    now = at(`${TODAY}T09:05Z`);
    expect((await morning()).paid).toHaveLength(1);
    const postings = await application.useCases['GET /bank/postings']({ ...nothing, query: { limit: 50 } }, acting);
    const postingId = (postings.ok && postings.value.rows[0]?.postingId) || '';
    const body = { reason: 'It was not theirs.' };
    const back = { ...nothing, params: { postingId }, body };
    expect(await application.useCases['POST /bank/postings/{postingId}/reverse'](back, acting)).toMatchObject({
      ok: true,
    });
    now = at(`${TODAY}T09:10Z`);
    expect(await morning()).toMatchObject({ paid: [], doubtful: { count: 1 } });
  });
});

describe('half-copied files', () => {
  test('a file that grows is left until it is still, and taken whole', async () => {
    const whole = invoice('R-3', '30.00');
    mkdirSync(inbox);
    const file = path.join(inbox, 'invoice.xml');
    writeFileSync(file, whole.slice(0, 300));
    const growing = setInterval(() => writeFileSync(file, ' ', { flag: 'a' }), STILL_MS / 5);
    const view = await read();
    clearInterval(growing);
    expect(view).toMatchObject({ files: [], waiting: [{ name: 'invoice.xml', state: 'being-written' }] });
    writeFileSync(file, whole);
    expect((await read()).files).toMatchObject([{ outcome: 'taken' }]);
    expect(await items()).toEqual(['R-3 open 3000']);
  });

  test('a file that is replaced while it is read is read again, and the old one is not put away in its place', async () => {
    const application = start((folder) => ({
      ...folder,
      putAway: async (place, file, to) => {
        if (to.to === 'done' && tree().includes('invoice.xml')) {
          rmSync(path.join(inbox, 'invoice.xml'));
          drop('invoice.xml', invoice('R-5', '50.00'));
        }
        await folder.putAway(place, file, to);
      },
    }));
    drop('invoice.xml', invoice('R-4', '40.00'));
    await read(application);
    expect(await items()).toEqual(['R-4 open 4000']);
    await read(start());
    expect(await items()).toEqual(['R-4 open 4000', 'R-5 open 5000']);
    expect(tree().filter((name) => name.startsWith('done'))).toHaveLength(1);
  });
});

describe('a crash between taking and putting away', () => {
  test('what was taken is known: the next start puts it away and nothing is there twice', async () => {
    await importByHand(start(), acting, FIRST, '2026-02-20');
    drop('1.csv', SECOND, '2026-02-27');
    drop('2.xml', invoice('RE-2026-0107', '120.00'));
    drop('3.sta', statement('RE-2026-0107', '120,00'));
    const dying = start((folder) => ({ ...folder, putAway: () => Promise.reject(new Error('killed')) }));
    await read(dying);
    expect(tree()).toEqual(['1.csv', '2.xml', '3.sta']);
    const after = await items();
    const receipts = await rows('select state, amount_minor from receipt');

    const { files } = await read(start());
    expect(files.slice(0, 3).map(({ outcome }) => outcome)).toEqual(['repeated', 'repeated', 'repeated']);
    expect(tree()).toEqual([`done/${TODAY}/1.csv`, `done/${TODAY}/2.xml`, `done/${TODAY}/3.sta`]);
    expect(await items()).toEqual(after);
    expect(await rows('select state, amount_minor from receipt')).toEqual(receipts);
  });

  test('a file over which the program dies again and again is put aside at last', async () => {
    drop('deadly.xml', invoice('R-6', '60.00'));
    const folder = createInboxFolder(inbox, STILL_MS);
    const place = { tenantId: acting.tenantId, isOnly: true };
    const [file] = await folder.look(place, { patience: true });
    if (file === undefined) throw new Error('the file is there');
    for (let death = 0; death < 5; death += 1) expect(await folder.begin(place, file)).toBe(death);
    await read();
    expect(await items()).toEqual([]);
    expect(text('refused/deadly.xml.txt')).toContain('ended 5 times');
    expect(tree()).not.toContain('.trying.json');
  });
});

test('with two firms each has a folder of its own, and files beside them wait', async () => {
  const application = start();
  const other = await openFirm('Omega Ltd');
  drop('whose.xml', invoice('R-1', '5.00'));
  await read(application);
  await read(application, other);
  drop(path.join(acting.tenantId, 'ours.xml'), invoice('R-2', '6.00'));
  await read(application);
  await read(application, other);
  expect(await items()).toEqual(['R-2 open 600']);
  expect(tree()).toEqual([`${acting.tenantId}/done/${TODAY}/ours.xml`, 'whose.xml']);
});
