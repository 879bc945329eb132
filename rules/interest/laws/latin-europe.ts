import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import { NO_SUM } from './compensation.ts';
import { onEcbRate } from './directive.ts';
import { CONSUMER, GROSS, MORE_COSTS, TERMS_ASSUMED } from './notes.ts';

const italy: InterestLaw = {
  ...onEcbRate,
  id: 'it.late-payment',
  place: 'IT',
  title: {
    en: 'Italy: interest on late commercial payments',
    de: 'Italien: Zinsen auf verspätete Handelszahlungen',
    it: 'Italia: interessi di mora nelle transazioni commerciali',
  },
  citation: 'D.Lgs. 231/2002 art. 4, 5 and 6; art. 1194 c.c.',
  confidence: 'M',
  effectiveFrom: day('2013-01-01'),
};

const italianFood: InterestLaw = {
  ...italy,
  id: 'it.agri-food',
  debts: ['agri-food'],
  title: {
    en: 'Italy: interest on late payments for food and farm produce',
    de: 'Italien: Zinsen auf verspätete Zahlungen für Agrar- und Lebensmittel',
    it: 'Italia: interessi di mora per prodotti agricoli e alimentari',
  },
  citation: 'D.Lgs. 198/2021 art. 4; D.Lgs. 231/2002 art. 5 and 6; art. 1194 c.c.',
  effectiveFrom: day('2021-12-15'),
  rate: { ...onEcbRate.rate, marginPercent: '12.00' },
};

const legalRate = {
  debtors: ['consumer'],
  debts: ['ordinary'],
  confidence: 'M',
  contract: { compensation: false },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  compensation: NO_SUM,
  notes: [CONSUMER],
} as const;

const italianConsumer: InterestLaw = {
  ...legalRate,
  id: 'it.consumer',
  place: 'IT',
  title: {
    en: 'Italy: legal interest owed by consumers',
    de: 'Italien: gesetzliche Zinsen von Verbrauchern',
    it: 'Italia: interessi legali dovuti dai consumatori',
  },
  citation: 'Art. 1194, 1224 and 1284(1) c.c.',
  effectiveFrom: day('2000-01-01'),
  rate: { kind: 'reference', series: 'it-legal', marginPercent: '0.00', moves: 'floating' },
};

const spain: InterestLaw = {
  ...onEcbRate,
  id: 'es.late-payment',
  place: 'ES',
  title: {
    en: 'Spain: interest on late commercial payments',
    de: 'Spanien: Zinsen auf verspätete Handelszahlungen',
    it: 'Spagna: interessi sui pagamenti commerciali in ritardo',
  },
  citation: 'Ley 3/2004 art. 5, 7 and 8; art. 1173 CC',
  confidence: 'M',
  effectiveFrom: day('2013-02-24'),
};

const spanishConsumer: InterestLaw = {
  ...legalRate,
  id: 'es.consumer',
  place: 'ES',
  title: {
    en: 'Spain: legal interest owed by consumers',
    de: 'Spanien: gesetzliche Zinsen von Verbrauchern',
    it: 'Spagna: interessi legali dovuti dai consumatori',
  },
  citation: 'Art. 1108 and 1173 CC',
  effectiveFrom: day('2000-01-01'),
  rate: { kind: 'reference', series: 'es-legal', marginPercent: '0.00', moves: 'floating' },
};

const france: InterestLaw = {
  ...onEcbRate,
  id: 'fr.late-payment',
  place: 'FR',
  title: {
    en: 'France: interest on late payments between businesses',
    de: 'Frankreich: Zinsen auf verspätete Zahlungen zwischen Unternehmen',
    it: 'Francia: interessi sui pagamenti in ritardo tra imprese',
  },
  citation: 'Code de commerce L441-10 and D441-5; Code civil 1343-1; CJEU C-585/20',
  confidence: 'M',
  effectiveFrom: day('2013-01-01'),
  rate: { ...onEcbRate.rate, marginPercent: '10.00' },
  contract: { floor: { series: 'fr-legal', multiple: '3' }, compensation: true },
  notes: [
    {
      en: 'An agreed rate holds from three times the legal rate upward; below it, or where none is agreed, ECB + 10.',
      de: 'Ein vereinbarter Satz gilt ab dem Dreifachen des gesetzlichen; darunter oder ohne Vereinbarung EZB + 10.',
      it: 'Il tasso pattuito vale da tre volte quello legale; sotto, o senza patto, BCE + 10.',
    },
    {
      en: 'The flat sum is not owed where insolvency proceedings bar payment when due. Nothing else is charged out of court.',
      de: 'Keine Pauschale, wenn ein Insolvenzverfahren die Zahlung bei Fälligkeit hindert. Außergerichtlich nichts weiter.',
      it: 'Niente importo fisso se una procedura concorsuale vieta di pagare alla scadenza. Fuori causa nient’altro.',
    },
    GROSS,
    MORE_COSTS,
    TERMS_ASSUMED,
  ],
};

export const latinEurope: readonly InterestLaw[] = [
  italy,
  italianFood,
  italianConsumer,
  spain,
  spanishConsumer,
  france,
];
