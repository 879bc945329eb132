import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { readInvoices } from '@duologue/formats/invoice/open-invoice.ts';
import { CII, FATTURA, UBL } from '@duologue/formats/invoice/testing/fixtures.ts';
import { type ByteSource, bytesSource } from '@duologue/formats/source.ts';
import { readXml } from '@duologue/formats/xml/read-xml.ts';
import { count, megabytes, peakOf, printTable } from './figures.ts';

/** One small invoice as they come by the thousand, and one with as many lines as an invoice may have. */
const LINES = 20_000;
const MEASURED_MS = 3_000;

const LINE: Readonly<Record<string, RegExp>> = {
  UBL: /<cac:InvoiceLine>[\s\S]*?<\/cac:InvoiceLine>/,
  CII: /<ram:IncludedSupplyChainTradeLineItem>[\s\S]*?<\/ram:IncludedSupplyChainTradeLineItem>/,
  FatturaPA: /<DettaglioLinee>[\s\S]*?<\/DettaglioLinee>/,
};

/** The same bytes through the tokenizer alone: nothing is kept. */
async function tokenize(source: ByteSource): Promise<void> {
  for await (const batch of readXml(source, () => 'skip')) void batch;
}

async function read(source: ByteSource): Promise<void> {
  const result = await readInvoices(source);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

async function megabytesASecond(bytes: Uint8Array, work: (source: ByteSource) => Promise<void>): Promise<number> {
  const source = bytesSource('x', bytes);
  for (const until = performance.now() + MEASURED_MS / 6; performance.now() < until; ) await work(source);
  const since = performance.now();
  let done = 0;
  do {
    await work(source);
    done += bytes.byteLength;
  } while (performance.now() - since < MEASURED_MS);
  return done / 2 ** 20 / ((performance.now() - since) / 1000);
}

const rows: string[][] = [['', 'bytes', 'MB/s', 'tokenizer MB/s', 'peak RSS']];
for (const [syntax, text] of [
  ['UBL', UBL],
  ['CII', CII],
  ['FatturaPA', FATTURA],
] as const) {
  const line = LINE[syntax]?.exec(text)?.[0] ?? '';
  const large = Buffer.from(text.replace(line, () => line.repeat(LINES)));
  for (const [name, bytes] of [
    ['small', Buffer.from(text)],
    [`${count(LINES)} lines`, large],
  ] as const) {
    const { rss, answer: ours } = await peakOf(() => megabytesASecond(bytes, read));
    const bare = await megabytesASecond(bytes, tokenize);
    rows.push([`${syntax}, ${name}`, count(bytes.byteLength), ours.toFixed(1), bare.toFixed(1), megabytes(rss)]);
  }
}
printTable(rows);
