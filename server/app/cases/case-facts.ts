import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt, localTime } from '@duologue/core/calendar/local-time.ts';
import { type ZoneId, zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { parseStopTimes } from '@duologue/core/cases/stop-times.ts';
import type { ContactFacts, NumberUse, Regime, Relation, StopFact } from '@duologue/core/compliance/facts/facts.ts';
import { candidatePlaces } from '@duologue/core/compliance/whereabouts/area-regions.ts';
import { candidateZones } from '@duologue/core/compliance/whereabouts/candidate-zones.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { isOverdue, type LedgerItem } from '@duologue/core/ledger/item.ts';
import { type OwedVerdict, stillOwed } from '@duologue/core/ledger/still-owed.ts';
import { contactEventsOf, loggedEventsOf } from '../gate/contact-events.ts';
import { type LawFacts, lawFactsOf } from '../law/law-facts.ts';
import { statesOf } from '../law/states-of.ts';
import { owedFactsOf } from '../owed/owed-facts-of.ts';
import { type DisputedPart, disputedParts, toLedgerItems } from '../payments/ledger-items.ts';
import { countriesOfPhone, isDialable } from '../phone-number.ts';
import type { KeptStopScope } from '../ports/cases.ts';
import type { PhoneRecord } from '../ports/people.ts';
import type { CaseSituation } from '../ports/worklist.ts';

/** A case read at one moment: where the debtor is, what day it is there, and whether it is still owed. */
export type CaseFacts = {
  readonly situation: CaseSituation;
  readonly at: Instant;
  readonly zones: readonly ZoneId[] | 'unknown';
  /** Today where the debtor is; in the firm's zone when that is not known. */
  readonly today: CalendarDate;
  readonly zone: ZoneId;
  readonly zoneTable: ZoneTable;
  /** The items as the ledger's rules read them, and those of them that are overdue today. */
  readonly items: readonly LedgerItem[];
  readonly overdue: readonly LedgerItem[];
  readonly disputed: readonly DisputedPart[];
  readonly owed: OwedVerdict;
  /** The moment from which on waiting alone makes it owed again, at every place where the debtor may be. */
  readonly owedAgainAt: Instant | undefined;
};

/** What a case is read with: the rules and calendars, and the firm's own zone for debtors of whom nobody knows where. */
export type ReadGiven = { readonly ruleBook: RuleBook; readonly homeZone: string };

export function readCaseFacts(situation: CaseSituation, at: Instant, { ruleBook, homeZone }: ReadGiven): CaseFacts {
  const { zoneTable } = ruleBook;
  const zones = zonesOf(situation, zoneTable);
  const [first] = zones === 'unknown' ? [] : zones;
  const zone = first ?? zoneId(homeZone);
  const today = localTime(zoneTable, zone, at)?.date;
  assert(today !== undefined, 'the zone of the debtor or of the firm is in the table');

  const items = toLedgerItems(situation.items, situation.bank.orders);
  const overdue = items.filter((item) => isOverdue(item, today));
  const disputed = disputedParts(situation.items, situation.disputes);
  const dayOf = (then: Instant) => localTime(zoneTable, zone, then)?.date ?? today;
  const owed = stillOwed(owedFactsOf(situation, { today, items, disputed, ruleBook, dayOf }));
  const { opensOn } = owed;
  const owedAgainAt =
    opensOn === undefined ? undefined : dayBegins(zones === 'unknown' ? [zone] : zones, opensOn, zoneTable);
  return { situation, at, zones, today, zone, zoneTable, items, overdue, disputed, owed, owedAgainAt };
}

/** When a day has begun everywhere where the debtor may be. */
function dayBegins(zones: readonly ZoneId[], day: CalendarDate, zoneTable: ZoneTable): Instant | undefined {
  const starts = zones.map((zone) => firstInstantAt(zoneTable, zone, day, 0));
  return starts.reduce((last, at) => (last === undefined || at === undefined ? undefined : at > last ? at : last));
}

function zonesOf({ debtor, phones }: CaseSituation, zoneTable: ZoneTable): readonly ZoneId[] | 'unknown' {
  const { country, region, city, postcode, zoneSaid } = debtor;
  const place = {
    ...(region === null ? {} : { region }),
    ...(city === null ? {} : { city }),
    ...(postcode === null ? {} : { postcode }),
  };
  return candidateZones(zoneTable, {
    ...(zoneSaid === null ? {} : { saidZone: zoneSaid }),
    places: country === null ? [] : [{ country, ...place }],
    numbers: numbersOf(phones),
  });
}

function numbersOf(phones: CaseSituation['phones']): readonly string[] {
  return phones.filter(({ state }) => state !== 'wrong').map(({ number }) => number);
}

/** The number to call first: one that is known to be good, then the first that nobody called wrong. */
export function bestNumber({ phones }: Pick<CaseSituation, 'phones'>): PhoneRecord | undefined {
  const usable = phones.filter(({ number, state }) => state !== 'wrong' && isDialable(number));
  return usable.find(({ state }) => state === 'good') ?? usable[0];
}

const USES: readonly NumberUse[] = ['mobile', 'home', 'work'];

/** Why a contact is planned and whom the number reaches: a call to the debtor to collect, unless somebody says otherwise. */
export type ContactPlan = {
  readonly relation?: Relation;
  readonly purpose?: string;
  readonly override?: ContactFacts['override'] | undefined;
};

/** All that the gate may look at for a call to this number. */
export function contactFactsOf(
  { situation, at, zones, zoneTable, overdue, owed, owedAgainAt }: CaseFacts,
  number: string,
  { relation = 'debtor', purpose = 'collect', override }: ContactPlan = {},
): ContactFacts {
  const { debtor, accountId, creditorId } = situation;
  const phone = situation.phones.find((candidate) => candidate.number === number);
  const law = lawFactsOf(situation, overdue);
  const regime = regimeOf(situation, law);
  return {
    at,
    act: 'contact',
    channel: 'call',
    // One's own phone, by hand, and a person who speaks: the only way there is to call today.
    voice: 'live',
    dialling: 'by-hand',
    relation,
    purpose,
    number,
    numberUse: USES.find((use) => use === phone?.label) ?? 'unknown',
    // A third person is who has the number, or, where nobody knows, the number itself.
    personId: relation === 'debtor' ? debtor.debtorId : (phone?.contactId ?? number),
    accountId,
    creditorId,
    itemIds: overdue.map(({ itemId }) => itemId),
    zones,
    regime,
    events: [
      ...contactEventsOf(situation.calls, debtor.debtorId),
      ...loggedEventsOf(situation.contacts, debtor.debtorId),
    ],
    holds: situation.holds.map((hold) => ({
      id: hold.holdId,
      reason: hold.kind,
      since: hold.placedAt,
      untilOn: hold.untilOn,
      itemIds: 'all',
    })),
    stops: situation.stops.map((stop) => ({
      id: stop.stopId,
      scope: callsCoveredBy(stop.scope),
      receivedAt: stop.requestedAt,
      withdrawnAt: stop.revokedAt,
    })),
    states: statesOf(law, regime, { zones, zoneTable }),
    stillOwed: stillOwedFact(owed, owedAgainAt),
    accountOpen: !isClosed(situation.status),
    milestones: law.milestones,
    answers: law.answers,
    consents: law.consents,
    limitation: law.limitation,
    ...(override === undefined ? {} : { override }),
  };
}

function regimeOf({ debtor, phones }: CaseSituation, { collector, product }: LawFacts): Regime {
  const { country, region, city, kind } = debtor;
  const more = { ...(region === null ? {} : { region }), ...(city === null ? {} : { city }) };
  // The law of every state counts that the debtor may be in: that of the address and those of the numbers.
  const numbers = numbersOf(phones);
  const told = candidatePlaces({ places: country === null ? [] : [{ country, ...more }], numbers });
  // Without an address the number is all that says where they are, for the law as for the clock.
  const places = told.length > 0 ? told : numbers.flatMap(countriesOfPhone).map((of) => ({ country: of }));
  return {
    places: places.length === 0 ? 'unknown' : places,
    debtKind: kind === 'business' ? 'commercial' : kind === 'consumer' ? 'consumer' : 'unknown',
    collector,
    product,
  };
}

function stillOwedFact({ state, checks }: OwedVerdict, opensAt: Instant | undefined): ContactFacts['stillOwed'] {
  if (state === 'owed') return { state: 'owed' };
  const reasons = checks.filter((check) => check.result === 'refused').map(({ check }) => check);
  if (reasons.length === 0) return 'unknown';
  return { state: 'refused', reasons, ...(opensAt === undefined ? {} : { opensAt }) };
}

/** The gate judges calls: "no contact at all" and whatever it does not know cover every one of them. */
function callsCoveredBy(scope: KeptStopScope): StopFact['scope'] {
  switch (scope.kind) {
    case 'this-number':
      return { kind: 'number', number: scope.number };
    case 'workplace':
    case 'home':
      return { kind: scope.kind };
    case 'channel':
      return { kind: 'channel', channel: scope.channel };
    case 'times': {
      const wish = parseStopTimes(scope.times);
      return wish === undefined ? { kind: 'all-calls' } : { kind: 'times', wish };
    }
    default:
      return { kind: 'all-calls' };
  }
}
