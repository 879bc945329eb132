import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { readInvoices } from './open-invoice.ts';
import { pdfAttachments } from './pdf-attachments.ts';
import { pdfWith, plainPdf, signed } from './testing/carriers.ts';
import { CII, FATTURA, UBL, ZUGFERD_1 } from './testing/fixtures.ts';

const read = (bytes: Uint8Array) => readInvoices(bytesSource('x', bytes));
const codes = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok
    ? result.value.flatMap(({ problems }) => problems.map(({ code }) => code))
    : result.refusal.map(({ code }) => code);
};
const numbers = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  return result.ok ? result.value.map(({ invoice }) => `${invoice.syntax} ${invoice.number}`) : result.refusal;
};

describe('an invoice inside a PDF', () => {
  test.each<[string, readonly (readonly [string, string])[], string]>([
    ['Factur-X', [['factur-x.xml', CII]], 'CII R-2026-17'],
    ['ZUGFeRD 1', [['ZUGFeRD-invoice.xml', ZUGFERD_1]], 'ZUGFeRD-1.0 R-2026-17'],
    ['XRechnung in UBL', [['xrechnung.xml', UBL]], 'UBL R-2026-17'],
    ['a name of its own', [['Rechnungsdaten.bin', CII]], 'CII R-2026-17'],
    [
      'beside other XML',
      [
        ['a.xml', '<a/>'],
        ['b.xml', CII],
      ],
      'CII R-2026-17',
    ],
    [
      'beside a supplement that is an invoice',
      [
        ['other.xml', UBL.replace('R-2026-17', 'X-1')],
        ['factur-x.xml', CII],
      ],
      'CII R-2026-17',
    ],
    [
      'two that agree: the newer',
      [
        ['ZUGFeRD-invoice.xml', ZUGFERD_1],
        ['factur-x.xml', CII],
      ],
      'CII R-2026-17',
    ],
  ])('%s', async (_, files, expected) => {
    const bytes = await pdfWith(files);
    expect(await numbers(bytes)).toEqual([expected]);
    expect(await codes(bytes)).toEqual([]);
  });

  test('two that do not agree are asked about', async () => {
    const files = [
      ['ZUGFeRD-invoice.xml', ZUGFERD_1.replaceAll('R-2026-17', 'R-2')],
      ['factur-x.xml', CII],
    ] as const;
    expect(await codes(await pdfWith(files))).toEqual(['two-invoices']);
  });

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['none', () => pdfWith([]), 'pdf-without-invoice'],
    [
      'only other files',
      () =>
        pdfWith([
          ['terms.txt', 'terms'],
          ['a.xml', '<a/>'],
        ]),
      'pdf-without-invoice',
    ],
    ['a broken one', () => pdfWith([['factur-x.xml', CII.slice(0, 900)]]), 'xml-not-well-formed'],
    ['a PDF of nothing', () => Buffer.from('%PDF-1.7\n'), 'pdf-damaged'],
    ['a PDF that was cut off', async () => (await pdfWith([['factur-x.xml', CII]])).subarray(0, 300), 'pdf-damaged'],
    [
      'a PDF with a password',
      () =>
        plainPdf(
          [
            '<< /Type /Catalog >>',
            `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
          ],
          '/Encrypt 2 0 R /ID [<00112233> <00112233>]',
        ),
      'pdf-encrypted',
    ],
  ])('refused: %s', async (_, make, code) => {
    expect(await codes(await make())).toEqual([code]);
  });

  test('what unpacks without end is not unpacked', async () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    const spec = '<< /Type /Filespec /F (factur-x.xml) /EF << /F 3 0 R >> >>';
    const stream = `<< /Type /EmbeddedFile /Filter /FlateDecode /Length ${bomb.byteLength} >>\nstream\n${bomb.toString('latin1')}\nendstream`;
    expect(await codes(plainPdf(['<< /Type /Catalog /AF [2 0 R] >>', spec, stream], ''))).toEqual([
      'pdf-unpacks-too-large',
    ]);
    const objects = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomb.byteLength} >>\nstream\n${bomb.toString('latin1')}\nendstream`;
    expect(await codes(plainPdf(['<< /Type /Catalog >>', objects], ''))).toEqual(['pdf-unpacks-too-large']);
  });

  test('a table that claims to have a thousand million rows is not believed', async () => {
    const table = '<< /Type /XRef /Size 1000000000 /W [0 0 0] /Length 0 >>\nstream\n\nendstream';
    expect(await codes(plainPdf(['<< /Type /Catalog >>', table], ''))).toEqual(['pdf-unpacks-too-large']);
  });

  test('nor one whose rows are endless', async () => {
    const table = '<< /Type /XRef /Size 1 /W [1 2 30000000000000] /Length 4 >>\nstream\nabcd\nendstream';
    expect(await codes(plainPdf(['<< /Type /Catalog >>', table], ''))).toEqual(['pdf-unpacks-too-large']);
  });

  test('a file that keeps the library busy is given up in time, and the next one is read', async () => {
    const busy = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
      Buffer.alloc(30 * 1024 * 1024, '7 '),
    ]);
    const since = performance.now();
    const [slow, quick] = await Promise.all([pdfAttachments(busy, 1), pdfWith([['factur-x.xml', CII]]).then(numbers)]);
    expect(slow).toEqual({ ok: false, refusal: { code: 'took-too-long', values: { secondsMax: 1 } } });
    expect(quick).toEqual(['CII R-2026-17']);
    expect(performance.now() - since).toBeLessThan(20_000);
  });
});

describe('an invoice inside a signature', () => {
  const content = Buffer.from(FATTURA);
  test.each<[string, Uint8Array]>([
    ['in one piece', signed(content)],
    ['in pieces, without lengths', signed(content, 'indefinite')],
    ['as base64', Buffer.from(Buffer.from(signed(content)).toString('base64'))],
    [
      'as PEM',
      Buffer.from(`-----BEGIN PKCS7-----\n${Buffer.from(signed(content)).toString('base64')}\n-----END PKCS7-----\n`),
    ],
    ['signed twice', signed(signed(content))],
  ])('%s', async (_, bytes) => {
    expect(await numbers(bytes)).toEqual(['FatturaPA 17/A']);
    expect(await codes(bytes)).toEqual(['signature-not-checked']);
  });

  test.each<[string, Uint8Array, string]>([
    ['a signature alone', signed(undefined), 'signed-file-without-content'],
    ['cut off', signed(content).subarray(0, 900), 'signed-file-damaged'],
    ['something else that was signed', signed(Buffer.from('<Contract/>')), 'not-an-invoice'],
    ['cut off, without lengths', signed(content, 'indefinite').subarray(0, 900), 'signed-file-damaged'],
  ])('refused: %s', async (_, bytes, code) => {
    expect(await codes(bytes)).toEqual([code]);
  });
});
