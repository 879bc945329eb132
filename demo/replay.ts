import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@duologue/contract/api.ts';
import { addDays, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { firstInstantAt } from '@duologue/core/calendar/local-time.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { castMembers } from './cast.ts';
import type { CastMember } from './cast-member.ts';
import type { Happening } from './happenings.ts';

type Given<K extends Operation> = { params: ParamsOf<K>; query: QueryOf<K>; body: BodyOf<K> };

/** A desk that acts through the API's operations, at a moment of its own. */
export type Desk = {
  call<K extends Operation>(key: K, given: Partial<Given<K>>): Promise<ResponseOf<K>>;
  setTime(at: Instant): void;
};

type CallLog = BodyOf<'POST /cases/{caseId}/call-log'>;
type Answer = NonNullable<CallLog['business']>[number];

/** How long a call of the sample took; where nobody spoke, no time is counted. */
const SECONDS: Readonly<Record<string, number>> = { answered: 190, 'voicemail-full': 40 };
const MINUTES_AFTERWARDS = 4 * 60_000;

/** Replays what happened to the cast, oldest first, each at its own moment, as a collector would have recorded it. */
export async function replayHappenings(
  desk: Desk,
  happenings: readonly Happening[],
  today: CalendarDate,
  zones: ZoneTable,
): Promise<void> {
  for (const happening of happenings) {
    const member = castMembers.find(({ debtorNumber }) => debtorNumber === happening.debtorNumber);
    if (member === undefined) continue;
    const startedAt = momentOf(zones, member.zone, addDays(today, -happening.daysAgo), happening.atMinute);
    desk.setTime((startedAt + MINUTES_AFTERWARDS) as Instant);
    await replay(desk, happening, member, { today, startedAt, zones });
  }
}

type When = { readonly today: CalendarDate; readonly startedAt: Instant; readonly zones: ZoneTable };

async function replay(desk: Desk, happening: Happening, member: CastMember, when: When): Promise<void> {
  const { cases } = await desk.call('GET /cases', { query: { search: member.debtorNumber } });
  const found = cases.find(({ debtorNumber }) => debtorNumber === member.debtorNumber);
  if (found === undefined) return;
  const params = { caseId: found.caseId };
  if (happening.kind === 'hold') {
    const untilOn = addDays(when.today, happening.untilInDays);
    await desk.call('POST /cases/{caseId}/holds', {
      params,
      body: { kind: 'hardship', reason: happening.note, untilOn },
    });
    return;
  }
  const brief = await desk.call('GET /cases/{caseId}', { params, query: {} });
  const number = brief.phones[0]?.number;
  if (number === undefined) return;
  const itemsOf = (numbers: readonly string[]) =>
    brief.items.filter((item) => numbers.includes(item.number ?? '')).map(({ itemId }) => itemId);
  const currency = brief.balance[0]?.open.currency ?? 'EUR';
  const body: CallLog = {
    number,
    startedAt: formatInstant(when.startedAt),
    seconds: SECONDS[happening.kind === 'call' ? happening.line : 'answered'] ?? 0,
    ...wrapUpOf(happening, currency, itemsOf, when),
  };
  await desk.call('POST /cases/{caseId}/call-log', { params, body });
}

type WrapUp = Pick<CallLog, 'lineResult' | 'party' | 'business' | 'note'>;

function wrapUpOf(
  happening: Exclude<Happening, { kind: 'hold' }>,
  currency: string,
  itemsOf: (numbers: readonly string[]) => string[],
  when: When,
): WrapUp {
  if (happening.kind === 'call') {
    const { line, party = null, note = '' } = happening;
    return { lineResult: line, party, business: [], note };
  }
  const business = [answerOf(happening, { ...when, currency, itemsOf })];
  // What they said is captured where the outcome has a place for it; otherwise it is the note.
  const hasPlace = happening.kind === 'dispute' || happening.kind === 'stop-request';
  const note = 'words' in happening && !hasPlace ? happening.words : '';
  return { lineResult: 'answered', party: 'debtor-verified', business, note };
}

type Told = Exclude<Happening, { kind: 'hold' | 'call' }>;
type Of<Kind extends Told['kind']> = Extract<Told, { kind: Kind }>;
type Setting = When & { readonly currency: string; readonly itemsOf: (numbers: readonly string[]) => string[] };

function answerOf(happening: Told, setting: Setting): Answer {
  switch (happening.kind) {
    case 'promise':
      return promised(happening, setting);
    case 'dispute':
      return disputed(happening, setting);
    case 'stop-request':
      return { outcome: 'stop-requested', captured: { stopScope: happening.scope, words: happening.words } };
    case 'represented':
      return { outcome: 'represented', captured: { representative: happening.attorney } };
    case 'callback': {
      const callbackAt = momentOf(
        setting.zones,
        happening.zone,
        addDays(setting.today, happening.inDays),
        happening.callAtMinute,
      );
      return { outcome: 'callback-agreed', captured: { callbackAt: formatInstant(callbackAt), callbackWith: 'me' } };
    }
    case 'payment-claimed':
      return claimed(happening, setting);
    case 'awaiting-approval': {
      const expectedOn = addDays(setting.today, happening.expectedInDays);
      return {
        outcome: 'awaiting-approval',
        captured: { approver: happening.approver, expectedOn, items: setting.itemsOf([happening.invoice]) },
      };
    }
  }
}

function promised(
  { amountMinor, dueInDays, by, invoices }: Of<'promise'>,
  { currency, today, itemsOf }: Setting,
): Answer {
  return {
    outcome: 'promise-full',
    captured: {
      amount: { currency, minor: amountMinor.toString() },
      dueOn: addDays(today, dueInDays),
      method: 'bank-transfer',
      promisedBy: by,
      items: itemsOf(invoices),
    },
  };
}

function disputed({ reason, amountMinor, invoice, words }: Of<'dispute'>, { currency, itemsOf }: Setting): Answer {
  const disputedAmount = { currency, minor: amountMinor.toString() };
  return {
    outcome: 'dispute-raised',
    captured: { disputeReason: reason, disputedAmount, items: itemsOf([invoice]), words },
  };
}

function claimed({ amountMinor, paidInDays, reference }: Of<'payment-claimed'>, { currency, today }: Setting): Answer {
  const amount = { currency, minor: amountMinor.toString() };
  const paidOn = addDays(today, paidInDays);
  return { outcome: 'payment-sent-claimed', captured: { amount, paidOn, reference, bank: 'Hausbank' } };
}

function momentOf(zones: ZoneTable, zone: string, date: CalendarDate, minute: number): Instant {
  const at = firstInstantAt(zones, zoneId(zone), date, minute);
  if (at === undefined) throw new Error(`${zone} is not in the zone table.`);
  return at;
}
