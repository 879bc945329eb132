import { addMs } from '../../calendar/instant.ts';
import { assert } from '../../kernel/assert.ts';
import { hearingResult, isRefusal, isWarning, openHearing } from './evaluate.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { DialDecision, DialPermit, DialRequest } from './finding.ts';
import { PERMIT_LIFE_MS } from '../limits.ts';
import { nextMoment } from './next-allowed-at.ts';
import type { RuleBook } from '../packs/rule-book.ts';

/**
 * The only way to a call. Fails closed: no pack chosen, or any refusing rule that is violated or cannot be answered,
 * is a refusal. The permit is for this case and this number and is worth nothing a minute later.
 */
export function decideDial(request: DialRequest, book: RuleBook, facts: ContactFacts): DialDecision {
  assert(request.number === facts.number, 'the facts are about the number that would be dialled');
  const hearing = openHearing(book, facts);
  const judgement = hearingResult(book, hearing, facts.at);
  if (book.packs.length === 0 || judgement.findings.some(isRefusal)) {
    return { verdict: 'deny', judgement, nextAllowedAt: nextMoment(hearing, facts.at, ['deny']) };
  }
  const permit = {
    ...request,
    mintedAt: facts.at,
    expiresAt: addMs(facts.at, PERMIT_LIFE_MS),
    judgement,
  } as DialPermit;
  return { verdict: judgement.findings.some(isWarning) ? 'warn' : 'allow', judgement, permit };
}
