import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { decideContact } from '@duologue/core/compliance/gate/decide-contact.ts';
import type { ContactDecision } from '@duologue/core/compliance/gate/finding.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import { type CaseFacts, contactFactsOf } from '../cases/case-facts.ts';
import type { LetterPurpose } from '../letters/letter.ts';

/** Holds that stand because of what was agreed: they stop the chase, not the letter that confirms it. */
const OF_AGREEMENTS: ReadonlySet<string> = new Set([
  'promise',
  'plan',
  'settlement',
  'approval',
  'payment-run',
  'payment-sent',
  'payment-claimed',
]);

/** Thanks ask for nothing: whether it could still be collected is no question, and nothing is left to reckon it from. */
const NOTHING_ASKED = { accountOpen: true, limitation: { declared: 'running' } } as const;

/** What our letters hold, in the words of the packs. */
const HOLDS = ['company-name', 'creditor-and-debt'] as const;

/**
 * May this debtor be written to now, by e-mail or by letter: every rule in force is asked. The letter demands nothing
 * beyond what was agreed, so the still-owed gate is not asked; thanks may follow when the account is paid and closed.
 */
export function mayWrite(
  facts: CaseFacts,
  channel: 'email' | 'letter',
  { purpose, ruleBook }: { readonly purpose: LetterPurpose; readonly ruleBook: RuleBook },
): ContactDecision {
  const { situation } = facts;
  const base = contactFactsOf(facts, '');
  const place = situation.debtor.kind === 'business' ? 'work' : 'home';
  const contact: ContactFacts = {
    ...base,
    channel,
    voice: 'live',
    // Whose desk an e-mail reaches nobody knows; a letter goes to the address on record.
    numberUse: channel === 'letter' ? place : 'unknown',
    holds: base.holds === 'unknown' ? base.holds : base.holds.filter(({ reason }) => !OF_AGREEMENTS.has(reason)),
    // For calls "no contact" is read as "no calls"; for a letter it is what it says.
    stops:
      base.stops === 'unknown'
        ? base.stops
        : base.stops.map((stop, index) =>
            situation.stops[index]?.scope.kind === 'all-contact' ? { ...stop, scope: { kind: 'all-contact' } } : stop,
          ),
    stillOwed: { state: 'owed' },
    ...(purpose === 'receipt' ? NOTHING_ASKED : {}),
    content: [...HOLDS, ...(channel === 'email' ? ['opt-out-line'] : [])],
  };
  return decideContact(ruleBook, contact);
}
