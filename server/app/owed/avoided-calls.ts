import { isRefusal } from '@duologue/core/compliance/gate/evaluate.ts';
import { isOverdue } from '@duologue/core/ledger/item.ts';
import type { OwedCheckId, OwedFinding } from '@duologue/core/ledger/owed-facts.ts';
import { totalsByCurrency } from '@duologue/core/money/money.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { AvoidedCall } from '../ports/avoided.ts';
import type { DecisionRecord } from '../ports/decisions.ts';
import { owedMessage } from '../wire/owed.ts';

/** The rule of the gate that asks whether it is still owed. */
export const STILL_OWED_RULE = 'house.base/still-owed';

/** A call that somebody was about to make, and why the still-owed gate did not let it through. */
export function avoidedByGate(
  facts: CaseFacts,
  { findings }: Pick<DecisionRecord, 'findings'>,
): readonly AvoidedCall[] {
  const isOwed = !findings.some((finding) => finding.ruleId === STILL_OWED_RULE && isRefusal(finding));
  return isOwed ? [] : avoided(facts, 'dialling', objecting(facts));
}

/**
 * Calls that the worklist would have asked for. An old ledger or an old bank stops everybody, and no single case would
 * have been rung by mistake for it: it is counted only where somebody wanted to dial.
 */
export function avoidedByList(facts: CaseFacts): readonly AvoidedCall[] {
  const found = objecting(facts);
  return found.some(({ check }) => AGES.includes(check)) ? [] : avoided(facts, 'worklist', found);
}

const AGES: readonly OwedCheckId[] = ['ledger-age', 'bank-age', 'bank-account'];

/** What follows from another finding is no reason beside it: nothing is left to ask for, nothing is overdue once paid. */
function objecting({ owed }: CaseFacts): readonly OwedFinding[] {
  const found = owed.checks.filter(({ result }) => result === 'refused' || result === 'unknown');
  const own = found.filter(({ check }) => check !== 'left-to-ask');
  const isPaid = own.some(({ check }) => check === 'paid');
  const reasons = isPaid ? own.filter(({ check }) => check !== 'overdue') : own;
  return reasons.length > 0 ? reasons : found;
}

function avoided(facts: CaseFacts, by: AvoidedCall['by'], found: readonly OwedFinding[]): readonly AvoidedCall[] {
  const { situation, today, items } = facts;
  const amount = totalsByCurrency(items.filter((item) => isOverdue(item, today)).map(({ open }) => open));
  return found.map((finding) => ({
    caseId: situation.caseId,
    check: finding.check,
    on: today,
    by,
    amount,
    message: owedMessage(finding),
  }));
}
