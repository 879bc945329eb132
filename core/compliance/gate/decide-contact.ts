import type { ContactFacts } from '../facts/facts.ts';
import type { RuleBook } from '../packs/rule-book.ts';
import { hearingResult, isRefusal, isWarning, openHearing } from './evaluate.ts';
import type { ContactDecision } from './finding.ts';
import { nextMoment } from './next-allowed-at.ts';

/**
 * May this be done: any contact by any channel, a saying, or a recording. It makes no permit: only `decideDial` opens
 * the way to a call. One refusal refuses; of several answers the strictest stands, and all are kept.
 */
export function decideContact(book: RuleBook, facts: ContactFacts): ContactDecision {
  const hearing = openHearing(book, facts);
  const judgement = hearingResult(book, hearing, facts.at);
  const { findings } = judgement;
  if (findings.some(isRefusal)) {
    const nextAllowedAt = facts.act === 'contact' ? nextMoment(hearing, facts.at, ['deny']) : null;
    return { verdict: 'deny', judgement, nextAllowedAt };
  }
  const isRequired = facts.act === 'say' && findings.some(({ saying }) => saying === 'required');
  const verdict = isRequired ? 'required' : findings.some(isWarning) ? 'warn' : 'allow';
  return { verdict, judgement, nextAllowedAt: null };
}
