import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Where what may be asked for is shown, said, printed or put into a field. */
const PLACES = [
  'web/cases',
  'web/calls',
  'server/app/brief',
  'server/app/call-sheet',
  'server/app/wrap-up',
  'cli/commands/brief.ts',
];

/** Files that show or reckon with sums of the ledger under their own names, with why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'web/cases/money-card.tsx': 'overdue, open and disputed stand beside what may be asked for, each by its name',
  'web/calls/wrap-up/capture-defaults.ts': 'the currency of the call, and the disputed sum of chosen invoices',
  'web/calls/wrap-up/items-field.tsx': 'the sum of the invoices that are ticked',
  'web/cases/dialogs/payment-dialog.tsx': 'the currency in which a payment is entered',
  'server/app/call-sheet/print-sheet.ts': 'open, overdue and disputed stand beside what may be asked for',
  'cli/commands/brief.ts': 'open, overdue and disputed stand beside what may be asked for',
};

/** A balance that is read, or open items that are added up. */
const OTHER_SUM = /\bbalance\b[.[?]|\bbalance\s*[,}]|\bsumOf\(|\bowedFigures\(/;

function filesOf(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
    .map((file) => path.posix.join(place, file));
}

test('what is asked for is the gate’s figure: no other sum is made where callers read, say or write one', () => {
  const found = PLACES.flatMap(filesOf).filter((file) => OTHER_SUM.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found.filter((file) => !Object.hasOwn(EXCEPTIONS, file))).toEqual([]);
  expect(Object.keys(EXCEPTIONS).filter((file) => !found.includes(file))).toEqual([]);
});

test.each(['brief.balance[0]', 'const { balance } = brief', 'sumOf(overdueItems(facts))'])(
  'a planted one is found: %s',
  (text) => {
    expect(OTHER_SUM.test(text)).toBe(true);
  },
);
