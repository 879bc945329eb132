import type { Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { DebtorKind, InterestLaw } from '@duologue/core/interest/law.ts';
import { NO_SUM } from './compensation.ts';

const EVERYBODY = ['business', 'consumer', 'public', 'public-health'] as const satisfies readonly DebtorKind[];

const plain = {
  debtors: EVERYBODY,
  debts: ['ordinary'],
  confidence: 'M',
  contract: { compensation: false },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  compensation: NO_SUM,
} as const;

const canada: InterestLaw = {
  ...plain,
  id: 'ca.interest-act',
  place: 'CA',
  title: { en: 'Canada: interest on debts', de: 'Kanada: Zinsen auf Schulden', it: 'Canada: interessi sui debiti' },
  citation: 'Interest Act (R.S.C. 1985, c. I-15) s.3 and 4',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/i-15/',
  confidence: 'P',
  effectiveFrom: day('1986-01-01'),
  rate: { kind: 'fixed', percent: '5.00', confidence: 'P', source: 'Interest Act s.3' },
  contract: { unstatedYearlyMaxPercent: '5.00', compensation: false },
  notes: [
    {
      en: 'Without an agreed rate 5% holds only where interest is owed at all, by agreement or by law.',
      de: 'Ohne vereinbarten Satz gelten 5 % nur, wenn Zinsen überhaupt geschuldet sind, vertraglich oder gesetzlich.',
      it: 'Senza tasso pattuito il 5% vale solo se gli interessi sono dovuti, per patto o per legge.',
    },
    {
      en: 'A written contract that states no yearly rate recovers at most 5% a year.',
      de: 'Ein schriftlicher Vertrag ohne Jahreszins bringt höchstens 5 % im Jahr.',
      it: 'Un contratto scritto senza tasso annuo dà al massimo il 5% l’anno.',
    },
  ],
};

const india: InterestLaw = {
  ...plain,
  id: 'in.small-suppliers',
  place: 'IN',
  debtors: ['business', 'public', 'public-health'],
  title: {
    en: 'India: interest owed to micro and small suppliers',
    de: 'Indien: Zinsen an Kleinst- und Kleinlieferanten',
    it: 'India: interessi dovuti a micro e piccoli fornitori',
  },
  citation: 'Micro, Small and Medium Enterprises Development Act 2006 s.15 and 16',
  effectiveFrom: day('2006-10-02'),
  rate: { kind: 'reference', series: 'rbi-bank', multiple: '3', marginPercent: '0.00', moves: 'at-rests' },
  dayCount: 'monthly-rests',
  compounding: 'monthly',
  notes: [
    {
      en: 'Only for a supplier registered as a micro or small enterprise; an agreed term is at most 45 days.',
      de: 'Nur für Lieferanten, die als Kleinst- oder Kleinunternehmen eingetragen sind; Frist höchstens 45 Tage.',
      it: 'Solo per fornitori registrati come micro o piccole imprese; termine pattuito al massimo 45 giorni.',
    },
  ],
};

const southAfrica: InterestLaw = {
  ...plain,
  id: 'za.prescribed-rate',
  place: 'ZA',
  title: {
    en: 'South Africa: interest on arrears',
    de: 'Südafrika: Verzugszinsen',
    it: 'Sudafrica: interessi di mora',
  },
  citation: 'Prescribed Rate of Interest Act 55 of 1975 s.1; common-law in duplum rule',
  effectiveFrom: day('1976-01-01'),
  rate: { kind: 'reference', series: 'za-repo', marginPercent: '3.50', moves: 'floating' },
  cap: 'in-duplum',
  notes: [
    {
      en: 'Unpaid interest never grows beyond the unpaid principal.',
      de: 'Unbezahlte Zinsen wachsen nie über die unbezahlte Hauptschuld hinaus.',
      it: 'Gli interessi non pagati non superano mai il capitale non pagato.',
    },
  ],
};

const JUDGED: Sentence = {
  en: 'Owed by judgment, not by the invoice: without an agreed rate nothing can be claimed on a call.',
  de: 'Geschuldet durch Urteil, nicht durch die Rechnung: ohne Vereinbarung am Telefon nicht zu fordern.',
  it: 'Dovuti per sentenza, non per la fattura: senza patto non si possono chiedere al telefono.',
};

const court = (place: 'AU' | 'NZ', series: 'au-court' | 'nz-court', citation: string): InterestLaw => ({
  ...plain,
  id: `${place.toLowerCase()}.court-rate`,
  place,
  title: {
    en: 'Interest at the rate of the courts, where nothing is agreed',
    de: 'Zinsen zum Satz der Gerichte, wenn nichts vereinbart ist',
    it: 'Interessi al tasso dei tribunali, se nulla è pattuito',
  },
  citation,
  effectiveFrom: day('2011-01-01'),
  rate: { kind: 'reference', series, marginPercent: '0.00', moves: 'floating' },
  notes: [JUDGED],
});

const singapore: InterestLaw = {
  ...plain,
  id: 'sg.judgment-rate',
  place: 'SG',
  title: {
    en: 'Singapore: interest on judgments',
    de: 'Singapur: Zinsen auf Urteile',
    it: 'Singapore: interessi sulle sentenze',
  },
  citation: 'Rules of Court; Supreme Court Practice Directions (5.33%)',
  effectiveFrom: day('2007-04-01'),
  rate: { kind: 'fixed', percent: '5.33', confidence: 'M', source: 'Default rate of the Singapore courts' },
  notes: [JUDGED],
};

const mexico: InterestLaw = {
  ...plain,
  id: 'mx.commercial',
  place: 'MX',
  debtors: ['business', 'public', 'public-health'],
  title: {
    en: 'Mexico: commercial default interest',
    de: 'Mexiko: Verzugszinsen im Handel',
    it: 'Messico: interessi commerciali di mora',
  },
  citation: 'Código de Comercio art. 362',
  effectiveFrom: day('1900-01-01'),
  rate: { kind: 'fixed', percent: '6.00', confidence: 'M', source: 'Código de Comercio art. 362' },
  notes: [],
};

const brazil: InterestLaw = {
  ...plain,
  id: 'br.legal-rate',
  place: 'BR',
  title: {
    en: 'Brazil: legal interest',
    de: 'Brasilien: gesetzliche Zinsen',
    it: 'Brasile: interessi legali',
  },
  citation: 'Código Civil art. 406, Lei 14.905/2024 (Selic less IPCA)',
  effectiveFrom: day('2024-08-30'),
  rate: { kind: 'reference', series: 'br-legal', marginPercent: '0.00', moves: 'floating' },
  notes: [],
};

const japan: InterestLaw = {
  ...plain,
  id: 'jp.civil-code',
  place: 'JP',
  title: { en: 'Japan: legal interest', de: 'Japan: gesetzliche Zinsen', it: 'Giappone: interessi legali' },
  citation: 'Civil Code art. 404 and 419',
  effectiveFrom: day('2020-04-01'),
  rate: { kind: 'fixed', percent: '3.00', confidence: 'M', source: 'Civil Code art. 404' },
  notes: [],
};

const japaneseSubcontracting: InterestLaw = {
  ...japan,
  id: 'jp.subcontracting',
  debtors: ['business'],
  debts: ['subcontracting'],
  title: {
    en: 'Japan: late payment of subcontractors',
    de: 'Japan: verspätete Zahlung an Unterauftragnehmer',
    it: 'Giappone: pagamento tardivo dei subappaltatori',
  },
  citation: 'Act against Delay in Payment of Subcontract Proceeds art. 4-2',
  effectiveFrom: day('1970-05-08'),
  rate: { kind: 'fixed', percent: '14.60', confidence: 'M', source: 'Rate under the Subcontract Act' },
  contract: { compensation: false },
  notes: [
    {
      en: 'Runs from the day after 60 days since receipt: give that sixtieth day as the due date.',
      de: 'Läuft ab dem Tag nach 60 Tagen seit Empfang: diesen sechzigsten Tag als Fälligkeit angeben.',
      it: 'Decorre dal giorno dopo 60 giorni dal ricevimento: indicare quel sessantesimo giorno come scadenza.',
    },
  ],
};

/** Any place and anybody, for an agreed rate where no law is known here. */
const agreedOnly: InterestLaw = {
  ...plain,
  id: 'any.agreed-rate',
  place: '*',
  title: {
    en: 'Interest as agreed',
    de: 'Zinsen wie vereinbart',
    it: 'Interessi come pattuiti',
  },
  citation: 'The contract',
  confidence: 'H',
  effectiveFrom: day('1900-01-01'),
  notes: [],
};

export const overseas: readonly InterestLaw[] = [
  canada,
  india,
  southAfrica,
  court('AU', 'au-court', 'Pre-judgment interest of the courts (Federal Court and state courts)'),
  court('NZ', 'nz-court', 'Interest on Money Claims Act 2016'),
  singapore,
  mexico,
  brazil,
  japan,
  japaneseSubcontracting,
  agreedOnly,
];
