import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { australiaNational } from '../holidays/oceania.ts';
import { checklistRules } from '../speech/checklist.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import { frequency } from './frequency.ts';
import { times } from './hours.ts';
import { persons } from './persons.ts';
import { recordings } from './recording.ts';
import { quietInAustralia, RG_96 } from './source.ts';

/** Australia: individuals, whatever the debt and whoever collects it. */

const LIMITATION = {
  code: 'AU-LIM',
  confidence: 'M',
  effectiveFrom: day('1985-01-01'),
  link: { text: 'Limitation acts of the states and territories' },
} as const satisfies Partial<Rule>;

const speech = checklistRules({
  privacy: {
    ...RG_96,
    force: 'law',
    code: 'AU-RG96-ID',
    citation: 'RG 96 part 2 s.1; Privacy Act 1988, Australian Privacy Principle 6',
  },
  pressure: {
    force: 'law',
    confidence: 'M',
    effect: 'deny',
    code: 'AU-TPL',
    citation: 'ASIC Act 2001 s.12DJ; Australian Consumer Law s.50',
    link: { text: 'Australian Consumer Law', url: 'https://www.legislation.gov.au' },
    effectiveFrom: day('2011-01-01'),
  },
});

export const australia = definePack({
  id: 'au.rg-96',
  jurisdiction: 'AU',
  title: {
    en: 'Australia: debt collection guideline RG 96, recording, old debts',
    de: 'Australien: Inkasso-Leitlinie RG 96, Aufzeichnung, alte Schulden',
    it: 'Australia: linea guida RG 96, registrazione, debiti vecchi',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'AU' }], answers: { 'natural-person': 'yes' } },
  holidays: [australiaNational],
  quiet: quietInAustralia,
  rules: [...times, ...frequency, ...persons, ...speech, ...recordings],
});

export const australiaOldDebts = oldDebtsPack({
  country: 'AU',
  name: { en: 'Australia', de: 'Australien', it: 'Australia' },
  quiet: australia.quiet,
  rules: [
    ...limitationRules({
      ...LIMITATION,
      citation: 'Limitation acts of the states and territories: six years for a simple contract',
      years: 6,
      appliesTo: { exceptPlaces: [{ country: 'AU', region: 'NT' }] },
    }),
    ...limitationRules({
      ...LIMITATION,
      id: 'limitation-nt',
      citation: 'Limitation Act 1981 (NT) s.12',
      years: 3,
      places: [{ country: 'AU', region: 'NT' }],
    }),
  ],
});
