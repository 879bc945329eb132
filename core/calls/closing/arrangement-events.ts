import { isAboutTheSame, isRunningArrangement } from '../../arrangements/arrangement.ts';
import {
  type ArrangementProposal,
  type ArrangementRefusal,
  decideArrangement,
} from '../../arrangements/decide-arrangement.ts';
import { assert } from '../../kernel/assert.ts';
import { accept, refuse } from '../../kernel/result.ts';
import { toMoneyData } from '../../money/money-data.ts';
import type { Captured } from '../wrap-up.ts';
import type { WrapUpProblem } from './check-wrap-up.ts';
import type { Made, OutcomeScope } from './outcome-events.ts';

type Agreeing = 'settlement-agreed' | 'plan-agreed' | 'plan-proposed';

/**
 * A plan or settlement from what was captured on the call. Agreed, it takes the place of the one that runs; one that was
 * kept while talking is not agreed a second time when the call is closed.
 */
export function arrangementOf(
  outcome: Agreeing,
  captured: Captured,
  { given, undisputed, callId, nextId }: OutcomeScope,
): Made {
  const { items = [], promisedBy = '', method, expiresOn } = captured;
  const running = given.arrangements.find(
    (one) => (isRunningArrangement(one.status) || one.status === 'suspended') && isAboutTheSame(one.items, items),
  );
  const isAgreed = outcome !== 'plan-proposed';
  if (isAgreed && running !== undefined && isWhatRuns(outcome, captured, running)) return accept([]);
  const proposal: ArrangementProposal = {
    kind: outcome === 'settlement-agreed' ? 'settlement' : 'plan',
    as: isAgreed ? 'accepted' : 'proposed',
    parts: partsOf(outcome, captured),
    items,
    promisedBy,
    method,
    expiresOn: outcome === 'settlement-agreed' ? expiresOn : undefined,
    approvedBy: captured.approvedBy ?? captured.authority,
    supersedes: isAgreed ? running?.arrangementId : undefined,
  };
  const decided = decideArrangement(proposal, {
    nextId,
    today: given.today,
    graceBusinessDays: given.graceBusinessDays,
    isBusinessDay: given.isBusinessDay,
    undisputed,
    askItemIds: given.askItemIds,
    promises: given.promises,
    arrangements: given.arrangements,
    callId,
  });
  return decided.ok ? decided : refuse(problemOf(outcome, decided.refusal));
}

/** A settlement is captured as its sum and its last day, whatever its parts. */
function isWhatRuns(
  outcome: Agreeing,
  captured: Captured,
  { kind, status, parts }: OutcomeScope['given']['arrangements'][number],
): boolean {
  if (!isRunningArrangement(status) || kind !== (outcome === 'settlement-agreed' ? 'settlement' : 'plan')) return false;
  const told = partsOf(outcome, captured);
  const sum = (list: ArrangementProposal['parts']) => list.reduce((all, { amount }) => all + amount.minor, 0n);
  if (kind === 'settlement') return sum(told) === sum(parts) && told.at(-1)?.dueOn === parts.at(-1)?.dueOn;
  return (
    told.length === parts.length &&
    told.every(({ dueOn, amount }, at) => dueOn === parts[at]?.dueOn && amount.minor === parts[at].amount.minor)
  );
}

function partsOf(outcome: Agreeing, { schedule = [], amount, dueOn }: Captured): ArrangementProposal['parts'] {
  if (outcome !== 'settlement-agreed') return schedule;
  assert(amount !== undefined && dueOn !== undefined, 'a settlement was checked to have an amount and a date');
  return [{ amount, dueOn }];
}

function problemOf(outcome: Agreeing, refusal: ArrangementRefusal): WrapUpProblem {
  const captured = { where: 'captured', outcome } as const;
  const isPlan = outcome !== 'settlement-agreed';
  const ofAmount = { ...captured, field: isPlan ? 'schedule' : 'amount' } as const;
  const ofDate = { ...captured, field: isPlan ? 'schedule' : 'dueOn' } as const;
  switch (refusal.code) {
    case 'no-instalments':
      return { ...ofAmount, problem: 'missing' };
    case 'instalments-too-many':
      return { ...ofAmount, problem: 'too-many', values: { instalmentsMax: refusal.instalmentsMax } };
    case 'instalment-empty':
      return { ...ofAmount, problem: 'not-positive' };
    case 'currency-differs':
      return { ...ofAmount, problem: 'currency-not-owed' };
    case 'dates-not-in-order':
      return { ...ofDate, problem: 'not-in-order' };
    case 'starts-in-the-past':
      return { ...ofDate, problem: 'in-the-past' };
    case 'item-not-open':
      return { ...captured, field: 'items', problem: 'unknown-item', values: { itemId: refusal.itemId } };
    case 'wholly-disputed':
      return { ...captured, field: 'items', problem: 'wholly-disputed' };
    case 'more-than-owed':
      return { ...ofAmount, problem: 'more-than-open', values: toMoneyData(refusal.owed) };
    case 'expiry-missing':
      return { ...captured, field: 'expiresOn', problem: 'missing' };
    case 'ends-after-expiry':
      return { ...captured, field: 'expiresOn', problem: 'not-in-order' };
    case 'more-interest-than-claimed':
    case 'interest-unsaid':
    // Of interest nothing is captured when a call is closed: it is agreed while talking.
    case 'arrangement-running':
      return { where: 'business', outcome, problem: 'not-possible' };
  }
}
