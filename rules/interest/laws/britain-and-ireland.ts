import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import { GROSS, MORE_COSTS, TERMS_ASSUMED } from './notes.ts';

const BUSINESSES = ['business', 'public', 'public-health'] as const;

export const unitedKingdom: InterestLaw = {
  id: 'gb.late-payment',
  place: 'GB',
  debtors: BUSINESSES,
  debts: ['ordinary'],
  title: {
    en: 'United Kingdom: interest on late commercial debts',
    de: 'Vereinigtes Königreich: Zinsen auf verspätete Handelsschulden',
    it: 'Regno Unito: interessi sui debiti commerciali in ritardo',
  },
  citation: 'Late Payment of Commercial Debts (Interest) Act 1998 s.1, 4, 5A and 8; SI 2002/1675 art. 4',
  url: 'https://www.legislation.gov.uk/ukpga/1998/20',
  confidence: 'P',
  effectiveFrom: day('2002-08-07'),
  rate: { kind: 'reference', series: 'boe', marginPercent: '8.00', moves: 'fixed-at-first-day' },
  // Where the contract has its own substantial remedy, statutory interest does not run, and the sum goes with it.
  contract: { compensation: false },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  compensation: {
    kind: 'bands',
    of: 'GBP',
    currency: 'GBP',
    bands: [{ below: '1000.00', amount: '40.00' }, { below: '10000.00', amount: '70.00' }, { amount: '100.00' }],
  },
  notes: [
    {
      en: 'The rate is that of the first day of interest and stays for the life of the debt.',
      de: 'Es gilt der Satz des ersten Zinstags, bis die Schuld bezahlt ist.',
      it: 'Vale il tasso del primo giorno di interessi, finché il debito non è pagato.',
    },
    {
      en: 'Whether the bands count VAT was not verified; the Act leaves open what a payment pays first.',
      de: 'Ob die Stufen mit Umsatzsteuer zählen, ist nicht geprüft; was eine Zahlung zuerst tilgt, lässt das Gesetz offen.',
      it: 'Se le fasce contino l’IVA non è verificato; la legge non dice che cosa estingue prima un pagamento.',
    },
    {
      en: 'An agreed rate takes the place of the Act only if it is a substantial remedy (s.8 and 9): not judged here.',
      de: 'Ein vereinbarter Satz verdrängt das Gesetz nur, wenn er ein wirksamer Ausgleich ist (s.8, 9): nicht geprüft.',
      it: 'Un tasso pattuito sostituisce la legge solo se è un rimedio sostanziale (s.8 e 9): qui non si giudica.',
    },
    MORE_COSTS,
  ],
};

export const ireland: InterestLaw = {
  id: 'ie.late-payment',
  place: 'IE',
  debtors: BUSINESSES,
  debts: ['ordinary'],
  title: {
    en: 'Ireland: interest on late commercial payments',
    de: 'Irland: Zinsen auf verspätete Handelszahlungen',
    it: 'Irlanda: interessi sui pagamenti commerciali in ritardo',
  },
  citation: 'S.I. 580/2012; Department guidance: one rate applies to a late payment',
  confidence: 'O',
  effectiveFrom: day('2013-03-16'),
  rate: { kind: 'reference', series: 'ecb-mro', marginPercent: '8.00', moves: 'fixed-at-due-date' },
  contract: { compensation: true },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  compensation: {
    kind: 'bands',
    of: 'EUR',
    currency: 'EUR',
    bands: [{ upTo: '1000.00', amount: '40.00' }, { upTo: '10000.00', amount: '70.00' }, { amount: '100.00' }],
  },
  notes: [
    {
      en: 'One rate holds for the whole delay: that of the half-year with the due date, as we read "payment date".',
      de: 'Ein Satz gilt für den ganzen Verzug: der des Halbjahrs mit der Fälligkeit, wie wir „payment date“ lesen.',
      it: 'Un solo tasso per tutto il ritardo: quello del semestre della scadenza, come leggiamo «payment date».',
    },
    GROSS,
    MORE_COSTS,
    TERMS_ASSUMED,
  ],
};
