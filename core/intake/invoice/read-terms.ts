import { addDays, addMonths, type CalendarDate, daysBetween, lastOfMonth } from '../../calendar/calendar-date.ts';
import { isWholeAmount, termsClauses } from './terms-clauses.ts';
import { datesIn } from './terms-dates.ts';
import {
  ASKED_ALWAYS,
  ASKED_FOR_COUNTS,
  AT_ONCE,
  BARE_COUNT,
  BARE_DATE,
  COUNT,
  countOf,
  NET_AFTER,
  NET_BARE,
  NET_BEFORE,
  SAYS_IF,
  SAYS_INVOICE_DATE,
  SAYS_PAYING,
  SAYS_UNTIL,
  type TermsReason,
} from './terms-words.ts';
import { foldTerms, takeCodedTerms } from './fold-terms.ts';

/** What a text about payment says about the day on which it is due. */
export type TermsReading =
  | {
      readonly kind: 'due';
      readonly dueOn: CalendarDate;
      readonly by: 'date' | 'count' | 'at-once';
      /** The day by the count of days in the same text, where it names another one than its date. */
      readonly countSays?: CalendarDate;
    }
  | { readonly kind: 'asked'; readonly reason: TermsReason; readonly candidates: readonly CalendarDate[] }
  | { readonly kind: 'silent' };

/** A period for paying is at most three years; a longer one is something else. */
const DAYS_MAX = 1_100;

/**
 * The due date in a text such as "30 Tage netto", "10 days 2%, net 30" or "Zahlbar bis 15.03.2026". Only what can be
 * read in one way is an answer; days are counted from the date of the invoice, which is what they mean where nothing else
 * is said. Days from receipt, to the end of a month, in business days, in parts, or for a discount are asked about.
 */
export function readTerms(text: string, issueOn: CalendarDate | undefined): TermsReading {
  if (text.trim() === '') return { kind: 'silent' };
  const { rest, netDays } = takeCodedTerms(text);
  const folded = foldTerms(rest);
  const { marked, dates, readings } = datesIn(folded);
  const blocked = ASKED_ALWAYS.find(([, pattern]) => pattern.test(folded));
  if (blocked !== undefined) return { kind: 'asked', reason: blocked[0], candidates: unique(dates) };
  const found = searchClauses(marked, dates, issueOn);
  if (netDays !== undefined && issueOn !== undefined) found.counted.push(addDays(issueOn, netDays));
  return readings.length > 0 && found.dates.length === 0
    ? { kind: 'asked', reason: 'date-ambiguous', candidates: unique(readings) }
    : decide(found, folded, issueOn);
}

type Found = { readonly dates: CalendarDate[]; readonly counted: CalendarDate[]; hasCount: boolean; isAtOnce: boolean };

function decide(found: Found, folded: string, issueOn: CalendarDate | undefined): TermsReading {
  const dates = unique(found.dates);
  const counted = unique(found.counted);
  const [date] = dates;
  if (dates.length > 1) return { kind: 'asked', reason: 'several-dates', candidates: dates };
  if (date !== undefined) {
    if (issueOn !== undefined && date < issueOn)
      return { kind: 'asked', reason: 'before-the-invoice', candidates: dates };
    const other = counted.find((day) => day !== date);
    return { kind: 'due', dueOn: date, by: 'date', ...(other === undefined ? {} : { countSays: other }) };
  }
  const blocked = ASKED_FOR_COUNTS.find(([, pattern]) => pattern.test(folded));
  if (blocked !== undefined) {
    const [reason] = blocked;
    return { kind: 'asked', reason, candidates: reason === 'end-of-month' ? monthEnds(counted, issueOn) : [] };
  }
  if (counted.length > 1) return { kind: 'asked', reason: 'several-dates', candidates: counted };
  const [day] = counted;
  if (day !== undefined) return { kind: 'due', dueOn: day, by: 'count' };
  if (found.isAtOnce && !found.hasCount && issueOn !== undefined) return { kind: 'due', dueOn: issueOn, by: 'at-once' };
  return { kind: 'asked', reason: 'not-understood', candidates: [] };
}

