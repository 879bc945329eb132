import type { Bill, CastMember } from './cast-member.ts';
import { firmName, personName } from './names.ts';
import { TOWNS } from './places.ts';
import { draw, drawWhole } from './random.ts';

/** A debtor of the portfolio: a member of the cast without a story. */
export type Invented = Omit<CastMember, 'situation' | 'story' | 'zone'>;

/** What is drawn for, so that one question never answers another. */
const ASK = {
  town: 1,
  kind: 2,
  house: 3,
  phone: 4,
  habit: 5,
  open: 6,
  history: 7,
  size: 8,
  age: 9,
  term: 10,
  fate: 11,
} as const;

const ROLES = ['Accounts payable', 'Owner', 'Office manager', 'Finance'] as const;

/** The debtor with this number in the portfolio of this seed. */
export function inventDebtor(seed: number, index: number): Invented {
  const ask = (question: number) => draw(seed, index, question);
  const town = TOWNS[Math.floor(ask(ASK.town) * TOWNS.length)] ?? TOWNS[0];
  if (town === undefined) throw new Error('There is no town to live in.');
  const kind = ask(ASK.kind) < 0.15 ? 'person' : 'business';
  const name = kind === 'person' ? personName(index) : firmName(index, town.country);
  const { phone, street, ...place } = town;
  const number = `K-${String(index + 1).padStart(6, '0')}`;

  return {
    ...place,
    debtorNumber: number,
    name,
    kind,
    address:
      town.country === 'GB' || town.country === 'US'
        ? `${house(seed, index)} ${street}`
        : `${street} ${house(seed, index)}`,
    email: `accounts@${number.toLowerCase()}.example`,
    ...(phone === undefined ? {} : { phone: fill(phone, ask(ASK.phone)) }),
    ...(kind === 'business'
      ? { contact: { name: personName(index * 3 + 1), role: ROLES[index % ROLES.length] ?? 'Owner' } }
      : {}),
    bills: [...history(seed, index), ...openItems(seed, index)],
  };
}

/** A number of the range: the x at its end become the digits of a draw. */
function fill(range: string, drawn: number): string {
  const digits = range.length - range.replace(/x+$/, '').length;
  return range.slice(0, -digits) + String(Math.floor(drawn * 10 ** digits)).padStart(digits, '0');
}

const house = (seed: number, index: number) => drawWhole(1, 240, seed, index, ASK.house);

/** Days that this debtor usually takes beyond the due date: most are a little late, a few very. */
const habitDays = (seed: number, index: number) => Math.round(draw(seed, index, ASK.habit) ** 2 * 45) - 3;

/** Invoices of the past year or so, paid in this debtor's own time. */
function history(seed: number, index: number): Bill[] {
  const count = drawWhole(0, 6, seed, index, ASK.history);
  return Array.from({ length: count }, (_, past) => {
    const termDays = term(seed, index);
    const daysLate = Math.max(-termDays, habitDays(seed, index) + drawWhole(-4, 6, seed, index, ASK.history, past));
    const issuedDaysAgo = termDays + daysLate + 20 + 45 * (count - past);
    const amountMinor = size(seed, index, 1_000 + past);
    const paidDaysAgo = issuedDaysAgo - termDays - daysLate;
    return {
      number: billNumber(index, past),
      kind: 'invoice',
      issuedDaysAgo,
      termDays,
      amountMinor,
      openMinor: 0n,
      paidDaysAgo,
    };
  });
}

/** What is open: one to four invoices, some part-paid, now and then a credit note that nobody has used. */
function openItems(seed: number, index: number): Bill[] {
  const count = 1 + Math.floor(draw(seed, index, ASK.open) ** 2 * 4);
  return Array.from({ length: count }, (_, item): Bill => {
    const fate = draw(seed, index, ASK.fate, item);
    const termDays = term(seed, index);
    const issuedDaysAgo = Math.round(draw(seed, index, ASK.age, item) ** 2 * 220) + 4;
    const amountMinor = size(seed, index, item);
    const number = billNumber(index, 20 + item);
    const base = {
      number,
      issuedDaysAgo,
      termDays,
      reference: `Order ${drawWhole(1_000, 9_999, seed, index, ASK.size, 500 + item)}`,
    };
    // The first item is always an invoice, so that nobody is on the ledger for a credit alone.
    if (item > 0 && fate < 0.08) {
      const credit = -amountMinor / 5n - 1n;
      return { ...base, kind: 'credit-note', termDays: 0, amountMinor: credit, openMinor: credit };
    }
    const isPartPaid = fate > 0.92;
    const isDisputed = fate > 0.4 && fate < 0.43;
    const openMinor = isPartPaid ? amountMinor - amountMinor / 3n : amountMinor;
    return { ...base, kind: 'invoice', amountMinor, openMinor, isDisputed };
  });
}

const term = (seed: number, index: number) => [14, 30, 30, 30, 45, 60][drawWhole(0, 5, seed, index, ASK.term)] ?? 30;
const billNumber = (index: number, item: number) =>
  `HK-${String(index + 1).padStart(6, '0')}-${String(item + 1).padStart(2, '0')}`;

/** Many small amounts and a few large ones: a product of even draws is close to log-normal, and the same on every machine. */
function size(seed: number, index: number, item: number): bigint {
  let amount = 90_000;
  for (let factor = 0; factor < 6; factor += 1) amount *= 0.35 + 1.4 * draw(seed, index, ASK.size, item, factor);
  return BigInt(Math.max(500, Math.round(amount)));
}
