import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseInstant } from '@duologue/core/calendar/instant.ts';
import { type DataAction, type DataFacts, decideDataUse } from '@duologue/core/privacy/decide-data-use.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import type { ReadVector } from '../vector.ts';

type Report = (problem: string) => void;

/** Reads and judges a vector about data protection: one that says so. What it does not mention is not known. */
export function readDataVector(value: unknown): ReadVector | undefined {
  const raw = asObject(value);
  if (raw['kind'] !== 'data-protection') return undefined;
  const id = typeof raw['id'] === 'string' ? raw['id'] : 'vector without id';
  const problems: string[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const query = asObject(raw['query']);
  unknownKeys('query', query, ['at', 'action'], report);
  const at = parseInstant(String(query['at'] ?? ''));
  if (at === undefined) report('query.at is no moment');
  const asked = readAction(String(query['action'] ?? ''), report);
  const facts = { ...asked.facts, ...readFacts(asObject(raw['facts']), report) };
  const expected = asObject(raw['expect']);
  unknownKeys('expect', expected, EXPECTED, report);
  const { jurisdiction } = raw;
  if (typeof jurisdiction !== 'string') report('jurisdiction is missing');
  if (problems.length > 0 || at === undefined || asked.action === undefined || typeof jurisdiction !== 'string')
    return { state: 'unreadable', id, problems };

  const collector = raw['collectorType'] === 'first-party' ? 'first-party' : 'third-party';
  const decided = decideDataUse({ action: asked.action, at, jurisdiction, collector, facts });
  const actual = Object.fromEntries(EXPECTED.map((key) => [key, Reflect.get(decided, key) ?? null]));
  const passes = Object.entries(expected).every(([key, wanted]) => isSame(actual[key], wanted));
  return { state: 'judged', id, passes, expected, actual };
}

const EXPECTED = ['decision', 'ruleId', 'instead', 'answerDueOn', 'keep'];

function isSame(actual: unknown, wanted: unknown): boolean {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => plainName(String(one))).sort();
    return typeof value === 'string' && !value.startsWith('DP-') ? plainName(value) : (value ?? null);
  };
  return JSON.stringify(plain(actual)) === JSON.stringify(plain(wanted));
}

const ACTIONS: readonly (readonly [RegExp, DataAction, DataFacts])[] = [
  [/^erase-(recording|transcript)/, 'erase', { record: 'recording' }],
  [/^erase-(call-)?log/, 'erase', { record: 'call-log' }],
  [/^erase-(books|accounts|records)/, 'erase', { record: 'books' }],
  [/^(erase|delete)/, 'erase', { record: 'other' }],
  [/^store-third-(person|party)/, 'store-third-person-data', {}],
  [/^store-recording/, 'store-recording', {}],
  [/^(record|start-recording)/, 'record', {}],
  [/^(store-health|store-special|store-vulnerab)/, 'store-health-note', {}],
  [/^(access|answer-access|export)/, 'answer-access-request', {}],
  [/^(first-contact|first-communication|contact)/, 'first-contact', {}],
  [/^(automated-decision|decide-by-score|score)/, 'decide-by-score', {}],
  [/^(wrong-person|disclos|breach)/, 'wrong-person-told', {}],
  [/^(use|process)/, 'use', {}],
];

function readAction(word: string, report: Report): { readonly action?: DataAction; readonly facts: DataFacts } {
  const found = ACTIONS.find(([pattern]) => pattern.test(plainName(word)));
  if (found === undefined) report(`query.action ${word} is not known`);
  return found === undefined ? { facts: {} } : { action: found[1], facts: found[2] };
}

const FLAGS: Readonly<Record<string, keyof DataFacts>> = {
  'legal-hold': 'legalHold',
  'wrong-person': 'wrongPerson',
  announced: 'announced',
  'recording-announced': 'announced',
  'notice-before-recording': 'announced',
  'all-parties-consented': 'agreedByAll',
  'consent-of-all': 'agreedByAll',
  'all-consented': 'agreedByAll',
  'purpose-told': 'purposeTold',
  necessary: 'necessary',
  'card-data': 'cardData',
  'notice-given': 'noticeGiven',
  'art14-notice-given': 'noticeGiven',
  'health-ground': 'healthGround',
  'restricted-role': 'restrictedRole',
  'human-review': 'humanReview',
};
const DATES: Readonly<Record<string, 'requestedOn' | 'recordedOn'>> = {
  'erasure-requested-on': 'requestedOn',
  'access-requested-on': 'requestedOn',
  'requested-on': 'requestedOn',
  'recorded-on': 'recordedOn',
  'created-on': 'recordedOn',
};

function readFacts(raw: Readonly<Record<string, unknown>>, report: Report): DataFacts {
  return Object.assign({}, ...Object.entries(raw).map(([key, value]) => readFact(plainName(key), value, report)));
}

function readFact(key: string, value: unknown, report: Report): DataFacts {
  const flag = FLAGS[key];
  if (flag !== undefined && typeof value === 'boolean') return { [flag]: value };
  const date = DATES[key];
  const day = typeof value === 'string' ? parseCalendarDate(value) : undefined;
  if (date !== undefined && day !== undefined) return { [date]: day };
  const word = plainName(String(value));
  if (key === 'claim-status') return { claim: word === 'closed' || word === 'paid' ? 'closed' : 'open' };
  if (key === 'dispute' || key === 'dispute-status') return { dispute: word === 'open' ? 'open' : 'none' };
  if (key === 'limitation' || key === 'limitation-status')
    return { limitation: word === 'over' || word === 'expired' ? 'over' : 'running' };
  if (key === 'fields' && Array.isArray(value)) return { fields: value.map((field) => plainName(String(field))) };
  // Who the third person is changes nothing: what is kept of any of them is the same.
  if (key === 'subject') return {};
  if (key === 'basis') return { basis: BASES.find((basis) => basis === word) ?? 'none' };
  report(`facts.${key} is not known`);
  return {};
}

const BASES = ['contract', 'legitimate-interests', 'consent', 'legal-duty', 'none'] as const;
