import type { Finding } from '../gate/finding.ts';
import type { Language, Rule, RuleCheck, Sentence } from './rule.ts';
import type { Values } from '../checks/answer.ts';
import { formatMinute } from '../checks/opening.ts';

/** The rule's sentence for a collector, with the figures of the rule and of this finding put in; `…` where nothing was measured. */
export function sentenceOf(finding: Pick<Finding, 'sentence' | 'values'>, language: Language): string {
  return finding.sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = finding.values[name];
    return value === undefined ? '…' : String(value);
  });
}

/** The figures that a rule sets, by the names that its sentence uses. */
export function figuresOf({ check }: Pick<Rule, 'check'>): Values {
  switch (check.kind) {
    case 'time-window':
      return spanOf(check.hours);
    case 'window-ends-soon':
      return { ...spanOf(check.hours), minutes: check.minutes };
    case 'rolling-count':
      return 'length' in check.window
        ? { max: check.eventsMax, length: check.window.length }
        : { max: check.eventsMax };
    case 'rest-after-event':
      return { days: check.days };
    // What is asked for is named also while nobody has answered: the screen asks for it.
    case 'waiting-period':
      return { days: check.days, milestone: check.milestone };
    case 'needs':
      return { needs: check.answer };
    case 'limitation':
      return { years: check.years };
    case 'minimum-gap':
      return { minutes: check.minutes };
    default:
      return {};
  }
}

function spanOf(hours: Extract<RuleCheck, { kind: 'time-window' }>['hours']): Values {
  const [first] = hours;
  return first === undefined ? {} : { opens: formatMinute(first.fromMinute), closes: formatMinute(first.toMinute) };
}

/** Whether it is there in every language of the product. */
export function isSaid(sentence: Sentence): boolean {
  return [sentence.en, sentence.de, sentence.it].every((text) => text.trim() !== '');
}
