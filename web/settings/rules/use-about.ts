import type { PackWire } from '@duologue/contract/rules.ts';
import { useText } from '../../messages/text-context.tsx';
import { sentenceCase } from './find-packs.ts';

/**
 * "Consumer debts · collecting for others, or a bought debt": what a pack is about but for its places, which stand in
 * its title. A trait stands in for the role of the collector.
 */
export function useAbout(): (pack: Pick<PackWire, 'appliesTo'>) => string {
  const text = useText();
  return ({ appliesTo }) => {
    const say = (name: string, label: (code: string) => string) => (appliesTo[name] ?? []).map(label);
    const parts = [
      say('debtKinds', (code) => text.label('rulebook.debtKind', code)),
      [
        ...say('collectors', (code) => text.label('rulebook.collector', code)),
        ...say('orTraits', (code) => text.label('rulebook.trait', code)),
      ],
      say('products', (code) => text.label('law.product', code)),
      say('acts', (code) => text.label('rulebook.act', code)),
    ];
    const about = parts
      .filter((words) => words.length > 0)
      .map((words) => words.join(', '))
      .join(' · ');
    return sentenceCase(about);
  };
}
