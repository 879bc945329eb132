import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseDeps } from '../case-deps.ts';
import { judgeExcuses } from '../excuses/judge-excuses.ts';
import { type JudgedCase, judgeCases } from '../payments/judge-promises.ts';
import type { Ready } from '../ports/bank.ts';
import type { Records } from '../ports/store.ts';
import type { RankHome } from '../refresh-worklist.ts';
import type { PlannedPosting } from './plan-posting.ts';

export type Writing = {
  readonly records: Records;
  readonly deps: CaseDeps;
  readonly actorId: ActorId;
  readonly at: Instant;
  readonly home: RankHome;
};

/**
 * Writes postings in the order in which they were planned: what they take, the ledger, the items, the events and the state
 * of the receipts, which the caller writes together with what else it says of them; then the promises are judged, once for
 * each case. The cases are locked by the caller.
 */
export async function writePostings(
  { records, deps, actorId, at, home }: Writing,
  planned: readonly PlannedPosting[],
  setPosted: () => Promise<void>,
): Promise<readonly JudgedCase[]> {
  if (planned.length === 0) return [];
  const { bank } = records;
  const by = { actorId, at };
  const events = new Map<CaseId, CaseEvent[]>();
  for (const { posting, events: fresh } of planned) {
    const list = events.get(posting.caseId);
    if (list === undefined) events.set(posting.caseId, [...fresh]);
    else list.push(...fresh);
  }
  // Of an item that two of them took from, the later state is the one that holds.
  const items = new Map(planned.flatMap(({ items: changed }) => changed.map((item) => [item.itemId, item] as const)));
  const unapplied = planned.flatMap(({ unapplied: left, posting: { accountId } }) =>
    left === undefined ? [] : [{ ...left, accountId }],
  );
  const chainEvents = await bank.prepareEvents(events, by);
  await writeInOrder([
    async () => () => bank.changeItems([...items.values()]),
    () =>
      bank.prepareEntries(
        planned.flatMap(({ entries }) => entries),
        by,
      ),
    async () => () => bank.addUnapplied(unapplied),
    () =>
      bank.preparePostings(
        planned.map(({ posting }) => posting),
        by,
      ),
    chainEvents,
  ]);
  await bank.settleAccounts(
    planned.flatMap(({ isSettled, posting }) => (isSettled ? [posting] : [])),
    at,
  );
  await setPosted();
  await bank.expireLines([...events.keys()], at);
  await judgeExcuses({ records, deps, actorId, at, zone: home.homeZone }, [...events.keys()]);
  const promised = planned.filter(({ account }) => account.hasPromises).map(({ posting }) => posting.caseId);
  return promised.length === 0 ? [] : judgeCases({ records, deps, actorId, at }, [...new Set(promised)], home);
}

/** One after the other; while one is written, the rows of the next are made ready. */
async function writeInOrder(steps: readonly (() => Promise<Ready>)[]): Promise<void> {
  let ready = steps[0]?.();
  for (let at = 1; ready !== undefined; at += 1) {
    const writing = (await ready)();
    ready = steps[at]?.();
    // Heard of where it is waited for.
    ready?.catch(() => undefined);
    await writing;
  }
}
