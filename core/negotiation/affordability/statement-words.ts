/**
 * The categories of an income and expenditure statement, as the statements that advisers and creditors share in our
 * markets have them: what is fixed first, then what is flexible.
 */
export const INCOME_LINES = ['wages', 'self-employed', 'benefits', 'pension', 'child-support', 'other-income'] as const;
export type IncomeLine = (typeof INCOME_LINES)[number];

export const EXPENDITURE_LINES = [
  'housing',
  'home-insurance',
  'council-tax',
  'gas-electricity',
  'water',
  'care-health',
  'transport-fixed',
  'school-childcare',
  'pension-insurance',
  'professional-costs',
  'other-essential',
  'priority-debts',
  'other-debts',
  'phone-leisure',
  'transport',
  'food-housekeeping',
  'personal',
  'savings',
] as const;
export type ExpenditureLine = (typeof EXPENDITURE_LINES)[number];

/** How often an amount comes or goes. */
export const EVERY = ['week', 'two-weeks', 'four-weeks', 'month', 'quarter', 'year'] as const;
export type Every = (typeof EVERY)[number];

/** Where a hard answer leads: a person with time, not a cheaper plan. */
export const CARE_ROUTES = ['hardship', 'vulnerable'] as const;
export type CareRoute = (typeof CARE_ROUTES)[number];

/** What can be asked to see, once. */
export const EVIDENCE_KINDS = [
  'income-proof',
  'benefit-letter',
  'medical-letter',
  'bank-statement',
  'accounts',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
