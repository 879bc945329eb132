import { type FirmRules, LawSettings } from '@duologue/contract/rules.ts';
import { parseCalendarDate, type CalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import { type FirmRuleSet, firmPack } from '@duologue/core/compliance/packs/firm-pack.ts';
import type { HolidayList, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseDeps } from '../case-deps.ts';
import { FIRM_BOOKS_KEPT } from '../limits.ts';
import type { FirmLawRecord } from '../ports/law.ts';
import type { Records } from '../ports/store.ts';

/** What holds while a firm has chosen nothing. */
export const DEFAULT_LAW: FirmLawRecord = {
  changeNo: 0,
  settings: LawSettings.parse({}),
  firmRules: null,
  firmRulesName: null,
};

/** The same use case tools, with the rules as this firm has chosen them: what every decision of it is made with. */
export async function withFirmLaw<Deps extends Pick<CaseDeps, 'ruleBook'>>(deps: Deps, records: Pick<Records, 'law'>) {
  return underLaw(deps, (await records.law.firm()) ?? null);
}

/** The same where the choice of the firm was read already, as with every situation of a case. */
export function underLaw<Deps extends Pick<CaseDeps, 'ruleBook'>>(deps: Deps, law: FirmLawRecord | null): Deps {
  return law === null ? deps : { ...deps, ruleBook: firmBook(deps.ruleBook, law) };
}

const kept = new WeakMap<RuleBook, Map<string, RuleBook>>();

/** The rule book of a firm. The same choice gives the same book, so that its packs are read once. */
export function firmBook(base: RuleBook, law: FirmLawRecord): RuleBook {
  const key = JSON.stringify([law.settings, law.firmRules, law.firmRulesName]);
  const books = kept.get(base) ?? new Map<string, RuleBook>();
  kept.set(base, books);
  const known = books.get(key);
  if (known !== undefined) return known;
  const [oldest] = books.keys();
  if (books.size >= FIRM_BOOKS_KEPT && oldest !== undefined) books.delete(oldest);
  const book = makeBook(base, law);
  books.set(key, book);
  return book;
}

function makeBook(base: RuleBook, { settings, firmRules, firmRulesName }: FirmLawRecord): RuleBook {
  const own = firmRules === null ? undefined : packOfFirm(firmRulesName ?? 'house', firmRules);
  const holidays: readonly HolidayList[] = settings.holidays.map(({ id, years, dates }) => ({
    id,
    years,
    dates: dates.map(dateOf),
  }));
  return {
    ...base,
    packs: own === undefined ? base.packs : [...base.packs, own],
    mode: settings.mode,
    // The operator's lists stand behind those of the firm.
    holidays: [...holidays, ...(base.holidays ?? [])],
    boundBy: settings.boundBy,
    chosen: settings.chosenPacks,
  };
}

function packOfFirm(name: string, rules: FirmRules): RulePack | undefined {
  const made = firmPackOf(name, rules);
  assert(made.ok, 'the rules of a firm were checked when they were set');
  return made.value;
}

/** The pack of these rules, or what is wrong with them. */
export function firmPackOf(name: string, rules: FirmRules) {
  return firmPack(name, ruleSetOf(rules), dateOf('2026-01-01'));
}

function ruleSetOf(rules: FirmRules): FirmRuleSet {
  return {
    ...rules,
    hours: rules.hours.map(({ days, from, to }) => ({
      days: days as Weekday[],
      fromMinute: minuteOf(from),
      toMinute: minuteOf(to),
    })),
    closedWeekdays: rules.closedWeekdays as Weekday[],
    closedDates: rules.closedDates.map(dateOf),
  };
}

function minuteOf(time: string): number {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  assert(date !== undefined, 'dates of settings are checked when they are set');
  return date;
}
