/**
 * Why a debtor says that an amount is not owed. `x12` is the adjustment reason code of X12 data element 426 where
 * there is one, so that a dispute can be handed to a partner's system; reasons of our own have none.
 */
export const DISPUTE_REASONS = {
  price: { x12: '01' },
  allowance: { x12: '02' },
  calculation: { x12: '03' },
  damaged: { x12: '04' },
  quality: { x12: '05' },
  quantity: { x12: '06' },
  'wrong-item': { x12: '07' },
  substitute: { x12: '08' },
  terms: { x12: '09' },
  'data-missing': { x12: '17' },
  'not-our-bill': { x12: '18' },
  duplicate: { x12: '19' },
  'unauthorised-charge': { x12: '23' },
  discount: { x12: '24' },
  'not-accepted': { x12: '25' },
  'invoice-cancelled': { x12: '26' },
  fee: { x12: '29' },
  'delivery-charge': { x12: '30' },
  service: { x12: '38' },
  'late-delivery': { x12: '41' },
  lost: { x12: '42' },
  'documents-missing': { x12: '44' },
  'stale-invoice': { x12: '45' },
  'late-fee-interest': { x12: '50' },
  tax: { x12: '55' },
  'not-received': { x12: '59' },
  'no-order': { x12: '61' },
  'already-paid': {},
  'credit-due': {},
  'contract-ended': {},
  'not-debtor': {},
  'fraud-identity': {},
  'time-barred': {},
  'insolvency-discharged': {},
  'amount-unexplained': {},
} as const satisfies Readonly<Record<string, { readonly x12?: string }>>;

export type DisputeReason = keyof typeof DISPUTE_REASONS;

/** The codes in the order of the table, for pickers and schemas. */
export const DISPUTE_REASON_CODES = Object.keys(DISPUTE_REASONS) as [DisputeReason, ...DisputeReason[]];

/** From raised to closed; the answer is one of accepted, part-accepted, rejected or withdrawn. */
export const DISPUTE_STATUSES = [
  'raised',
  'triage',
  'with-department',
  'awaiting-debtor',
  'accepted',
  'part-accepted',
  'rejected',
  'withdrawn',
  'closed',
] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];
