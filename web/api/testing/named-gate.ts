import type { GateAnswer, PermittedWeek, Sayings } from '@duologue/contract/gate.ts';
import type { DecisionWire, FindingWire } from '@duologue/contract/wire.ts';
import { CASE_ID, mayCall, tooLate, withCare } from './named-brief.ts';

/** What the gate says on the wire, for stories and tests. */

const said = (en: string, de = en, it = en) => ({ en, de, it });
const [fine] = mayCall.findings;
if (fine === undefined) throw new Error('There is no finding to start from.');

export const finding = (over: Partial<FindingWire>): FindingWire => ({ ...fine, ...over });

const sevenCalls = finding({
  ruleId: 'us.regulation-f/attempts',
  packId: 'us.regulation-f',
  code: 'FED-FREQ-7',
  result: 'violated',
  effect: 'deny',
  sentence: said('Called {count} times in {length} days: {max} are presumed to be the most.'),
  values: { count: 7, max: 7, length: 7 },
  citation: '12 CFR 1006.14(b)(2)(i)(A)',
  link: 'https://www.ecfr.gov/current/title-12/section-1006.14',
  linkText: 'eCFR, 12 CFR 1006.14',
  confidence: 'P',
  force: 'law',
  effectiveFrom: '2021-11-30',
  nextAt: '2026-11-30T14:00:00Z',
  overrides: [
    { reason: 'required-by-law', code: 'FED-FREQ-REBUT-LAW', sentence: said('A law or a court demands this call.') },
    { reason: 'debtor-asked', code: 'FED-FREQ-REBUT-ASKED', sentence: said('The debtor asked to be called.') },
  ],
});

const noticeUnknown = finding({
  ruleId: 'us.ny/notice',
  packId: 'us.ny',
  code: 'NY-NOTICE',
  result: 'unknown',
  effect: 'warn',
  sentence: said('The written notice goes first.'),
  values: { missing: 'milestone', milestone: 'validation-notice', days: 5 },
  citation: '23 NYCRR 1.2',
  confidence: 'S',
  force: 'regulator-rule',
  effectiveFrom: '2015-03-03',
});

const benchmark = finding({
  ruleId: 'gb.house/sunday',
  packId: 'gb.house',
  code: 'HOUSE-SUNDAY',
  result: 'violated',
  effect: 'warn',
  sentence: said('On Sundays nobody is called.'),
  citation: 'House rule',
  confidence: 'H',
  force: 'house-rule',
});

const lifted = finding({
  ruleId: 'us.regulation-f/location-once',
  packId: 'us.regulation-f',
  code: 'FED-LOC-ONCE',
  sentence: said('A third person is asked once.'),
  exception: {
    code: 'FED-LOC-ONCE-EXC',
    citation: '12 CFR 1006.10(c)',
    sentence: said('They asked to be called again.'),
  },
});

const answerOf = (decision: DecisionWire, over: Partial<GateAnswer> = {}): GateAnswer => ({
  caseId: CASE_ID,
  number: '+441174960142',
  plain: {
    kind: decision.verdict === 'allow' ? 'may-call' : decision.verdict === 'warn' ? 'may-call-with-care' : 'not-now',
    nextAt: decision.nextAllowedAt,
    nextLocal: [],
    main: decision.findings.find(({ result }) => result !== 'satisfied') ?? null,
    objections: decision.findings.filter(({ result }) => result !== 'satisfied').length,
  },
  decision,
  folded: [],
  regimes: [
    { packId: 'gb.house', title: said('House rules, United Kingdom'), applies: true, because: 'place-matches' },
    { packId: 'us.regulation-f', title: said('Regulation F'), applies: false, because: 'other-collector' },
    { packId: 'it.consumer', title: said('Italy, consumers'), applies: false, because: 'other-place' },
  ],
  facts: {
    debtKind: 'commercial',
    collector: 'first-party',
    product: 'goods-and-services',
    relation: 'debtor',
    purpose: 'collect',
    numberUse: 'work',
    places: [{ country: 'GB', region: null, city: null }],
  },
  zoneTable: { version: '2026f', publishedOn: '2026-10-20', stale: false },
  overrides: [],
  recording: { mayRecord: true, announcementWanted: true, consentWanted: false, ruleIds: ['gb.house/recording'] },
  ...over,
});

export const answerAllow = answerOf(mayCall);
export const answerWarn = answerOf(withCare);
export const answerLater = answerOf(tooLate);
/** Refused with official reasons, unanswered questions, a house rule, and an exception. */
export const answerFull = answerOf(
  {
    ...mayCall,
    verdict: 'deny',
    nextAllowedAt: '2026-11-30T14:00:00Z',
    zones: ['America/New_York'],
    localTimes: [{ zone: 'America/New_York', date: '2026-11-23', time: '10:14' }],
    findings: [benchmark, lifted, ...mayCall.findings, noticeUnknown, sevenCalls],
  },
  {
    overrides: sevenCalls.overrides.map((override) => ({ ...override, ruleIds: [sevenCalls.ruleId] })),
    recording: { mayRecord: true, announcementWanted: true, consentWanted: true, ruleIds: [] },
  },
);

