import { DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import { fromDayNumber, partsOf } from '@duologue/core/calendar/calendar-date.ts';
import { zoneId, type ZoneId } from '@duologue/core/calendar/zone-id.ts';
import type { Collector, ContactFacts, DebtKind, Place } from '@duologue/core/compliance/facts/facts.ts';
import { basePack } from '@duologue/core/compliance/packs/base-pack.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import type { HolidayList, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { packsOfPlace } from '../choose-packs.ts';
import { asObject, plainName, readExpectation, unknownKeys } from '../read-expectation.ts';
import type { ReadVector, VectorLibrary } from '../vector.ts';
import { type AskedNames, askedNames } from './asked-names.ts';
import { gather, longBefore } from './contribution.ts';
import { readEvent } from './read-event.ts';
import { readVectorFacts } from './read-facts.ts';
import { WORKING_HOURS } from './read-wishes.ts';
import { type Query, readQuery } from './read-query.ts';
import { DIALLER_OUTCOMES } from './words.ts';

const KEYS = [
  'id', 'kind', 'source', 'official', 'jurisdiction', 'debtType', 'collectorType', 'facts', 'events', 'query', 'expect',
  'note', 'title', 'confidence',
]; // biome-ignore format: a list of names

type Report = (problem: string) => void;
type Raw = Readonly<Record<string, unknown>>;

/**
 * Reads a vector of the international form: one that says of which kind it is, or whose query names a channel. What a
 * vector does not mention is in order: notices went out, duties are met, the debt is not too old. So only what it does
 * mention can decide.
 */
export function readIntlVector(value: unknown, library: VectorLibrary): ReadVector | undefined {
  const raw = asObject(value);
  const id = typeof raw['id'] === 'string' ? raw['id'] : 'vector without id';
  if (raw['kind'] === 'interest' || (raw['principal'] !== undefined && raw['query'] === undefined))
    return { state: 'not-a-rule-vector' };
  if (raw['kind'] === 'data-protection') return { state: 'skipped', id };
  if (raw['kind'] !== 'contact' && asObject(raw['query'])['channel'] === undefined) return undefined;
  if (typeof raw['jurisdiction'] !== 'string') return undefined;
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  unknownKeys('vector', raw, KEYS, report);
  const jurisdiction = raw['jurisdiction'].replace(/^UK/, 'GB');
  const packs = packsOfPlace(jurisdiction, library.packs);
  if (packs.length === 0) report(`no pack is law in ${jurisdiction}`);
  const expect = readExpectation(raw['expect'], report);
  const asked = askedNames(packs);
  const query = readQuery(raw['query'], asked, report);
  const read = query && readSituation(raw, { jurisdiction, packs, asked, query, library, report });
  if (read === undefined || problems.length > 0) return { state: 'unreadable', id, problems };
  const { facts, holidays } = read;
  const book = { packs: [...packs, silence], zoneTable: library.zoneTable, mode: 'standard', holidays } as const;
  return { state: 'rule', vector: { id, facts, book, expect, next: 'clear' } };
}

/**
 * Silence is no permission at a firm that has chosen no packs. A vector asks about the law of one place with all of its
 * packs there: where none of them speaks, nothing is forbidden.
 */
const silence: RulePack = definePack({
  id: 'vectors.silence',
  title: { en: 'Nothing else', de: 'Nichts sonst', it: 'Nient’altro' },
  checkedOn: day('2026-11-22'),
  appliesTo: {},
  quiet: basePack.quiet,
  rules: [
    {
      id: 'open',
      code: 'VECTOR-OPEN',
      force: 'house-rule',
      confidence: 'H',
      citation: 'None: there is nothing to cite',
      link: { text: 'None' },
      effectiveFrom: day('1900-01-01'),
      check: { kind: 'account-open' },
      sentence: { en: 'The account is open.', de: 'Das Konto ist offen.', it: 'Il conto è aperto.' },
      examples: {
        allows: [{ name: 'open', facts: {} }],
        refuses: [{ name: 'closed', facts: { accountOpen: false } }],
      },
    },
  ],
});

/** Words about the debt before it is certain who is on the line are a saying, not a call. */
function toldTooEarly(raw: Raw): Partial<ContactFacts> {
  const query = asObject(raw['query']);
  const verified = query['identityVerified'] ?? query['verified'] ?? asObject(raw['facts'])['identityVerified'];
  if (verified !== false || query['contentRevealsDebt'] !== true) return {};
  return { act: 'say', moment: 'before-verified', content: ['reveals-debt'] };
}

const OTHERS: readonly unknown[] = ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'];

/** Somebody else, while nobody knows where the debtor is, and no other purpose is named: to ask for that. */
function askedWhere(raw: Raw, query: Query, answers: ContactFacts['answers']): Partial<ContactFacts> {
  const { purpose, contentRevealsDebt } = asObject(raw['query']);
  const isAbout = purpose === undefined && contentRevealsDebt !== true && answers['address-known'] === 'no';
  return isAbout && OTHERS.includes(query.facts.relation) ? { purpose: 'location' } : {};
}

/** Countries that rule the debts to financial firms alone: a vector that names no lender is about one of them. */
const PRODUCT_BY_COUNTRY: Readonly<Record<string, string>> = {
  in: 'bank-debt',
  jp: 'money-lending',
  mx: 'bank-debt',
};

type Of = {
  readonly jurisdiction: string;
  readonly packs: readonly RulePack[];
  readonly asked: AskedNames;
  readonly query: Query;
  readonly library: VectorLibrary;
  readonly report: Report;
};

function readSituation(raw: Raw, { jurisdiction, packs, asked, query, library, report }: Of) {
  const { at } = query;
  const zones = readZones(asObject(raw['facts']), asObject(raw['query']), library, report);
  const told = readVectorFacts(raw['facts'], { at, zones, zoneTable: library.zoneTable, asked, report });
  const known = gather([...told, query.tells]);
  const rawEvents = Array.isArray(raw['events']) ? raw['events'] : [];
  const isByMachine = rawEvents.some((event) =>
    DIALLER_OUTCOMES.includes(plainName(String(asObject(event)['outcome']))),
  );
  const debtKind = readDebtKind(raw['debtType'], report);
  const country = jurisdiction.slice(0, 2).toLowerCase();
  const answers = { ...defaultAnswers(asked, debtKind), ...licences(known.answers, asked, country), ...known.answers };
  const facts: ContactFacts = {
    act: 'contact',
    channel: 'call',
    voice: 'live',
    dialling: 'by-hand',
    relation: 'debtor',
    purpose: 'collect',
    number: '+15555550100',
    numberUse: 'mobile',
    personId: 'the debtor',
    accountId: 'the account',
    itemIds: ['the debt'],
    ...(known.accountId !== undefined && { accountId: known.accountId }),
    ...(known.creditorId !== undefined && { creditorId: known.creditorId }),
    ...query.facts,
    at,
    ...(known.dialling && { dialling: known.dialling }),
    ...(isByMachine && query.facts.dialling === 'by-hand' && !known.dialling && { dialling: 'unknown' as const }),
    zones,
    regime: {
      places: placesOf(jurisdiction),
      debtKind,
      collector: readCollector(raw['collectorType'], report),
      product: known.product ?? PRODUCT_BY_COUNTRY[country] ?? 'goods-and-services',
      traits: known.traits,
    },
    events: rawEvents.flatMap((event) => readEvent(event, report)),
    holds: [],
    // Working hours say when to call at work, and nothing of calls elsewhere.
    stops: known.stops.filter(({ id }) => id !== WORKING_HOURS || query.facts.numberUse === 'work'),
    states: known.states,
    stillOwed: { state: 'owed' },
    accountOpen: true,
    milestones: { ...defaultMilestones(asked, at), ...known.milestones },
    answers,
    consents: known.consents,
    limitation: Object.keys(known.limitation).length === 0 ? { declared: 'running' } : known.limitation,
    circumstances: known.circumstances,
    ...toldTooEarly(raw),
    ...askedWhere(raw, query, answers),
  };
  return { facts, holidays: standIns(packs, known, at) };
}

function readZones(facts: Raw, query: Raw, library: VectorLibrary, report: Report): readonly ZoneId[] {
  const named = [facts['timeZone'], facts['timeZones'], facts['timezone'], query['timeZone']]
    .flat()
    .filter((one): one is string => typeof one === 'string');
  const zones = named.map(zoneId).filter((zone) => library.zoneTable.zones.has(zone));
  if (zones.length === 0 || zones.length < named.length) report('the time zone is not known');
  return zones;
}

/** All that a place may ask for went out long ago. */
function defaultMilestones(asked: AskedNames, at: Instant): ContactFacts['milestones'] {
  return Object.fromEntries([...asked.milestones].map((name) => [name, longBefore(at)]));
}

function defaultAnswers(asked: AskedNames, debtKind: DebtKind | 'unknown'): ContactFacts['answers'] {
  const met = Object.fromEntries([...asked.needs].map((name) => [name, 'yes' as const]));
  const ordinary = { deed: 'no', 'periodic-payments': 'no', 'ai-voice': 'no' } as const;
  return { ...met, ...ordinary, ...(debtKind === 'consumer' && { 'natural-person': 'yes' as const }) };
}

/** "Registered", "licensed": whatever the place calls its licence. */
function licences(answers: ContactFacts['answers'], asked: AskedNames, country: string): ContactFacts['answers'] {
  const { licence } = answers;
  if (licence === undefined) return {};
  const names = [...asked.needs].filter((name) => name.startsWith(`licence.${country}`));
  return Object.fromEntries(names.map((name) => [name, licence]));
}

/** The days of the vector in place of every list of the place, for the years around it. */
function standIns(
  packs: readonly RulePack[],
  { holidays, nationalHolidays }: Pick<ReturnType<typeof gather>, 'holidays' | 'nationalHolidays'>,
  at: Instant,
): readonly HolidayList[] {
  if (holidays === undefined && nationalHolidays === undefined) return [];
  const [year] = partsOf(fromDayNumber(Math.floor(at / DAY_MS)));
  const every = [...new Set([...(holidays ?? []), ...(nationalHolidays ?? [])])].sort();
  const years = [...new Set([year - 1, year, year + 1, ...every.map((date) => partsOf(date)[0])])];
  const ids = new Set(packs.flatMap((pack) => pack.holidays.map(({ id }) => id)));
  return [...ids].map((id) => ({
    id,
    years,
    dates: id.includes('national') && nationalHolidays !== undefined ? nationalHolidays : every,
  }));
}

/** The parts of the United Kingdom that law names together. */
const NATIONS: Readonly<Record<string, readonly string[]>> = {
  EAW: ['ENG', 'WLS'],
  ENG: ['ENG'],
  WLS: ['WLS'],
  SCT: ['SCT'],
  NIR: ['NIR'],
  UKM: [],
};

function placesOf(jurisdiction: string): readonly Place[] {
  const [country = '', region] = jurisdiction.split('-');
  if (region === undefined) return [{ country }];
  const nations = country === 'GB' ? NATIONS[region] : undefined;
  return (nations ?? [region]).map((one) => ({ country, region: one }));
}

function readDebtKind(raw: unknown, report: Report): DebtKind | 'unknown' {
  if (raw === 'consumer' || raw === 'commercial' || raw === 'unknown') return raw;
  report(`the debt type ${String(raw)} is not known`);
  return 'unknown';
}

function readCollector(raw: unknown, report: Report): Collector | 'unknown' {
  const collector = plainName(String(raw));
  if (collector === 'first-party' || collector === 'third-party' || collector === 'unknown') return collector;
  report(`the collector type ${String(raw)} is not known`);
  return 'unknown';
}
