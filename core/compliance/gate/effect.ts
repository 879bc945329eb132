import type { Effect, Rule } from '../packs/rule.ts';
import type { RuleBook } from '../packs/rule-book.ts';

/**
 * What a violation does. Law refuses; guidance and codes refuse only in strict mode, which a firm chooses knowing that
 * some of them are known at second hand; what we made up ourselves as a benchmark, and law that nobody has read at
 * first hand, warns, unless the rule's sources name its effect.
 */
export function effectOf(rule: Rule, { mode, boundBy }: Pick<RuleBook, 'mode' | 'boundBy'>): Effect {
  // Who has declared to be bound is held to it, whatever the source.
  if (rule.boundBy !== undefined && boundBy?.includes(rule.boundBy)) return 'deny';
  if (rule.effect !== undefined) return rule.effect;
  const isReadAtFirstHand = rule.confidence === 'P' || rule.confidence === 'O' || rule.confidence === 'H';
  switch (rule.force) {
    case 'law':
    case 'regulator-rule':
    case 'house-rule':
      return isReadAtFirstHand ? 'deny' : 'warn';
    case 'regulator-guidance':
    case 'industry-code':
      return mode === 'strict' && rule.confidence !== 'D' ? 'deny' : 'warn';
    case 'benchmark':
    case 'draft':
      return 'warn';
  }
}