/** "30 days end of month", counted in its two ways: to the end of the month of that day, or from the end of this one. */
function monthEnds(counted: readonly CalendarDate[], issueOn: CalendarDate | undefined): readonly CalendarDate[] {
  if (issueOn === undefined) return [];
  return unique(counted.flatMap((day) => [lastOfMonth(day), addDays(lastOfMonth(issueOn), daysBetween(issueOn, day))]));
}

function searchClauses(marked: string, dates: readonly CalendarDate[], issueOn: CalendarDate | undefined): Found {
  const { paying, discounts, isOnlyClause } = termsClauses(marked);
  const found: Found = { dates: [], counted: [], hasCount: false, isAtOnce: false };
  const early = discounts.flatMap((clause) => [...datesOf(clause, dates), ...countedIn(clause, issueOn)]).sort();
  const lastEarly = early.at(-1);
  for (const clause of paying) {
    const isWhole = discounts.length === 0 || isWholeAmount(clause);
    const isLater = (day: CalendarDate) =>
      isWhole || (lastEarly !== undefined && day > lastEarly && !SAYS_IF.test(clause) && SAYS_PAYING.test(clause));
    const says = SAYS_PAYING.test(clause) || SAYS_INVOICE_DATE.test(clause);
    const isBare = isOnlyClause && (BARE_COUNT.test(clause) || BARE_DATE.test(clause));
    const counts = says || isBare ? countedIn(clause, issueOn) : [];
    const ends = says || isBare || SAYS_UNTIL.test(clause) ? datesOf(clause, dates) : [];
    const isAnchor = (day: CalendarDate) => day === issueOn && counts.length > 0;
    found.dates.push(...ends.filter((day) => isLater(day) && !isAnchor(day)));
    found.counted.push(...counts.filter(isLater));
    found.hasCount ||= hasCount(clause);
    found.isAtOnce ||= isWhole && AT_ONCE.test(clause) && !SAYS_IF.test(clause);
  }
  // A discount and the whole amount in one breath: "10 Tage 3% Skonto 30 Tage netto".
  for (const clause of discounts) found.counted.push(...netIn(clause, issueOn));
  return found;
}

function countedIn(clause: string, issueOn: CalendarDate | undefined): readonly CalendarDate[] {
  if (issueOn === undefined) return [];
  const net = netDaysIn(clause, [NET_BEFORE, NET_AFTER, NET_BARE]);
  const units = [...clause.matchAll(COUNT)].flatMap(([, word = '', , weeks, months]) => {
    const count = countOf(word);
    if (!(count >= 0 && count * (months === undefined ? 1 : 30) <= DAYS_MAX)) return [];
    return [
      months === undefined ? addDays(issueOn, weeks === undefined ? count : 7 * count) : addMonths(issueOn, count),
    ];
  });
  return unique([...net.map((days) => addDays(issueOn, days)), ...units]);
}

function netIn(clause: string, issueOn: CalendarDate | undefined): readonly CalendarDate[] {
  return issueOn === undefined ? [] : netDaysIn(clause, [NET_BEFORE, NET_AFTER]).map((days) => addDays(issueOn, days));
}

function netDaysIn(clause: string, patterns: readonly RegExp[]): readonly number[] {
  return patterns.flatMap((pattern) => [...clause.matchAll(pattern)].map(([, word = '']) => countOf(word)));
}

function hasCount(clause: string): boolean {
  return clause.search(COUNT) !== -1;
}

function datesOf(clause: string, dates: readonly CalendarDate[]): readonly CalendarDate[] {
  return [...clause.matchAll(/@(\d+)@/g)].flatMap(([, index]) => dates[Number(index)] ?? []);
}

function unique(days: readonly CalendarDate[]): readonly CalendarDate[] {
  return [...new Set(days)].sort();
}
