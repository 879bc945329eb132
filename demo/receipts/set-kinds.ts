/** What can happen to a payment on its way, and how many of a thousand receipts it happens to. */
export const SET_KINDS = {
  reference: 170,
  'reference-mistyped': 10,
  number: 235,
  'number-shortened': 60,
  'number-split': 45,
  'number-merged': 35,
  'number-mistyped': 25,
  'number-misread': 15,
  'number-truncated': 25,
  'number-of-other': 10,
  several: 70,
  'several-cut': 20,
  'several-silent': 25,
  credit: 15,
  discount: 35,
  fee: 15,
  part: 35,
  over: 20,
  'third-party': 30,
  'third-party-silent': 10,
  silent: 50,
  customer: 20,
  'customer-third-party': 10,
  instalment: 45,
  'instalment-other-amount': 12,
  'instalment-paid-ahead': 6,
  'plan-other-item': 8,
  'paid-twice': 20,
  'other-currency': 5,
  nobodys: 40,
} as const;
export type SetKind = keyof typeof SET_KINDS;

const TOTAL = Object.values(SET_KINDS).reduce((sum: number, share) => sum + share, 0);

export function kindAt(drawn: number): SetKind {
  let left = drawn * TOTAL;
  for (const [kind, share] of Object.entries(SET_KINDS)) {
    left -= share;
    if (left < 0) return kind as SetKind;
  }
  return 'number';
}
