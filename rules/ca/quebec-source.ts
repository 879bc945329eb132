import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';

/** Act respecting the collection of certain debts. Often miscited as P-2.2. */
export const R_2_2 = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2000-01-01'),
  link: {
    text: 'Act respecting the collection of certain debts, chapter R-2.2',
    url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/R-2.2',
  },
} as const satisfies Partial<Rule>;
