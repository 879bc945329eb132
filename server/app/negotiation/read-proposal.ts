import type { ProposalIn } from '@duologue/contract/negotiation.ts';
import type { Instalment } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { accept, refuse, type Result } from '@duologue/core/kernel/result.ts';
import { money } from '@duologue/core/money/money.ts';
import { type Proposal, promiseOf, proposalProblem } from '@duologue/core/negotiation/offers/proposal.ts';
import type { OffersGiven } from '@duologue/core/negotiation/offers/propose-offers.ts';
import type { z } from 'zod';
import { readParts } from '../arrangements/read-schedule.ts';
import { invalid, within } from '../invalid-input.ts';
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
  const instalments = instalmentsOf(wire, given);
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
  { given: { claim, today }, less }: { readonly given: OffersGiven; readonly less: bigint },
): Result<Proposal, Refusal> {
  if (one === undefined) return invalid('proposal', 'input.proposal-no-instalments');
  if (one.amount.currency !== claim.currency) return invalid('proposal', 'input.proposal-currencies-differ');
  if (others.length > 0 || less > 0n || one.amount.minor > claim.minor)
    return invalid('proposal', 'input.proposal-total-does-not-add-up');
  const proposal = promiseOf(one.amount, one.dueOn);
  const problem = proposalProblem(proposal, today);
  return problem === undefined ? accept(proposal) : invalid('proposal', `input.proposal-${problem}`);
}

/** Built from the terms, or as they are written out. */
function instalmentsOf({ terms, instalments }: Wire, given: OffersGiven): Result<readonly Instalment[], Refusal> {
  const parts = readParts(terms === null ? { instalments } : { terms }, given);
  if (!parts.ok) return refuse(within('proposal', parts.refusal));
  return accept(parts.value.map((part, at) => ({ ...part, number: at + 1 })));
}
