import type { LimitationPeriod } from '@duologue/core/privacy/periods.ts';
import { limitationPeriods } from '../us/limitation-periods.ts';

type Years = number | readonly [shortest: number, longest: number];

/** Two lengths: the shortest and the longest that can hold for an ordinary claim of money there. */
function period(
  place: string,
  years: Years,
  citation: string,
  confidence: LimitationPeriod['confidence'] = 'M',
  endsWithYear = false,
): LimitationPeriod {
  const [shortest, longest] = typeof years === 'number' ? [years, years] : years;
  return { place, months: longest * 12, monthsMin: shortest * 12, endsWithYear, citation, confidence };
}

const AMERICAN = limitationPeriods.map(({ state, written, oral, account, confidence, isContradicted, note }) =>
  period(
    `US-${state}`,
    [Math.min(written, oral, account), Math.max(written, oral, account)],
    [
      isContradicted ? 'Published tables, which disagree' : 'Published tables',
      ...(note === undefined ? [] : [note]),
    ].join('; '),
    confidence,
  ),
);

/**
 * How long somebody can sue, place by place, as far as our sources say: for how long data is kept, never for a suit. A
 * country whose regions differ is not listed where we do not know all of them.
 */
export const limitationByPlace: readonly LimitationPeriod[] = [
  period('GB', [5, 6], 'Simple contract: six years, in Scotland five'),
  period('GB-ENG', 6, 'Simple contract'),
  period('GB-WLS', 6, 'Simple contract'),
  period('GB-SCT', 5, 'Five years; the debt itself ends'),
  period('IE', 6, 'Simple contract'),
  period('NZ', 6, 'Simple contract'),
  period('SG', 6, 'Simple contract'),
  period('AU', [3, 6], 'Simple contract: six years, in the Northern Territory three'),
  period('AU-NT', 3, 'Simple contract'),
  period('DE', 3, 'BGB ss. 195, 199: from the end of the year', 'P', true),
  period('FR', [2, 5], 'Code de la consommation L218-2 (two years, P); Code civil 2224 (five)'),
  period('IT', [5, 10], 'Codice civile: ten years, five for periodic payments; some trades shorter'),
  period('ES', 5, 'Código civil, since the reform of 2015'),
  period('NL', 5, 'Burgerlijk Wetboek'),
  period('PL', [2, 6], 'Kodeks cywilny: two, three or six years, to the end of the year', 'M', true),
  period('CA-ON', 2, 'Ordinary contract'),
  period('CA-BC', 2, 'Ordinary contract'),
  period('CA-AB', 2, 'Ordinary contract'),
  period('CA-QC', 3, 'Ordinary contract'),
  period('IN', 3, 'Ordinary contract'),
  period('JP', 5, 'Ordinary contract'),
  period('ZA', 3, 'Ordinary debts'),
  period('BR', 5, 'Ordinary debts'),
  period('MX', 10, 'Ordinary contract'),
  ...AMERICAN,
];
