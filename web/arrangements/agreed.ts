import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { ProposalWire } from '@duologue/contract/negotiation.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { isRunningArrangement } from '@duologue/core/arrangements/arrangement.ts';
import { createKept, type Kept } from '../ui/base/kept.ts';

/** What was agreed on one call, as the wrap-up records it. `once` is a promise: the wrap-up alone writes it down. */
export type Agreed = {
  readonly kind: 'plan' | 'settlement' | 'once';
  readonly pays: MoneyWire;
  readonly instalments: readonly { readonly dueOn: string; readonly amount: MoneyWire }[];
  readonly expiresOn: string | null;
  readonly promisedBy: string;
  readonly approvedBy: string | undefined;
};

/**
 * One date for the whole sum is a promise; anything else is an arrangement, and so is whatever late interest is part of:
 * paid or given up, it is agreed with it.
 */
export function kindAgreed({
  forgiven,
  interest,
  instalments,
}: Pick<ProposalWire, 'forgiven' | 'interest' | 'instalments'>): Agreed['kind'] {
  if (forgiven.minor !== '0') return 'settlement';
  return instalments.length === 1 && interest.minor === '0' ? 'once' : 'plan';
}

/** The late interest of an agreement: what of it is paid, and what is given up. Nothing where none is claimed. */
export function interestAgreed({ interest, interestWaived }: Pick<ProposalWire, 'interest' | 'interestWaived'>) {
  if (interest.minor === '0') return {};
  const paid = (BigInt(interest.minor) - BigInt(interestWaived.minor)).toString();
  return { interest: { currency: interest.currency, minor: paid }, interestWaived };
}

/** The plan or settlement that was agreed on this call and runs: after a reload the server knows it. */
export function agreedOn(callId: string, arrangements: readonly ArrangementWire[]): Agreed | undefined {
  const kept = arrangements.find((one) => one.callId === callId && isRunningArrangement(one.status));
  if (kept === undefined) return undefined;
  const { kind, total, instalments, expiresOn, promisedBy, approvedBy } = kept;
  return {
    kind,
    pays: total,
    instalments: instalments.map(({ dueOn, amount }) => ({ dueOn, amount })),
    expiresOn,
    promisedBy: promisedBy ?? '',
    approvedBy: approvedBy ?? undefined,
  };
}

/** A promise that was read back lies in this browser until the wrap-up has it. Only the last call's: there is one at a time. */
export const keptPromise: Kept<{ readonly callId: string; readonly agreed: Agreed } | undefined> = createKept(
  'duologue.promised',
  (value) => (isKeptPromise(value) ? value : undefined),
);

function isKeptPromise(value: unknown): value is { readonly callId: string; readonly agreed: Agreed } {
  if (typeof value !== 'object' || value === null || !('callId' in value) || !('agreed' in value)) return false;
  const { agreed } = value;
  return typeof agreed === 'object' && agreed !== null && 'instalments' in agreed && Array.isArray(agreed.instalments);
}
