import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import type { AppliesTo, Example, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { regulationF } from './regulation-f.ts';

/** A state that takes the federal rules over: its own name and citation, and whom it binds. */
type Adoption = Pick<Rule, 'code' | 'citation' | 'confidence' | 'effectiveFrom' | 'link'> & {
  /** Rules that it does not take over, by their names in `us.regulation-f`. */
  readonly without?: readonly string[];
  readonly appliesTo?: Pick<AppliesTo, 'debtKinds' | 'collectors' | 'orTraits'>;
  /** The quiet facts of the state's pack: the examples of the federal rules are told there. */
  readonly quiet: ContactFacts;
};

/** What only binds who must give the federal notices, or is a federal form of its own. */
export const FEDERAL_NOTICES = [
  'first-disclosure', 'later-disclosure', 'overshadowing', 'validation-notice', 'dispute-unverified', 'dispute-other',
  'dispute-raised', 'limited-content-message', 'message-for-consumer-only', 'message-on-own-line', 'message-opt-out',
  'email-opt-out',
]; // biome-ignore format: a list of names

/**
 * The rules of Regulation F as a state makes them its own. What the state prints is "as federal": the effect, the
 * exceptions and the reasons are those of the federal rule, and the finding names both texts.
 */
export function asFederal(adoption: Adoption): readonly Rule[] {
  const { code, citation, confidence, effectiveFrom, link, without = [], appliesTo = {}, quiet } = adoption;
  return regulationF.rules.flatMap((rule): readonly Rule[] => {
    const name = rule.id.slice(regulationF.id.length + 1);
    if (without.includes(name)) return [];
    const told = (example: Example): Example => ({ ...example, facts: { ...seenFrom(quiet), ...example.facts } });
    return [
      {
        ...rule,
        id: `federal-${name}`,
        code,
        confidence,
        link,
        effectiveFrom,
        citation: `${citation}, as ${rule.citation}`,
        effect: rule.effect ?? 'deny',
        appliesTo: { ...rule.appliesTo, ...appliesTo },
        examples: { allows: rule.examples.allows.map(told), refuses: rule.examples.refuses.map(told) },
      },
    ];
  });
}

/** The federal examples are told in New York, with the state's own regime. */
function seenFrom({ regime }: ContactFacts): Partial<ContactFacts> {
  return { at: regulationF.quiet.at, zones: regulationF.quiet.zones, regime };
}
