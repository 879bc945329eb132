import { describe, expect, test } from 'vitest';
import { BAI2, CAMT053, MT940, OFX, QIF } from './testing/fixtures.ts';
import { readText } from './testing/read-all.ts';

/** Files made faulty on purpose: the code, its severity, the line, and where in the words of the format. */
type Fault = readonly [
  what: string,
  text: string,
  code: string,
  severity: string,
  line: number | undefined,
  path: string | undefined,
];

const replaced = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('whole files', () => {
  test.each<[string, string, string, string | undefined]>([
    ['nothing', '', 'empty-file', undefined],
    ['a PDF', '%PDF-1.7\n', 'not-a-statement', 'pdf'],
    ['a web page', '<html><body>:20:</body></html>', 'not-a-statement', 'html'],
    ['other XML', '<?xml version="1.0"?><Invoice xmlns="urn:x"/>', 'not-a-statement', 'xml'],
    ['JSON', '{"a": 1}', 'not-a-statement', 'json'],
    ['a letter', 'Dear Sir,\nthe money is on its way.\n', 'not-a-statement', 'plain-text'],
    ['a table of names', 'Name,City\nAmara,Leeds\nBogdan,York\n', 'not-a-statement', 'plain-text'],
    [
      'a message without a statement',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt/></Document>',
      'no-statement',
      undefined,
    ],
    [
      'a document type',
      `<!DOCTYPE Document [<!ENTITY a "b">]>${CAMT053.slice(CAMT053.indexOf('<Document'))}`,
      'xml-with-doctype',
      undefined,
    ],
    [
      'OFX with a document type',
      OFX.replace('<OFX>', '<!DOCTYPE OFX [<!ENTITY a "b">]><OFX>'),
      'xml-with-doctype',
      undefined,
    ],
    [
      'an error of the bank',
      '<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>15500<SEVERITY>ERROR<MESSAGE>no</STATUS></SONRS></SIGNONMSGSRSV1></OFX>',
      'bank-answered-error',
      undefined,
    ],
    ['QIF without movements', '!Type:Cat\nNFood\n^\n', 'no-statement', undefined],
  ])('%s is refused as what it is', async (_, text, code, looksLike) => {
    const { statements, problems } = await readText(text);
    expect(statements.flatMap(({ entries }) => entries)).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.severity])).toContainEqual([code, 'fatal']);
    if (looksLike !== undefined) expect(problems[0]?.values['looksLike']).toBe(looksLike);
  });

  test('what was read before a document breaks off stands, and where it breaks is said', async () => {
    const { statements, problems } = await readText(CAMT053.slice(0, CAMT053.lastIndexOf('<Ntry>')));
    expect(statements[0]?.entries).toHaveLength(1);
    expect(problems.at(-1)).toMatchObject({ code: 'xml-not-well-formed', severity: 'fatal' });
  });
});

