import type { InterestBook } from '@duologue/core/interest/question.ts';
import { layerOwnRates } from '@duologue/core/interest/rates/layer-own-rates.ts';
import { withOwnRates } from '@duologue/core/interest/rates/own-rates.ts';
import { FIRM_RATES_MAX } from '@duologue/core/interest/limits.ts';
import { interestBook } from '@duologue/rules/interest/book.ts';
import type { Records } from '../ports/store.ts';

/** The laws and rates of this version, with the firm's own rates before ours. */
export async function firmInterestBook({ negotiation }: Pick<Records, 'negotiation'>): Promise<InterestBook> {
  const own = await negotiation.ownRates(FIRM_RATES_MAX);
  return withOwnRates(interestBook, layerOwnRates(own.map(({ rate }) => rate)));
}
