import { builtInZoneTable } from '../../calendar/built-in-zone-table.ts';
import { HOUR_MS, type Instant } from '../../calendar/instant.ts';
import type { CaseId } from '../../cases/ids.ts';
import type { CallEvent, ContactOutcome } from '../facts/contact-event.ts';
import { decideDial } from '../gate/decide-dial.ts';
import { definePack } from './define-pack.ts';
import type { ContactFacts } from '../facts/facts.ts';
import type { DialDecision } from '../gate/finding.ts';
import type { Rule, RuleCheck, RulePack } from './rule.ts';
import type { RuleBook } from './rule-book.ts';
import { day, quietFacts } from './write-rules.ts';

/** A Wednesday morning in New York with nothing in the way, for tests. */
export const quiet: ContactFacts = quietFacts({
  at: '2026-06-10T10:00-04:00',
  zone: 'America/New_York',
  regime: { places: [{ country: 'US' }], debtKind: 'consumer', collector: 'third-party' },
});

/** A pack of one rule, for tests of that kind of rule. */
export function packOf(check: RuleCheck, more: Partial<Rule> = {}, appliesTo: RulePack['appliesTo'] = {}): RulePack {
  const rule: Rule = {
    id: 'rule',
    code: 'TEST-RULE',
    check,
    force: 'law',
    confidence: 'P',
    citation: 'A law of this test',
    link: { text: 'This test' },
    effectiveFrom: day('2020-01-01'),
    sentence: { en: 'Rule', de: 'Regel', it: 'Regola' },
    examples: { allows: [{ name: 'some', facts: {} }], refuses: [{ name: 'others', facts: {} }] },
    ...more,
  };
  const title = { en: 'Test', de: 'Test', it: 'Test' };
  return definePack({ id: 'test.pack', title, checkedOn: day('2026-11-21'), appliesTo, quiet, rules: [rule] });
}

export const bookOf = (...packs: readonly RulePack[]): RuleBook => ({
  packs,
  zoneTable: builtInZoneTable,
  mode: 'standard',
});

export function decide(book: RuleBook, facts: ContactFacts): DialDecision {
  return decideDial({ caseId: 'case-1' as CaseId, number: facts.number }, book, facts);
}

/** A call of ours, so many hours before the quiet moment. */
export function called(
  hoursAgo: number,
  outcome: ContactOutcome = 'no-answer',
  more: Partial<CallEvent> = {},
): CallEvent {
  return { kind: 'call-out', at: (quiet.at - hoursAgo * HOUR_MS) as Instant, outcome, ...more };
}

/** The same pack under another id, its rules with it. */
export function renamed(pack: RulePack, id: string): RulePack {
  const rules = pack.rules.map((rule) => ({ ...rule, id: rule.id.replace(pack.id, id) }));
  return { ...pack, id, rules };
}
