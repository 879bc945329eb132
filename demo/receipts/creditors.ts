import { luhn, mod10Recursive, mod97, weighted } from '@duologue/core/allocation/references/check-digits.ts';
import type { Dice } from './dice.ts';

export const LANGUAGES = ['en', 'de', 'it', 'fr', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A creditor of the labelled set: how it numbers invoices, whether it prints references, what it sells. */
export type SetCreditor = {
  readonly language: Language;
  readonly numberOf: (sequence: number) => string;
  readonly referenceOf?: (sequence: number, customer: number) => string;
  /** Everybody pays one of a few prices. */
  readonly isSubscription: boolean;
  readonly discountPercent: number;
};

const padded = (value: number, size: number) => String(value).padStart(size, '0');

function rf(body: string): string {
  return `RF${padded(98 - mod97(`${body}RF00`), 2)}${body}`;
}
function ogm(body: string): string {
  return `${body}${padded(mod97(body) || 97, 2)}`;
}

const REFERENCES = {
  rf: (sequence: number, customer: number) => rf(`${padded(customer, 5)}${padded(sequence, 6)}`),
  qr: (sequence: number, customer: number) => {
    const body = `${padded(customer, 12)}${padded(sequence, 14)}`;
    return `${body}${mod10Recursive(body)}`;
  },
  ogm: (sequence: number, customer: number) => ogm(`${padded(customer % 10_000, 4)}${padded(sequence, 6)}`),
  kid: (sequence: number, customer: number) => {
    const body = `${padded(customer, 6)}${padded(sequence, 7)}`;
    return `${body}${luhn(body)}`;
  },
  viitenumero: (sequence: number, customer: number) => {
    const body = `${customer + 10}${padded(sequence, 6)}`;
    return `${body}${(10 - (weighted(body, [7, 3, 1]) % 10)) % 10}`;
  },
} as const;

/** As invoices are numbered in practice: with and without letters and years, long and short, and two alike. */
export const SET_CREDITORS: readonly SetCreditor[] = [
  creditor('de', (n) => `RE-2026-${padded(n, 5)}`),
  creditor('de', (n) => `${202_600_000 + n}`, { discountPercent: 2 }),
  creditor('de', (n) => `R26/${padded(n, 6)}`, { referenceOf: REFERENCES.rf }),
  creditor('de', (n) => `RG${padded(n, 4)}-26`, { isSubscription: true }),
  creditor('en', (n) => `INV-${10_000 + n}`),
  creditor('en', (n) => `INV-${10_000 + n}`, { discountPercent: 3 }),
  creditor('en', (n) => `SI${padded(n, 7)}`, { referenceOf: REFERENCES.kid }),
  creditor('it', (n) => `FT ${n}/2026`),
  creditor('it', (n) => `2026/${padded(n, 4)}/A`),
  creditor('it', (n) => `${n}`, { isSubscription: true }),
  creditor('fr', (n) => `F2026-${padded(n, 4)}`),
  creditor('fr', (n) => `FA${padded(n, 6)}`, { referenceOf: REFERENCES.qr }),
  creditor('nl', (n) => `2026${padded(n, 4)}`, { referenceOf: REFERENCES.ogm }),
  creditor('nl', (n) => `VF-26.${padded(n, 5)}`, { discountPercent: 2 }),
  creditor('nl', (n) => `${2_600_000 + n}`, { referenceOf: REFERENCES.viitenumero, isSubscription: true }),
];

function creditor(language: Language, numberOf: SetCreditor['numberOf'], more: Partial<SetCreditor> = {}): SetCreditor {
  return { language, numberOf, isSubscription: false, discountPercent: 0, ...more };
}

const PRICES = [1990, 2900, 4900, 4990, 9900, 14_900, 19_900, 29_900] as const;

export function priceOf({ isSubscription }: SetCreditor, dice: Dice): bigint {
  if (isSubscription) return BigInt(dice.pick(PRICES));
  const size = 10 ** (2.2 + dice.next() * 3.4);
  if (dice.isBelow(0.2)) return BigInt(Math.ceil(size / 100)) * 5_000n;
  return BigInt(Math.max(500, Math.round(size * (10 + dice.next() * 5))));
}
