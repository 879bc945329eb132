import { isRunningArrangement } from '@duologue/core/arrangements/arrangement.ts';
import type { JudgedArrangement } from '@duologue/core/arrangements/judge-arrangement.ts';
import { type AccountStatus, isClosed } from '@duologue/core/cases/status.ts';
import { directionOf } from '@duologue/core/ledger/item.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { isOpen } from '../payments/ledger-items.ts';

/** What no arrangement overrules: people asked for it, or the law. A promise never overwrites a dispute. */
const STRONGER: readonly AccountStatus[] = ['stopped-by-request', 'disputed'];
/** Statuses that an arrangement has given, and that end with it. */
const BY_ARRANGEMENT: readonly AccountStatus[] = ['plan', 'plan-late', 'settled-in-full'];

/** The account's status by its plans and settlements as they stand now, or nothing where they have no say. */
export function statusByArrangements(
  facts: CaseFacts,
  arrangements: readonly JudgedArrangement[],
): AccountStatus | undefined {
  const { today } = facts;
  const { status, disputes, holds } = facts.situation;
  const inForce = holds.filter(({ untilOn }) => untilOn === null || untilOn >= today);
  const isHeldOtherwise = inForce.some(({ kind }) => kind !== 'plan' && kind !== 'settlement');
  const restored = arrangements.some(({ event }) => event?.data.restored === true);
  if (isClosed(status) && !(status === 'settled-in-full' && restored)) return undefined;
  if (arrangements.some((one) => isSettled(facts, one))) return 'settled-in-full';
  if (STRONGER.includes(status) || (status === 'hold' && isHeldOtherwise)) return undefined;

  const running = arrangements.filter(({ standing }) => isRunningArrangement(standing.status));
  if (running.some(({ standing }) => standing.status === 'late')) return 'plan-late';
  if (running.length > 0) return running.some(({ arrangement }) => arrangement.kind === 'plan') ? 'plan' : 'promised';
  if (arrangements.length === 0 || !BY_ARRANGEMENT.includes(status)) return undefined;

  const [last] = arrangements.filter(({ standing }) => !['superseded', 'proposed', 'draft'].includes(standing.status));
  if (last?.standing.status === 'defaulted') return 'promise-broken';
  if (disputes.some(isOpen)) return 'disputed';
  return last?.standing.status === 'suspended' && inForce.length > 0 ? 'hold' : 'working';
}

/** A settlement is completed with this very judgement, and with what it waives nothing is left. */
function isSettled({ items }: CaseFacts, { event }: JudgedArrangement): boolean {
  const waived = event?.data.waived;
  if (waived === undefined) return false;
  const parts = new Map(waived.map(({ itemId, amount }) => [itemId, BigInt(amount.minor)]));
  return items
    .filter((item) => directionOf(item.kind) === 'charged')
    .every(({ itemId, state, open }) => state === 'open' && open.minor === (parts.get(itemId) ?? 0n));
}
