import type { TimelineEntry } from '@duologue/contract/cases.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { timesWords } from '../messages/stop-words.ts';
import type { Formats } from '@duologue/words/formats.ts';
import type { Text } from '@duologue/words/text.ts';

export type Detail = { readonly term: string; readonly value: string };

/** The code sets that a field of an event may come from, so that nobody reads a code. */
const SETS: Readonly<Record<string, string>> = {
  line: 'calls.line',
  party: 'calls.party',
  kind: 'cases.next-step',
  scope: 'calls.stop-scope',
  channel: 'calls.stop-channel',
  to: 'cases.status',
  from: 'cases.status',
  method: 'calls.method',
  step: 'calls.state',
};

/** What an event says beyond its sentence: the fields that have a name in the catalogues, in the reader's words. */
export function detailsOf({ type, data }: TimelineEntry, text: Text, formats: Formats): readonly Detail[] {
  return inReadingOrder(data).flatMap(([field, raw]) => {
    if (!text.has(`evidence.detail.${field}`)) return [];
    const value = inWords(field, raw, setOf(type, field), text, formats);
    return value === '' ? [] : [{ term: text.label('evidence.detail', field), value }];
  });
}

/** The chain keeps fields by the alphabet; a reader wants to know what it was before what it is. */
function inReadingOrder(data: TimelineEntry['data']): readonly (readonly [string, unknown])[] {
  const rank = (field: string) => (field === 'from' ? 0 : field === 'to' ? 1 : 2);
  return Object.entries(data).sort(([left], [right]) => rank(left) - rank(right));
}

function setOf(type: string, field: string): string | undefined {
  if (type.startsWith('arrangement-') && (field === 'to' || field === 'from')) return 'arrangements.status';
  if (type.startsWith('arrangement-') && field === 'kind') return 'arrangements.kind';
  if (type.startsWith('promise-') && (field === 'to' || field === 'from')) return 'cases.promise-status';
  if (type.startsWith('hold-') && field === 'reason') return 'cases.hold';
  if (type.startsWith('dispute-') && field === 'reason') return 'cases.dispute-reason';
  if (type.startsWith('promise-') && field === 'kind') return 'evidence.promise-kind';
  if (type === 'status-changed' && field === 'why') return 'evidence.why';
  return SETS[field];
}

function inWords(field: string, raw: unknown, set: string | undefined, text: Text, formats: Formats): string {
  if (isMoney(raw)) return formats.money(raw);
  if (field === 'business' && Array.isArray(raw)) return raw.map((answer) => outcomeOf(answer, text)).join(', ');
  if (field === 'said' && Array.isArray(raw)) return raw.map((one) => sayingOf(String(one), text)).join('; ');
  if (field === 'spokeWith' && typeof raw === 'object' && raw !== null && 'name' in raw) return String(raw.name);
  if (typeof raw === 'number') return formats.number(raw);
  if (typeof raw !== 'string') return '';
  if (field === 'times') return timesWords(raw, text, formats.locale);
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return formats.date(raw);
  return set === undefined ? raw : text.label(set, raw);
}

/** `first-talk.mini-miranda` as "The debtor, for the first time: mini-miranda"; the item is the packs' own name. */
function sayingOf(said: string, text: Text): string {
  const [moment = '', ...item] = said.split('.');
  return `${text.label('law.listener', moment)}: ${item.join('.').replaceAll('-', ' ')}`;
}

function outcomeOf(answer: unknown, text: Text): string {
  const code = typeof answer === 'object' && answer !== null && 'outcome' in answer ? answer.outcome : answer;
  return text.label('calls.outcome', String(code));
}

function isMoney(value: unknown): value is MoneyWire {
  return (
    typeof value === 'object' &&
    value !== null &&
    'currency' in value &&
    typeof value.currency === 'string' &&
    'minor' in value &&
    typeof value.minor === 'string'
  );
}

/** Enough of a hash to compare by eye; the whole is in the title and in the export. */
export const shortHash = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 12);
