import { addMs } from '../../calendar/instant.ts';
import { assert } from '../../kernel/assert.ts';
import { decideContact } from './decide-contact.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { DialDecision, DialPermit, DialRequest } from './finding.ts';
import { PERMIT_LIFE_MS } from '../limits.ts';
import type { RuleBook } from '../packs/rule-book.ts';

/**
 * The only way to a call. Fails closed: no pack chosen, or any refusing rule that is violated or cannot be answered,
 * is a refusal. The permit is for this case and this number and is worth nothing a minute later.
 */
export function decideDial(request: DialRequest, book: RuleBook, facts: ContactFacts): DialDecision {
  assert(request.number === facts.number, 'the facts are about the number that would be dialled');
  assert(facts.act === 'contact' && facts.channel === 'call', 'the facts are about a call');
  const { verdict, judgement, nextAllowedAt } = decideContact(book, facts);
  if (verdict === 'deny' || book.packs.length === 0) return { verdict: 'deny', judgement, nextAllowedAt };
  const permit = {
    ...request,
    mintedAt: facts.at,
    expiresAt: addMs(facts.at, PERMIT_LIFE_MS),
    judgement,
  } as DialPermit;
  return { verdict: verdict === 'warn' ? 'warn' : 'allow', judgement, permit };
}
