import { foldWords } from '../cells/fold-words.ts';
import { type ColumnRole, roleOfHeader } from '../column-roles.ts';
import type { SheetRow } from '../sheet-row.ts';

/** One telephone number of a list, and for whom: by customer number, by name, or by the one text that stands beside it. */
export type ContactEntry = {
  readonly line: number;
  /** What may be a customer number or a name; the number is tried first. */
  readonly customers: readonly string[];
  /** As written; whether it is a number, the library of numbers says. */
  readonly phone: string;
  readonly contactName?: string;
};

export type ContactListProblem = {
  readonly line: number;
  readonly code: 'customer-missing' | 'phone-missing' | 'row-unreadable';
};

export type ContactList = {
  readonly entries: readonly ContactEntry[];
  readonly problems: readonly ContactListProblem[];
};

/** Rows before which a header must stand; titles and blanks come before it. */
const HEADER_ROWS_MAX = 10;
const CUSTOMER: readonly ColumnRole[] = ['debtorNumber', 'debtorName'];

type Columns = {
  readonly customers: readonly number[];
  readonly phones: readonly number[];
  readonly contactName: number | undefined;
};

/**
 * A short list of telephone numbers, with headings in any order and any of the languages of ledgers, or without: then
 * the cell that looks like a telephone number is one, and what stands beside it says whose. A blank number is a row
 * that somebody has not filled in yet, and is named; a blank row is nothing.
 */
export function readContactList(rows: readonly SheetRow[]): ContactList {
  const entries: ContactEntry[] = [];
  const problems: ContactListProblem[] = [];
  const at = rows.slice(0, HEADER_ROWS_MAX).findIndex(({ cells }) => columnsOf(cells) !== undefined);
  const columns = at === -1 ? undefined : columnsOf(rows[at]?.cells ?? []);
  for (const { line, cells, problem } of columns === undefined ? rows : rows.slice(at + 1)) {
    if (problem !== undefined) {
      problems.push({ line, code: 'row-unreadable' });
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const found = columns === undefined ? withoutHeader(cells) : withHeader(cells, columns);
    if (found.customers.length === 0) problems.push({ line, code: 'customer-missing' });
    else if (found.phones.length === 0) problems.push({ line, code: 'phone-missing' });
    else for (const phone of found.phones) entries.push({ line, customers: found.customers, phone, ...found.named });
  }
  return { entries, problems };
}

type Found = {
  readonly customers: readonly string[];
  readonly phones: readonly string[];
  readonly named: { readonly contactName?: string };
};

function columnsOf(cells: readonly string[]): Columns | undefined {
  const roles = cells.map((cell) => roleOfHeader(cell)?.role);
  const all = (role: ColumnRole) => roles.flatMap((found, index) => (found === role ? [index] : []));
  const phones = all('phone');
  const customers = CUSTOMER.flatMap(all);
  if (phones.length === 0 || customers.length === 0) return undefined;
  // "Contact" alone is a customer in a ledger; beside another column of customers it is the person to ask for.
  const byName = customers.find((index) => /^(contact|kontakt|contatto)$/.test(foldWords(cells[index] ?? '')));
  const person = all('contactName')[0] ?? (customers.length > 1 ? byName : undefined);
  return { phones, customers: customers.filter((index) => index !== person), contactName: person };
}

function withHeader(cells: readonly string[], { customers, phones, contactName }: Columns): Found {
  const text = (index: number) => (cells[index] ?? '').trim();
  const name = contactName === undefined ? '' : text(contactName);
  return {
    customers: customers.map(text).filter((found) => found !== ''),
    phones: phones.map(text).filter((found) => found !== ''),
    named: name === '' ? {} : { contactName: name },
  };
}

/** The last cell that looks like a number is it: customer numbers stand in front. */
function withoutHeader(cells: readonly string[]): Found {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const at = filled.findLastIndex(looksLikePhone);
  const phone = filled.length > 1 ? filled[at] : undefined;
  return {
    customers: filled.filter((_, index) => index !== at || phone === undefined),
    phones: phone === undefined ? [] : [phone],
    named: {},
  };
}

const DIGITS_MIN = 5;

function looksLikePhone(text: string): boolean {
  return /^\+?[\d\s()/.\-–]+(?:(?:x|ext\.?|app\.)\s?\d+)?$/i.test(text) && text.replace(/\D/g, '').length >= DIGITS_MIN;
}
