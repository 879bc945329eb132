import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import decodeQR from 'qr/decode.js';
import { afterAll, describe, expect, test } from 'vitest';
import { buildLetter, type LetterGiven } from './build-letter.ts';
import { renderPdf } from './render-pdf.ts';
import { agreementOf, german, given, swiss } from './testing.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (tool: string) => spawnSync('which', [tool]).status === 0;
const tools = ['qpdf', 'pdfinfo', 'pdffonts', 'pdftotext', 'pdftoppm'];
const absent = tools.filter((tool) => !has(tool));
if (absent.length > 0) process.stderr.write(`Not checked by ${absent.join(', ')}: not on this machine.\n`);
const withTools = test.skipIf(absent.length > 0);

const plan = agreementOf(
  'plan',
  'EUR',
  Array.from({ length: 40 }, (_, index) => 10_000 + index),
);
const francs = agreementOf('promise', 'CHF', [30_000]);

async function printed(name: string, agreement = plan, more: Partial<LetterGiven> = {}) {
  const { letter } = await buildLetter(agreement, given(more));
  const bytes = await renderPdf(letter);
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  return { letter, bytes, file };
}

/** The first code that can be read on any page, as a camera would: out of the picture of the page. */
function readCode(file: string, dpi = 150): string | undefined {
  const prefix = file.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', String(dpi), '-aaVector', 'no', file, prefix]);
  const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', [file]))?.[1]);
  for (let page = pages; page > 0; page -= 1) {
    const image = readPpm(readFileSync(`${prefix}-${String(page).padStart(String(pages).length, '0')}.ppm`));
    try {
      return decodeQR(image);
    } catch {
      // No code on this page.
    }
  }
  return undefined;
}

/** A portable pixmap (P6) as red, green, blue and alpha. */
function readPpm(bytes: Buffer): { width: number; height: number; data: Uint8Array } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const pixels = bytes.subarray(head?.[0].length ?? 0);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) data.set(pixels.subarray(at * 3, at * 3 + 3), at * 4);
  return { width, height, data };
}

const run = (tool: string, args: readonly string[]) => execFileSync(tool, args, { encoding: 'utf8' });
/** Every object in plain form, streams included. */
const opened = (file: string) =>
  execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 64e6 }).toString('latin1');

describe('the printed letter', () => {
  test('the same letter gives the same bytes', async () => {
    const [one, two] = [await printed('one'), await printed('two')];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  withTools.each([
    ['plan', plan, {}],
    ['promise', agreementOf('promise', 'EUR', [30_000]), { language: 'de', country: 'DE' }],
    ['swiss', francs, { settings: swiss, language: 'it', country: 'CH' }],
  ] as const)('%s: is sound, tagged, in its language, and carries its fonts', async (name, agreement, more) => {
    const { file, letter } = await printed(name, agreement, more);
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found');
    const info = run('pdfinfo', [file]);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Suspects:\s+no/);
    expect(info).toContain(letter.subject);
    const fonts = run('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts)
      expect(font).toMatch(/DejaVuSansCondensed\S*\s+CID TrueType\s+Identity-H\s+yes\s+yes\s+yes/);
    const plain = opened(file);
    for (const [what, pattern] of Object.entries({
      part: /<pdfaid:part>2<\/pdfaid:part>/,
      conformance: /<pdfaid:conformance>A<\/pdfaid:conformance>/,
      language: new RegExp(`/Lang \\(${letter.language}\\)`),
      marked: /\/MarkInfo \d+ 0 R[\s\S]*\/Marked true/,
      tree: /\/StructTreeRoot/,
      headings: /\/S \/H1[\s\S]*\/S \/H2/,
      colours: /\/OutputIntents/,
      title: /\/DisplayDocTitle true/,
    })) {
      expect([what, pattern.test(plain)]).toEqual([what, true]);
    }
    // What is not allowed in PDF/A.
    expect(plain).not.toMatch(/\/JavaScript|\/Encrypt |\/Launch|\/SMask \d/);
  });

  withTools('a long plan goes over pages, every instalment is there, and the table says so', async () => {
    const { file } = await printed('long');
    const text = run('pdftotext', ['-layout', file, '-']);
    expect(text).toMatch(/^\s*40\s+1 Oct 2029\s+€100\.39$/m);
    const structure = run('pdfinfo', ['-struct-text', file]);
    expect(structure.match(/^\s*TR /gm) ?? structure.match(/^\s*TR\b/gm)).toHaveLength(42);
    expect(structure).toMatch(/TH/);
  });

  withTools('the European code is read back out of the picture of the page', async () => {
    const { file, letter } = await printed('epc');
    const code = letter.pay?.code;
    expect(code?.kind === 'epc' && readCode(file)).toBe(code?.kind === 'epc' ? code.payload : '');
    expect(run('pdfinfo', ['-struct', file])).toMatch(/Figure/);
    expect(code?.alt).toContain('€100.00');
  });

  withTools('the Swiss code is read back, with account, amount and reference', async () => {
    const { file } = await printed('swiss-code', francs, { settings: swiss });
    const lines = readCode(file, 300)?.split(/\r?\n/) ?? [];
    expect(lines.slice(0, 4)).toEqual(['SPC', '0200', '1', 'CH4431999123000889012']);
    expect(lines).toEqual(expect.arrayContaining(['300.00', 'CHF', 'QRR', '000000000000000000000047119', 'Muster AG']));
  });

  withTools('a letter whose amount has no code still says how to pay', async () => {
    const { file } = await printed('pounds', agreementOf('promise', 'GBP', [30_000]), { settings: german });
    expect(run('pdftotext', [file, '-'])).toContain('DE89 3704 0044 0532 0130 00');
    expect(readCode(file)).toBeUndefined();
  });
});
