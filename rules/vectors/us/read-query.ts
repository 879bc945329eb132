import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { type ZoneId, zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import type { Act, Channel, ContactFacts, NumberUse, Relation } from '@duologue/core/compliance/facts/facts.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import { type Report, text, texts } from './read-event.ts';
import { NUMBER_USES, overrideOf, PURPOSES, relationOf, SHARED_LINES } from './words.ts';

const KEYS = [
  'at', 'kind', 'timezones', 'debt', 'debts', 'number', 'numberType', 'addressType', 'purpose', 'person',
  'overrideReason', 'detail', 'utterance', 'situation', 'audience', 'content', 'voice', 'dialing', 'dialling',
  'states', 'announced', 'agreed', 'consent', 'language',
]; // biome-ignore format: a list of names

/** What the vector asks, before words and moments are read. */
export type Query = Pick<
  ContactFacts,
  'act' | 'channel' | 'voice' | 'dialling' | 'relation' | 'purpose' | 'number' | 'numberUse' | 'personId' | 'itemIds'
> & {
  readonly at: Instant;
  readonly zones: readonly ZoneId[] | 'unknown';
  readonly raw: Readonly<Record<string, unknown>>;
  readonly override?: ContactFacts['override'];
  /** The call is theirs: they are on the line. */
  readonly isTheirCall: boolean;
};

const ACTS: Readonly<Record<string, { act?: Act; channel?: Channel; purpose?: string; voice?: 'recorded' }>> = {
  call: {},
  'third-party-call': {},
  'location-call': { purpose: 'location' },
  'respond-inbound-call': { purpose: 'take-call' },
  voicemail: { channel: 'voicemail' },
  'voicemail-drop': { channel: 'voicemail', voice: 'recorded' },
  'ringless-voicemail': { channel: 'voicemail', voice: 'recorded' },
  email: { channel: 'email' },
  'email-reply': { channel: 'email', purpose: 'respond' },
  text: { channel: 'text' },
  sms: { channel: 'text' },
  'text-reply': { channel: 'text', purpose: 'respond' },
  'sms-reply': { channel: 'text', purpose: 'respond' },
  letter: { channel: 'letter' },
  'letter-reply': { channel: 'letter', purpose: 'respond' },
  visit: { channel: 'visit' },
  say: { act: 'say' },
  record: { act: 'record' },
};

export function readQuery(
  value: unknown,
  debtOf: (debt: string) => string,
  table: ZoneTable,
  report: Report,
): Query | undefined {
  const raw = asObject(value);
  unknownKeys('query', raw, KEYS, report);
  const at = parseInstant(text(raw['at']) ?? '');
  const kind = plainName(text(raw['kind']) ?? '');
  const asked = ACTS[kind];
  if (at === undefined) report('query.at is no moment with an offset');
  if (asked === undefined) report(`query.kind ${kind} is not known`);
  if (at === undefined || asked === undefined) return undefined;
  const purpose = lookUp(PURPOSES, 'purpose', raw, report) ?? asked.purpose ?? 'collect';
  const person = plainName(text(raw['person']) ?? personOf(kind));
  const debts = texts(raw['debts']) ?? [text(raw['debt']) ?? 'the debt'];
  const reason = text(raw['overrideReason']);
  const channel = asked.channel ?? 'call';
  return {
    at,
    raw,
    act: asked.act ?? 'contact',
    channel,
    voice: asked.voice ?? readVoice(raw, report),
    dialling: readDialling(raw, report),
    relation: readRelation(person, raw, report),
    purpose,
    number: text(raw['number']) ?? '+12125550100',
    numberUse: readNumberUse(raw, channel, report),
    personId: person,
    itemIds: debts.map(debtOf),
    zones: readZones(raw, table, report),
    isTheirCall: purpose === 'take-call',
    ...(reason !== undefined && {
      override: { reason: overrideOf(plainName(reason.split(':')[0] ?? '')), note: 'as the vector says' },
    }),
  };
}

function personOf(kind: string): string {
  return kind === 'third-party-call' || kind === 'location-call' ? 'third' : 'consumer';
}

function readRelation(person: string, raw: Query['raw'], report: Report): Relation {
  if (SHARED_LINES.includes(plainName(text(raw['numberType']) ?? ''))) return 'shared-line';
  const relation = relationOf(person);
  if (relation === undefined) report(`the person ${person} is not known`);
  return relation ?? 'other';
}

/** Where nothing is said, it is the mobile that they carry; a letter goes to where they live. */
function readNumberUse(raw: Query['raw'], channel: Channel, report: Report): NumberUse {
  const named = lookUp(NUMBER_USES, 'numberType', raw, report) ?? lookUp(NUMBER_USES, 'addressType', raw, report);
  return named ?? (channel === 'letter' || channel === 'visit' ? 'home' : 'mobile');
}

function readVoice(raw: Query['raw'], report: Report): 'live' | 'recorded' {
  const voice = plainName(text(raw['voice']) ?? 'live');
  if (/^(prerecorded|artificial|ai|ai-generated|recorded|synthetic)$/.test(voice)) return 'recorded';
  if (!/^(live|human|agent)$/.test(voice)) report(`the voice ${voice} is not known`);
  return 'live';
}

function readDialling(raw: Query['raw'], report: Report): 'by-hand' | 'autodialled' {
  const dialling = plainName(text(raw['dialing']) ?? text(raw['dialling']) ?? 'by-hand');
  if (/^(autodial(l?er|l?ed)?|atds|random-or-sequential)$/.test(dialling)) return 'autodialled';
  if (!/^(by-hand|hand|hand-dial(l?ed)|manual)$/.test(dialling)) report(`the dialling ${dialling} is not known`);
  return 'by-hand';
}

/** No zone at all is a question too: where nobody knows the clock, the gate is shut. */
function readZones(raw: Query['raw'], table: ZoneTable, report: Report): Query['zones'] {
  const names = texts(raw['timezones']) ?? [];
  for (const name of names) if (!table.zones.has(zoneId(name))) report(`the zone ${name} is not known`);
  return names.length === 0 ? 'unknown' : names.map(zoneId);
}

function lookUp<Word>(
  words: Readonly<Record<string, Word>>,
  key: string,
  raw: Query['raw'],
  report: Report,
): Word | undefined {
  const value = text(raw[key]);
  if (value === undefined) return undefined;
  const word = words[plainName(value)];
  if (word === undefined) report(`${key} ${value} is not known`);
  return word;
}