type Day = PermittedWeek['days'][number];
type Span = Day['spans'][number];
const HOURS = 'gb.house/call-window';
const CARE = 'house/evening';

function dayOf(
  date: string,
  weekday: number,
  shiftHours: number,
  parts: readonly (readonly [number, number, string])[],
): Day {
  const clock = (hour: number) => `${String(((hour % 24) + 24) % 24).padStart(2, '0')}:00`;
  const instant = (hour: number) => new Date(Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000).toISOString();
  const zone = shiftHours === 0 ? 'Europe/London' : 'America/New_York';
  const there = (hour: number) => ({
    date: instant(hour + shiftHours).slice(0, 10),
    time: clock(hour + shiftHours),
  });
  return {
    date,
    weekday,
    spans: parts.map(
      ([from, to, verdict]): Span => ({
        fromAt: instant(from),
        toAt: instant(to),
        verdict: verdict as Span['verdict'],
        ruleIds: verdict === 'allow' ? [] : [verdict === 'deny' ? HOURS : CARE],
        caller: { date, fromTime: clock(from), toTime: to === 24 ? '24:00' : clock(to) },
        debtor: [{ zone, from: there(from), to: there(to) }],
      }),
    ),
  };
}

const rules: PermittedWeek['rules'] = [
  {
    ruleId: HOURS,
    code: 'HOUSE-HOURS',
    effect: 'deny',
    sentence: said('Calls are made from {opens} to {closes}.'),
    values: { opens: '08:00', closes: '20:00' },
    citation: 'House rule',
  },
  {
    ruleId: CARE,
    code: 'HOUSE-EVENING',
    effect: 'warn',
    sentence: said('After six in the evening only with care.'),
    values: {},
    citation: 'House rule',
  },
];

const DATES = ['23', '24', '25', '26', '27', '28', '29'] as const;

/** A week of London as seen from London; nothing on Sunday. */
export const week: PermittedWeek = {
  caseId: CASE_ID,
  number: '+441174960142',
  callerZone: 'Europe/London',
  debtorZones: ['Europe/London'],
  zoneTable: '2026f',
  days: DATES.map((day, index) =>
    dayOf(
      `2026-11-${day}`,
      index + 1,
      0,
      index === 6
        ? [[0, 24, 'deny']]
        : [
            [0, 8, 'deny'],
            [8, 18, 'allow'],
            [18, 20, 'warn'],
            [20, 24, 'deny'],
          ],
    ),
  ),
  rules,
};

/** The same of New York, whose morning is our afternoon. */
export const weekElsewhere: PermittedWeek = {
  ...week,
  debtorZones: ['America/New_York'],
  days: DATES.map((day, index) =>
    dayOf(
      `2026-11-${day}`,
      index + 1,
      -5,
      index === 6
        ? [
            [0, 1, 'warn'],
            [1, 24, 'deny'],
          ]
        : [
            [0, 1, index === 0 ? 'deny' : 'warn'],
            [1, 13, 'deny'],
            [13, 23, 'allow'],
            [23, 24, 'warn'],
          ],
    ),
  ),
  rules,
};

const rule = (code: string, effect: 'deny' | 'warn' | 'info' = 'deny'): Sayings['items'][number]['rules'][number] => ({
  ruleId: `us.regulation-f/${code.toLowerCase()}`,
  code,
  effect,
  citation: '12 CFR 1006.18(e)',
  confidence: 'P',
  sentence: said('In the first conversation the purpose is told.'),
});
const item = (
  id: string,
  standing: Sayings['items'][number]['standing'],
  en: string,
  circumstance: string | null = null,
): Sayings['items'][number] => ({
  id,
  standing,
  circumstance,
  words: { en, de: en, it: en },
  rules: [rule(standing === 'optional' ? 'FED-OPT' : 'FED-SAY')],
});

export const sayingsFirst: Sayings = {
  moment: 'first-talk',
  relation: 'debtor',
  items: [
    item('mini-miranda', 'required', 'This is an attempt to collect a debt. Any information will be used for that.'),
    item('creditor-name', 'required', 'I am calling for …'),
    item('offer-help', 'optional', 'Is there anything that makes it hard to pay?'),
    item('employer-name', 'only-when', 'I am calling from …', 'asked-who-calls'),
    item('threat-of-suit', 'forbidden', 'A threat to sue'),
    item('reveals-debt', 'forbidden', 'Anything of the debt to somebody else'),
  ],
  missing: [],
  nothingElse: [],
};

export const sayingsVoicemail: Sayings = {
  moment: 'voicemail',
  relation: 'debtor',
  items: [
    item('caller-name', 'required', 'My name is …'),
    item('reply-phone-number', 'required', 'Please call me back on …'),
    item('reply-hours', 'optional', 'I can be reached from nine to five.'),
    item('reveals-debt', 'forbidden', 'Anything of the debt'),
  ],
  missing: ['reply-number'],
  nothingElse: [
    { ruleId: 'us.regulation-f/lcm', code: 'FED-LCM', sentence: said('Only the limited-content message.') },
  ],
};