const FAULTS: readonly Fault[] = [
  [
    'CAMT: an amount that is none',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT', '12..34</Amt><CdtDbtInd>CRDT'),
    'not-an-amount',
    'rejected',
    8,
    'Ntry/Amt',
  ],
  [
    'CAMT: a comma',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT', '250,50</Amt><CdtDbtInd>CRDT'),
    'not-an-amount',
    'rejected',
    8,
    'Ntry/Amt',
  ],
  [
    'CAMT: a sign beside the direction',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT', '-250.50</Amt><CdtDbtInd>CRDT'),
    'amount-negative',
    'rejected',
    8,
    'Ntry/Amt',
  ],
  [
    'CAMT: no direction',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT</CdtDbtInd>', '250.50</Amt>'),
    'direction-missing',
    'rejected',
    8,
    'Ntry/CdtDbtInd',
  ],
  [
    'CAMT: an unknown direction',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT', '250.50</Amt><CdtDbtInd>PLUS'),
    'not-a-direction',
    'rejected',
    8,
    'Ntry/CdtDbtInd',
  ],
  [
    'CAMT: a day that does not exist',
    replaced(CAMT053, '<Dt>2026-03-03</Dt></ValDt>', '<Dt>2026-02-30</Dt></ValDt>'),
    'not-a-date',
    'warning',
    8,
    'Ntry/ValDt',
  ],
  [
    'CAMT: an unknown status',
    replaced(CAMT053, '<Sts><Cd>BOOK</Cd></Sts>', '<Sts><Cd>HELD</Cd></Sts>'),
    'status-unknown',
    'warning',
    8,
    'Ntry/Sts',
  ],
  [
    'CAMT: more decimals than euros have',
    replaced(CAMT053, '250.50</Amt><CdtDbtInd>CRDT', '250.50001</Amt><CdtDbtInd>CRDT'),
    'more-decimals-than-currency',
    'warning',
    8,
    'Ntry/Amt',
  ],
  [
    'CAMT: transactions that do not make the entry',
    replaced(CAMT053, '>5.00<', '>6.00<'),
    'details-differ',
    'warning',
    13,
    'Ntry/NtryDtls',
  ],
  [
    'CAMT: a closing balance that does not follow',
    replaced(CAMT053, '330.50', '331.50'),
    'does-not-balance',
    'warning',
    4,
    undefined,
  ],
  [
    'CAMT: a balance that is no amount',
    replaced(CAMT053, '>100.00<', '>abc<'),
    'balance-unreadable',
    'warning',
    6,
    'Bal/Amt',
  ],
  [
    'MT940: a line without an amount',
    replaced(MT940, 'CR250,50NTRF', 'CRNTRF'),
    'entry-unreadable',
    'rejected',
    6,
    ':61:',
  ],
  [
    'MT940: a line without a direction',
    replaced(MT940, '0302CR250,50', '0302250,50'),
    'entry-unreadable',
    'rejected',
    6,
    ':61:',
  ],
  [
    'MT940: a point that could group',
    replaced(MT940, 'CR250,50NTRF', 'CR1.250NTRF'),
    'amount-ambiguous',
    'rejected',
    6,
    ':61:',
  ],
  ['MT940: 30 February', replaced(MT940, ':61:260302D', ':61:260230D'), 'date-does-not-exist', 'warning', 10, ':61:'],
  [
    'MT940: a day that does not exist',
    replaced(MT940, ':61:260302D', ':61:261302D'),
    'not-a-date',
    'warning',
    10,
    ':61:',
  ],
  [
    'MT940: a balance without digits',
    replaced(MT940, ':62F:C260302EUR330,50', ':62F:CnullEUR'),
    'balance-unreadable',
    'warning',
    13,
    ':62F:',
  ],
  [
    'MT940: a closing balance that does not follow',
    replaced(MT940, ':62F:C260302EUR330,50', ':62F:C260302EUR330,51'),
    'does-not-balance',
    'warning',
    2,
    undefined,
  ],
  [
    'BAI2: an amount that is none',
    replaced(BAI2, '16,165,25050', '16,165,2x050'),
    'not-an-amount',
    'rejected',
    5,
    '16',
  ],
  ['BAI2: a type of no direction', replaced(BAI2, '16,165,', '16,065,'), 'not-a-direction', 'rejected', 5, '16'],
  [
    'BAI2: a control total that does not tie',
    replaced(BAI2, '49,105150', '49,105151'),
    'total-differs',
    'warning',
    9,
    '49',
  ],
  [
    'BAI2: a count that does not tie',
    replaced(BAI2, '49,105150,7', '49,105150,8'),
    'count-differs',
    'warning',
    9,
    '49',
  ],
  ['BAI2: no trailer', BAI2.slice(0, BAI2.lastIndexOf('99,105')), 'file-ends-early', 'warning', undefined, '99'],
  ['BAI2: a line that is no record', replaced(BAI2, '88,REMI:', 'REMI:'), 'unknown-record', 'warning', 7, undefined],
  [
    'OFX: an amount with a currency sign',
    replaced(OFX, '<TRNAMT>250.50', '<TRNAMT>$250'),
    'not-an-amount',
    'rejected',
    11,
    'STMTTRN/TRNAMT',
  ],
  ['OFX: no amount', replaced(OFX, '<TRNAMT>250.50', ''), 'amount-missing', 'rejected', 11, 'STMTTRN/TRNAMT'],
  [
    'OFX: an amount that could be thousands',
    replaced(OFX, '<TRNAMT>250.50', '<TRNAMT>1,250'),
    'amount-ambiguous',
    'rejected',
    11,
    'STMTTRN/TRNAMT',
  ],
  [
    'OFX: a day that does not exist',
    replaced(OFX, '<DTPOSTED>20260302120000[-5:EST]', '<DTPOSTED>20260231'),
    'not-a-date',
    'warning',
    11,
    'STMTTRN/DTPOSTED',
  ],
  [
    'OFX: no day',
    replaced(OFX, '<DTPOSTED>20260302120000[-5:EST]', ''),
    'date-missing',
    'warning',
    11,
    'STMTTRN/DTPOSTED',
  ],
  ['QIF: an amount that is none', replaced(QIF, 'T1,250.50', 'Tmuch'), 'not-an-amount', 'rejected', 7, 'T'],
  ['QIF: no day', replaced(QIF, "D25/03'2026\n", ''), 'date-missing', 'warning', 6, 'D'],
];

describe('entries and balances', () => {
  test.each(FAULTS)('%s', async (_, text, code, severity, line, path) => {
    const { problems, statements } = await readText(text);
    expect(problems.map((found) => [found.code, found.severity, found.line, found.path])).toContainEqual([
      code,
      severity,
      line,
      path,
    ]);
    // One fault costs one entry at most.
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.flatMap(({ entries }) => entries).length).toBeGreaterThan(0);
  });
});

describe('the same files without the fault', () => {
  test.each<[string, string, readonly string[]]>([
    ['camt', CAMT053, []],
    ['mt940', MT940, []],
    ['bai2', BAI2, []],
    ['ofx', OFX, []],
    ['qif', QIF, ['currency-unknown']],
  ])('%s has no problems but these', async (format, text, codes) => {
    const { problems, statements, format: found } = await readText(text);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(statements.length).toBeGreaterThan(0);
    expect(found?.startsWith(format)).toBe(true);
  });
});

test('a file of a hundred thousand faults names the first thousand and counts the others', async () => {
  const entry = CAMT053.slice(CAMT053.indexOf('<Ntry>'), CAMT053.indexOf('</Ntry>') + 7).replace('250.50', 'x');
  const { problems } = await readText(CAMT053.replace('<Ntry>', `${entry.repeat(3_000)}<Ntry>`));
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)).toMatchObject({ code: 'more-problems', values: { count: 2_000 } });
});
