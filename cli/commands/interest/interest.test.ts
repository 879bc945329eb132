import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../../say.ts';
import { registerInterest } from './interest.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duologue-interest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  process.exitCode = undefined;
});

/** The command as a shell runs it: what it wrote, and its exit code. */
async function run(line: string, ...more: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const program = new Command().exitOverride();
  registerInterest(program, { out: (text) => void out.push(text), err: (text) => void err.push(text) }, say);
  await program.parseAsync(['node', 'duologue', 'interest', ...line.split(' '), ...more]);
  const exit = process.exitCode;
  process.exitCode = undefined;
  return { out: out.join('\n'), err: err.join('\n'), exit };
}

const BRITISH = '--country gb --principal 1000.00 --due 2026-01-30 --as-of 2026-11-22';
const POLISH = '--country PL --principal 6000.00 --due 2026-05-29 --as-of 2026-11-22';

test('a figure stands with its stretch, formula, source, flat sum and the notice that it is no advice', async () => {
  const { out, exit } = await run(BRITISH);
  expect(exit).toBe(0);
  expect(out).toContain('2026-01-31  2026-11-22   296  11.75%  95.287671    95.29  1000.00 x 11.75/100 x 296/365');
  expect(out).toMatch(/11\.75% = Bank of England 2026 H1 3\.75 \+ 8\.00: .+; from a good second source/);
  expect(out).toMatch(/Flat sum .+ GBP 70\.00/);
  expect(out).toMatch(/Owed on 2026-11-22 +GBP 1165\.29/);
  expect(out).toContain('no legal advice');
  expect(out).not.toMatch(/\[interest\.|undefined/);
});

test('as JSON: exact fractions, and money in minor units', async () => {
  const { out } = await run(`${BRITISH} --paid 2026-02-28:100.00 --json`);
  expect(JSON.parse(out)).toMatchObject({
    law: { id: 'gb.late-payment', confidence: 'P' },
    interest: { currency: 'GBP', minor: '8750' },
    compensation: { kind: 'owed', amount: { currency: 'GBP', minor: '7000' } },
    items: [
      {
        firstDay: '2026-01-31',
        segments: [
          {
            from: '2026-01-31',
            to: '2026-02-28',
            days: 29,
            outstanding: { fraction: '1000/1' },
            interest: { fraction: '1363/146', decimal: '9.335616' },
          },
          { from: '2026-03-01', rate: { percent: '11.75', reference: { series: 'boe', period: '2026 H1' } } },
        ],
        postings: [
          {
            on: '2026-02-28',
            posted: { minor: '934' },
            paid: { interest: { minor: '934' }, principal: { minor: '9066' } },
          },
        ],
      },
    ],
  });
});

test('a rate that is not known is refused by its name, and a file can give it', async () => {
  const refused = await run(POLISH);
  expect(refused).toMatchObject({ exit: 1, out: '' });
  expect(refused.err).toMatch(/^NBP 2026 H2 unknown\..+Interest is known until 2026-06-30\.$/);
  const asJson = await run(`${POLISH} --json`);
  expect(JSON.parse(asJson.out)).toMatchObject({
    problem: { code: 'rate-unknown', rate: 'NBP 2026 H2', series: 'nbp', knownUntil: '2026-06-30' },
  });

  const file = path.join(folder, 'rates.json');
  writeFileSync(
    file,
    JSON.stringify({ rates: [{ series: 'nbp', period: '2026 H2', percent: '3.75', source: 'NBP' }] }),
  );
  const given = await run(POLISH, '--rates', file);
  expect(given.exit).toBe(0);
  expect(given.out).toContain('13.75% = NBP 2026 H2 3.75 + 10.00: NBP; our own');
  expect(given.out).toContain('! A reference rate was entered by you.');
});

test.each([
  ['{"rates": [{"series": "nbp"}]}', /rates\[0\]\.period not-a-period, rates\[0\]\.percent/],
  ['[', /not JSON/],
])('a file of rates that cannot be used says why: %s', async (content, words) => {
  const file = path.join(folder, 'bad.json');
  writeFileSync(file, content);
  expect(await run(BRITISH, '--rates', file)).toMatchObject({ exit: 1, err: expect.stringMatching(words) });
});

describe('a wrong command line ends with 64 and a sentence', () => {
  test.each([
    ['--country GB --principal 1.00 --due 2026-01-30', '--as-of is missing'],
    [`${BRITISH} --paid 2026-02-30:1.00`, '--paid takes a date'],
    [`${BRITISH} --paid 2026-02-28:1.00:beer`, '--paid takes date:amount'],
    [`${BRITISH} --debtor ghost`, '--debtor takes business'],
    [`${BRITISH} --day-count ACT/1`, '--day-count takes'],
    [`${BRITISH} --currency POUND`, '--currency takes a code'],
    [`${BRITISH} --contract-rate much`, '--contract-rate takes simple interest'],
    [`${BRITISH} --exchange-rate 1e3`, '--exchange-rate takes'],
    ['--country XX --principal 1.00 --due 2026-01-30 --as-of 2026-02-28', 'Name the currency'],
    ['--country Britain --principal 1.00 --due 2026-01-30 --as-of 2026-02-28', '--country takes a code'],
    ['--country GB --principal 1,000 --due 2026-01-30 --as-of 2026-02-28', '--principal takes an amount in GBP'],
  ])('%s', async (line, words) => {
    const { exit, err, out } = await run(line);
    expect([exit, out]).toEqual([64, '']);
    expect(err).toContain(words);
  });
});

test.each([
  ['--country SE --principal 1.00 --due 2026-01-30 --as-of 2026-02-28', 'No law on late payment'],
  ['--country GB --debtor consumer --principal 1.00 --due 2026-01-30 --as-of 2026-02-28', '(consumer) is known for GB'],
  ['--country FR --principal 1.00 --due 2012-01-30 --as-of 2026-02-28', 'fr.late-payment begins on 2013-01-01'],
  ['--country GB --principal 1.00 --due 1912-01-30 --as-of 2026-02-28', 'Is the year right?'],
])('what the law does not say is refused: %s', async (line, words) => {
  const { exit, err } = await run(line);
  expect(exit).toBe(1);
  expect(err).toContain(words);
});

test.each([
  [
    '--country PL --principal 6000.00 --due 2026-05-29 --as-of 2026-06-30 --exchange-rate 4.25',
    'PLN 297.50  at the rate of the central bank on 2026-04-30',
  ],
  [
    '--country PL --principal 6000.00 --due 2026-05-29 --as-of 2026-06-30',
    'without the flat sum, which is in another currency',
  ],
  [
    '--country NL --principal 10000.00 --due 2023-06-30 --as-of 2024-07-31',
    '2024-06-30 a period is full: 1228.22 booked',
  ],
  [
    '--country DE --principal 100.00 --due 2026-01-30 --as-of 2026-01-30',
    'Nothing bears interest. The first day would be 2026-01-31.',
  ],
  [
    '--country IT --debt agri-food --principal 100.00 --due 2026-01-30 --as-of 2026-02-28',
    '14.15% = ECB 2026 H1 2.15 + 12.00',
  ],
  ['--country GB --principal 100.00 --due 2026-01-30 --as-of 2026-02-28 --paid 2026-02-01:500.00', 'Paid too much'],
])('%s tells: %s', async (line, words) => {
  expect((await run(line)).out).toContain(words);
});

describe('vector files', () => {
  const vector = {
    id: 'V',
    kind: 'interest',
    jurisdiction: 'GB',
    principal: '999.99',
    currency: 'GBP',
    due: '2026-08-31',
    paidOrAsOf: '2026-09-30',
    expect: { interest: '9.66', compensation: '40.00' },
  };
  const write = (name: string, value: unknown) => {
    const file = path.join(folder, name);
    writeFileSync(file, JSON.stringify(value));
    return file;
  };

  test('all pass: 0', async () => {
    const { out, exit } = await run('test', write('good.json', { interest: [vector] }), '--json');
    expect([exit, JSON.parse(out)]).toEqual([0, { passed: 1, failed: 0, skipped: 0, failures: [] }]);
  });

  test('one fails, a file is missing: 1, each by its name', async () => {
    const wrong = write('wrong.json', [vector, { ...vector, expect: { compensation: '70.00' } }]);
    const { out, exit } = await run('test', wrong, path.join(folder, 'none.json'), '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 2,
      failures: [
        { id: 'V', expected: { compensation: '70.00' }, actual: { compensation: '40.00' } },
        { actual: 'ENOENT' },
      ],
    });
    expect((await run('test', wrong)).out).toContain('1 passed, 1 failed, 0 skipped');
  });
});
