import type { BodyOf } from '@duologue/contract/api.ts';

type Outcome = BodyOf<'POST /calls/{callId}/outcome'>;

/** What a collector hands in after a promise to pay everything. */
export function promiseInFull({
  minor,
  dueOn,
  itemIds,
}: {
  readonly minor: string;
  readonly dueOn: string;
  readonly itemIds: readonly string[];
}): Outcome {
  return {
    lineResult: 'answered',
    party: 'debtor-verified',
    business: [
      {
        outcome: 'promise-full',
        captured: {
          amount: { currency: 'GBP', minor },
          dueOn,
          method: 'bank-transfer',
          promisedBy: 'Mrs Okafor',
          items: [...itemIds],
        },
      },
    ],
    spokeWith: { name: 'Mrs Okafor', role: 'Accounts' },
    nextStep: { kind: 'watch-promise', dueOn: '2026-06-16' },
    note: 'Pays on Friday.',
  };
}

/** A call that nobody answered. */
export const nobodyThere: Outcome = {
  lineResult: 'no-answer',
  party: null,
  nextStep: { kind: 'call', dueOn: '2026-06-11' },
};
