import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';

/** Reserve Bank of India. Known by several sources that quote it, so the review date is near. */
export const CIRCULAR_2022 = {
  force: 'regulator-rule',
  confidence: 'S',
  effect: 'deny',
  effectiveFrom: day('2022-08-12'),
  reviewOn: day('2027-05-22'),
  citation:
    'Reserve Bank of India, Outsourcing of Financial Services: Responsibilities of regulated entities employing Recovery Agents, 12 August 2022',
  link: { text: 'RBI circular of 12 August 2022', url: 'https://www.rbi.org.in' },
} as const satisfies Partial<Rule>;

/** Every borrower of a lender that the Reserve Bank regulates; microfinance has a window of its own. */
export const REGULATED: readonly string[] = [
  'bank-debt',
  'consumer-credit',
  'regulated-mortgage',
  'money-lending',
  'purchased-bank-npl',
  'student-loan',
];

export const quietInIndia: ContactFacts = {
  ...quietFacts({
    at: '2026-06-10T11:00+05:30',
    zone: 'Asia/Kolkata',
    regime: { places: [{ country: 'IN' }], debtKind: 'consumer', collector: 'third-party', product: 'bank-debt' },
  }),
  numberUse: 'home',
  limitation: { declared: 'running' },
};

export const microfinance: Partial<ContactFacts> = {
  regime: { places: [{ country: 'IN' }], debtKind: 'consumer', collector: 'first-party', product: 'microfinance' },
};
