import { addDays, type CalendarDate, daysBetween } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { firstInstantAt, localTime } from '@duologue/core/calendar/local-time.ts';
import type { ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { isRunning, type PromiseStatus } from '@duologue/core/arrangements/promise.ts';
import { LINE_TABLE } from '@duologue/core/calls/tables/line-table.ts';
import { PARTY_TABLE } from '@duologue/core/calls/tables/party-table.ts';
import { type Money, totalsByCurrency } from '@duologue/core/money/money.ts';
import { type RankedCase, score, type Snapshot } from '@duologue/core/worklist/rank.ts';
import { TIERS } from '@duologue/core/worklist/signals.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { CaseSituation, WorklistRow } from '../ports/worklist.ts';
import { brokenPromiseOf, brokenWord } from './broken-promise.ts';

/** What ranking must know beside the case: the largest amounts there are, to weigh this one by. */
export type RankGiven = { readonly largest: ReadonlyMap<string, bigint>; readonly zoneTable: ZoneTable };

export type Ranking = { readonly ranked: RankedCase; readonly overdue: readonly Money[]; readonly snapshot: Snapshot };

export function rankCase(facts: CaseFacts, { largest, zoneTable }: RankGiven): Ranking {
  const { today, at } = facts;
  const overdue = totalsByCurrency(facts.overdue.map(({ open }) => open));
  const snapshot = snapshotOf(facts, zoneTable, facts.overdue[0]?.dueOn);
  return { ranked: score(snapshot, { now: at, today, largest }), overdue, snapshot };
}

function snapshotOf(facts: CaseFacts, zoneTable: ZoneTable, oldestDueOn: CalendarDate | undefined): Snapshot {
  const { situation, today, owed, zone } = facts;
  const { nextSteps, habit } = situation;
  const dayOf = (instant: Instant | undefined) =>
    instant === undefined ? undefined : localTime(zoneTable, zone, instant)?.date;
  return {
    caseId: situation.caseId,
    atRisk: owed.ask,
    oldestDueOn,
    callbackAt: nextSteps.find(({ kind, dueAt }) => kind === 'call-back' && dueAt !== null)?.dueAt ?? undefined,
    brokenPromise: brokenPromiseOf(situation),
    promiseDueOn: runningPromise(situation)?.dueOn,
    disputeAnswerDueOn: nextSteps.find(({ kind }) => kind === 'answer-dispute')?.dueOn,
    nextStepDueOn: nextSteps[0]?.dueOn,
    heldUntil: heldUntil(situation, today),
    lastContactOn: dayOf(lastCall(situation, (call) => call.party !== null && PARTY_TABLE[call.party].rpc)),
    lastWorkedOn: dayOf(
      lastCall(
        situation,
        (call) => call.caseId === situation.caseId && call.lineResult !== null && LINE_TABLE[call.lineResult].worked,
      ),
    ),
    averageDaysLate: habit.count === 0 ? undefined : habit.daysLateSum / habit.count,
  };
}

type PastCall = CaseSituation['calls'][number];
const lastCall = ({ calls }: CaseSituation, isMeant: (call: PastCall) => boolean): Instant | undefined =>
  calls.findLast(isMeant)?.startedAt;

/** The promise that people wait for: the running one that is due first. */
export function runningPromise({ promises }: Pick<CaseSituation, 'promises'>) {
  const running = promises.filter(({ status }) => isRunning(status as PromiseStatus));
  return running.reduce<(typeof running)[number] | undefined>(
    (first, promise) => (first === undefined || promise.dueOn < first.dueOn ? promise : first),
    undefined,
  );
}

function heldUntil({ holds }: CaseSituation, today: CalendarDate): CalendarDate | undefined {
  const open = holds.filter(({ untilOn }) => untilOn === null || untilOn >= today);
  const days = open.map(({ untilOn }) => untilOn ?? addDays(today, 1)).sort();
  return days.at(-1);
}

/** Whether the case belongs on a list at all: an open account with something overdue, or with a question to answer. */
export function isListed({ situation, items, overdue }: CaseFacts): boolean {
  if (isClosed(situation.status)) return false;
  return overdue.length > 0 || items.some((item) => item.state === 'gone');
}

/** The part of a line that does not depend on the gate. */
export function rowOf(
  facts: CaseFacts,
  { ranked, overdue, snapshot }: Ranking,
  homeCurrency: string,
): Omit<WorklistRow, 'view' | 'finding' | 'nextAllowedAt' | 'changesAt'> {
  const { situation } = facts;
  const { debtor } = situation;
  const main = overdue.find(({ currency }) => currency === homeCurrency) ?? overdue[0];
  const currency = main?.currency ?? situation.items[0]?.open.currency;
  const [nextStep] = situation.nextSteps;
  return {
    caseId: situation.caseId,
    rankKey: ranked.rankKey,
    tier: TIERS.indexOf(ranked.tier) + 1,
    points: ranked.points,
    because: ranked.because.map(({ signal, values }) => {
      const word = signal === 'promise-broken' ? brokenWord(situation) : undefined;
      return { code: word?.code ?? `worklist.because.${signal}`, values: { ...plain(values), ...word?.values } };
    }),
    debtorName: debtor.name,
    debtorNumber: debtor.number,
    country: debtor.country,
    overdue: main ?? { currency: currency ?? (homeCurrency as Money['currency']), minor: 0n },
    otherCurrencies: overdue.filter((amount) => amount !== main),
    ask: facts.owed.ask,
    itemsOverdue: facts.overdue.length,
    oldestDueOn: snapshot.oldestDueOn ?? null,
    callbackAt: snapshot.callbackAt ?? null,
    nextStepKind: nextStep?.kind ?? null,
    nextStepOn: nextStep?.dueOn ?? null,
    promiseStatus: runningPromise(situation)?.status ?? situation.promises[0]?.status ?? null,
  };
}

/** Amounts as text of minor units and moments in ISO 8601: the values of a reason travel and are kept as JSON. */
function plain(values: RankedCase['because'][number]['values']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'object') return [name, { currency: value.currency, minor: value.minor.toString() }];
      return [name, name === 'at' && typeof value === 'number' ? formatInstant(value as Instant) : value];
    }),
  );
}

/** Midnight where the debtor is: ages, due dates and planned steps move on then, whatever else happens. */
export function nextMidnight({ today, zone }: CaseFacts, zoneTable: ZoneTable): Instant | null {
  return firstInstantAt(zoneTable, zone, addDays(today, 1), 0) ?? null;
}

export const daysOverdue = (oldestDueOn: CalendarDate | null, today: CalendarDate) =>
  oldestDueOn === null ? null : Math.max(0, daysBetween(oldestDueOn, today));
