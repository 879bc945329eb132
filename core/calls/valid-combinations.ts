import type { BusinessOutcome, LineResult, Party } from './outcome-codes.ts';
import { PARTIES } from './outcome-codes.ts';
import { LINE_TABLE } from './tables/line-table.ts';
import { PARTY_TABLE } from './tables/party-table.ts';

/** What may be answered next, given what has been answered so far: the form offers exactly this, the server checks it. */
export type Choices = {
  readonly party: 'none' | 'optional' | 'required';
  readonly parties: readonly Party[];
  readonly business: 'none' | 'optional' | 'required';
  readonly outcomes: readonly BusinessOutcome[];
};

/** Without a party nobody spoke, so nothing came of the call. */
export function validCombinations(line: LineResult, party?: Party): Choices {
  const { party: need } = LINE_TABLE[line];
  const parties = need === 'none' ? [] : PARTIES;
  if (party === undefined || need === 'none') return { party: need, parties, business: 'none', outcomes: [] };

  const rule = PARTY_TABLE[party];
  // Whoever puts the telephone down has agreed to nothing, but may have asked for something before.
  const business = rule.needsBusiness && line === 'answered' ? 'required' : 'optional';
  return { party: need, parties, business, outcomes: rule.business };
}
