import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import type { AskedNames } from './asked-names.ts';
import type { Contribution } from './contribution.ts';
import { personOf } from './read-event.ts';
import { CHANNELS, NUMBER_USES, PARTIES, purposeOf } from './words.ts';

const KEYS = [
  'at', 'channel', 'party', 'relation', 'numberKind', 'contentRevealsDebt', 'purpose', 'account', 'creditor', 'number',
  'script', 'says', 'content', 'utterance', 'step', 'action', 'dialler', 'dialer', 'dialling', 'autodialled',
  'operatorGuaranteed', 'disclosedAsMachine', 'machineDisclosed', 'announced', 'consent', 'agreed', 'consentOfAll', 'note',
  'direction', 'recorded', 'voice', 'chargedToDebtor', 'requestedByDebtor', 'timeZone', 'place', 'kind', 'identityVerified', 'verified',
]; // biome-ignore format: a list of names

type Report = (problem: string) => void;
/** What is asked, and what it tells besides. */
export type Query = {
  readonly at: Instant;
  readonly facts: Partial<ContactFacts>;
  readonly tells: Contribution;
};

export function readQuery(value: unknown, asked: AskedNames, report: Report): Query | undefined {
  const raw = asObject(value);
  unknownKeys('query', raw, KEYS, report);
  const at = typeof raw['at'] === 'string' ? parseInstant(raw['at']) : undefined;
  if (at === undefined) report('query.at is no moment with an offset');
  const name = (key: string) => (typeof raw[key] === 'string' ? plainName(raw[key]) : undefined);
  const channelName = name('channel') ?? 'call';
  const channel = CHANNELS[channelName];
  if (channel === undefined) report(`query.channel ${channelName} is not known`);
  const partyName = name('relation') ?? name('party') ?? 'debtor';
  const relation = PARTIES[partyName];
  if (relation === undefined) report(`query.party ${partyName} is not known`);
  if (at === undefined || channel === undefined || relation === undefined) return undefined;
  const isRecorded = channel.isRecorded === true || /record|artificial|machine|ai/.test(name('voice') ?? '');
  const said = readSayings(raw, asked, report);
  const isRecording = channel.isRecording === true || raw['action'] === 'record' || raw['kind'] === 'record';
  const isDialler = raw['dialler'] ?? raw['dialer'] ?? raw['autodialled'];
  return {
    at,
    facts: {
      at,
      act: isRecording ? 'record' : said.length > 0 || channel.isSaid ? 'say' : 'contact',
      channel: channel.channel,
      voice: isRecorded ? 'recorded' : 'live',
      dialling: isDialler === true || /auto|predict|dial/.test(name('dialling') ?? '') ? 'autodialled' : 'by-hand',
      relation,
      personId: personOf(relation),
      purpose: readPurpose(raw, name, report),
      numberUse: readNumberUse(name('numberKind') ?? name('place'), report),
      ...(typeof raw['account'] === 'string' && { accountId: raw['account'] }),
      ...(typeof raw['creditor'] === 'string' && { creditorId: raw['creditor'] }),
      ...(typeof raw['number'] === 'string' && { number: raw['number'] }),
      ...(isRecording && { recording: readRecording(raw) }),
      ...contentOf(raw, channel.channel, said, asked),
    },
    tells: {
      answers: {
        ...(isRecorded && { 'ai-voice': channel.isMachine || name('voice') === 'ai' ? 'yes' : 'no' }),
        ...yesNo('operator-guaranteed', raw['operatorGuaranteed']),
        ...yesNo('machine-disclosed', raw['disclosedAsMachine'] ?? raw['machineDisclosed']),
        ...yesNo(
          'free-of-charge-to-debtor',
          raw['chargedToDebtor'] === undefined ? undefined : !raw['chargedToDebtor'],
        ),
      },
    },
  };
}

function readPurpose(
  raw: Readonly<Record<string, unknown>>,
  name: (key: string) => string | undefined,
  report: Report,
): string {
  if (raw['requestedByDebtor'] === true) return 'return-requested-call';
  const given = name('purpose');
  if (given === undefined) return /^in/.test(name('direction') ?? '') ? 'take-call' : 'collect';
  const purpose = purposeOf(given);
  if (purpose === undefined) report(`query.purpose ${given} is not known`);
  return purpose ?? 'collect';
}

/** Where nothing is said of it, the number is the person's own. */
function readNumberUse(given: string | undefined, report: Report): ContactFacts['numberUse'] {
  if (given === undefined) return 'mobile';
  const use = NUMBER_USES[given];
  if (use === undefined) report(`query.numberKind ${given} is not known`);
  return use ?? 'unknown';
}

/** The words of a script, by any name that a rule of the place has for them. */
function readSayings(raw: Readonly<Record<string, unknown>>, asked: AskedNames, report: Report): readonly string[] {
  const given = [raw['script'], raw['says'], raw['content'], raw['utterance'], raw['step'], raw['action']]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== 'record')
    .map(plainName);
  for (const one of given) if (!asked.sayings.has(one)) report(`the saying ${one} is not known`);
  return given.filter((one) => asked.sayings.has(one));
}

/** What others may hear. A message of which nothing is told holds name, number and hours. */
function contentOf(
  raw: Readonly<Record<string, unknown>>,
  channel: ContactFacts['channel'],
  said: readonly string[],
  asked: AskedNames,
): Pick<Partial<ContactFacts>, 'content' | 'moment'> {
  const [first] = said;
  if (first !== undefined) return { content: said, moment: asked.sayings.get(first) ?? 'later-talk' };
  const neutral = channel === 'voicemail' ? ['caller-name', 'reply-phone-number', 'opening-hours'] : ['ask-call-back'];
  const reveals = raw['contentRevealsDebt'];
  if (reveals === true) return { content: [...neutral, 'reveals-debt'] };
  return reveals === false || channel === 'voicemail' ? { content: neutral } : {};
}

function readRecording(raw: Readonly<Record<string, unknown>>): NonNullable<ContactFacts['recording']> {
  const agreed = raw['consent'] ?? raw['agreed'] ?? raw['consentOfAll'];
  const { announced } = raw;
  return {
    announced: typeof announced === 'boolean' ? announced : agreed === true ? true : 'unknown',
    agreed: typeof agreed === 'boolean' ? agreed : 'unknown',
  };
}

export function yesNo(answer: string, value: unknown): Readonly<Record<string, 'yes' | 'no'>> {
  return typeof value === 'boolean' ? { [answer]: value ? 'yes' : 'no' } : {};
}
