import { createReadStream, createWriteStream, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { keepStatistics } from './copy-yardstick.ts';
import { count, megabytes, peakOf, type Phase, phaseOf, printTable, seconds, times } from './figures.ts';
import { debtorName, fillPortfolio, itemMinor, itemNumber, ITEMS_OF_DEBTOR } from './open-portfolio.ts';
import { parseOptions } from './options.ts';
import { type BenchWorkbench, openBenchWorkbench } from './workbench.ts';

/**
 * A statement of so many lines against ten times as many open items, brought in as a person would: read, kept, matched and
 * posted. Beside it, in the same run, the bare reading of the file and COPY of the same lines.
 */

const { rows: sizes } = parseOptions({ rows: [10_000, 100_000], runs: 1 });
const ITEMS_OF_LINE = 10;
/** The tables that taking a statement fills, each after those that it refers to. */
const FILLED = ['receipt', 'posting', 'posting_part', 'ledger_entry', 'event'];

for (const lines of sizes) {
  const bench = await openBenchWorkbench();
  try {
    await measure(bench, lines);
  } finally {
    await bench.close();
  }
}

async function measure(bench: BenchWorkbench, lines: number): Promise<void> {
  const items = lines * ITEMS_OF_LINE;
  await fillPortfolio(bench, items);
  const file = path.join(bench.folder, 'statement.xml');
  await pipeline(Readable.from(statement(lines, items)), createWriteStream(file));
  const size = statSync(file).size;

  const reading = await phaseOf(bench.processor, () => readBare(file));
  const { rss, answer: taking } = await peakOf(() =>
    phaseOf(bench.processor, () =>
      bench.application.useCases['POST /bank/files'](
        { params: undefined, query: { name: 'statement.xml' }, body: undefined, bytes: createReadStream(file) },
        bench.acting,
      ),
    ),
  );
  if (!taking.answer.ok) throw new Error(JSON.stringify(taking.answer.refusal));
  const { posted, review, refused, problems } = taking.answer.value;
  if (refused) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const again = await phaseOf(bench.processor, () =>
    bench.application.useCases['POST /bank/files'](
      { params: undefined, query: { name: 'statement.xml' }, body: undefined, bytes: createReadStream(file) },
      bench.acting,
    ),
  );
  const { receipts, all } = await measureCopy(bench);
  console.log(
    `\n  ${count(lines)} lines (${megabytes(size)} of CAMT.053) against ${count(items)} open items, PostgreSQL ${bench.version}: ` +
      `${count(posted.count)} posted, ${count(review.count)} wait for somebody`,
  );
  const line = (what: string, { ms, processor }: Phase) => [
    what,
    seconds(ms),
    `${count((lines / ms) * 1000)} lines/s`,
    times(ms / reading.ms),
    times(ms / receipts.ms),
    [processor.own, processor.database].map((value) => value?.toFixed(1) ?? '?').join(' + '),
  ];
  printTable([
    ['', 'time', 'speed', 'of reading', 'of COPY', 'processor s, ours + database'],
    line('bare reading of the file', reading),
    line('COPY of the receipts, as owner', receipts),
    line('COPY of all rows written, as owner', all),
    line('taken: read, kept, matched, posted', taking),
    line('the same file again', again),
  ]);
  console.log(`  most memory: ${megabytes(rss)} (this process, without the database)`);
}

async function readBare(file: string): Promise<number> {
  const source = { name: 'statement.xml', sizeBytes: statSync(file).size, open: () => createReadStream(file) };
  const opened = await openStatement(source);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  let entries = 0;
  for await (const events of opened.value.events()) entries += events.length;
  return entries;
}

/** What the database alone needs for the rows that were written: put aside as files, removed, and copied back. */
async function measureCopy({ folder, owner, processor }: BenchWorkbench): Promise<{ receipts: Phase; all: Phase }> {
  const fileOf = (table: string) => path.join(folder, `${table}.copy`);
  await keepStatistics(owner, FILLED);
  for (const table of FILLED)
    await pipeline(owner.query(copyTo(`copy ${table} to stdout`)), createWriteStream(fileOf(table)));
  const load = (table: string) =>
    pipeline(createReadStream(fileOf(table)), owner.query(copyFrom(`copy ${table} from stdin`)));
  const empty = async () => {
    await owner.query(`truncate ${FILLED.join(', ')} cascade`);
    await owner.query('checkpoint');
  };
  await empty();
  const all = await phaseOf(processor, async () => {
    await owner.query('begin');
    for (const table of FILLED) await load(table);
    await owner.query('commit');
  });
  await empty();
  return { all, receipts: await phaseOf(processor, () => load('receipt')) };
}

function* statement(lines: number, items: number): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>B</MsgId></GrpHdr><Stmt><Id>BENCH</Id><Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>`;
  for (let line = 0; line < lines; line += 1) yield entry(line, (line * 9_973) % items);
  yield '</Stmt></BkToCstmrStmt></Document>';
}

/** Of ten lines six name their invoice, one names two, one pays a part, one bears a name alone, and one is nobody's. */
function entry(line: number, item: number): string {
  const debtor = Math.floor(item / ITEMS_OF_DEBTOR);
  const second = item % ITEMS_OF_DEBTOR === 0 ? item + 1 : item - 1;
  const [minor, text, name] = (
    [
      [itemMinor(item) + itemMinor(second), `${itemNumber(item)} and ${itemNumber(second)}`, debtorName(debtor)],
      [Math.floor(itemMinor(item) / 2), `part payment of invoice ${item}`, debtorName(debtor)],
      [itemMinor(item), 'thank you for your patience', debtorName(debtor)],
      [(line % 9_000) + 7, `reimbursement ${line}`, `Somebody ${line}`],
    ] as const
  )[line % 10] ?? [itemMinor(item), `Invoice ${itemNumber(item)} from April`, debtorName(debtor)];
  return `<Ntry><Amt Ccy="GBP">${(minor / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-09</Dt></BookgDt><AcctSvcrRef>R${line}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>GB${String(10 + (debtor % 89))}NWBK${String(debtor).padStart(14, '0')}</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
}
