import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { besideBank, besideOurs } from './beside-bank.ts';
import { compareLine, type KeptLine, type LedgerLine } from './compare-line.ts';

const line = (openMinor: bigint): LedgerLine => ({
  kind: 'invoice',
  matchKey: 'INV-1',
  number: 'INV-1',
  reference: null,
  issuedOn: on('2026-10-01'),
  dueOn: on('2026-10-31'),
  currency: 'GBP' as LedgerLine['currency'],
  amountMinor: 100n,
  openMinor,
  state: openMinor === 0n ? 'settled' : 'open',
  settledOn: null,
  disputed: false,
  bucket: null,
});
const keptAt = (openMinor: bigint): KeptLine => ({
  ...line(openMinor),
  state: openMinor === 0n ? 'settled' : 'open',
  settledOn: openMinor === 0n ? on('2026-11-20') : null,
});

test.each<
  [
    string,
    { open: bigint; ahead: bigint; ledger: bigint },
    { open: bigint; ahead: bigint; paid: bigint; raised: bigint },
  ]
>([
  [
    'an older ledger does not open what the bank paid',
    { open: 0n, ahead: 100n, ledger: 100n },
    { open: 0n, ahead: 100n, paid: 0n, raised: 0n },
  ],
  [
    'a newer ledger shows the payment: it does not count twice',
    { open: 0n, ahead: 100n, ledger: 0n },
    { open: 0n, ahead: 0n, paid: 0n, raised: 0n },
  ],
  [
    'the ledger shows a part of it',
    { open: 0n, ahead: 100n, ledger: 60n },
    { open: 0n, ahead: 60n, paid: 0n, raised: 0n },
  ],
  [
    'the ledger shows it and more',
    { open: 50n, ahead: 50n, ledger: 20n },
    { open: 20n, ahead: 0n, paid: 30n, raised: 0n },
  ],
  [
    'the ledger charges more',
    { open: 50n, ahead: 50n, ledger: 120n },
    { open: 70n, ahead: 50n, paid: 0n, raised: 20n },
  ],
  [
    'a returned payment that the ledger still shows as paid',
    { open: 100n, ahead: -100n, ledger: 0n },
    { open: 100n, ahead: -100n, paid: 0n, raised: 0n },
  ],
  [
    'the ledger has heard of the return',
    { open: 100n, ahead: -100n, ledger: 100n },
    { open: 100n, ahead: 0n, paid: 0n, raised: 0n },
  ],
  [
    'without the bank the ledger is all there is',
    { open: 100n, ahead: 0n, ledger: 40n },
    { open: 40n, ahead: 0n, paid: 60n, raised: 0n },
  ],
])('%s', (_, { open, ahead, ledger }, expected) => {
  const beside = besideBank({ kept: keptAt(open), aheadMinor: ahead }, line(ledger));
  const change = compareLine(beside.kept, beside.line);
  const moved =
    change.kind === 'same' ? { paid: 0n, raised: 0n } : { paid: change.paidMinor, raised: change.raisedMinor };
  expect({ open: beside.line.openMinor, ahead: beside.aheadMinor, ...moved }).toEqual(expected);
});

test('whatever ledgers say, what is open and what the bank is ahead are together what the ledger says', () => {
  const minor = fc.bigInt({ min: 0n, max: 1_000n });
  fc.assert(
    fc.property(minor, fc.bigInt({ min: -1_000n, max: 1_000n }), fc.array(minor), (open, ahead, ledgers) => {
      fc.pre(open + ahead >= 0n);
      let state = { kept: keptAt(open), aheadMinor: ahead };
      for (const ledger of ledgers) {
        const beside = besideBank(state, line(ledger));
        expect(beside.line.openMinor + beside.aheadMinor).toBe(ledger);
        expect(beside.line.openMinor >= 0n).toBe(true);
        state = { kept: keptAt(beside.line.openMinor), aheadMinor: beside.aheadMinor };
      }
    }),
  );
});

// Of 100 a settlement took 70, and 30 were waived: 0 is open here.
test.each<[string, { bank: bigint; ledger: bigint }, { open: bigint; bank: bigint; waived: bigint }]>([
  ['a ledger that shows nothing of it', { bank: 70n, ledger: 100n }, { open: 0n, bank: 70n, waived: 30n }],
  ['the money is shown, the waiver is not', { bank: 70n, ledger: 30n }, { open: 0n, bank: 0n, waived: 30n }],
  ['a part of the money is shown', { bank: 70n, ledger: 80n }, { open: 0n, bank: 50n, waived: 30n }],
  ['both are shown', { bank: 70n, ledger: 0n }, { open: 0n, bank: 0n, waived: 0n }],
  ['a part of the waiver too', { bank: 70n, ledger: 10n }, { open: 0n, bank: 0n, waived: 10n }],
  [
    'only ledgers told of the money: the rest stays waived',
    { bank: 0n, ledger: 30n },
    { open: 0n, bank: 0n, waived: 30n },
  ],
  ['the ledger takes the money back', { bank: 0n, ledger: 100n }, { open: 70n, bank: 0n, waived: 30n }],
])('what was waived does not open again: %s', (_, { bank, ledger }, expected) => {
  const { line: after, ahead } = besideOurs(keptAt(0n), { bankMinor: bank, waivedMinor: 30n }, line(ledger));
  expect({ open: after.openMinor, bank: ahead.bankMinor, waived: ahead.waivedMinor }).toEqual(expected);
});

test('a waiver that is taken back after the ledger showed it is claimed until the ledger claims it again', () => {
  const shown = besideOurs(keptAt(30n), { bankMinor: 0n, waivedMinor: -30n }, line(0n));
  expect([shown.line.openMinor, shown.ahead.waivedMinor]).toEqual([30n, -30n]);
  const again = besideOurs(keptAt(30n), { bankMinor: 0n, waivedMinor: -30n }, line(30n));
  expect([again.line.openMinor, again.ahead.waivedMinor]).toEqual([30n, 0n]);
});
