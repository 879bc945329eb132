import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { MAIL_BYTES_MAX, MAIL_DEPTH_MAX, MAIL_PARTS_MAX } from '../limits.ts';
import { bytesSource } from '../source.ts';
import { openMail } from './open-mail.ts';
import { isMailHead } from './sniff-mail.ts';
import { POSTFIX, QMAIL } from './testing/bounces.ts';
import { DOT, mailWith } from './testing/mails.ts';

const open = (mail: string | Uint8Array, secondsMax?: number) =>
  openMail(bytesSource('saved.eml', Buffer.from(mail)), secondsMax);
async function attachmentsOf(mail: string) {
  const read = await open(mail);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]);
}
const problemsOf = async (mail: string | Uint8Array) => {
  const read = await open(mail);
  return read.ok ? read.value.problems : [read.refusal];
};

describe('what is a mail', () => {
  test.each<[string, boolean]>([
    [POSTFIX, true],
    [QMAIL, true],
    [mailWith([]), true],
    [`From MAILER-DAEMON Sat Jun 13 09:00:00 2026\n${QMAIL}`, true],
    [`\r\n${POSTFIX}`, true],
    [`\u00EF\u00BB\u00BF${POSTFIX}`, true],
    ['From: 2026-01-01\nTo: 2026-01-31\nDate: 2026-02-01\n\nDate;Amount\n', false],
    [':20:STARTUMS\r\n:25:10020030/1234567\r\n', false],
    ['OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\n', false],
    ['Message-ID;From;To\n1;2;3\n', false],
    ['<?xml version="1.0"?><a/>', false],
    ['', false],
  ])('%j', (text, isMail) => {
    expect(isMailHead(Buffer.from(text, 'latin1'))).toBe(isMail);
  });
});

describe('what is in a mail', () => {
  test('attachments in their order; texts and pictures of a signature are none', async () => {
    const mail = mailWith([
      { type: 'application/xml', name: 'camt.xml', content: '<Document/>' },
      { type: 'image/png', name: 'logo.png', content: DOT, disposition: 'inline' },
      { type: 'application/octet-stream', name: 'logo2.bin', content: DOT },
      { type: 'text/html', content: '<p>Bye</p>', disposition: 'none' },
      { type: 'application/pkcs7-signature', name: 'smime.p7s', content: 'x' },
      { type: 'text/csv', name: '=?utf-8?q?Ums=C3=A4tze.csv?=', content: 'a,b\r\n1,2', how: '8bit' },
    ]);
    expect(await attachmentsOf(mail)).toEqual([
      ['camt.xml', '<Document/>'],
      ['Umsätze.csv', 'a,b\n1,2\n'],
    ]);
  });

  test('a text with a file name is an attachment, wherever the mail shows it', async () => {
    const statement = { type: 'text/plain', name: 'giro.sta', content: ':20:X', how: '8bit' } as const;
    expect(await attachmentsOf(mailWith([{ ...statement, disposition: 'inline' }]))).toEqual([['giro.sta', ':20:X\n']]);
    expect(await attachmentsOf(mailWith([{ ...statement, disposition: 'none' }]))).toEqual([['giro.sta', ':20:X\n']]);
  });

  test('a mail of one part is its own attachment', async () => {
    const mail = 'From: a@bank.example\nTo: b@firm.example\nMessage-ID: <1@b>\nContent-Type: text/xml\n\n<Document/>\n';
    expect(await attachmentsOf(mail)).toEqual([['part-1', '<Document/>\n']]);
  });

  test('mails within mails are opened to a small depth, and what is deeper is said', async () => {
    let mail = mailWith([{ type: 'text/xml', name: 'a.xml', content: '<a/>' }], { boundary: 'd0' });
    for (let depth = 1; depth <= MAIL_DEPTH_MAX; depth += 1)
      mail = mailWith([{ type: 'message/rfc822', name: `f${depth}.eml`, content: mail, how: '8bit' }], {
        boundary: `d${depth}`,
      });
    expect(await attachmentsOf(mail)).toEqual([['f3.eml › f2.eml › f1.eml › a.xml', '<a/>']]);
    // Some programs call a mail a stream of bytes: its content tells.
    const deeper = mailWith([{ type: 'application/octet-stream', name: 'f4.eml', content: mail }], { boundary: 'e' });
    expect(await attachmentsOf(deeper)).toEqual([]);
    expect(await problemsOf(deeper)).toEqual([
      { code: 'too-deep', name: 'f4.eml › f3.eml › f2.eml › f1.eml', values: { depthMax: MAIL_DEPTH_MAX } },
    ]);
  });

  test('a name gives no orders to a screen and is not endless', async () => {
    const evil = `a\u202Eb\u0007${'x'.repeat(500)}.xml`;
    const name = `=?utf-8?b?${Buffer.from(evil).toString('base64')}?=`;
    const [[shown = ''] = []] = await attachmentsOf(mailWith([{ type: 'text/xml', name, content: '<a/>' }]));
    expect(shown).toMatch(/^a\uFFFDb\uFFFDx+…x+\.xml$/);
    expect(shown.length).toBe(120);
  });
});

