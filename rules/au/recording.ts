import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { examples, recording } from '../writing/examples.ts';
import { RECORDING_NOTICE_SENTENCE, RECORDING_SENTENCE } from '../writing/sentences.ts';

/** Surveillance devices acts: everybody on the line in five places, notice elsewhere. */

const ACTS = {
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  effectiveFrom: day('2000-01-01'),
  link: { text: 'Surveillance devices acts of the states and territories' },
} as const satisfies Partial<Rule>;

const ALL_PARTIES = ['NSW', 'SA', 'TAS', 'WA', 'ACT'].map((region) => ({ country: 'AU', region }));

export const recordings: readonly Rule[] = [
  {
    ...ACTS,
    id: 'recording-all-parties',
    code: 'DP-REC-ALLPARTY',
    citation: 'Surveillance devices acts of New South Wales, South Australia, Tasmania, Western Australia and the ACT',
    check: { kind: 'recording', wants: 'all-parties' },
    appliesTo: { places: ALL_PARTIES },
    sentence: RECORDING_SENTENCE,
    examples: examples(
      { 'announced, nobody objected': recording(true, 'unknown') },
      { 'somebody objected': recording(true, false), 'not announced': recording(false, true) },
    ),
  },
  {
    ...ACTS,
    id: 'recording-notice',
    code: 'DP-REC-AU-NOTICE',
    citation:
      'Telecommunications (Interception and Access) Act 1979 (Cth); surveillance devices acts of the other places',
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, true) }),
  },
];
