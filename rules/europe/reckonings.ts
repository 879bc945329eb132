import type { ContactFacts, LimitationFact } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule, RuleCheck } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { attemptRules, conversationRules } from '../house/frequency.ts';
import type { Source } from './say-rules.ts';
import { THREAT_OF_SUIT } from './sayings.ts';

/**
 * Where a law forbids harassment without a number, our own figures stand in: they warn, and say which law they keep
 * clear of.
 */
export function harassmentCaps(
  source: Omit<Source, 'force' | 'effect'>,
  prefix: string,
  which: 'attempts' | 'conversations' | 'all' = 'all',
): readonly Rule[] {
  const rules = [
    ...(which === 'conversations' ? [] : attemptRules('benchmark')),
    ...(which === 'attempts' ? [] : conversationRules),
  ];
  // The examples count back from ten o'clock in the time of Greenwich.
  const atTen = (examples: Rule['examples']['allows']) =>
    examples.map(({ name, facts }) => ({ name, facts: { ...facts, at: moment('2026-06-10T10:00Z') } }));
  return rules.map((rule) => ({
    ...rule,
    ...source,
    id: `${prefix}-${rule.id}`,
    force: 'benchmark',
    examples: { allows: atTen(rule.examples.allows), refuses: atTen(rule.examples.refuses) },
  }));
}

type LimitationCheck = Omit<Extract<RuleCheck, { kind: 'limitation' }>, 'kind'>;

/** Collecting what can no longer be sued for is warned of; saying that one will sue is refused. */
export function limitationRules(id: string, source: Source, check: LimitationCheck): readonly Rule[] {
  const limitation: RuleCheck = { kind: 'limitation', ...check };
  const accrued = (accruedOn: string): { readonly limitation: LimitationFact } => ({
    limitation: { accruedOn: day(accruedOn) },
  });
  const threat: Partial<ContactFacts> = { act: 'say', moment: 'later-talk', content: ['threat-of-suit'] };
  const examples = (more: Partial<ContactFacts>): Rule['examples'] => ({
    allows: [{ name: 'accrued a year ago', facts: { ...more, ...accrued('2025-06-10') } }],
    refuses: [
      { name: 'accrued forty years ago', facts: { ...more, ...accrued('1986-06-10') } },
      { name: 'nobody knows when it accrued', facts: { ...more, limitation: 'unknown' } },
    ],
  });
  const { appliesTo } = source;
  return [
    {
      ...source,
      id,
      check: limitation,
      effect: 'warn',
      appliesTo: { ...appliesTo, purposes: ['collect', 'discuss-debt'] },
      sentence: {
        en: 'The time to sue, {years} years, has run out or is not known: say so if asked, and press nobody.',
        de: 'Die Frist zur Klage, {years} Jahre, ist abgelaufen oder unbekannt: auf Frage sagen, niemanden drängen.',
        it: 'Il termine per agire, {years} anni, è scaduto o non è noto: dirlo se chiesto, e non fare pressione.',
      },
      examples: examples({}),
    },
    {
      ...source,
      id: `${id}-threat`,
      check: limitation,
      effect: 'deny',
      appliesTo: { ...appliesTo, acts: ['contact', 'say'], content: THREAT_OF_SUIT },
      sentence: {
        en: 'Never say that you will sue where the time for it, {years} years, has run out or is not known.',
        de: 'Nie mit Klage drohen, wenn die Frist dafür, {years} Jahre, abgelaufen oder unbekannt ist.',
        it: 'Mai minacciare una causa se il termine, {years} anni, è scaduto o non è noto.',
      },
      examples: examples(threat),
    },
  ];
}