describe('what could not be read is said', () => {
  const xml = (name: string) => ({ type: 'text/xml', name, content: '<a/>'.repeat(100) }) as const;

  test('a mail that ends too early: its last part may not be whole, those before it are', async () => {
    const mail = mailWith([xml('first.xml'), xml('second.xml')]);
    const cut = mail.slice(0, -60);
    expect((await attachmentsOf(cut)).map(([name]) => name)).toEqual(['first.xml']);
    expect(await problemsOf(cut)).toEqual([{ code: 'cut-off', name: 'second.xml', values: {} }]);
  });

  test('too many parts: the first are taken', async () => {
    const mail = mailWith(Array.from({ length: MAIL_PARTS_MAX + 5 }, (_, at) => xml(`p${at}.xml`)));
    expect(await attachmentsOf(mail)).toHaveLength(MAIL_PARTS_MAX - 1);
    expect(await problemsOf(mail)).toEqual([{ code: 'too-many', name: null, values: { partsMax: MAIL_PARTS_MAX } }]);
  });

  test('parts of mails within it are counted too', async () => {
    const inner = (at: number) =>
      mailWith(
        Array.from({ length: 80 }, (_, n) => xml(`p${n}.xml`)),
        { boundary: `i${at}` },
      );
    const mails = [1, 2, 3].map(
      (at) => ({ type: 'message/rfc822', name: `${at}.eml`, content: inner(at), how: '8bit' }) as const,
    );
    const mail = mailWith(mails, { boundary: 'outer' });
    expect(await attachmentsOf(mail)).toHaveLength(MAIL_PARTS_MAX - 3);
    expect(await problemsOf(mail)).toMatchObject([{ code: 'too-many' }]);
  });

  test('parts within parts without end', async () => {
    const lines = Array.from(
      { length: 100 },
      (_, at) => `Content-Type: multipart/mixed; boundary=n${at}\n\n--n${at}\n`,
    );
    const mail = `From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b>\n${lines.join('')}\n`;
    expect(await problemsOf(mail)).toEqual([{ code: 'too-nested', name: null, values: {} }]);
  });

  test('headers without end, parts that are announced and not there, more bytes than there may be', async () => {
    const head = 'From: a@b.example\nTo: c@d.example\nMessage-ID: <1@b>\n';
    const damaged = [{ code: 'damaged', name: null, values: {} }];
    expect(await problemsOf(`${head}X: ${'y'.repeat(2_000_000)}\n\nhi`)).toEqual(damaged);
    expect(await problemsOf(`${head}Content-Type: multipart/mixed; boundary=z\n\nnothing`)).toEqual(damaged);
    expect(await problemsOf(new Uint8Array(MAIL_BYTES_MAX + 1))).toMatchObject([{ code: 'too-large' }]);
  });

  test('a mail that takes too long is given up, and the next one is read', async () => {
    const long = mailWith([{ type: 'text/xml', name: 'a.xml', content: 'x\n'.repeat(4_000_000), how: '8bit' }]);
    expect(await open(long, 0.01)).toMatchObject({ ok: false, refusal: { code: 'too-slow' } });
    expect(await attachmentsOf(mailWith([xml('a.xml')]))).toHaveLength(1);
  });
});
