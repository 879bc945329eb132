import type { Effect, Rule } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';

/**
 * What a violation does. Law refuses; guidance refuses only in strict mode; what we made up ourselves as a benchmark,
 * or know only at second hand or from memory, warns, unless the rule's sources name its effect.
 */
export function effectOf(rule: Rule, { mode, boundBy }: Pick<RuleBook, 'mode' | 'boundBy'>): Effect {
  // Who has declared to be bound is held to it, whatever the source.
  if (rule.boundBy !== undefined && boundBy?.includes(rule.boundBy)) return 'deny';
  if (rule.effect !== undefined) return rule.effect;
  const isReadAtFirstHand = rule.confidence === 'P' || rule.confidence === 'O' || rule.confidence === 'H';
  if (!isReadAtFirstHand) return 'warn';
  switch (rule.force) {
    case 'law':
    case 'regulator-rule':
    case 'house-rule':
      return 'deny';
    case 'regulator-guidance':
    case 'industry-code':
      return mode === 'strict' ? 'deny' : 'warn';
    case 'benchmark':
    case 'draft':
      return 'warn';
  }
}
