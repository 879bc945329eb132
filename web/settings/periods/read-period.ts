import type { LawSettings } from '@duologue/contract/rules.ts';
import { checkPeriods } from '@duologue/core/privacy/check-periods.ts';
import { PERIOD_MONTHS_MAX } from '@duologue/core/privacy/limits.ts';
import type { LimitationPeriod } from '@duologue/core/privacy/periods.ts';
import type { Retained } from '@duologue/core/privacy/retention.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import type { Values } from '@duologue/words/text.ts';

export type Periods = Pick<LawSettings, 'retention' | 'limitation'>;

/** A period as it is typed. Empty: nothing was chosen yet. */
export type PeriodDraft = {
  readonly what: Retained | 'limitation' | '';
  readonly place: string;
  readonly months: string;
  readonly days: string;
  readonly reason: string;
};

export const EMPTY_PERIOD: PeriodDraft = { what: '', place: '', months: '', days: '', reason: '' };

export type PeriodDraftProblem = {
  readonly field: keyof PeriodDraft;
  readonly key: MessageKey;
  readonly values?: Values;
};
type Read = { readonly periods: Periods; readonly problems: readonly PeriodDraftProblem[] };

/** The periods with the one that was typed, or what is wrong with it: by the same function as at the server. */
export function readPeriod(draft: PeriodDraft, periods: Periods, known: readonly LimitationPeriod[]): Read {
  const { what } = draft;
  const place = draft.place.trim().toUpperCase();
  const [months, days] = [wholeOf(draft.months, PERIOD_MONTHS_MAX), wholeOf(draft.days, 366)];
  const problems: PeriodDraftProblem[] = [];
  if (what === '') problems.push({ field: 'what', key: 'firmLaw.wrong.missing' });
  if (what === 'limitation' && !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place))
    problems.push({ field: 'place', key: 'firmLaw.wrong.place' });
  if (months === undefined || (what === 'limitation' && months === 0))
    problems.push({ field: 'months', key: 'firmLaw.wrong.months', values: { max: PERIOD_MONTHS_MAX } });
  if (days === undefined) problems.push({ field: 'days', key: 'firmLaw.wrong.months', values: { max: 366 } });
  if (problems.length > 0 || what === '' || months === undefined || days === undefined) return { periods, problems };

  const reason = draft.reason.trim();
  const next: Periods =
    what === 'limitation'
      ? { ...periods, limitation: [...periods.limitation, { place, months, reason }] }
      : { ...periods, retention: [...periods.retention, { record: what, months, days, reason }] };
  const list = what === 'limitation' ? 'limitation' : 'retention';
  const wrong = checkPeriods(next, { limitation: known }).flatMap((problem): PeriodDraftProblem[] => {
    const { list: where, index, code, ...values } = problem;
    if (where !== list || index !== next[list].length - 1) return [];
    const field = code === 'period-needs-reason' ? 'reason' : code === 'period-twice' ? 'what' : 'months';
    return [{ field, key: `input.${code}`, values }];
  });
  return { periods: next, problems: wrong };
}

/** A whole number; nothing typed is none. */
function wholeOf(typed: string, max: number): number | undefined {
  const number = Number(typed.trim());
  return Number.isInteger(number) && number >= 0 && number <= max ? number : undefined;
}
