import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { CompensationRule, InterestLaw } from '@duologue/core/interest/law.ts';
import { onEcbRate } from './directive.ts';
import { GROSS, TERMS_ASSUMED } from './notes.ts';

/** Before VAT. */
const COLLECTION_COSTS: CompensationRule = {
  kind: 'scale',
  currency: 'EUR',
  steps: [
    { to: '2500.00', percent: '15' },
    { to: '5000.00', percent: '10' },
    { to: '10000.00', percent: '5' },
    { to: '200000.00', percent: '1' },
    { percent: '0.5' },
  ],
  min: '40.00',
  max: '6775.00',
};

const SCALE_CITATION = 'Besluit vergoeding voor buitengerechtelijke incassokosten';

const business: InterestLaw = {
  ...onEcbRate,
  id: 'nl.business',
  place: 'NL',
  title: {
    en: 'Netherlands: commercial interest',
    de: 'Niederlande: Handelszinsen',
    it: 'Paesi Bassi: interessi commerciali',
  },
  citation: `BW 6:44, 6:96(4), 6:119a, 6:120(2); ${SCALE_CITATION}`,
  confidence: 'M',
  effectiveFrom: day('2013-03-16'),
  compounding: 'yearly',
  compensation: COLLECTION_COSTS,
  notes: [
    {
      en: 'After each full year interest is added and bears interest itself. The costs of collection are before VAT.',
      de: 'Nach jedem vollen Jahr werden die Zinsen zugeschlagen und verzinst. Inkassokosten ohne Umsatzsteuer.',
      it: 'Dopo ogni anno intero gli interessi si aggiungono e ne producono. Costi di incasso al netto dell’IVA.',
    },
    GROSS,
    TERMS_ASSUMED,
  ],
};

const consumer: InterestLaw = {
  ...business,
  id: 'nl.consumer',
  debtors: ['consumer'],
  title: {
    en: 'Netherlands: interest owed by consumers',
    de: 'Niederlande: Zinsen von Verbrauchern',
    it: 'Paesi Bassi: interessi dovuti dai consumatori',
  },
  citation: `BW 6:44, 6:96(6), 6:119, 6:120(1); ${SCALE_CITATION}`,
  rate: { kind: 'reference', series: 'nl-consumer', marginPercent: '0.00', moves: 'floating' },
  notes: [
    ...business.notes.slice(0, 1),
    {
      en: 'A consumer owes costs of collection only after the reminder that gives fourteen days.',
      de: 'Verbraucher schulden Inkassokosten erst nach der Mahnung mit vierzehn Tagen Frist.',
      it: 'Il consumatore deve i costi di incasso solo dopo il sollecito con quattordici giorni.',
    },
  ],
};

export const netherlands: readonly InterestLaw[] = [business, consumer];
