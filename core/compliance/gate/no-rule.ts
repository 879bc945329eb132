import type { Finding } from './finding.ts';
import { day } from '../packs/write-rules.ts';

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
