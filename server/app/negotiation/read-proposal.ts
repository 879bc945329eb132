import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { ScheduleTermsWire } from '@duologue/contract/arrangements.ts';
import { buildSchedule } from '@duologue/core/arrangements/schedule/build-schedule.ts';
import type { Instalment, ScheduleTerms } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { parseCalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { money } from '@duologue/core/money/money.ts';
import { type Proposal, promiseOf, proposalProblem } from '@duologue/core/negotiation/offers/proposal.ts';
import type { OffersGiven } from '@duologue/core/negotiation/offers/propose-offers.ts';
import type { z } from 'zod';
import { invalid } from '../invalid-input.ts';
import type { Refusal } from '../refusal.ts';
import { parseMoneyWire } from '../wire/money.ts';

type Wire = z.output<typeof ProposalIn>;

/** What a caller typed, on the claim as it stands, with its schedule; or what is wrong with it. */
export function readProposal(wire: Wire, given: OffersGiven): Result<Proposal, Refusal> {
  const { claim, interest, today } = given;
  const none = money(claim.currency, 0n);
  const amount = (asked: Wire['forgiven']) => (asked === null ? none : parseMoneyWire(asked));
  const [forgiven, interestWaived] = [amount(wire.forgiven), amount(wire.interestWaived)];
  if (forgiven === undefined) return invalid('proposal.forgiven', 'input.unknown-currency');
  if (interestWaived === undefined) return invalid('proposal.interestWaived', 'input.unknown-currency');
  const instalments = wire.terms === null ? written(wire) : scheduled(wire.terms, given);
  if (!instalments.ok) return instalments;
  const expiresOn = wire.expiresOn === null ? undefined : parseCalendarDate(wire.expiresOn);
  if (wire.expiresOn !== null && expiresOn === undefined) return invalid('proposal.expiresOn', 'input.not-a-date');
  if (wire.kind === 'promise')
    return promised(instalments.value, { given, less: forgiven.minor + interestWaived.minor });
  const pays = instalments.value.reduce((sum, part) => sum + part.amount.minor, 0n);
  const proposal: Proposal = {
    kind: wire.kind,
    claim,
    interest,
    pays: money(instalments.value[0]?.amount.currency ?? claim.currency, pays),
    forgiven,
    interestWaived,
    instalments: instalments.value,
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
  const problem = proposalProblem(proposal, today);
  return problem === undefined ? accept(proposal) : invalid('proposal', `input.proposal-${problem}`);
}

/** One payment by a day, of the claim or of a part of it: nothing is given up, and the rest stays due. */
function promised(
  [one, ...others]: readonly Instalment[],
  { given: { today }, less }: { readonly given: OffersGiven; readonly less: bigint },
): Result<Proposal, Refusal> {
  if (one === undefined) return invalid('proposal', 'input.proposal-no-instalments');
  if (others.length > 0 || less > 0n) return invalid('proposal', 'input.proposal-total-does-not-add-up');
  const proposal = promiseOf(one.amount, one.dueOn);
  const problem = proposalProblem(proposal, today);
  return problem === undefined ? accept(proposal) : invalid('proposal', `input.proposal-${problem}`);
}

function written({ instalments }: Wire): Result<readonly Instalment[], Refusal> {
  const read = instalments.flatMap(({ dueOn, amount }, at) => {
    const [date, part] = [parseCalendarDate(dueOn), parseMoneyWire(amount)];
    return date === undefined || part === undefined ? [] : [{ number: at + 1, dueOn: date, amount: part }];
  });
  return read.length < instalments.length ? invalid('proposal.instalments', 'input.not-a-date') : accept(read);
}

function scheduled(
  terms: z.output<typeof ScheduleTermsWire>,
  { isBusinessDay, today }: OffersGiven,
): Result<readonly Instalment[], Refusal> {
  const read = termsOf(terms);
  if (read === undefined) return invalid('proposal.terms', 'input.not-a-date');
  const built = buildSchedule(read, { isBusinessDay, today });
  return built.ok ? built : invalid('proposal.terms', `input.schedule-${built.refusal.code}`);
}

function termsOf({ total, rhythm, firstOn, shape }: z.output<typeof ScheduleTermsWire>): ScheduleTerms | undefined {
  const [whole, first] = [parseMoneyWire(total), parseCalendarDate(firstOn)];
  const part = shape.kind === 'amount' ? shape.each : shape.kind === 'first-larger' ? shape.first : undefined;
  const size = part === undefined ? undefined : parseMoneyWire(part);
  if (whole === undefined || first === undefined || (part !== undefined && size === undefined)) return undefined;
  const { every, on } = rhythm;
  const day = on !== undefined && 'weekday' in on ? { weekday: on.weekday as Weekday } : on;
  return {
    total: whole,
    firstOn: first,
    rhythm: day === undefined ? { every } : { every, on: day },
    shape:
      shape.kind === 'amount' && size !== undefined
        ? { kind: 'amount', each: size }
        : shape.kind === 'first-larger' && size !== undefined
          ? { ...shape, first: size }
          : (shape as Extract<ScheduleTerms['shape'], { kind: 'count' | 'seasonal' }>),
  };
}
