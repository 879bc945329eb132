import { fromDayNumber } from '@duologue/core/calendar/calendar-date.ts';
import { wallClock } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import type { Collector, ContactFacts, DebtKind, Place } from '@duologue/core/compliance/facts/facts.ts';
import { limitationPeriods } from '../../us/limitation-periods.ts';
import { withValidation } from '../../us/validation-states.ts';
import { packsOfPlace } from '../choose-packs.ts';
import { asObject, plainName, readExpectation, unknownKeys } from '../read-expectation.ts';
import type { ReadVector, VectorLibrary } from '../vector.ts';
import { gather } from './contribution.ts';
import { text, texts } from './raw-event.ts';
import { readEvent } from './read-event.ts';
import { readAccountFacts } from './read-account-facts.ts';
import { readQuery, type Query } from './read-query.ts';
import { readWords } from './read-words.ts';

const KEYS = [
  'id',
  'source',
  'official',
  'basis',
  'confidence',
  'jurisdiction',
  'debtType',
  'collectorType',
  'facts',
  'events',
  'query',
  'expect',
  'note',
  'title',
];

/** Reads a vector of the American form: a place in the United States and a query by kind. Others are for other readers. */
export function readUsVector(value: unknown, library: VectorLibrary): ReadVector | undefined {
  const raw = asObject(value);
  const jurisdiction = text(raw['jurisdiction']);
  const query = asObject(raw['query']);
  if (jurisdiction === undefined || !/^US(-|$)/.test(jurisdiction) || query['kind'] === undefined) return undefined;
  const id = text(raw['id']) ?? 'vector without id';
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  unknownKeys('vector', raw, KEYS, report);
  const packs = packsOfPlace(jurisdiction, library.packs);
  if (!isPlace(jurisdiction)) report(`the place ${jurisdiction} is not known`);
  const expect = readExpectation(raw['expect'], report);
  const facts = readFacts(raw, jurisdiction, library, report);
  if (facts === undefined || problems.length > 0) return { state: 'unreadable', id, problems };
  const book = { packs, zoneTable: library.zoneTable, mode: 'standard' } as const;
  return { state: 'rule', vector: { id, facts, book, expect, next: 'allowed' } };
}

/** States, the District, the territories, and New York City. A state without a pack of its own has the federal ones. */
function isPlace(jurisdiction: string): boolean {
  if (jurisdiction === 'US' || jurisdiction === 'US-NY-NYC') return true;
  const [, region, ...more] = jurisdiction.split('-');
  const isState = limitationPeriods.some(({ state }) => state === region);
  return more.length === 0 && (isState || ['PR', 'GU', 'VI', 'AS', 'MP'].includes(region ?? ''));
}

type Report = (problem: string) => void;

function readFacts(
  raw: Readonly<Record<string, unknown>>,
  jurisdiction: string,
  library: VectorLibrary,
  report: Report,
): ContactFacts | undefined {
  const group = texts(asObject(raw['facts'])['studentLoanGroup']) ?? [];
  // Student loans serviced under one number are one debt: a call about one of them is about all.
  const debtOf = (debt: string) => (group.includes(debt) ? 'student loans' : debt);
  const query = readQuery(raw['query'], debtOf, library.zoneTable, report);
  if (query === undefined) return undefined;
  const lines = Array.isArray(raw['events']) ? raw['events'].map((event) => readEvent(event, debtOf, report)) : [];
  const gathered = gather([...lines, ...readAccountFacts(raw['facts'], query.at, report)]);
  const { traits, product, circumstances, ...known } = gathered;
  const words = readWords(query, hasSpoken(gathered.events, query), library.packs, report);
  const { raw: asked, isTheirCall, override, ...plain } = query;
  return {
    ...plain,
    ...known,
    milestones: { 'validation-notice': null, 'medical-notice': null, 'employer-letter': null, ...known.milestones },
    accountId: 'the account',
    events: isTheirCall ? withTheirCall(gathered.events, query) : gathered.events,
    states: withValidation(gathered.states, gathered.milestones['validation-notice'], daysIn(query, library)),
    holds: [],
    stillOwed: { state: 'owed' },
    accountOpen: true,
    regime: {
      places: placesOf(jurisdiction, texts(asked['states']) ?? []),
      debtKind: readDebtKind(raw['debtType'], report),
      collector: readCollector(raw['collectorType'], report),
      traits,
      product: product ?? 'goods-and-services',
    },
    ...words,
    circumstances: [...circumstances, ...(words.circumstances ?? [])],
    ...(query.act === 'record' && { recording: readRecording(asked) }),
    ...(override && { override }),
  };
}

function hasSpoken(events: readonly ContactEvent[], { at }: Query): boolean {
  return events.some((event) => 'outcome' in event && event.outcome === 'conversation' && event.at < at);
}

/** They are on the line: the call that is answered is part of the history. */
function withTheirCall(events: readonly ContactEvent[], { at, personId }: Query): readonly ContactEvent[] {
  return [...events, { kind: 'call-in', outcome: 'no-answer', at, personId }];
}

/** The days on which a moment may have been where the consumer is; New York stands in where nobody knows. */
function daysIn({ zones }: Query, { zoneTable }: VectorLibrary) {
  const zone = zones === 'unknown' ? zoneId('America/New_York') : zones[0];
  return (at: ContactFacts['at']) => {
    const clock = zone && wallClock(zoneTable, zone, at);
    return clock ? [fromDayNumber(clock.dayNumber)] : [];
  };
}

function placesOf(jurisdiction: string, states: readonly string[]): readonly Place[] {
  const [, region, city] = jurisdiction.split('-');
  const others = states.filter((state) => state !== region).map((state) => ({ country: 'US', region: state }));
  if (region === undefined) return others.length > 0 ? others : [{ country: 'US' }];
  const here: Place = { country: 'US', region, ...(city === 'NYC' && { city: 'New York' }) };
  return [here, ...others];
}

function readDebtKind(raw: unknown, report: Report): DebtKind | 'unknown' {
  if (raw === 'consumer' || raw === 'commercial' || raw === 'unknown') return raw;
  report(`the debt type ${String(raw)} is not known`);
  return 'unknown';
}

function readCollector(raw: unknown, report: Report): Collector | 'unknown' {
  const collector = plainName(text(raw) ?? '');
  if (collector === 'first-party' || collector === 'third-party' || collector === 'unknown') return collector;
  report(`the collector type ${String(raw)} is not known`);
  return 'unknown';
}

function readRecording(asked: Query['raw']): NonNullable<ContactFacts['recording']> {
  const { announced, agreed, consent } = asked;
  const objects = agreed === false || consent === false;
  const agrees = agreed === true || consent === true || announced === true;
  return {
    announced: typeof announced === 'boolean' ? announced : 'unknown',
    agreed: objects ? false : agrees ? true : 'unknown',
  };
}
