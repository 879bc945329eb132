import type { PackWire } from '@duologue/contract/rules.ts';
import { useText } from '../../messages/text-context.tsx';

/** What a pack is about but for its places, which stand in its title; a trait stands in for the role of the collector. */
const ASKED = [['debtKinds'], ['collectors', 'orTraits'], ['products'], ['acts']] as const;
const SETS = {
  debtKinds: 'rulebook.debtKind',
  collectors: 'rulebook.collector',
  orTraits: 'rulebook.trait',
  products: 'firmLaw.product',
  acts: 'rulebook.act',
} as const;

/** "Consumer debts · collected for others, or bought debts". */
export function useAbout(): (pack: Pick<PackWire, 'appliesTo'>) => string {
  const text = useText();
  return ({ appliesTo }) => {
    const words = ASKED.map((names) =>
      names.flatMap((name) => (appliesTo[name] ?? []).map((code) => text.label(SETS[name], code))).join(', '),
    );
    const about = words.filter((part) => part !== '').join(' · ');
    return about === '' ? '' : about.charAt(0).toUpperCase() + about.slice(1);
  };
}
