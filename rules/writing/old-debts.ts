import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule, RulePack } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';

/** The time to sue is the same for consumers and for businesses, so it has a pack of its own beside theirs. */
export function oldDebtsPack({
  country,
  name,
  quiet,
  rules,
}: {
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country: string;
  readonly name: { readonly en: string; readonly de: string; readonly it: string };
  readonly quiet: ContactFacts;
  readonly rules: readonly Rule[];
}): RulePack {
  return definePack({
    id: `${country.toLowerCase()}.old-debts`,
    jurisdiction: country,
    title: {
      en: `${name.en}: debts too old to sue for`,
      de: `${name.de}: verjährte Schulden`,
      it: `${name.it}: debiti prescritti`,
    },
    checkedOn: day('2026-11-22'),
    appliesTo: { places: [{ country }] },
    quiet,
    rules,
  });
}
