import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { canadaFederal } from '../holidays/canada.ts';
import { federalRules } from './federal-rules.ts';
import { quietInCanada } from './shared.ts';

/** Debts owed to federally regulated lenders, whoever collects them: the bank itself or its agency. */

const NOW = { checkedOn: day('2026-11-22'), holidays: [canadaFederal] } as const;

export const canadaBanks = definePack({
  ...NOW,
  id: 'ca.federal-banks',
  jurisdiction: 'CA',
  title: {
    en: 'Canada: debts owed to banks',
    de: 'Kanada: Schulden bei Banken',
    it: 'Canada: debiti verso banche',
  },
  appliesTo: { places: [{ country: 'CA' }], debtKinds: ['consumer'], products: ['bank-debt'] },
  quiet: quietInCanada(undefined, 'America/Toronto', { product: 'bank-debt' }),
  rules: federalRules({
    code: (name) => `CA-FED-${name}`,
    citation: (item) => `Financial Consumer Protection Framework Regulations, SOR/2021-181, schedule, item ${item}`,
    confidence: 'P',
    effectiveFrom: day('2022-06-30'),
    link: {
      text: 'SOR/2021-181, schedule',
      url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-181/',
    },
  }),
});

export const canadaTrustCompanies = definePack({
  ...NOW,
  id: 'ca.federal-trust-and-insurance',
  jurisdiction: 'CA',
  title: {
    en: 'Canada: debts owed to trust, loan and insurance companies',
    de: 'Kanada: Schulden bei Treuhand-, Kredit- und Versicherungsgesellschaften',
    it: 'Canada: debiti verso società fiduciarie, di credito e assicurative',
  },
  appliesTo: {
    places: [{ country: 'CA' }],
    debtKinds: ['consumer'],
    products: ['insurance-or-trust-company'],
  },
  quiet: quietInCanada(undefined, 'America/Toronto', { product: 'insurance-or-trust-company' }),
  rules: federalRules({
    code: () => 'CA-FED-TLC',
    citation: (item) => `SOR/2009-257 s.7, parallel to SOR/2021-181, schedule, item ${item}`,
    confidence: 'P',
    effectiveFrom: day('2010-01-01'),
    link: { text: 'SOR/2009-257', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2009-257/' },
  }),
});
