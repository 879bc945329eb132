import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildInvoicesLetter } from '../app/letters/build-invoices-letter.ts';
import { buildLetter, type LetterGiven } from '../app/letters/build-letter.ts';
import { renderPdf } from '../app/letters/render-pdf.ts';
import { agreementOf, given, invoiceOf, swiss } from '../app/letters/testing.ts';
import { DEMANDS } from '../app/paper/testing-demands.ts';
import { preflight, preflightLacks } from '../app/paper/testing-preflight.ts';
import { openObjects, type Pdf, readPdf } from '../app/paper/testing.ts';
import { openWorld } from './world.ts';

/** Every PDF that we write, judged by somebody else: Apache Preflight knows PDF/A-1b, and what part 2 and level A ask beyond it is asked here. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-pdf-a-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isCi = process.env['CI'] !== undefined;
const withTool = (tool: string, lacks: readonly string[]) => {
  if (lacks.length > 0) process.stderr.write(`Not judged by ${tool}: ${lacks.join(', ')} not on this machine.\n`);
  // Where everything is installed, a tool that is not there is a fault and no reason to skip.
  return test.skipIf(lacks.length > 0 && !isCi);
};
const withPreflight = withTool('Apache Preflight', preflightLacks());
const withQpdf = withTool('qpdf', spawnSync('which', ['qpdf']).status === 0 ? [] : ['qpdf']);

const EURO = agreementOf('plan', 'EUR', [10_000, 10_001, 10_002]);
const FRANC = agreementOf('promise', 'CHF', [30_000]);
const LONG = agreementOf(
  'plan',
  'EUR',
  Array.from({ length: 120 }, (_, index) => 10_000 + index),
);
const AWKWARD = {
  sender: 'Smith & Sons <"Tools"> \u0007 O’Neill',
  recipient: ['王小明 & Co', '1 High\tStreet \uE000', 'Łódź, Ελλάδα \uFEFF'],
};

const LETTERS: Readonly<Record<string, readonly [typeof EURO, Partial<LetterGiven>]>> = {
  ...Object.fromEntries(
    (['en', 'de', 'it'] as const).map((language) => [`european-${language}`, [EURO, { language }]]),
  ),
  ...Object.fromEntries(
    (['en', 'de', 'it'] as const).map((language) => [
      `swiss-${language}`,
      [FRANC, { language, country: 'CH', settings: swiss }],
    ]),
  ),
  reminder: [EURO, { purpose: 'reminder', instalment: 2 }],
  receipt: [EURO, { purpose: 'receipt', instalment: 1 }],
  'in-120-parts': [LONG, {}],
  'awkward-names': [EURO, AWKWARD],
};
const SHEETS = ['en', 'de', 'it'] as const;
const NAMES = [...Object.keys(LETTERS), 'invoices', ...SHEETS.map((language) => `call-sheet-${language}`)];

const fileOf = (name: string) => path.join(folder, `${name}.pdf`);

beforeAll(async () => {
  for (const [name, [agreement, more]] of Object.entries(LETTERS)) {
    const { letter } = await buildLetter(agreement, given(more));
    writeFileSync(fileOf(name), await renderPdf(letter));
  }
  const { purpose: _, ...about } = given();
  const lines = [
    { name: 'Oak chairs with arms, turned legs and a seat of woven reed, stained dark', quantity: '4', net: null },
  ];
  const invoices = [
    invoiceOf('INV-1', 30_000),
    invoiceOf('A-VERY-LONG-NUMBER/OF/AN-INVOICE/2026-000000017', 100, { issuedOn: null, dueOn: null, lines }),
  ];
  const { letter } = await buildInvoicesLetter(invoices, { ...about, debtor: 'Amara Ltd' });
  writeFileSync(fileOf('invoices'), await renderPdf(letter));
  const world = await openWorld('2026-06-10T09:00:00.000Z');
  try {
    await world.ledgerOf('2026-06-10');
    const items = Array.from({ length: 40 }, (_, index) => [`INV-${index}`, '2026-05-01', 123_456] as const);
    const { caseId } = await world.addCase({ name: 'Łódź Żółw & 王 <Sp. z o.o.> – Ελληνικά', items });
    for (const language of SHEETS) {
      const sheet = await world.run('GET /cases/{caseId}/call-sheet', world.ann, {
        params: { caseId },
        query: { language },
      });
      writeFileSync(fileOf(`call-sheet-${language}`), sheet.ok ? (sheet.value.bytes as Uint8Array) : '');
    }
  } finally {
    await world.close();
  }
});

/**
 * Where part 2 differs from the part 1 that the validator knows: the number of the part, and the list of the glyphs of a
 * subset, which ISO 19005-1, 6.3.5 demands and ISO 19005-2, 6.2.11.4.2 leaves to the writer.
 */
