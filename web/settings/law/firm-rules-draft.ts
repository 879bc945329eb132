import type { FirmRules } from '@duologue/contract/rules.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';
import type { Values } from '@duologue/words/text.ts';

/** The rules as they are typed: what is not a number yet is kept, and said to be none. */
export type FirmRulesDraft = {
  readonly hours: readonly HoursDraft[];
  readonly attemptsPerDay: string;
  readonly attemptsPerWeek: string;
  readonly conversationsPerWeek: string;
  readonly minutesBetween: string;
  readonly closedWeekdays: readonly number[];
  /** One day per line. */
  readonly closedDates: string;
  /** Empty: no notice is asked for. */
  readonly notice: string;
  readonly noticeDays: string;
  readonly effect: FirmRules['effect'];
};

export type HoursDraft = { readonly from: string; readonly to: string; readonly days: readonly number[] };

/** What is wrong with one field, by its name in the contract. */
export type FieldProblem = { readonly field: string; readonly key: MessageKey; readonly values?: Values };

/** The largest figure of each, as the contract has it. */
export const FIGURES = {
  attemptsPerDay: 100,
  attemptsPerWeek: 500,
  conversationsPerWeek: 100,
  minutesBetween: 100_000,
} as const;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES: readonly Figure[] = [
  'attemptsPerDay',
  'attemptsPerWeek',
  'conversationsPerWeek',
  'minutesBetween',
];
const NOTICE_DAYS_MAX = 365;

export function draftOf(rules: FirmRules | null): FirmRulesDraft {
  return {
    hours: rules?.hours ?? [],
    attemptsPerDay: figureText(rules?.attemptsPerDay),
    attemptsPerWeek: figureText(rules?.attemptsPerWeek),
    conversationsPerWeek: figureText(rules?.conversationsPerWeek),
    minutesBetween: figureText(rules?.minutesBetween),
    closedWeekdays: rules?.closedWeekdays ?? [],
    closedDates: (rules?.closedDates ?? []).join('\n'),
    notice: rules?.noticeFirst?.notice ?? '',
    noticeDays: figureText(rules?.noticeFirst?.days ?? 0),
    effect: rules?.effect ?? 'deny',
  };
}

const figureText = (figure: number | null | undefined) => (figure === null || figure === undefined ? '' : `${figure}`);

export type ReadRules = {
  /** Null: no rule at all, so that the pack of the firm is taken away. */
  readonly rules: FirmRules | null;
  /** Empty when the rules may be sent. */
  readonly problems: readonly FieldProblem[];
};

/** Every wrong field at once. A field that is wrong is no rule in `rules`, which must then not be sent. */
export function readDraft(draft: FirmRulesDraft): ReadRules {
  const problems: FieldProblem[] = [];
  const figure = (field: string, typed: string, min: number, max: number): number | null => {
    if (typed.trim() === '') return null;
    const number = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
    if (number >= min && number <= max) return number;
    problems.push({ field, key: 'ui.numberBetween', values: { min, max } });
    return null;
  };
  const hours = draft.hours.map((line, index) => {
    const key = wrongHours(line);
    if (key !== undefined) problems.push({ field: `hours.${index}`, key });
    return { ...line, days: [...line.days].sort() };
  });
  const { dates, wrong } = readDates(draft.closedDates);
  if (wrong !== undefined) problems.push({ field: 'closedDates', key: 'firmLaw.wrong.date', values: { value: wrong } });
  const days = figure('noticeFirst', draft.noticeDays, 0, NOTICE_DAYS_MAX);
  const rules: FirmRules = {
    hours,
    attemptsPerDay: figure('attemptsPerDay', draft.attemptsPerDay, 1, FIGURES.attemptsPerDay),
    attemptsPerWeek: figure('attemptsPerWeek', draft.attemptsPerWeek, 1, FIGURES.attemptsPerWeek),
    conversationsPerWeek: figure('conversationsPerWeek', draft.conversationsPerWeek, 1, FIGURES.conversationsPerWeek),
    minutesBetween: figure('minutesBetween', draft.minutesBetween, 1, FIGURES.minutesBetween),
    closedWeekdays: [...draft.closedWeekdays].sort(),
    closedDates: [...dates],
    noticeFirst: draft.notice === '' ? null : { notice: draft.notice, days: days ?? 0 },
    effect: draft.effect,
  };
  return { rules: isEmpty(rules) ? null : rules, problems };
}

const isEmpty = ({ effect: _effect, ...rules }: FirmRules) =>
  Object.values(rules).every((value) => value === null || (Array.isArray(value) && value.length === 0));

const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

function wrongHours({ from, to, days }: HoursDraft): MessageKey | undefined {
  if (!TIME.test(from) || !TIME.test(to)) return 'firmLaw.wrong.time';
  if (from >= to) return 'firmLaw.wrong.order';
  return days.length === 0 ? 'firmLaw.wrong.days' : undefined;
}

/** The days of a list, in their order and each once; and the first line that is none. */
export function readDates(typed: string): { readonly dates: readonly string[]; readonly wrong: string | undefined } {
  const lines = typed.split(/[\s,;]+/).filter((line) => line !== '');
  const wrong = lines.find((line) => parseCalendarDate(line) === undefined);
  return { dates: [...new Set(lines)].sort(), wrong };
}
