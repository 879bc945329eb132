import { LIMITATION_MONTHS } from './limits.ts';
import type { FirmPeriods, LawPeriods } from './periods.ts';
import { RETENTION_DEFAULTS, type Retained } from './retention.ts';

/** What is wrong with a length that a firm wants to set. `index` is its place in its list. */
export type PeriodProblem = { readonly list: keyof FirmPeriods; readonly index: number } & (
  | { readonly code: 'period-twice' }
  /** Shorter than a law of the place allows. */
  | { readonly code: 'period-below-law'; readonly place: string; readonly months: number; readonly citation: string }
  /** What was judged about a call is kept at least as long as the call. */
  | { readonly code: 'period-below-call-log' }
  /** Longer than what we know to be needed, or a place that we know nothing of: then somebody says why. */
  | { readonly code: 'period-needs-reason'; readonly months: number; readonly days: number }
);

/** Every problem of what a firm wants to set; none means that it may stand. */
export function checkPeriods(firm: FirmPeriods, law: Pick<LawPeriods, 'limitation'>): readonly PeriodProblem[] {
  return [...classProblems(firm), ...placeProblems(firm, law)];
}

function classProblems({ retention }: FirmPeriods): PeriodProblem[] {
  const lengthOf = (wanted: Retained) => {
    const rule = [...retention, ...RETENTION_DEFAULTS].find(({ record }) => record === wanted);
    return lengthInDays(rule ?? { months: 0, days: 0 });
  };
  return retention.flatMap((period, index): PeriodProblem[] => {
    const at = { list: 'retention', index } as const;
    const usual = RETENTION_DEFAULTS.find(({ record }) => record === period.record) ?? { months: 0, days: 0 };
    if (retention.findIndex(({ record }) => record === period.record) < index) return [{ ...at, code: 'period-twice' }];
    const isPair = period.record === 'decision' || period.record === 'call-log';
    if (isPair && lengthOf('decision') < lengthOf('call-log')) return [{ ...at, code: 'period-below-call-log' }];
    if (lengthInDays(period) > lengthInDays(usual) && period.reason.trim() === '') {
      return [{ ...at, code: 'period-needs-reason', months: usual.months, days: usual.days }];
    }
    return [];
  });
}

function placeProblems({ limitation }: FirmPeriods, law: Pick<LawPeriods, 'limitation'>): PeriodProblem[] {
  return limitation.flatMap(({ place, months, reason }, index): PeriodProblem[] => {
    const at = { list: 'limitation', index } as const;
    if (limitation.findIndex((one) => one.place === place) < index) return [{ ...at, code: 'period-twice' }];
    const known = law.limitation.find((period) => period.place === place);
    if (known !== undefined && months < known.monthsMin) {
      return [{ ...at, code: 'period-below-law', place, months: known.monthsMin, citation: known.citation }];
    }
    // Of a place that we know nothing of, and beyond the longest that we know of it, somebody has to say why.
    const isPlain = known !== undefined && months <= known.months;
    if (!isPlain && reason.trim() === '') {
      return [{ ...at, code: 'period-needs-reason', months: known?.months ?? LIMITATION_MONTHS, days: 0 }];
    }
    return [];
  });
}

/** For comparing: a month is taken as thirty-one days, so that 30 days are never longer than a month. */
const lengthInDays = ({ months, days }: { readonly months: number; readonly days: number }) => months * 31 + days;
