import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import { STATEMENT_PROBLEMS } from '@duologue/core/statements/statement-problem.ts';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { BUDGET_MS, HANG_MS, randomOf, RUNS, TEST_MS_MAX } from '../testing/fuzzing.ts';
import { ALL } from './testing/fixtures.ts';
import { readAll } from './testing/read-all.ts';

const PUT = [
  '',
  '\n',
  '\r',
  '\r\n',
  '\0',
  ' ',
  ',',
  ';',
  '.',
  '-',
  '+',
  '/',
  ':',
  '<',
  '>',
  '&',
  '"',
  "'",
  '\uFEFF',
  '\uFFFD',
  '9'.repeat(40),
  '0',
  '12..34',
  '1.234',
  '20260230',
  '-}',
  ':86:',
  ':61:',
  ':20:',
  '88,',
  '16,',
  '49,',
  '<STMTTRN>',
  '</STMTTRN>',
  '<TxDtls>',
  '</Ntry>',
  '<!DOCTYPE a>',
  '<![CDATA[',
  '^',
  '!Type:Bank',
  '?20',
  '$',
  '€',
  'ü',
  'NaN',
];

function mutated(text: string, random: (below: number) => number): string {
  let result = text;
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(result.length + 1);
    const length = random(10) === 0 ? random(200) : random(8);
    const put = PUT[random(PUT.length)] ?? '';
    const kind = random(6);
    if (kind === 0) result = result.slice(0, at);
    else if (kind === 1) result = result.slice(0, at) + result.slice(at, at + 300).repeat(3) + result.slice(at);
    else if (kind === 2) result = result.slice(0, at) + String.fromCharCode(random(256)) + result.slice(at + 1);
    else result = result.slice(0, at) + put + result.slice(at + length);
  }
  return result;
}

const ENCODINGS = ['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const;

test.each(Object.keys(ALL))(
  'damaged files are refused or read: %s',
  async (format) => {
    const seeds = ALL[format] ?? [];
    const random = randomOf(format.length * 7919 + 1);
    const heapBefore = process.memoryUsage().heapUsed;
    const began = performance.now();
    let [read, refused, slowest] = [0, 0, 0];
    for (let run = 0; run < RUNS && performance.now() - began < BUDGET_MS; run += 1) {
      const text = mutated(seeds[run % seeds.length] ?? '', random);
      // Of the processor: on a machine that is busy elsewhere a quick reader waits as well.
      const since = process.cpuUsage();
      const found = await readAll(bytesSource('any', Buffer.from(text, ENCODINGS[random(ENCODINGS.length)] ?? 'utf8')));
      const { user, system } = process.cpuUsage(since);
      const took = (user + system) / 1_000;
      slowest = Math.max(slowest, took);
      if (took > HANG_MS) expect.fail(`run ${run} took ${took} ms: ${JSON.stringify(text)}`);
      if (found.problems.some(({ code }) => !Object.hasOwn(STATEMENT_PROBLEMS, code)))
        expect.fail(`run ${run}: unknown code`);
      if (found.statements.length === 0 && found.problems.length === 0)
        expect.fail(`run ${run} says nothing: ${JSON.stringify(text)}`);
      for (const { entries, entryCount } of found.statements)
        if (entries.length !== entryCount) expect.fail(`run ${run} lost entries`);
      if (found.statements.length > 0) read += 1;
      else refused += 1;
    }
    console.info(
      `${format}: ${read + refused} damaged files, ${read} read, ${refused} refused, slowest ${Math.round(slowest)} ms.`,
    );
    // Damage of this kind leaves most files readable, and makes some unreadable: a reader that does only one is no reader.
    expect(read).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(256 * 2 ** 20);
  },
  TEST_MS_MAX,
);
