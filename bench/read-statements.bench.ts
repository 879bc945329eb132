import { generatedStatement, type GeneratedFormat } from '@duologue/formats/statement/generate.ts';
import { csvPass, linePass, tagPass, xmlPass } from '@duologue/formats/statement/bare-passes.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { ByteSource } from '@duologue/formats/source.ts';
import { count, megabytes, peakOf, printTable, seconds, timed, times } from './figures.ts';
import { parseOptions } from './options.ts';

// `--rows` is megabytes of each format here, because a statement has no rows.
const {
  rows: [size = 50],
} = parseOptions({ rows: [50], runs: 1 });

/** What the bytes cost without any meaning: the tokenizer that the reader stands on, or a split into lines. */
const YARDSTICKS: Readonly<
  Record<GeneratedFormat, readonly [name: string, pass: (source: ByteSource) => Promise<void>]>
> = {
  camt: ['saxes, no handlers', xmlPass],
  mt940: ['decode and split lines', linePass],
  bai2: ['decode and split lines', linePass],
  ofx: ['decode and match tags', tagPass],
  qif: ['decode and split lines', linePass],
  csv: ['csv-parse, rows dropped', csvPass],
};

const table: (readonly string[])[] = [['', 'entries', 'bare pass', 'reader', 'reader', 'of the pass', 'most memory']];
for (const format of Object.keys(YARDSTICKS) as GeneratedFormat[]) {
  const bytes = size * 1_000_000;
  const source = await buffered(generatedStatement(format, bytes));
  const [name, pass] = YARDSTICKS[format];
  const bare = await timed(() => pass(source));
  const { rss, answer } = await peakOf(() => timed(() => readAll(source)));
  const speed = (ms: number) => `${(bytes / 1_000 / ms).toFixed(0)} MB/s`;
  table.push([
    `${format} (${name})`,
    count(answer.answer),
    speed(bare.ms),
    speed(answer.ms),
    seconds(answer.ms),
    times(answer.ms / bare.ms),
    megabytes(rss),
  ]);
}
console.log(`\n  ${size} MB of each format; the file itself is held in memory, which is part of the last column`);
printTable(table);

async function readAll(source: ByteSource): Promise<number> {
  const opened = await openStatement(source);
  if (!opened.ok) throw new Error(`${source.name} was refused: ${JSON.stringify(opened.refusal)}`);
  let entries = 0;
  for await (const events of opened.value.events())
    for (const event of events) if (event.kind === 'entry') entries += 1;
  return entries;
}

/** Made once, so that making it is not measured. */
async function buffered(source: ByteSource): Promise<ByteSource> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source.open()) pieces.push(piece);
  return {
    ...source,
    async *open() {
      yield* pieces;
    },
  };
}
