import type { Channel, ContactFacts, Relation } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';

/** ACCC and ASIC, Debt collection guideline for collectors and creditors (Regulatory Guide 96). Guidance, not law. */
export const RG_96 = {
  force: 'regulator-guidance',
  confidence: 'P',
  effectiveFrom: day('2005-10-01'),
  link: { text: 'ACCC and ASIC, Regulatory Guide 96', url: 'https://asic.gov.au/regulatory-resources/' },
} as const satisfies Partial<Rule>;

export const BY_TELEPHONE: readonly Channel[] = ['call', 'voicemail'];
export const NOT_FACE_TO_FACE: readonly Channel[] = ['call', 'voicemail', 'text', 'email'];
export const THIRD_PARTIES: readonly Relation[] = ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'];

/** A Wednesday morning in Sydney. */
export const quietInAustralia: ContactFacts = {
  ...quietFacts({
    at: '2026-06-10T10:00+10:00',
    zone: 'Australia/Sydney',
    regime: {
      places: [{ country: 'AU' }],
      debtKind: 'consumer',
      collector: 'third-party',
      product: 'consumer-credit',
    },
  }),
  numberUse: 'home',
  limitation: { declared: 'running' },
};
