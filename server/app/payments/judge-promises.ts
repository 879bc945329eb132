import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { booksUpTo } from '@duologue/core/arrangements/books-up-to.ts';
import { type Judged, judgeAll } from '@duologue/core/arrangements/judge-all.ts';
import { type JudgedArrangement, judgeArrangements } from '@duologue/core/arrangements/judge-arrangement.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ActorId, CaseId, ItemId } from '@duologue/core/cases/ids.ts';
import { type AccountStatus, isClosed } from '@duologue/core/cases/status.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Entry } from '@duologue/core/ledger/entries.ts';
import { directionOf } from '@duologue/core/ledger/item.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { statusByArrangements } from '../arrangements/status-by-arrangements.ts';
import { toArrangement } from '../arrangements/to-arrangement.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseFacts, readCaseFacts } from '../cases/case-facts.ts';
import { keepEvents } from '../cases/keep-events.ts';
import { isOpen } from './ledger-items.ts';
import { CALL_HISTORY_DAYS } from '../limits.ts';
import type { EntryRecord } from '../ports/ledger.ts';
import type { Records } from '../ports/store.ts';
import { type RankHome, refreshCases } from '../refresh-worklist.ts';
import { statusChange } from '../cases/status-change.ts';
import { openItems, toPromiseToPay } from '../wrap-up/wrap-up-given.ts';

export type PromiseJudged = { readonly promiseId: string; readonly status: string; readonly dueOn: CalendarDate };

export type JudgedAccount = {
  readonly events: readonly CaseEvent[];
  readonly judged: readonly PromiseJudged[];
  /** How each plan and settlement stands by the books, the newest first, with every instalment as judged. */
  readonly arrangements: readonly JudgedArrangement[];
  readonly instalments: readonly Judged[];
};

/**
 * The ledger's word on the promises, plans and settlements of one case, and what follows for the account: the events to
 * keep. Judging twice gives nothing the second time.
 */
export async function judgePromises(
  records: Pick<Records, 'ledger'>,
  facts: CaseFacts,
  zoneTable: RankHome['ruleBook']['zoneTable'],
): Promise<JudgedAccount> {
  const { situation, today, zone } = facts;
  const dateOf = (instant: Instant): CalendarDate => {
    const local = localTime(zoneTable, zone, instant);
    assert(local !== undefined, 'the zone of the case is in the table');
    return local.date;
  };
  const promises = situation.promises.map((promise) => toPromiseToPay(promise, dateOf));
  const [first] = promises.map(({ madeOn }) => madeOn).sort();
  if (first === undefined)
    return { events: statusEvents(facts, [], []), judged: [], arrangements: [], instalments: [] };

  const entries = (await records.ledger.listEntries(situation.accountId, first)).flatMap(toEntry);
  const ledgerAsOn = booksUpTo(
    { ledgerAsOn: situation.ledgerAsOf ?? 'unknown', bank: situation.bank.readUpTo },
    { today, isMoneyWaiting: situation.bank.received.length > 0 },
  );
  const results = judgeAll(promises, entries, today, { ledgerAsOn });
  const arrangements = judgeArrangements(
    situation.arrangements.map((record) => toArrangement(record, situation.promises, dateOf)),
    results,
    { today, ledgerAsOn, undisputed: undisputedOf(facts) },
  );
  const judged = results.map(({ promise, judgement }) => {
    return { promiseId: promise.promiseId, status: judgement.status, dueOn: promise.dueOn };
  });
  const changed = [...results.flatMap(({ event }) => event ?? []), ...arrangements.flatMap(({ event }) => event ?? [])];
  return {
    events: [...changed, ...statusEvents(facts, judged, arrangements)],
    judged,
    arrangements,
    instalments: results.filter(({ promise }) => promise.instalmentOf !== undefined),
  };
}

/** What is open of each item beside its disputes, the oldest first. */
export function undisputedOf(facts: CaseFacts): readonly { readonly itemId: ItemId; readonly open: Money }[] {
  return openItems(facts, facts.disputed).map(({ itemId, open, disputed }) => {
    return { itemId, open: money(open.currency, open.minor - disputed.minor) };
  });
}

