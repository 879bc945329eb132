import { useText } from '../../messages/text-context.tsx';
import { MoneyText } from '../../ui/data/money-text.tsx';
import type { Claim } from './draft.ts';

/** What there is to agree about: the claim, and the late interest beside it where any is claimed. */
export function ClaimFacts({ claim: { claim, interest } }: { readonly claim: Claim }) {
  const text = useText();
  return (
    <>
      <span>
        <MoneyText value={claim} look="strong" /> {text('agree.claim')}
      </span>
      {interest.minor !== '0' && <span>{text('agree.interestBeside', { amount: interest })}</span>}
    </>
  );
}
