import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { checklistRules } from '../speech/checklist.ts';
import { examples, recording } from '../writing/examples.ts';
import { limitationRules } from '../writing/limitation.ts';
import { RECORDING_SENTENCE } from '../writing/sentences.ts';
import { quietInCanada } from './shared.ts';

/** What holds in every province: privacy of the debt, recording, and the time to sue. */

const PIPEDA = {
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  effectiveFrom: day('2004-01-01'),
  link: { text: 'PIPEDA', url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/' },
} as const satisfies Partial<Rule>;

const LIMITATION = {
  confidence: 'M',
  effectiveFrom: day('2004-01-01'),
  link: { text: 'Limitations acts of the provinces' },
} as const;

const province = (region: string) => [{ country: 'CA', region }];

export const canadaEverywhere = definePack({
  id: 'ca.everywhere',
  jurisdiction: 'CA',
  title: {
    en: 'Canada: what may be said and recorded, and old debts',
    de: 'Kanada: was gesagt und aufgezeichnet werden darf, und alte Schulden',
    it: 'Canada: cosa si può dire e registrare, e debiti vecchi',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'CA' }] },
  quiet: quietInCanada(undefined, 'America/Toronto'),
  rules: [
    ...checklistRules({
      privacy: {
        ...PIPEDA,
        code: 'CA-SAY-PRIVATE',
        citation: 'PIPEDA, schedule 1, principle 4.3',
        appliesTo: { debtKinds: ['consumer'] },
      },
      pressure: {
        ...PIPEDA,
        code: 'CA-SAY-FAIR',
        citation: 'Financial Consumer Protection Framework; provincial acts on collection practices',
        appliesTo: { debtKinds: ['consumer'] },
      },
    }),
    {
      ...PIPEDA,
      id: 'recording',
      code: 'DP-REC-CA',
      citation:
        'PIPEDA, schedule 1, principle 4.3; one-party consent of Criminal Code s.184 is not enough for a business',
      check: { kind: 'recording', wants: 'consent' },
      sentence: RECORDING_SENTENCE,
      examples: examples(
        { 'announced, and agreed to': recording(true, true) },
        { 'not announced': recording(false, 'unknown'), 'nobody asked': recording(true, 'unknown') },
      ),
    },
    ...limitationRules({
      ...LIMITATION,
      code: 'CA-ON-LIM',
      citation: 'Limitations Act, 2002 (Ontario) s.4',
      years: 2,
      places: province('ON'),
    }),
    ...limitationRules({
      ...LIMITATION,
      id: 'limitation-bc',
      code: 'CA-BC-LIM',
      citation: 'Limitation Act (British Columbia) s.6',
      effectiveFrom: day('2013-06-01'),
      years: 2,
      places: province('BC'),
    }),
    ...limitationRules({
      ...LIMITATION,
      id: 'limitation-ab',
      code: 'CA-AB-LIM',
      citation: 'Limitations Act (Alberta) s.3',
      years: 2,
      places: province('AB'),
    }),
    ...limitationRules({
      ...LIMITATION,
      id: 'limitation-qc',
      code: 'CA-QC-LIM',
      citation: 'Civil Code of Québec art. 2925',
      years: 3,
      places: province('QC'),
    }),
  ],
});