function toEntry(record: EntryRecord): readonly Entry[] {
  const { direction, entryId: id, postedOn: on, earliestOn, amount, itemId, reverses } = record;
  const item = itemId === null ? {} : { itemId };
  if (direction === 'paid') return [{ kind: 'paid', id, on, earliestOn, amount, ...item }];
  return direction === 'reversed' && reverses !== null ? [{ kind: 'reversed', id, on, reverses }] : [];
}

/** The account's status after the ledger has spoken. What people have set (a stop, a hold, a dispute) stays. */
function statusEvents(
  facts: CaseFacts,
  judged: readonly PromiseJudged[],
  arrangements: readonly JudgedArrangement[],
): readonly CaseEvent[] {
  const { situation, today, items } = facts;
  const { status } = situation;
  const owed = items.filter((item) => directionOf(item.kind) === 'charged');
  const isPaid = owed.every(({ state, open }) => state === 'open' && open.minor === 0n);
  if (isPaid && !isClosed(status)) return statusChange(status, 'paid-in-full', 'ledger');
  const byArrangements = statusByArrangements(facts, arrangements);
  if (byArrangements !== undefined) return statusChange(status, byArrangements, 'ledger');
  // What was waived is not open any more: whatever is, came after.
  if (!isPaid && (status === 'paid-in-full' || status === 'settled-in-full')) {
    const again = { kind: 'call', dueOn: today, assignee: 'anyone' } as const;
    return [...statusChange(status, 'working', 'ledger'), { type: 'next-step-set', data: again }];
  }
  if (status !== 'promised' && status !== 'promise-broken') return [];
  const has = (...statuses: readonly string[]) => judged.some((promise) => statuses.includes(promise.status));
  const to: AccountStatus = has('pending', 'due', 'in-grace')
    ? 'promised'
    : isBrokenLast(judged)
      ? 'promise-broken'
      : situation.disputes.some(isOpen)
        ? 'disputed'
        : 'working';
  return statusChange(status, to, 'ledger');
}

/** The latest that the ledger has decided speaks for the account. */
function isBrokenLast(judged: readonly PromiseJudged[]): boolean {
  const decided = judged.filter(({ status }) => ['kept', 'kept-late', 'part-kept', 'broken'].includes(status));
  const last = decided.reduce<PromiseJudged | undefined>(
    (latest, promise) => (latest === undefined || promise.dueOn >= latest.dueOn ? promise : latest),
    undefined,
  );
  return last?.status === 'broken' || last?.status === 'part-kept';
}

export type JudgedCase = {
  readonly caseId: CaseId;
  readonly promises: readonly Pick<PromiseJudged, 'promiseId' | 'status'>[];
};

/**
 * Judges the promises of these cases in the caller's transaction, keeps what changed and brings the worklist up to
 * date. For imports, after their payments are posted, and for the night.
 */
export async function judgeCases(
  { records, deps, actorId, at }: { records: Records; deps: CaseDeps; actorId: ActorId; at: Instant },
  caseIds: readonly CaseId[],
  home: RankHome,
): Promise<readonly JudgedCase[]> {
  const { zoneTable } = home.ruleBook;
  const situations = await records.worklist.situations(caseIds, addMs(at, -CALL_HISTORY_DAYS * DAY_MS));
  const changed: JudgedCase[] = [];
  for (const situation of situations) {
    const facts = readCaseFacts(situation, at, home);
    const { events } = await judgePromises(records, facts, zoneTable);
    if (events.length === 0) continue;
    const debtCase = await records.cases.lock(situation.caseId);
    assert(debtCase !== undefined, 'a case is never removed');
    await keepEvents({ records, debtCase, actorId, at, ids: deps.ids }, events);
    const promises = events.flatMap((event) =>
      event.type === 'promise-judged' ? [{ promiseId: event.data.promiseId, status: event.data.to }] : [],
    );
    changed.push({ caseId: situation.caseId, promises });
  }
  await refreshCases(
    records,
    changed.map(({ caseId }) => caseId),
    at,
    home,
  );
  return changed;
}
