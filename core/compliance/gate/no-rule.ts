import type { Finding } from './finding.ts';
import { day } from '../packs/write-rules.ts';

/** The answer when a pack cannot be used: half a law is no law, and to leave it out in silence would allow. */
export function brokenPackFinding(packId: string, problem: string): Finding {
  return {
    ...noRuleFinding,
    ruleId: 'house.base/broken-pack',
    code: 'BASE-BROKEN-PACK',
    sentence: {
      en: 'The rule pack {pack} cannot be used ({problem}). Mend or remove it before calling.',
      de: 'Das Regelpaket {pack} ist nicht brauchbar ({problem}). Vor dem Anruf berichtigen oder entfernen.',
      it: 'Il pacchetto di regole {pack} non è utilizzabile ({problem}). Correggerlo o toglierlo prima di chiamare.',
    },
    values: { pack: packId, problem, missing: 'rules' },
  };
}

/** The answer when no chosen pack governs the contact: silence is not permission. */
export const noRuleFinding: Finding = {
  ruleId: 'house.base/no-rule-in-force',
  packId: 'house.base',
  code: 'BASE-NO-RULE',
  kind: 'no-rule',
  result: 'unknown',
  effect: 'deny',
  force: 'house-rule',
  confidence: 'H',
  citation: 'Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
  sentence: {
    en: 'No rule pack in force covers this contact. Choose the packs before calling.',
    de: 'Kein geltendes Regelpaket deckt diesen Kontakt ab. Vor dem Anruf sind die Pakete zu wählen.',
    it: 'Nessun pacchetto di regole in vigore copre questo contatto. Scegliere i pacchetti prima di chiamare.',
  },
  values: { missing: 'rules' },
  nextAt: null,
};
