import { Buffer } from 'node:buffer';
import { on } from '@duologue/core/calendar/testing.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { dryRunLedger } from './dry-run.ts';
import { openLedger } from './open-ledger.ts';

const SEEDS = [
  'Invoice No,Customer,Due,Gross,Currency\nA-1,"Alpha, Ltd",2026-03-01,"1,000.00",EUR\nA-2,Beta,2026-03-01,(5.00),EUR\nTotal,,,995.00,\n',
  ',Current,1 - 30,Total\nAlpha,1.00,,1.00\n  Beta,,2.00,2.00\nTotal for Alpha,1.00,2.00,3.00\nTOTAL,1.00,2.00,3.00\n',
  'Konto;Name;Rechnungsnr.;Fälligkeit;Saldo;S/H\r\n1;Müller;R-1;01.09.2026;1.234,56;S\r\n1;Müller;G-1;;34,56;H\r\n',
  'Invoice Date\tDue Date\tInvoice Number\tCurrent\tOlder\tTotal\nAlpha\n1 Jun 2026\t1 Jul 2026\tI-1\t\t5.00\t5.00\nTotal Alpha\t\t\t\t5.00\t5.00\n',
];

/** One thing that goes wrong with a file on its way: bytes lost, doubled, changed, or put where they hurt. */
const damage = fc.record({
  at: fc.nat(400),
  length: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '""',
      '\n',
      '\r',
      '\0',
      ',',
      ';',
      '\t',
      '\uFEFF',
      '=cmd',
      '-',
      '(',
      '.',
      '9'.repeat(30),
      '2026-02-30',
      'Total',
      '%',
      '\uFFFD',
    ),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  ),
});

const damaged = fc.tuple(fc.constantFrom(...SEEDS), fc.array(damage, { maxLength: 6 })).map(([seed, damages]) => {
  let text = seed;
  for (const { at, length, put } of damages) text = text.slice(0, at) + put + text.slice(at + length);
  return text;
});

test('whatever happens to a small ledger, it is refused or read, and no row is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      damaged,
      fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const),
      async (text, encoding) => {
        const opened = await openLedger(bytesSource('any', Buffer.from(text, encoding)));
        if (!opened.ok) {
          expect(opened.refusal[0]?.code).toBeDefined();
          return;
        }
        let rows = 0;
        for await (const batch of opened.value.rows()) rows += batch.length;
        const { report } = await dryRunLedger(opened.value, {
          today: on('2026-11-20'),
          answers: { currency: currencyOf('EUR') },
        });
        // The reader itself asserts that the piles add up; here, that it saw every row there is.
        expect(report.counts.read).toBe(rows);
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

test('any bytes at all are refused or read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\u0003\u0004', 'a,b\n1,2\n'),
      async (bytes, start) => {
        const opened = await openLedger(bytesSource('any', Buffer.concat([Buffer.from(start, 'latin1'), bytes])));
        if (opened.ok) for await (const batch of opened.value.rows()) expect(batch.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
