import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import { FORTY_EURO } from './compensation.ts';
import { GROSS, MORE_COSTS, TERMS_ASSUMED } from './notes.ts';

/** Laws that carry out Directive 2011/7/EU: a margin on the rate of the European Central Bank, moving by half-year. */
export const onEcbRate = {
  debtors: ['business', 'public', 'public-health'],
  debts: ['ordinary'],
  contract: { compensation: true },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  compensation: FORTY_EURO,
  rate: { kind: 'reference', series: 'ecb-mro', marginPercent: '8.00', moves: 'floating' },
  notes: [GROSS, MORE_COSTS, TERMS_ASSUMED],
} as const satisfies Partial<InterestLaw>;

const MINIMUM: Sentence = {
  en: 'This is the minimum that European law asks for. The law of the country may give more.',
  de: 'Das ist das Mindestmaß des europäischen Rechts. Das Recht des Landes kann mehr geben.',
  it: 'È il minimo chiesto dal diritto europeo. La legge del paese può dare di più.',
};

const minimum = (place: string, effectiveFrom: string): InterestLaw => ({
  ...onEcbRate,
  id: `${place.toLowerCase()}.directive-minimum`,
  place,
  title: {
    en: 'European Union: the least interest on late commercial payments',
    de: 'Europäische Union: Mindestzins auf verspätete Handelszahlungen',
    it: 'Unione europea: interesse minimo sui pagamenti commerciali in ritardo',
  },
  citation: 'Directive 2011/7/EU art. 2 to 6',
  url: 'https://eur-lex.europa.eu/eli/dir/2011/7/oj',
  confidence: 'M',
  effectiveFrom: day(effectiveFrom),
  notes: [MINIMUM, ...onEcbRate.notes],
});

/** States with the euro that have no law of their own here. Elsewhere the rate of the national bank counts. */
const EURO_STATES = ['AT', 'BE', 'CY', 'EE', 'FI', 'GR', 'LU', 'MT', 'PT', 'SI', 'SK'] as const;

export const directiveMinimum: readonly InterestLaw[] = [
  minimum('EU', '2013-03-16'),
  ...EURO_STATES.map((place) => minimum(place, '2013-03-16')),
  minimum('LV', '2014-01-01'),
  minimum('LT', '2015-01-01'),
  minimum('HR', '2023-01-01'),
  minimum('BG', '2026-01-01'),
];
