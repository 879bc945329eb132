import { parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { asObject, plainName, unknownKeys } from '../read-expectation.ts';
import { CHANNELS, NUMBER_USES, OUTCOMES, PARTIES, purposeOf, UNDELIVERED } from './words.ts';

const KEYS = [
  'at', 'channel', 'direction', 'party', 'outcome', 'account', 'creditor', 'kind', 'type', 'number', 'numberKind',
  'purpose', 'requestedByDebtor', 'agreed', 'unsolicited', 'note', 'until', 'relation', 'person', 'durationSeconds',
]; // biome-ignore format: a list of names

/** The debtor is one person; each third person is named by what they are. */
export const personOf = (relation: string) =>
  relation === 'debtor' || relation === 'shared-line' ? 'the debtor' : `the ${relation}`;

/** A past contact of a vector; nothing for a message that did not arrive. */
export function readEvent(value: unknown, report: (problem: string) => void): readonly ContactEvent[] {
  const raw = asObject(value);
  unknownKeys('event', raw, KEYS, report);
  const name = (key: string) => (typeof raw[key] === 'string' ? plainName(raw[key]) : undefined);
  const at = typeof raw['at'] === 'string' ? parseInstant(raw['at']) : undefined;
  if (at === undefined) {
    report('an event has no moment with an offset');
    return [];
  }
  const kind = name('kind') ?? name('type');
  if (kind !== undefined && /consent|agree/.test(kind)) {
    return [{ at, kind: /revok|withdr/.test(kind) ? 'consent-revoked' : 'consent-to-calls' }];
  }
  const channelName = name('channel') ?? kind ?? 'call';
  const channel = CHANNELS[channelName];
  const partyName = name('relation') ?? name('party') ?? 'debtor';
  const relation = PARTIES[partyName];
  if (channel === undefined) report(`event.channel ${channelName} is not known`);
  if (relation === undefined) report(`event.party ${partyName} is not known`);
  if (channel === undefined || relation === undefined) return [];
  const isIn = /^in/.test(name('direction') ?? 'outbound');
  const outcome = name('outcome');
  if (outcome !== undefined && UNDELIVERED.includes(outcome)) return [];
  const about = {
    at,
    personId: personOf(relation),
    ...(relation !== 'unknown' && { relation }),
    ...(typeof raw['account'] === 'string' && { accountId: raw['account'] }),
    ...(typeof raw['creditor'] === 'string' && { creditorId: raw['creditor'] }),
    ...(typeof raw['number'] === 'string' && { number: raw['number'] }),
    ...numberUse(name('numberKind'), report),
    ...(channel.isRecorded && { voice: 'recorded' as const }),
    ...purpose(raw, name('purpose')),
  };
  switch (channel.channel) {
    case 'call':
    case 'voicemail': {
      const called =
        outcome === undefined ? (channel.channel === 'voicemail' ? 'voicemail-left' : 'answered') : outcome;
      const known = called === 'sent' || called === 'delivered' ? OUTCOMES['voicemail-left'] : OUTCOMES[called];
      if (known === undefined) {
        report(`event.outcome ${called} is not known`);
        return [];
      }
      const isOther =
        known === 'conversation' && !['debtor', 'guarantor', 'representative', 'unknown'].includes(relation);
      return [{ ...about, kind: isIn ? 'call-in' : 'call-out', outcome: isOther ? 'answered-by-other' : known }];
    }
    case 'visit':
      return [{ ...about, kind: 'visit' }];
    default:
      return [{ ...about, kind: `${channel.channel}-${isIn ? 'in' : 'out'}` }];
  }
}

function numberUse(name: string | undefined, report: (problem: string) => void) {
  if (name === undefined) return {};
  const use = NUMBER_USES[name];
  if (use === undefined) report(`event.numberKind ${name} is not known`);
  return use === undefined ? {} : { numberUse: use };
}

/** What the debtor asked for is no pursuit, whatever it was for. */
function purpose(raw: Readonly<Record<string, unknown>>, name: string | undefined) {
  const isAskedFor = raw['requestedByDebtor'] === true || raw['agreed'] === true || raw['unsolicited'] === false;
  const known = isAskedFor ? 'return-requested-call' : name === undefined ? undefined : purposeOf(name);
  return known === undefined ? {} : { purpose: known };
}
