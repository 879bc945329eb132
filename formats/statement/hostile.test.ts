import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { readText } from './testing/read-all.ts';

const N = 200_000;
const many = (text: string, times = N) => text.repeat(times);
const MT = ':20:X\n:25:1\n:28C:1\n:60F:C260301EUR0,\n';
const BAI = '01,1,2,260303,0600,1,80,1,2/\n02,2,1,1,260302,2359,,2/\n';
const CSV = 'Date,Description,Amount\n25/03/2026,A,1.00\n';

/** Inputs that make a careless pattern or loop take minutes. */
test.each<[string, string]>([
  ['blank lines', `${many('\n')}:20:X`],
  ['blanks before everything', `${many(' ')}x`],
  ['a balance of blanks', `${MT}:62F:C${many(' ')}x\n`],
  ['a statement line of blanks', `${MT}:61:260302${many(' ')}C\n`],
  ['a structured text of blanks', `${MT}:61:260302C1,NTRF\n:86:${many(' ', 16_000)}?20\n`],
  ['many texts of blanks', `${MT}${many(`:61:260302C1,NTRF\n:86:166${many(' ', 2_000)}x\n`, 200)}`],
  ['keywords without an end', `${MT}:61:260302C1,NTRF\n:86:166?20${many('SVWZ+', 3_000)}\n`],
  ['slashes', `${MT}:61:260302C1,NTRF\n:86:/REMI/${many('/', 16_000)}\n`],
  ['fields without a statement', many(':61:260302C1,NTRF\n', 20_000)],
  ['an amount of many digits', `${MT}:61:260302C${many('9')},00NTRF\n`],
  ['an amount of many marks', `${MT}:61:260302C${many('1,')}NTRF\n`],
  ['OFX: a tag of blanks', `<OFX><STMTRS><STMTTRN${many(' ')}`],
  ['OFX: brackets', `<OFX>${many('<')}`],
  ['OFX: a comment without an end', `<OFX><!--${many('-')}`],
  ['OFX: tags inside each other', `<OFX>${many('<STMTRS>', 50_000)}`],
  ['OFX: ampersands', `<OFX><STMTRS><STMTTRN><MEMO>${many('&')}<TRNAMT>1.00</STMTTRN></STMTRS></OFX>`],
  ['BAI2: commas', `${BAI}03,9,USD,${many(',')}/\n`],
  ['BAI2: a count of pairs', `${BAI}03,9,USD,010,1,1,D,999999999,1,1/\n`],
  ['BAI2: slashes and blanks', `${BAI}${many('/  ', 60_000)}\n`],
  ['QIF: a day of blanks', `!Type:Bank\nD1/${many(' ')}1/26\nT1.00\n^\n`],
  ['QIF: splits', `!Type:Bank\nD25/12/26\nT1.00\n${many('S\n$1\n', 60_000)}^\n`],
  ['CSV: a day of blanks', `${CSV}25/03/2026${many(' ', 60_000)}x,B,2.00\n`],
  ['CSV: an amount of blanks', `${CSV}25/03/2026,B,2${many(' ', 60_000)}x\n`],
  ['CSV: an account above of blanks', `konto${many(' ', 60_000)}x,,\n${CSV}`],
  ['XML: attributes', `<Document ${many('a="" ', 40_000)}>BkToCstmrStmt`],
  ['XML: elements inside each other', `<Document><BkToCstmrStmt><Stmt>${many('<Ntry>', 50_000)}`],
])('%s is answered at once', async (_, text) => {
  const since = performance.now();
  const { statements, problems } = await readText(text);
  expect(performance.now() - since).toBeLessThan(5_000);
  expect(statements.length + problems.length).toBeGreaterThan(0);
});
