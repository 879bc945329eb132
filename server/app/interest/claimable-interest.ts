import { type ClaimableInterest, claimableOf } from '@duologue/core/arrangements/claim-interest.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { Acting } from '../deps.ts';
import { negotiationSettings } from '../negotiation/settings.ts';
import type { Records } from '../ports/store.ts';
import { billedInterest, caseInterest, notedInterest } from './case-interest.ts';
import { firmInterestBook } from './interest-book.ts';

type Asked = { readonly currency: Money['currency'] } & Pick<Acting, 'homeCountry'>;

/** What the law gives beside the debt today, less what was noted before; nothing where it cannot be reckoned, or is billed. */
export async function claimableInterest(
  records: Pick<Records, 'negotiation' | 'ledger'>,
  facts: CaseFacts,
  { currency, homeCountry }: Asked,
): Promise<ClaimableInterest | undefined> {
  const book = await firmInterestBook(records);
  const { answer } = caseInterest(facts, { asOf: facts.today, currency, book, homeCountry });
  if (!answer.ok || answer.value.interest.currency !== currency) return undefined;
  // Whoever bills it in their own ledger would have it twice.
  if ((await billedInterest(records, facts, currency)) !== undefined) return undefined;
  return claimableOf(answer.value, await notedInterest(records, facts));
}

/** The same where the firm claims late interest. */
export async function claimedInterest(
  records: Pick<Records, 'negotiation' | 'ledger'>,
  facts: CaseFacts,
  asked: Asked,
): Promise<ClaimableInterest | undefined> {
  const { claimsInterest } = await negotiationSettings(records);
  return claimsInterest ? claimableInterest(records, facts, asked) : undefined;
}
