import type { Proposal } from './proposal.ts';

/** All of an offer that may be shown, read out or sent to the debtor. Value and chance are no part of the type. */
export type DebtorOffer = Pick<Proposal, 'kind' | 'pays' | 'forgiven' | 'interestWaived' | 'instalments' | 'expiresOn'>;

/** Field by field, so that nothing the firm knows beside it comes along. */
export function debtorOffer(proposal: Proposal): DebtorOffer {
  const { kind, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  return {
    kind,
    pays,
    forgiven,
    interestWaived,
    instalments: instalments.map(({ number, dueOn, amount }) => ({ number, dueOn, amount })),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}
