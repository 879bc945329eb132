import type { ResponseOf } from '@duologue/contract/api.ts';
import type { TodayRow } from '@duologue/contract/today.ts';
import type { FindingWire } from '@duologue/contract/wire.ts';

/** Named situations for stories and tests. The telephone never rings here: all names are invented. */
const id = (count: number) => `0190c3a0-0000-7000-8000-${String(count).padStart(12, '0')}`;

export const plainRow: TodayRow = {
  caseId: id(1),
  debtorName: 'Brannigan Joinery Ltd',
  debtorNumber: 'C-1042',
  country: 'GB',
  overdue: { currency: 'GBP', minor: '845000' },
  ask: [{ currency: 'GBP', minor: '845000' }],
  otherCurrencies: [],
  itemsOverdue: 3,
  oldestDueOn: '2026-09-30',
  daysOverdue: 52,
  tier: 4,
  points: 1380,
  because: [
    { code: 'worklist.because.money-at-risk', values: { amount: { currency: 'GBP', minor: '845000' } } },
    { code: 'worklist.because.never-contacted', values: {} },
    { code: 'worklist.because.age', values: { days: 52 } },
  ],
  callbackAt: null,
  nextStep: { kind: 'call', dueOn: '2026-11-21' },
  promiseStatus: null,
  finding: null,
  nextAllowedAt: null,
};

export const askedForCallBack: TodayRow = {
  ...plainRow,
  caseId: id(2),
  debtorName: 'Amara Okafor Catering',
  debtorNumber: 'C-0311',
  overdue: { currency: 'GBP', minor: '126050' },
  ask: [{ currency: 'GBP', minor: '126050' }],
  itemsOverdue: 1,
  daysOverdue: 19,
  tier: 1,
  because: [{ code: 'worklist.because.callback-due', values: { at: '2026-11-21T10:30:00.000Z' } }],
  callbackAt: '2026-11-21T10:30:00.000Z',
  nextStep: { kind: 'call-back', dueOn: '2026-11-21' },
};

export const promiseBroken: TodayRow = {
  ...plainRow,
  caseId: id(3),
  debtorName: 'Möbelwerk Reinhardt GmbH & Co. KG',
  debtorNumber: '70218',
  country: 'DE',
  overdue: { currency: 'EUR', minor: '1240000' },
  otherCurrencies: [{ currency: 'CHF', minor: '98000' }],
  ask: [
    { currency: 'EUR', minor: '1240000' },
    { currency: 'CHF', minor: '98000' },
  ],
  itemsOverdue: 5,
  daysOverdue: 74,
  tier: 2,
  because: [
    {
      code: 'worklist.because.promise-broken',
      values: { amount: { currency: 'EUR', minor: '40000' }, dueOn: '2026-11-16', judgedOn: '2026-11-19' },
    },
    { code: 'worklist.because.money-at-risk', values: { amount: { currency: 'EUR', minor: '1240000' } } },
    { code: 'worklist.because.high-late-habit', values: { days: 21 } },
  ],
  promiseStatus: 'broken',
};

const evening: FindingWire = {
  ruleId: 'us.regulation-f/call-window',
  packId: 'us.regulation-f',
  code: 'FED-TIME-INCONV',
  linkText: 'Regulation F',
  exception: null,
  overriddenFor: null,
  overrides: [],
  result: 'violated',
  effect: 'deny',
  sentence: {
    en: 'It is {time} there. Calls are allowed from {from} to {to}, local time.',
    de: 'Dort ist es {time} Uhr. Anrufe sind von {from} bis {to} Uhr Ortszeit erlaubt.',
    it: 'Là sono le {time}. Le chiamate sono consentite dalle {from} alle {to}, ora locale.',
  },
  values: { time: '05:12', from: '08:00', to: '21:00' },
  citation: '12 CFR 1006.6(b)(1)(i)',
  link: 'https://www.ecfr.gov/current/title-12/section-1006.6',
  confidence: 'P',
  force: 'law',
  effectiveFrom: '2021-11-30',
  nextAt: '2026-11-21T16:00:00.000Z',
};

export const nightThere: TodayRow = {
  ...plainRow,
  caseId: id(4),
  debtorName: 'Pacific Lantern Supply Co.',
  debtorNumber: 'US-88',
  country: 'US',
  overdue: { currency: 'USD', minor: '312075' },
  ask: [{ currency: 'USD', minor: '312075' }],
  finding: evening,
  nextAllowedAt: '2026-11-21T16:00:00.000Z',
};

export const askedToStop: TodayRow = {
  ...plainRow,
  caseId: id(5),
  debtorName: 'Dolores Vance',
  debtorNumber: null,
  country: 'GB',
  overdue: { currency: 'GBP', minor: '23190' },
  ask: [{ currency: 'GBP', minor: '23190' }],
  finding: {
    ...evening,
    ruleId: 'house/stop-request',
    sentence: {
      en: 'They asked on {requestedOn} not to be called.',
      de: 'Am {requestedOn} wurde gebeten, nicht mehr anzurufen.',
      it: 'Il {requestedOn} hanno chiesto di non essere chiamati.',
    },
    values: { requestedOn: '2026-10-02' },
    citation: 'Duologue house rule: a stop request binds at once',
    link: null,
    confidence: 'H',
    effectiveFrom: null,
    nextAt: null,
  },
};

const NAMES = [
  'Hartwell & Sons',
  'Ostseeküche Petersen',
  'Officine Bellandi Srl',
  'Northgate Dental',
  'Café Lindenhof',
];

/** As many rows as a list needs, each a little different. */
export const manyRows = (count: number): TodayRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...plainRow,
    caseId: id(100 + index),
    debtorName: `${NAMES[index % NAMES.length] ?? ''} ${index + 1}`,
    debtorNumber: `C-${2000 + index}`,
    overdue: { currency: 'GBP', minor: String(700_000 - Math.min(index * 731, 690_000)) },
    ask: [{ currency: 'GBP', minor: String(700_000 - Math.min(index * 731, 690_000)) }],
    daysOverdue: 90 - (index % 80),
    itemsOverdue: 1 + (index % 4),
    because: plainRow.because.slice(0, 1 + (index % 3)),
  }));

type TodayList = ResponseOf<'GET /today'>;

export const morning: TodayList = {
  at: '2026-11-21T08:00:00.000Z',
  rows: [askedForCallBack, promiseBroken, plainRow, ...manyRows(9)],
  next: null,
  counts: { now: 12, later: 1, blocked: 1 },
  totals: [
    { currency: 'EUR', minor: '1240000' },
    { currency: 'GBP', minor: '7215050' },
  ],
  ledgerAsOf: '2026-11-20',
};

export const laterToday: TodayList = { ...morning, rows: [nightThere], totals: [nightThere.overdue] };
export const notToBeCalled: TodayList = { ...morning, rows: [askedToStop], totals: [askedToStop.overdue] };
export const nothingYet: TodayList = {
  ...morning,
  rows: [],
  counts: { now: 0, later: 0, blocked: 0 },
  totals: [],
  ledgerAsOf: null,
};
export const allDone: TodayList = { ...morning, rows: [], counts: { now: 0, later: 3, blocked: 1 }, totals: [] };
