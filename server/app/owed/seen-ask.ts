import type { OwedChanged } from '@duologue/contract/cases.ts';
import type { BodyOf } from '@duologue/contract/api.ts';
import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { minorIn } from '@duologue/core/ledger/owed-facts.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { parseMoneyData } from '@duologue/core/money/money-data.ts';
import type { CaseChange } from '../cases/change-case.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { CHANGES_TOLD_MAX } from '../limits.ts';
import type { AvoidedCall } from '../ports/avoided.ts';
import { moneyWire } from '../wire/money.ts';
import { STILL_OWED_RULE } from './avoided-calls.ts';

type Seen = NonNullable<BodyOf<'POST /cases/{caseId}/calls'>>['seen'];

/** What the caller saw in the brief, where something else holds by now. */
export type ChangedSince = {
  /** What was to be asked for then. */
  readonly was: readonly Money[];
  /** Less may be asked for now: money came, or what is open came into doubt. */
  readonly isLess: boolean;
  /** For the refusal: both figures, and what was posted meanwhile. */
  readonly values: OwedChanged;
};

/** Compares the figure that the caller was shown with the one that holds at the moment of dialling. */
export async function changedSince(
  { records, debtCase }: Pick<CaseChange, 'records' | 'debtCase'>,
  { owed }: CaseFacts,
  seen: Seen,
): Promise<ChangedSince | undefined> {
  if (seen === undefined) return undefined;
  const was = seen.ask.flatMap((wire) => parseMoneyData(wire) ?? []);
  const currencies = [...new Set([...was, ...owed.ask].map(({ currency }) => currency))];
  const differs = (of: (was: bigint, is: bigint) => boolean) =>
    currencies.some((currency) => of(minorIn(was, currency), minorIn(owed.ask, currency)));
  if (!differs((then, now) => then !== now)) return undefined;
  const since = parseInstant(seen.at) ?? (0 as Instant);
  const posted = await records.ledger.listPostedSince(debtCase.accountId, since, CHANGES_TOLD_MAX);
  const changed = posted.map(({ direction, amount, number }) => ({ direction, amount: moneyWire(amount), number }));
  return {
    was,
    isLess: differs((then, now) => now < then),
    values: { was: was.map(moneyWire), is: owed.ask.map(moneyWire), changed },
  };
}

/** "We did not call, because": what was settled while the brief was open. */
export function refusedForChange(at: Instant, number: string, { was }: ChangedSince, { owed }: CaseFacts): CaseEvent {
  const values = { reasons: 'settled-since', was: textOf(was), is: textOf(owed.ask) };
  const finding = { rule: STILL_OWED_RULE, result: 'violated', values };
  return { type: 'call-refused', data: { number, refusedAt: formatInstant(at), findings: [finding] } };
}

const textOf = (amounts: readonly Money[]) =>
  amounts.map((amount) => `${formatDecimal(amount)} ${amount.currency}`).join(', ') || '0';

/** The call that would have asked for what the brief said. */
export function avoidedByChange({ situation, today, owed }: CaseFacts, { was }: ChangedSince): AvoidedCall {
  const [first] = was;
  const [now] = owed.ask;
  return {
    caseId: situation.caseId,
    check: 'settled-since',
    on: today,
    by: 'dialling',
    amount: was,
    message: {
      code: 'cases.owed.changed.ask',
      values: {
        was: first === undefined ? null : moneyWire(first),
        is: now === undefined ? null : moneyWire(now),
      },
    },
  };
}
