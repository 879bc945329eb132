import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UBL } from '@duologue/formats/invoice/testing/fixtures.ts';
import { mailWith } from '@duologue/formats/mail/testing/mails.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFromNow, openShell, type Shell } from './testing.ts';

type Line = readonly [amount: string, name: string, text: string];
const entry = ([amount, name, text]: Line) =>
  `<Ntry><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>${dayFromNow(-1)}</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>
</NtryDtls></Ntry>`;
const statement = (id: string, lines: readonly Line[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>
<Stmt><Id>${id}</Id><Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>${lines.map(entry).join('')}</Stmt>
</BkToCstmrStmt></Document>`;

const LEDGER = [
  'Customer,Phone,Country,Invoice,Issued,Due,Currency,Open',
  ...['Amara Ltd,+442079460101,GB,INV-4711', 'Bogdan Ltd,+442079460102,GB,INV-4712'].map(
    (debtor, index) => `${debtor},${dayFromNow(-70)},${dayFromNow(-40)},GBP,${900 - index * 400}.00`,
  ),
].join('\n');
/** The head of a picture, and noise. */
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 255]);

const parsed = (out: string) => JSON.parse(out) as Record<string, unknown>;

let shell: Shell;
const file = (name: string, content: string | Uint8Array) => shell.file(name, content);

describe('money in, in the shell', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    shell = await openShell();
    await shell.openWithLedger(LEDGER, dayFromNow(-2));
  });
  afterAll(() => shell?.close());

  const waiting = async () => parsed((await shell.run('receipts', '--json')).out)['count'];

  test('take: what is certain is posted, the rest waits; exit code 0', async () => {
    const lines: readonly Line[] = [
      ['900.00', 'Amara Ltd', 'Invoice INV-4711'],
      ['123.00', 'Somebody', 'thank you'],
    ];
    const run = await shell.run('take', file('monday.xml', statement('S1', lines)));
    expect([run.exit, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(/monday\.xml: taken \(camt\.053\)/);
    expect(run.out).toContain('2 entries, 2 new receipts, 0 known');
    expect(run.out).toMatch(/Posted: 1 \(.*900\.00/);
    expect(run.out).toMatch(/Waiting for somebody: 1 \(.*123\.00/);
  });

  test('take: the same file again, and the same payments in another file, change nothing', async () => {
    const again = await shell.run('take', path.join(shell.folder, 'monday.xml'));
    expect([again.exit, again.out]).toEqual([0, expect.stringContaining('taken before')]);
    const other = statement('S2', [['900.00', 'Amara Ltd', 'Invoice INV-4711']]);
    const run = await shell.run('take', file('tuesday.xml', other), '--json');
    expect(run.exit).toBe(0);
    expect(parsed(run.out)).toMatchObject({ repeated: false, statements: [{ received: 0, known: 1 }] });
    expect(await waiting()).toBe(1);
  });

  test('take: a saved mail is taken apart; each attachment says what became of it, and what is neither is named', async () => {
    const known = statement('S8', [['900.00', 'Amara Ltd', 'Invoice INV-4711']]);
    const attachments = [
      { type: 'application/xml', name: 'wednesday.xml', content: known },
      { type: 'application/msword', name: 'terms.doc', content: 'Our terms.' },
    ];
    const mail = file('bank.eml', mailWith(attachments));
    const run = await shell.run('take', mail);
    expect([run.exit, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(
      /^bank\.eml:\nbank\.eml › wednesday\.xml: taken \(camt\.053\)\.\n.*1 entries, 0 new receipts, 1 known/,
    );
    expect(run.out).toContain('terms.doc: Left alone');
    const again = await shell.run('take', mail, '--part', '1', '--json');
    expect(parsed(again.out)).toMatchObject({
      kind: 'mail',
      mail: { parts: [{ part: 1, report: { repeated: true } }] },
    });
    expect((await shell.run('take', mail, '--part', 'x')).exit).toBe(64);
    const empty = await shell.run('take', file('terms.eml', mailWith(attachments.slice(1))));
    expect([empty.exit, empty.out]).toEqual([1, expect.stringContaining('nothing in it that could be taken')]);
    expect(await waiting()).toBe(1);
  });

  test.each([
    ['a ledger', 'open-items.csv', LEDGER, /ledger of open items[\s\S]*duologue import/],
    ['a picture', 'holiday.png', PICTURE, /not taken, nothing was changed/],
    ['a picture that says that it is a statement', 'statement.xml', PICTURE, /not taken, nothing was changed/],
    ['an empty file', 'empty.xml', '', /not taken, nothing was changed/],
    ['half a statement', 'half.xml', statement('S3', [['1.00', 'X', 'x']]).slice(0, 400), /not taken/],
  ])('take: %s is refused with exit code 1, says why, and changes nothing', async (_, name, content, said) => {
    const place = file(name, content);
    const run = await shell.run('take', place);
    expect([run.exit, run.out]).toEqual([1, expect.stringMatching(said)]);
    // Every problem in words, none as a code.
    expect(run.out).toMatch(/\n {2}fatal/);
    expect(run.out).not.toMatch(/statements\.problem|taken\.|undefined/);
  });

  test('take: what was refused says so as JSON as well, and has changed nothing', async () => {
    const names = ['open-items.csv', 'holiday.png', 'half.xml'].map((name) => path.join(shell.folder, name));
    const run = await shell.run('take', ...names, '--json');
    const refused = { refused: true, posted: { count: 0 }, statements: [] };
    expect([run.exit, JSON.parse(run.out)]).toMatchObject([1, [refused, refused, refused]]);
    expect(await waiting()).toBe(1);
  });

  test('take: of several files the good ones are taken; a file that is not there and no file at all are told apart', async () => {
    const good = file('good.xml', statement('S4', [['77.00', 'Nobody', 'again']]));
    const run = await shell.run('take', path.join(shell.folder, 'empty.xml'), good, '--json');
    expect(run.exit).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject([{ refused: true }, { refused: false, review: { count: 1 } }]);
    const missing = await shell.run('take', path.join(shell.folder, 'nothing-here.xml'));
    expect([missing.exit, missing.out]).toEqual([1, '']);
    expect(missing.err).toContain('nothing-here.xml');
    expect((await shell.run('take')).exit).toBe(64);
    expect((await shell.run('take', good, '--currency', 'POUNDS')).exit).toBe(64);
  });

  test('receipts: what waits, with what it may be; searched and limited', async () => {
    const run = await shell.run('receipts');
    expect([run.exit, run.out]).toEqual([0, expect.stringMatching(/Somebody +thank you +nobody known/)]);
    const found = await shell.run('receipts', '--search', 'again', '--json');
    expect(parsed(found.out)).toMatchObject({ count: 1, rows: [{ remittance: 'again', state: 'review' }] });
    const limited = parsed((await shell.run('receipts', '--limit', '1', '--json')).out);
    expect(limited).toMatchObject({ count: 2, rows: [expect.anything()], next: expect.any(String) });
    expect((await shell.run('receipts', '--limit', 'many')).exit).not.toBe(0);
  });

  test('receipts --posted gives the number that reverse takes; twice, without a reason, and for nobody are refused', async () => {
    const posted = parsed((await shell.run('receipts', '--posted', '--json')).out) as { rows: { postingId: string }[] };
    expect(posted.rows).toMatchObject([{ debtorName: 'Amara Ltd', rule: 'exact', parts: [{ direction: 'charged' }] }]);
    const id = posted.rows[0]?.postingId ?? '';
    expect((await shell.run('receipts', '--posted')).out).toMatch(
      new RegExp(`900\\.00 +Amara Ltd +INV-4711 +by itself +${id}`),
    );

    expect((await shell.run('reverse', id)).exit).toBe(64);
    const back = await shell.run('reverse', id, '--reason', 'not theirs');
    expect([back.exit, back.out]).toEqual([0, expect.stringMatching(/900\.00 of Amara Ltd was taken back/)]);
    const twice = await shell.run('reverse', id, '--reason', 'not theirs');
    expect([twice.exit, twice.out]).toEqual([1, '']);
    expect(twice.err).not.toMatch(/posting-reversed|problem\./);
    const nobody = await shell.run('reverse', '0190c3a0-0000-7000-8000-000000000001', '--reason', 'x');
    expect(nobody.exit).toBe(1);
    expect((await shell.run('receipts', '--posted')).out).toContain('taken back');
    expect(await waiting()).toBe(3);
    expect((await shell.run('receipts')).out).toContain('Amara Ltd: INV-4711');
  });

  test('morning: how old bank and ledger are, and what waits', async () => {
    const since = ['--since', dayFromNow(-5)];
    const run = await shell.run('morning', ...since);
    expect([run.exit, run.out]).toEqual([0, expect.stringContaining(`Ledger as of ${dayFromNow(-2)}.`)]);
    expect(run.out).toMatch(new RegExp(`Bank account GB33BUKB20201555555555 up to ${dayFromNow(-1)}`));
    expect(run.out).toMatch(/Doubtful: 1 \(.*900\.00\)[\s\S]*Not matched: 2 \(.*200\.00\)/);
    expect(parsed((await shell.run('morning', ...since, '--json')).out)).toMatchObject({
      doubtful: { count: 1 },
      notMatched: { count: 2 },
    });
    expect((await shell.run('morning', '--since', 'yesterday')).exit).toBe(2);
  });

  test('avoided: counts from a day to a day, and says how it is counted', async () => {
    const run = await shell.run('avoided');
    expect([run.exit, run.err]).toEqual([0, '']);
    expect(run.out).not.toMatch(/cases\.owed/);
    const json = await shell.run('avoided', '--from', dayFromNow(-9), '--to', dayFromNow(0), '--json');
    expect(parsed(json.out)).toMatchObject({ from: dayFromNow(-9), to: dayFromNow(0), calls: expect.any(Number) });
    expect((await shell.run('avoided', '--from', 'monday')).exit).not.toBe(0);
  });
});

describe('e-invoices, in the shell', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Alpha Werke GmbH', 'EUR');
  });
  afterAll(() => shell?.close());

  test('take asks when an invoice is due that does not say it, and takes the answer by its number', async () => {
    const undated = UBL.replace(/<cac:PaymentTerms>.*<\/cac:PaymentTerms>/, '');
    const place = file('invoice.xml', undated);
    const asked = await shell.run('take', place);
    expect([asked.exit, asked.err]).toEqual([2, '']);
    expect(asked.out).toMatch(/When is it due\?[\s\S]*--answer 1\.dueOn=…/);
    expect((await shell.run('brief', 'Beta')).exit).toBe(2);

    for (const wrong of ['1.dueOn', '=2026-03-15', '1.dueOn=soon', '1.due-on=2026-03-15', '0.dueOn=2026-03-15']) {
      const refused = await shell.run('take', place, '--answer', wrong);
      expect([wrong, refused.exit, refused.out]).toEqual([wrong, 64, '']);
      expect(refused.err).toMatch(/--answer\b/);
    }
    // An answer for another document of the file answers nothing of this one.
    expect((await shell.run('take', place, '--answer', '2.dueOn=2026-03-15')).exit).toBe(2);

    const taken = await shell.run('take', place, '--answer', '1.dueOn=2026-03-15');
    expect([taken.exit, taken.out]).toEqual([0, expect.stringContaining('R-2026-17: Added as an open invoice.')]);
    const items = async () => parsed((await shell.run('brief', 'Beta', '--json')).out)['items'];
    const one = [{ number: 'R-2026-17', dueOn: '2026-03-15', open: { currency: 'EUR', minor: '12000' } }];
    expect(await items()).toMatchObject(one);
    // Said once: another day in a second answer changes nothing that is in the books.
    expect((await shell.run('take', place, '--answer', '1.dueOn=2026-04-30')).exit).toBe(0);
    expect(await items()).toMatchObject(one);
  });
});

// Each command starts the program and the database anew, which a busy machine needs time for.
describe('the inbox, in the shell', { timeout: 300_000 }, () => {
  let inbox = '';
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Firm');
    // The minute's job of a running server would take the files before the command does.
    await shell.stopServer();
    inbox = path.join(shell.dataDir, 'inbox');
    mkdirSync(inbox, { recursive: true });
  });
  afterAll(() => shell?.close());

  /** A file that has lain there for a while. */
  const drop = (name: string, content: string | Uint8Array) => {
    const place = path.join(inbox, name);
    writeFileSync(place, content);
    const before = new Date(Date.now() - 60_000);
    utimesSync(place, before, before);
  };
  const namesIn = (folder: string) =>
    existsSync(path.join(inbox, folder))
      ? readdirSync(path.join(inbox, folder), { recursive: true })
          .map(String)
          .filter((name) => /\.\w+$/.test(name))
          .map((name) => path.basename(name))
          .sort()
      : [];

  test('inbox says where to drop files; --once without a file does nothing', async () => {
    const run = await shell.start('inbox');
    expect([run.exit, run.out]).toEqual([0, expect.stringContaining(inbox)]);
    const once = await shell.start('inbox', '--once', '--json');
    expect([once.exit, parsed(once.out)['files']]).toEqual([0, []]);
  });

  test('inbox --once takes a statement, and the same again changes nothing', async () => {
    const content = statement('S1', [['50.00', 'Somebody', 'thank you']]);
    for (const [name, said] of [
      ['one.xml', /1 wait for somebody/],
      ['again.xml', /Taken before/],
    ] as const) {
      drop(name, content);
      const run = await shell.start('inbox', '--once');
      expect([run.exit, run.out]).toEqual([0, expect.stringMatching(said)]);
    }
    expect(namesIn('done')).toEqual(expect.arrayContaining(['one.xml', 'again.xml']));
    expect(parsed((await shell.start('receipts', '--json')).out)['count']).toBe(1);
  });

  test('inbox --once takes a saved mail apart', async () => {
    const content = statement('I9', [['900.00', 'Amara Ltd', 'Invoice INV-4711']]);
    drop('bank.eml', mailWith([{ type: 'application/xml', name: 'one.xml', content }]));
    const run = await shell.start('inbox', '--once');
    expect([run.exit, run.out]).toEqual([0, expect.stringContaining('bank.eml › one.xml')]);
    expect(run.out).toContain('A saved mail. Of what is in it: 1 taken');
  });

  test('inbox --once puts what is no such file away with the reason beside it; exit code 1', async () => {
    drop('holiday.png', PICTURE);
    drop('empty.xml', '');
    const run = await shell.start('inbox', '--once', '--json');
    expect(run.exit).toBe(1);
    expect(parsed(run.out)['files']).toHaveLength(2);
    expect(namesIn('refused').join(' ')).toMatch(/empty\.xml.*holiday\.png/);
    expect(namesIn('refused').filter((name) => name.endsWith('.txt'))).toHaveLength(2);
    expect((await shell.start('inbox', '--once')).exit).toBe(0);
  });
});
