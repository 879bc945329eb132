import type { RuleWire } from '@duologue/contract/rules.ts';
import { languageOf } from '../../messages/use-sentence.ts';

/** The rule's sentence with the figures that it sets; `…` where a figure comes from the case. */
export function ruleSentence({ sentence, values }: Pick<RuleWire, 'sentence' | 'values'>, locale: string): string {
  return sentence[languageOf(locale)].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '…'));
}

/** The part of a rule's id after its pack: its address on the page. */
export const ruleName = (ruleId: string): string => ruleId.slice(ruleId.indexOf('/') + 1);

/** Not read in the text of the law or of the authority, but told by somebody who did, or not yet looked up. */
export const isSecondHand = ({ confidence }: Pick<RuleWire, 'confidence'>): boolean => 'SM'.includes(confidence);
