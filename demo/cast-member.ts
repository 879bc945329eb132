/** What makes a member of the cast worth having: one situation each. */
export type Situation =
  | 'promise-due-today'
  | 'promise-broken'
  | 'disputed'
  | 'represented'
  | 'wrong-number'
  | 'limitation-near'
  | 'asked-to-stop'
  | 'breathing-space'
  | 'call-back-at-a-time'
  | 'paid-but-not-in-the-ledger'
  | 'credit-note-open'
  | 'key-customer'
  | 'outside-the-call-window'
  | 'no-number-known'
  | 'duplicate-invoice';

/**
 * One line of the ledger. Days count back from the day the sample is made for; amounts are minor units, as they stand
 * in the ledger: a credit note is negative.
 */
export type Bill = {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly issuedDaysAgo: number;
  readonly termDays: number;
  readonly amountMinor: bigint;
  readonly openMinor: bigint;
  readonly paidDaysAgo?: number;
  readonly reference?: string;
  /** Marked as disputed in the ledger itself. */
  readonly isDisputed?: boolean;
};

export type CastMember = {
  readonly debtorNumber: string;
  readonly name: string;
  readonly kind: 'business' | 'person';
  readonly situation: Situation;
  /** One sentence, for those who write tests and guides. It is not shown. */
  readonly story: string;
  readonly language: 'en' | 'de' | 'it';
  readonly currency: 'GBP' | 'USD' | 'EUR';
  readonly address: string;
  readonly postcode: string;
  readonly city: string;
  readonly region?: string;
  readonly country: 'GB' | 'US' | 'DE' | 'IT';
  /** The zone in which the debtor is. */
  readonly zone: string;
  /** E.164, from a range kept for fiction. */
  readonly phone?: string;
  readonly email?: string;
  readonly contact?: { readonly name: string; readonly role: string };
  readonly bills: readonly Bill[];
};

/** An unpaid invoice. */
export function owes(
  number: string,
  issuedDaysAgo: number,
  termDays: number,
  amountMinor: bigint,
  reference?: string,
): Bill {
  const base = { number, kind: 'invoice', issuedDaysAgo, termDays, amountMinor, openMinor: amountMinor } as const;
  return reference === undefined ? base : { ...base, reference };
}

/** An invoice that was paid so many days after it fell due (before, when negative). */
export function paid(
  number: string,
  issuedDaysAgo: number,
  termDays: number,
  amountMinor: bigint,
  daysLate: number,
): Bill {
  const paidDaysAgo = issuedDaysAgo - termDays - daysLate;
  return { number, kind: 'invoice', issuedDaysAgo, termDays, amountMinor, openMinor: 0n, paidDaysAgo };
}
