import type { PackWire } from '@duologue/contract/rules.ts';
import { useText } from '../../messages/text-context.tsx';

/** The words of what a pack is about, but for its places: those stand in its title and above it. */
const ASKED = ['debtKinds', 'collectors', 'orTraits', 'products', 'acts'] as const;
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
    const words = ASKED.map((name) => (appliesTo[name] ?? []).map((code) => text.label(SETS[name], code)).join(', '));
    const about = words.filter((part) => part !== '').join(' · ');
    return about === '' ? '' : about.charAt(0).toUpperCase() + about.slice(1);
  };
}