const ONLY_PART_1 = [
  /^3\.1\.11: Invalid Font definition, [A-Z]{6}\+DejaVuSansCondensed(-Bold)?: The CIDSet entry is missing for the Composite Subset$/,
  /^7\.11\.2: Error on MetaData, part must be 1$/,
];
const beyondPart1 = (errors: readonly string[]) =>
  errors.filter((error) => !ONLY_PART_1.some((rule) => rule.test(error)));

describe('Apache Preflight', () => {
  withPreflight('finds nothing in any PDF of ours but what sets part 2 of the standard apart from part 1', () => {
    const found = preflight(NAMES.map(fileOf), folder);
    expect([...found.keys()]).toEqual(NAMES.map((name) => `${name}.pdf`));
    for (const [name, errors] of found) {
      expect([name, beyondPart1(errors)]).toEqual([name, []]);
      // It did look: a validator that says nothing at all would pass as well.
      expect([name, errors.some((error) => error.startsWith('7.11.2'))]).toEqual([name, true]);
    }
  });

  /** Bytes for as many other bytes, so that nothing else is wrong with the file. */
  const FAULTS = [
    ['names that XML cannot carry', '&amp; S', '&     S', /^7\.1:/],
    ['metadata that names another document', 'default">Confirmation', 'default">confirmation', /^7\.2:/],
    ['a profile of colours that is none', '/S /GTS_PDFA1', '/S /GTS_PDFA9', /^2\.(1|4)/],
    ['a font that is not in the file', '/FontFile2 ', '/FontFileX ', /^3\.1\.3|^3\.1/],
    ['something that starts by itself', '/Lang (en)', '/AA <<>>  ', /^6\./],
    ['no number of the file', '/ID [<', '/IX [<', /^1\.4/],
  ] as const;
  withPreflight('finds each fault that is planted', () => {
    const before = Buffer.from(spawnSync('cat', [fileOf('awkward-names')]).stdout).toString('latin1');
    const files = FAULTS.map(([, from, to], index) => {
      expect(before).toContain(from);
      expect(to).toHaveLength(from.length);
      writeFileSync(
        fileOf(`fault-${index}`),
        before.replaceAll(from, () => to),
        'latin1',
      );
      return fileOf(`fault-${index}`);
    });
    const found = preflight(files, folder);
    FAULTS.forEach(([says, , , code], index) => {
      const errors = beyondPart1(found.get(`fault-${index}.pdf`) ?? []);
      expect([says, errors]).toEqual([says, expect.arrayContaining([expect.stringMatching(code)])]);
    });
  });
});

describe('what PDF/A-2 asks beyond that, as we read it', () => {
  const read = new Map<string, Pdf>();
  const readOnce = (name: string) => {
    const pdf = read.get(name) ?? readPdf(fileOf(name));
    read.set(name, pdf);
    return pdf;
  };
  withQpdf.each(DEMANDS.map((demand) => [`${demand.clause}: ${demand.says}`, demand] as const))(
    '%s',
    (_says, demand) => {
      for (const name of NAMES) expect([name, demand.faults(readOnce(name))]).toEqual([name, []]);
      const planted = openObjects(structuredClone(readOnce('european-en').objects));
      demand.plant(planted);
      expect(demand.faults(openObjects(planted.objects))).not.toEqual([]);
    },
  );
});
