import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { quietIn, words } from './writing.ts';

/** Where everybody on the line must know. Delaware, Michigan and Nevada are read strictly, Oregon by our own rule. */
const ALL_PARTY: Readonly<Record<string, string>> = {
  CA: 'Cal. Penal Code 632, 632.7',
  CT: 'Conn. Gen. Stat. 52-570d',
  DE: '11 Del. C. 1335, 2402',
  FL: 'Fla. Stat. 934.03',
  IL: '720 ILCS 5/14',
  MD: 'Md. Code, Cts. & Jud. Proc. 10-402',
  MA: 'Mass. Gen. Laws c. 272 s. 99',
  MI: 'MCL 750.539c',
  MT: 'Mont. Code 45-8-213',
  NV: 'NRS 200.620',
  NH: 'RSA 570-A:2',
  PA: '18 Pa.C.S. 5703, 5704',
  WA: 'RCW 9.73.030',
};

const RECORDING = {
  force: 'law',
  effectiveFrom: day('2000-01-01'),
  link: { text: 'State law on recording conversations' },
} as const satisfies Partial<Rule>;

const told = { act: 'record', recording: { announced: true, agreed: true } } as const;
const untold = { act: 'record', recording: { announced: false, agreed: 'unknown' } } as const;
const inRegion = (region: string) => ({ regime: quietIn({ region }).regime });

const ANNOUNCE = words(
  'Say that the call is recorded before the recording begins, and stop it if anybody objects.',
  'Vor Beginn ansagen, dass aufgezeichnet wird, und aufhören, wenn jemand widerspricht.',
  'Dire prima che si registra, e smettere se qualcuno si oppone.',
);

const allParty = Object.entries(ALL_PARTY).map(
  ([region, citation]): Rule => ({
    ...RECORDING,
    id: `all-party-${region.toLowerCase()}`,
    code: 'REC-ALLPARTY',
    // Lists of memory, cross-checked at second hand, and settled enough to refuse.
    confidence: 'S',
    effect: 'deny',
    citation,
    check: { kind: 'recording', wants: 'all-parties' },
    appliesTo: { places: [{ country: 'US', region }] },
    sentence: ANNOUNCE,
    examples: {
      allows: [{ name: 'announced, and they stay on the line', facts: { ...told, ...inRegion(region) } }],
      refuses: [
        { name: 'not announced', facts: { ...untold, ...inRegion(region) } },
        { name: 'nobody knows in which state they are', facts: { ...untold, regime: quietIn({}).regime } },
      ],
    },
  }),
);

/** Recording a call: who must know. The place of every participant counts, our own callers' too. */
export const usRecording = definePack({
  id: 'us.recording',
  jurisdiction: 'US',
  title: words(
    'United States: recording calls',
    'Vereinigte Staaten: Anrufe aufzeichnen',
    'Stati Uniti: registrare le chiamate',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'US' }], acts: ['record'] },
  quiet: { ...quietIn({}), ...told },
  rules: [
    {
      ...RECORDING,
      id: 'one-party',
      code: 'REC-ONEPARTY',
      confidence: 'P',
      effect: 'info',
      citation: '18 USC 2511(2)(d); D.C. Code 23-542(b)(3)',
      check: { kind: 'recording', wants: 'announcement' },
      sentence: words(
        'Where one side’s knowledge is enough, announce it all the same: you may not know where they are.',
        'Wo das Wissen einer Seite genügt, trotzdem ansagen: Man weiß nicht immer, wo die Person ist.',
        'Dove basta che lo sappia una parte, dirlo comunque: non si sa sempre dove sia la persona.',
      ),
      examples: {
        allows: [{ name: 'announced', facts: { ...told, ...inRegion('TX') } }],
        refuses: [{ name: 'not announced', facts: { ...untold, ...inRegion('TX') } }],
      },
    },
    ...allParty,
    {
      ...RECORDING,
      id: 'oregon',
      code: 'REC-ALLPARTY',
      confidence: 'M',
      citation: 'ORS 165.540: one party by telephone, all in person; the announcement is our own rule',
      check: { kind: 'recording', wants: 'announcement' },
      appliesTo: { places: [{ country: 'US', region: 'OR' }] },
      sentence: ANNOUNCE,
      examples: {
        allows: [{ name: 'announced', facts: { ...told, ...inRegion('OR') } }],
        refuses: [{ name: 'not announced', facts: { ...untold, ...inRegion('OR') } }],
      },
    },
    {
      ...RECORDING,
      id: 'new-york-city',
      code: 'REC-NYC',
      confidence: 'S',
      citation: 'DCWP guidance on debt collection',
      check: { kind: 'recording', wants: 'announcement' },
      appliesTo: { places: [{ country: 'US', region: 'NY', city: 'New York' }] },
      sentence: ANNOUNCE,
      examples: {
        allows: [{ name: 'announced', facts: { ...told, regime: quietIn({ region: 'NY', city: 'New York' }).regime } }],
        refuses: [
          { name: 'not announced', facts: { ...untold, regime: quietIn({ region: 'NY', city: 'New York' }).regime } },
        ],
      },
    },
  ],
});
