import type { PackWire, RuleWire } from '@duologue/contract/rules.ts';
import { PackPage } from './pack-page.tsx';
import { RulesPage } from './rules-page.tsx';

const ignore = () => undefined;
const sentence = (words: string) => ({ en: words, de: words, it: words });

export const pack = (packId: string, title: string, more: Partial<PackWire> = {}): PackWire => ({
  packId,
  title: sentence(title),
  jurisdiction: null,
  checkedOn: '2026-11-21',
  standing: 'always',
  appliesTo: {},
  rules: 3,
  inForce: 3,
  lastChangeOn: null,
  comingChanges: [],
  holidayLists: [],
  ...more,
});

export const packs: readonly PackWire[] = [
  pack('us.tcpa', 'United States: calls by machine (TCPA)', {
    jurisdiction: 'US',
    appliesTo: { places: ['US'] },
    lastChangeOn: '2025-04-11',
    comingChanges: [{ ruleId: 'us.tcpa/revocation', on: '2027-01-31', what: 'begins' }],
  }),
  pack('br.sp', 'São Paulo: hours of collection calls', {
    jurisdiction: 'BR-SP',
    appliesTo: { places: ['BR-SP'], debtKinds: ['consumer'] },
    lastChangeOn: '2014-05-23',
  }),
  pack('us.ny-dfs-cap', 'United States: New York, proposed limit of calls', {
    jurisdiction: 'US-NY',
    standing: 'not-chosen',
    appliesTo: {
      places: ['US-NY'],
      debtKinds: ['consumer'],
      collectors: ['third-party'],
      orTraits: ['debt-buyer'],
    },
  }),
  pack('house.base', 'Always', { lastChangeOn: '2000-01-01' }),
  pack('firm.house', 'Rules of this firm', { standing: 'firm', rules: 1, inForce: 1 }),
];

export const rule = (ruleId: string, more: Partial<RuleWire> = {}): RuleWire => ({
  ruleId,
  code: 'FED-TIME-INCONV',
  kind: 'time-window',
  sentence: sentence('Call only from {opens} to {closes}.'),
  values: { opens: '08:00', closes: '21:00' },
  effect: 'deny',
  force: 'law',
  confidence: 'P',
  citation: '12 CFR 1006.6(b)(1)(i)',
  link: { text: 'Regulation F', url: 'https://www.ecfr.gov/current/title-12/part-1006' },
  effectiveFrom: '2021-11-30',
  effectiveTo: null,
  state: 'in-force',
  reviewOn: null,
  boundBy: null,
  exceptions: [],
  overrides: [],
  examples: [
    { name: 'as the window opens', verdict: 'allows' },
    { name: 'a minute before the window', verdict: 'refuses' },
  ],
  ...more,
});

const list = { packs: [...packs], zoneTable: '2026f', mode: 'standard' as const };
const page = { typed: '', named: [], error: null, onRetry: ignore, onType: ignore };
export const AllPacks = () => <RulesPage {...page} list={list} />;
export const TypedAPlace = () => <RulesPage {...page} list={list} typed="sao paulo" />;
export const TypedNothingKnown = () => <RulesPage {...page} list={list} typed="atlantis" />;
export const TypedACode = () => (
  <RulesPage {...page} list={list} typed="FED-TIME-INCONV" named={[rule('us.regulation-f/call-window')]} />
);
export const StillLoading = () => <RulesPage {...page} list={undefined} />;

const rules = [
  rule('us.regulation-f/call-window', {
    exceptions: [{ code: 'FED-CONSENT-TIME', sentence: sentence('They agreed to it.'), citation: null }],
    overrides: [
      { reason: 'required-by-law', code: 'FED-FREQ-REBUT-LAW', sentence: sentence('A law requires this call.') },
    ],
  }),
  rule('us.regulation-f/so-far', {
    sentence: sentence('At most {max} calls; so far: {count}.'),
    values: { max: 7 },
    confidence: 'S',
    effect: 'warn',
  }),
  rule('us.regulation-f/later', { state: 'ahead', effectiveFrom: '2027-01-01', confidence: 'M' }),
  rule('us.regulation-f/gone', { state: 'over', effectiveTo: '2024-12-31' }),
];
const regulationF = pack('us.regulation-f', 'United States: Regulation F', {
  jurisdiction: 'US',
  appliesTo: { places: ['US', 'US-NY-New York'], debtKinds: ['consumer'] },
  inForce: 2,
});
export const OnePack = () => <PackPage pack={regulationF} rules={rules} chosen={undefined} />;
export const OneRuleNamed = () => <PackPage pack={regulationF} rules={rules} chosen="so-far" />;
