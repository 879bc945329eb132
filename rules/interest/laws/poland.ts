import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { InterestLaw } from '@duologue/core/interest/law.ts';
import { GROSS, MORE_COSTS, TERMS_ASSUMED } from './notes.ts';

const base = {
  place: 'PL',
  debts: ['ordinary'],
  confidence: 'M',
  contract: { compensation: true },
  dayCount: 'ACT/365F',
  compounding: 'none',
  allocation: 'interest-first',
  citation:
    'Ustawa o przeciwdziałaniu nadmiernym opóźnieniom w transakcjach handlowych art. 4, 7, 10 and 11b; art. 451 KC',
  title: {
    en: 'Poland: interest on late commercial transactions',
    de: 'Polen: Zinsen auf verspätete Handelsgeschäfte',
    it: 'Polonia: interessi sulle transazioni commerciali in ritardo',
  },
  compensation: {
    kind: 'bands',
    of: 'PLN',
    currency: 'EUR',
    bands: [{ upTo: '5000.00', amount: '40.00' }, { below: '50000.00', amount: '70.00' }, { amount: '100.00' }],
    convertedAt: 'last-business-day-of-month-before',
  },
  notes: [
    {
      en: 'The debtor may say what is paid; the creditor may book interest and costs first.',
      de: 'Der Schuldner darf bestimmen, was er zahlt; der Gläubiger darf Zinsen und Kosten zuerst buchen.',
      it: 'Il debitore può dire che cosa paga; il creditore può imputare prima interessi e spese.',
    },
    GROSS,
    MORE_COSTS,
    TERMS_ASSUMED,
  ],
} as const satisfies Partial<InterestLaw>;

const nbp = (marginPercent: string) =>
  ({ kind: 'reference', series: 'nbp', marginPercent, moves: 'floating' }) as const;

const since2020: InterestLaw = {
  ...base,
  id: 'pl.late-payment',
  debtors: ['business', 'public'],
  effectiveFrom: day('2020-01-01'),
  rate: nbp('10.00'),
};

const publicHealth: InterestLaw = {
  ...since2020,
  id: 'pl.public-health',
  debtors: ['public-health'],
  rate: nbp('8.00'),
};

/** What was late before stays under the margin of its time. */
const before2020: InterestLaw = {
  ...base,
  id: 'pl.late-payment-2016',
  debtors: ['business', 'public', 'public-health'],
  effectiveFrom: day('2016-01-01'),
  effectiveTo: day('2019-12-31'),
  rate: nbp('8.00'),
  // One sum whatever the amount: the steps of seventy and a hundred came with 2020.
  compensation: { ...base.compensation, bands: [{ amount: '40.00' }] },
};

export const poland: readonly InterestLaw[] = [since2020, publicHealth, before2020];
