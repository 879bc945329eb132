import { type IsBusinessDay, isWeekday } from '../../calendar/add-business-days.ts';
import type { HolidayList } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';

type At = { readonly country: string | null; readonly region: string | null };

const kept = new WeakMap<RuleBook, Map<string, IsBusinessDay>>();

/**
 * The days on which people and banks work at a place: Monday to Friday without the holidays of the place, as far as the
 * rule book lists them. Of a country whose part is not known every holiday of any part counts: it is for waiting, and
 * whoever waits too long wrongs nobody.
 */
export function businessDaysAt(book: RuleBook, { country, region }: At): IsBusinessDay {
  if (country === null) return isWeekday;
  const days = kept.get(book) ?? new Map<string, IsBusinessDay>();
  kept.set(book, days);
  const key = `${country}-${region ?? ''}`;
  const known = days.get(key) ?? workingDays(listsOf(book, country.toLowerCase(), region?.toLowerCase()));
  days.set(key, known);
  return known;
}

/** Lists of the firm stand in for those of the packs with the same id. */
function listsOf({ packs, holidays = [] }: RuleBook, country: string, region: string | undefined): HolidayList[] {
  const byId = new Map([...packs.flatMap((pack) => pack.holidays), ...holidays].map((list) => [list.id, list]));
  const ofRegion = region === undefined ? undefined : byId.get(`${country}.${region}`);
  if (ofRegion !== undefined) return [ofRegion];
  return [...byId.values()].filter(({ id }) => id === country || id.startsWith(`${country}.`));
}

function workingDays(lists: readonly HolidayList[]): IsBusinessDay {
  const closed = new Set<string>(lists.flatMap(({ dates }) => dates));
  return (date) => isWeekday(date) && !closed.has(date);
}
