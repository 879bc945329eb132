import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { HoldReason } from '../../cases/holds.ts';
import type { LegalState } from '../../cases/legal-words.ts';
import type { OwedVerdict } from '../../ledger/still-owed.ts';
import type { NoOfferReason } from '../offers/offer-words.ts';

/** Nothing may be offered; `untilOn` is the last day of it, where that is known. */
export type Forbidden = { readonly code: NoOfferReason; readonly untilOn?: CalendarDate };

export type NoOfferFacts = {
  readonly today: CalendarDate;
  readonly owed: Pick<OwedVerdict, 'state' | 'ask' | 'opensOn'>;
  /** Legal states in force, or `unknown`. */
  readonly states: readonly { readonly state: string; readonly untilOn: CalendarDate | null }[] | 'unknown';
  readonly holds: readonly { readonly kind: string; readonly untilOn: CalendarDate | null }[];
  readonly isAccountOpen: boolean;
  /** The debtor asked that nobody speaks to them about it at all. */
  readonly isStopped: boolean;
};

/** While a state stands, nothing is agreed with the debtor: no plan during a moratorium, no word past a lawyer. */
const BY_STATE: Readonly<Partial<Record<LegalState, NoOfferReason>>> = {
  'breathing-space': 'breathing-space',
  'crisis-moratorium': 'moratorium',
  'moratorium-told': 'moratorium',
  'debt-plan-developing': 'moratorium',
  bankruptcy: 'insolvency',
  discharged: 'insolvency',
  represented: 'represented',
  'lawyer-only': 'represented',
  deceased: 'deceased',
  'identity-theft': 'identity-question',
  'not-the-debtor': 'identity-question',
  'cease-request': 'stopped',
  'left-alone-asked': 'stopped',
  'hardship-pending': 'care-first',
  vulnerable: 'care-first',
};

/** Hardship and vulnerability lead to a person with time, not to a cheaper plan. */
const BY_HOLD: Readonly<Partial<Record<HoldReason, NoOfferReason>>> = {
  hardship: 'care-first',
  vulnerable: 'care-first',
  represented: 'represented',
  'insolvency-reported': 'insolvency',
  'deceased-reported': 'deceased',
  'identity-question': 'identity-question',
};

/** Every reason for which nothing may be offered; an empty list lets offers be made. What is unknown forbids. */
export function noOfferReasons(facts: NoOfferFacts): readonly Forbidden[] {
  const { today, owed, states, holds, isAccountOpen, isStopped } = facts;
  const stands = (untilOn: CalendarDate | null) => untilOn === null || untilOn >= today;
  const found: Forbidden[] = [];
  if (!isAccountOpen) found.push({ code: 'account-closed' });
  if (isStopped) found.push({ code: 'stopped' });
  if (states === 'unknown') found.push({ code: 'law-forbids' });
  else
    found.push(
      ...states.filter(({ untilOn }) => stands(untilOn)).flatMap(({ state, untilOn }) => of(BY_STATE, state, untilOn)),
    );
  found.push(
    ...holds.filter(({ untilOn }) => stands(untilOn)).flatMap(({ kind, untilOn }) => of(BY_HOLD, kind, untilOn)),
  );
  // The gate refuses for holds too; its own word is said where nothing else says why.
  if (owed.state === 'unknown') found.push({ code: 'owed-unknown' });
  else if (owed.state === 'refused' && found.length === 0)
    found.push({ code: 'not-owed', ...(owed.opensOn === undefined ? {} : { untilOn: owed.opensOn }) });
  else if (owed.state === 'owed' && owed.ask.every(({ minor }) => minor <= 0n)) found.push({ code: 'nothing-to-ask' });
  return once(found);
}

function of(
  table: Readonly<Partial<Record<string, NoOfferReason>>>,
  word: string,
  untilOn: CalendarDate | null,
): readonly Forbidden[] {
  const code = Object.hasOwn(table, word) ? table[word] : undefined;
  return code === undefined ? [] : [{ code, ...(untilOn === null ? {} : { untilOn }) }];
}

/** Each code once, with the latest end; one without an end has none. */
function once(found: readonly Forbidden[]): readonly Forbidden[] {
  const codes = [...new Set(found.map(({ code }) => code))];
  return codes.map((code) => {
    const ends = found.filter((one) => one.code === code).map(({ untilOn }) => untilOn);
    const last = ends.includes(undefined) ? undefined : [...ends].sort().at(-1);
    return { code, ...(last === undefined ? {} : { untilOn: last }) };
  });
}
