import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addDays, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { ledgerCsvLines, type LedgerRow } from '@duologue/demo/ledger-row.ts';

export const ITEMS_PER_DEBTOR = 5;

const SYLLABLES = 'ba co di fa ge hu ka lo mi na pe ro su ta ve wi'.split(' ');
const TRADES = 'Bakery Books Builders Catering Cycles Electrical Foods Furniture Glass Logistics Print Tools'.split(
  ' ',
);

/**
 * A ledger of five open invoices for each debtor, or of another number, with all that an accounts package would export of them. Unlike those of
 * the demo portfolio no two debtors share a name, an address or a number: real ledgers of this size do not either.
 */
export function* ledgerRows(rows: number, asOn: CalendarDate, perDebtor = ITEMS_PER_DEBTOR): Generator<LedgerRow> {
  for (let row = 0; row < rows; row += 1) {
    const debtor = Math.floor(row / perDebtor);
    const issuedOn = addDays(asOn, -35 - ((row * 7) % 180));
    const amount = `${10 + ((row * 7919) % 9_000)}.${String(row % 100).padStart(2, '0')}`;
    yield {
      ...debtorColumns(debtor),
      'Document type': 'Invoice',
      'Invoice no': `INV-${String(row + 1).padStart(8, '0')}`,
      Reference: `Order ${1_000 + (row % 9_000)}`,
      'Invoice date': issuedOn,
      'Due date': addDays(issuedOn, 30),
      Currency: 'GBP',
      Amount: amount,
      'Balance due': amount,
      'Paid on': '',
      Disputed: 'No',
    };
  }
}

function debtorColumns(debtor: number) {
  const number = `K-${String(debtor + 1).padStart(7, '0')}`;
  const isPerson = debtor % 8 === 0;
  return {
    'Customer no': number,
    'Customer name': isPerson ? `Ada ${word(debtor)}` : `${word(debtor)} ${TRADES[debtor % TRADES.length] ?? ''} Ltd`,
    'Customer type': isPerson ? 'Consumer' : 'Company',
    'Contact name': isPerson ? '' : `Noor ${word(debtor * 3 + 1)}`,
    Email: `accounts@${number.toLowerCase()}.example`,
    // A London number that begins with 0 is never given out: it rings nowhere.
    Phone: `+44200${String(debtor).padStart(7, '0')}`,
    Address: `${1 + (debtor % 240)} ${word(Math.floor(debtor / 240) + 1)} Street`,
    Postcode: 'EC1A 9ZZ',
    City: 'London',
    State: '',
    Country: 'GB',
    Language: 'en',
  };
}

/** A name that no other number has. */
function word(index: number): string {
  let [rest, text] = [index + 4_096, ''];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) text += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export async function writeLedger(
  file: string,
  rows: number,
  asOn: CalendarDate,
  perDebtor = ITEMS_PER_DEBTOR,
): Promise<void> {
  await pipeline(Readable.from(chunks(ledgerCsvLines(ledgerRows(rows, asOn, perDebtor)))), createWriteStream(file));
}

function* chunks(lines: Iterable<string>): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
