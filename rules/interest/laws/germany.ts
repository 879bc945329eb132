import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import { FORTY_EURO, NO_SUM } from './compensation.ts';
import { CONSUMER, TERMS_ASSUMED } from './notes.ts';

const DEFAULT_BEGINS: Sentence = {
  en: 'Interest needs default: a reminder, a date on the calendar, or 30 days after due date and invoice.',
  de: 'Zinsen setzen Verzug voraus: Mahnung, Kalenderdatum oder 30 Tage nach Fälligkeit und Rechnung.',
  it: 'Gli interessi presuppongono la mora: sollecito, data di calendario o 30 giorni da scadenza e fattura.',
};

const shared = {
  place: 'DE',
  url: 'https://www.gesetze-im-internet.de/bgb/__288.html',
  confidence: 'P',
  contract: { compensation: true },
  dayCount: 'ACT/365F',
  compounding: 'none',
} as const;

const base = (marginPercent: string) =>
  ({ kind: 'reference', series: 'de-base', marginPercent, moves: 'floating' }) as const;

const business: InterestLaw = {
  ...shared,
  id: 'de.business',
  debtors: ['business', 'public', 'public-health'],
  debts: ['ordinary'],
  title: {
    en: 'Germany: default interest between businesses',
    de: 'Deutschland: Verzugszinsen zwischen Unternehmen',
    it: 'Germania: interessi di mora tra imprese',
  },
  citation: 'BGB § 247, 286, 288(2) and (5), 367',
  effectiveFrom: day('2014-07-29'),
  rate: base('9.00'),
  allocation: 'interest-first',
  compensation: FORTY_EURO,
  notes: [
    DEFAULT_BEGINS,
    {
      en: 'The flat sum is credited against legal costs (§ 288(5)).',
      de: 'Die Pauschale wird auf Kosten der Rechtsverfolgung angerechnet (§ 288 Abs. 5).',
      it: 'L’importo fisso si imputa alle spese legali (§ 288, comma 5).',
    },
    TERMS_ASSUMED,
  ],
};

const consumer: InterestLaw = {
  ...shared,
  id: 'de.consumer',
  debtors: ['consumer'],
  debts: ['ordinary'],
  title: {
    en: 'Germany: default interest of consumers',
    de: 'Deutschland: Verzugszinsen von Verbrauchern',
    it: 'Germania: interessi di mora dei consumatori',
  },
  citation: 'BGB § 247, 286(3), 288(1), 367',
  effectiveFrom: day('2002-01-01'),
  rate: base('5.00'),
  allocation: 'interest-first',
  compensation: NO_SUM,
  contract: { compensation: false },
  notes: [
    CONSUMER,
    {
      en: 'Default after 30 days only if the invoice said so to the consumer.',
      de: 'Verzug nach 30 Tagen nur, wenn die Rechnung darauf hingewiesen hat.',
      it: 'Mora dopo 30 giorni solo se la fattura lo diceva al consumatore.',
    },
  ],
};

const consumerLoan: InterestLaw = {
  ...consumer,
  id: 'de.consumer-loan',
  debts: ['loan'],
  title: {
    en: 'Germany: default interest of consumer loans',
    de: 'Deutschland: Verzugszinsen bei Verbraucherdarlehen',
    it: 'Germania: interessi di mora nel credito al consumo',
  },
  citation: 'BGB § 247, 288(1), 497(1) and (3)',
  allocation: 'principal-first',
};

const propertyLoan: InterestLaw = {
  ...consumerLoan,
  id: 'de.property-loan',
  debts: ['property-loan'],
  title: {
    en: 'Germany: default interest of consumer loans on property',
    de: 'Deutschland: Verzugszinsen bei Immobiliar-Verbraucherdarlehen',
    it: 'Germania: interessi di mora nei mutui immobiliari ai consumatori',
  },
  citation: 'BGB § 247, 497(1), (3) and (4)',
  rate: base('2.50'),
};

export const germany: readonly InterestLaw[] = [business, consumer, consumerLoan, propertyLoan];
