import { type AccountStatus, isClosed } from '../../cases/status.ts';
import { BUSINESS_TABLE } from '../tables/business-table.ts';
import { isNarrowStop } from './narrow-stop.ts';
import { LINE_TABLE } from '../tables/line-table.ts';
import { PARTY_TABLE } from '../tables/party-table.ts';
import type { WrapUp } from '../wrap-up.ts';
import type { WrapUpGiven } from '../wrap-up-given.ts';

/**
 * Which status wins when several are true, the strongest first. A promise never overwrites a dispute, and nothing
 * overwrites a stop request. `judgment` and `pre-action` are steps of escalation and outlast an ordinary call.
 */
const STRENGTH: readonly AccountStatus[] = [
  'stopped-by-request',
  'hold',
  'disputed',
  'plan',
  'promised',
  'judgment',
  'pre-action',
  'plan-late',
  'promise-broken',
  'skip',
  'working',
  'new',
];

/** The account's status once the call is closed: the strongest of what the answers say and of what still holds. */
export function statusAfter(
  { line, party, business }: Pick<WrapUp, 'line' | 'party' | 'business'>,
  given: Pick<WrapUpGiven, 'status' | 'hasOpenDispute' | 'hasOpenHold' | 'hasRunningPlan'>,
): AccountStatus {
  if (isClosed(given.status)) return given.status;

  const said = business.map(({ outcome, captured }): AccountStatus => {
    // One number or the workplace less is not the end of all calls.
    return isNarrowStop({ outcome, captured }) ? 'working' : BUSINESS_TABLE[outcome].status;
  });
  const held = party !== undefined && PARTY_TABLE[party].hold !== undefined ? (['hold'] as const) : [];
  const worked = LINE_TABLE[line].worked ? (['working'] as const) : [];
  const candidates = [...said, ...held, ...worked, ...stillHolding(given, said)];
  return STRENGTH.find((status) => candidates.includes(status)) ?? given.status;
}

function stillHolding(
  { status, hasOpenDispute, hasOpenHold, hasRunningPlan }: Parameters<typeof statusAfter>[1],
  said: readonly AccountStatus[],
): readonly AccountStatus[] {
  const holding: AccountStatus[] = [];
  if (hasOpenDispute) holding.push('disputed');
  if (hasOpenHold && status === 'hold') holding.push('hold');
  if (hasRunningPlan) holding.push('plan');
  // A broken promise stays on record as such until something new is agreed.
  const isAgreed = said.includes('promised') || said.includes('plan');
  const wasReplaced = isAgreed && (status === 'promise-broken' || status === 'plan-late' || status === 'promised');
  // Whoever has given an answer is found.
  const isFound = status === 'skip' && said.length > 0;
  const isPast = isFound || status === 'disputed' || status === 'hold' || status === 'plan';
  return wasReplaced || isPast ? holding : [...holding, status];
}
