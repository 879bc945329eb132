import type { Brief, ItemWire } from '@duologue/contract/cases.ts';
import type { DecisionWire, FindingWire, MoneyWire } from '@duologue/contract/wire.ts';

/** Named situations on the wire, for stories and tests. Nobody here exists; the numbers are kept for fiction. */

export const gbp = (minor: number): MoneyWire => ({ currency: 'GBP', minor: String(minor) });

export const CASE_ID = '0192f000-0000-7000-8000-000000000001';
export const CALL_ID = '0192f000-0000-7000-8000-000000000002';
const id = (tail: number) => `0192f000-0000-7000-8000-${String(tail).padStart(12, '0')}`;

const invoice = (tail: number, number: string, dueOn: string, daysOverdue: number, minor: number): ItemWire => ({
  itemId: id(tail),
  kind: 'invoice',
  number,
  reference: null,
  issuedOn: '2026-09-01',
  dueOn,
  daysOverdue,
  amount: gbp(minor),
  open: gbp(minor),
  state: 'open',
  disputed: false,
  asked: daysOverdue > 0,
  bucket: null,
});

const finding = (over: Partial<FindingWire>): FindingWire => ({
  ruleId: 'gb.house/call-window',
  packId: 'gb.house',
  code: 'HOUSE-HOURS',
  linkText: 'House rules',
  exception: null,
  overriddenFor: null,
  overrides: [],
  result: 'satisfied',
  effect: 'deny',
  sentence: {
    en: 'It is 10:14 there: calls are made from 8:00 to 20:00.',
    de: 'Dort ist es 10:14: angerufen wird von 8:00 bis 20:00.',
    it: 'Lì sono le 10:14: si chiama dalle 8:00 alle 20:00.',
  },
  values: {},
  citation: 'House rule, call window',
  link: null,
  confidence: 'high',
  force: 'house',
  effectiveFrom: '2026-01-01',
  nextAt: null,
  ...over,
});

export const mayCall: DecisionWire = {
  verdict: 'allow',
  at: '2026-11-23T10:14:00Z',
  nextAllowedAt: null,
  findings: [
    finding({}),
    finding({
      ruleId: 'gb.house/attempts',
      sentence: {
        en: 'Called 1 time in the last 7 days; 3 are allowed.',
        de: 'In den letzten 7 Tagen 1 Mal angerufen; 3 sind erlaubt.',
        it: 'Chiamato 1 volta negli ultimi 7 giorni; se ne ammettono 3.',
      },
      citation: 'CONC 7.3.4 G',
      link: 'https://www.handbook.fca.org.uk/handbook/CONC/7/3.html',
      confidence: 'medium',
    }),
  ],
  zones: ['Europe/London'],
  localTimes: [{ zone: 'Europe/London', date: '2026-11-23', time: '10:14' }],
  packs: ['gb.house'],
  tzdb: '2026f',
};

export const tooLate: DecisionWire = {
  ...mayCall,
  verdict: 'deny',
  at: '2026-11-23T20:30:00Z',
  nextAllowedAt: '2026-11-24T08:00:00Z',
  localTimes: [{ zone: 'Europe/London', date: '2026-11-23', time: '20:30' }],
  findings: [
    finding({
      result: 'violated',
      sentence: {
        en: 'It is 20:30 there: calls are made from 8:00 to 20:00.',
        de: 'Dort ist es 20:30: angerufen wird von 8:00 bis 20:00.',
        it: 'Lì sono le 20:30: si chiama dalle 8:00 alle 20:00.',
      },
      nextAt: '2026-11-24T08:00:00Z',
    }),
  ],
};

export const withCare: DecisionWire = {
  ...mayCall,
  verdict: 'warn',
  findings: [
    ...mayCall.findings,
    finding({
      ruleId: 'house/recent-call',
      result: 'violated',
      effect: 'warn',
      sentence: {
        en: 'Somebody of us spoke with them yesterday.',
        de: 'Gestern hat jemand von uns mit ihnen gesprochen.',
        it: 'Ieri uno di noi ha parlato con loro.',
      },
    }),
  ],
};

const owed = (check: string, result: 'passed' | 'warned' | 'failed' | 'unknown', values = {}) => ({
  id: check,
  result,
  message: { code: `cases.owed.${check}.${result === 'failed' ? 'refused' : result}`, values },
});

/** Brightwater Joinery broke a promise; Amara Nwosu in accounts was helpful, and one invoice is disputed. */
export const brightwater: Brief = {
  caseId: CASE_ID,
  debtor: {
    debtorId: id(10),
    name: 'Brightwater Joinery Ltd',
    number: 'C-10442',
    parentName: null,
    kind: 'business',
    country: 'GB',
    address: '14 Quay Street, Bristol BS1 4QA',
    email: 'accounts@brightwater.example',
    language: 'en',
  },
  creditor: { creditorId: id(11), name: 'Harbour Timber Supplies' },
  phones: [
    { number: '+441174960142', asWritten: '0117 496 0142', label: 'Accounts', state: 'good', contactId: id(20) },
    { number: '+447700900188', asWritten: '07700 900188', label: 'Mobile', state: 'unproved', contactId: id(21) },
  ],
  people: [
    {
      contactId: id(20),
      name: 'Amara Nwosu',
      role: 'Accounts payable',
      relation: 'accounts-payable',
      email: 'amara@brightwater.example',
      manner: 'helpful',
      note: 'Pays on Thursdays. Likes to have the invoice numbers first.',
    },
    {
      contactId: id(21),
      name: 'Tom Brightwater',
      role: 'Director',
      relation: 'management',
      email: null,
      manner: 'hurried',
      note: null,
    },
  ],
  accountStatus: 'promise-broken',
  owner: { actorId: id(30), name: 'Ines Keller' },
  asOf: '2026-11-21',
  today: '2026-11-23',
  balance: [{ open: gbp(1_284_050), overdue: gbp(964_050), disputed: gbp(45_000) }],
  ageing: [
    {
      currency: 'GBP',
      notDue: '320000',
      days1to30: '412050',
      days31to60: '387000',
      days61to90: '0',
      days91plus: '165000',
      undated: '0',
      total: '1284050',
    },
  ],
  items: [
    invoice(40, 'INV-2381', '2026-08-15', 100, 165_000),
    invoice(41, 'INV-2502', '2026-10-05', 49, 387_000),
    invoice(42, 'INV-2544', '2026-11-02', 21, 367_050),
    { ...invoice(43, 'INV-2551', '2026-11-08', 15, 45_000), disputed: true, asked: false },
    { ...invoice(44, 'INV-2590', '2026-12-04', -11, 320_000), daysOverdue: null },
  ],
  moreItems: 0,
  documents: [
    {
      itemId: id(40),
      orderReference: 'PO-7731',
      lines: [
        { name: 'Oak door, 838 mm', quantity: '12' },
        { name: 'Delivery to site', quantity: null },
      ],
      moreLines: 3,
    },
  ],
  lastPayment: null,
  habits: {
    paidItems: 22,
    paidLate: 14,
    shareLatePercent: 64,
    averageDaysLate: 12,
    lastPaymentOn: '2026-10-29',
    firstSettledOn: '2024-03-11',
  },
  promises: [
    {
      promiseId: id(50),
      amount: gbp(552_000),
      received: gbp(0),
      dueOn: '2026-11-19',
      graceDays: 2,
      status: 'broken',
      method: 'bank-transfer',
      promisedBy: 'Amara Nwosu',
      madeAt: '2026-11-11T14:20:00Z',
    },
  ],
  arrangements: [],
  promisesKept: 3,
  promisesBroken: 1,
  disputes: [
    {
      disputeId: id(60),
      reason: 'damaged',
      status: 'with-department',
      amount: gbp(45_000),
      itemIds: [id(43)],
      note: 'Two boards arrived split.',
      raisedAt: '2026-11-11T14:22:00Z',
    },
  ],
  holds: [],
  stops: [],
  nextStep: { kind: 'call', dueOn: '2026-11-23', dueAt: null, note: null, expects: gbp(552_000) },
  lastContacts: [
    {
      callId: id(70),
      startedAt: '2026-11-11T14:18:00Z',
      by: 'Ines Keller',
      lineResult: 'answered',
      party: 'debtor-verified',
      business: 'promise-part',
      person: 'Amara Nwosu',
      notes: 'Waiting for Tom to sign the run. Will pay the two oldest on Thursday.',
    },
    {
      callId: id(71),
      startedAt: '2026-11-09T09:02:00Z',
      by: 'Ines Keller',
      lineResult: 'no-answer',
      party: null,
      business: null,
      person: null,
      notes: '',
    },
  ],
  facts: [{ key: 'payment-run-day', value: 'Thursday', source: 'Amara Nwosu', learntAt: '2026-11-11T14:21:00Z' }],
  questions: [
    { code: 'cases.ask.approver', values: {} },
    { code: 'cases.ask.purchase-order', values: {} },
  ],
  objective: {
    kind: 'repair-broken-promise',
    because: { code: 'calls.objective.promise-was-broken', values: { amount: gbp(552_000) } },
    amount: gbp(919_050),
    byOn: '2026-11-26',
    fallback: 'collect-undisputed-part',
    suggested: 'repair-broken-promise',
  },
  bestTime: null,
  stillOwed: {
    at: '2026-11-21T10:00:00.000Z',
    state: 'owed',
    checks: [
      owed('ledger-age', 'passed', { days: 2 }),
      owed('bank-age', 'passed', { accounts: 1, days: 1, upToOn: '2026-11-20' }),
      owed('paid', 'passed'),
      owed('overdue', 'passed'),
      owed('gone', 'passed'),
      owed('disputed', 'warned', { disputed: gbp(45_000) }),
      owed('held', 'passed'),
      owed('duplicate', 'passed'),
      owed('document', 'passed'),
      owed('credit', 'passed'),
      owed('received', 'passed'),
      owed('announced', 'passed'),
      owed('sums', 'passed'),
      owed('call-worthy', 'passed'),
      owed('left-to-ask', 'passed'),
    ],
    ask: [gbp(919_050)],
    opensOn: null,
  },
  decision: mayCall,
  openCallId: null,
  lastTalk: null,
  excuses: [],
};

/** Half past eight in the evening there. */
export const brightwaterTooLate: Brief = { ...brightwater, decision: tooLate };

/** A new debtor: nobody is known, there is no number, and nothing was ever paid. */
export const newcomer: Brief = {
  ...brightwater,
  debtor: { ...brightwater.debtor, name: 'Lagerhaus Nord GmbH', number: '70021', country: 'DE', email: null },
  phones: [],
  people: [],
  accountStatus: 'new',
  owner: null,
  balance: [
    {
      open: { currency: 'EUR', minor: '90000' },
      overdue: { currency: 'EUR', minor: '90000' },
      disputed: { currency: 'EUR', minor: '0' },
    },
  ],
  ageing: [],
  items: [],
  documents: [],
  lastPayment: null,
  habits: {
    paidItems: 0,
    paidLate: 0,
    shareLatePercent: null,
    averageDaysLate: null,
    lastPaymentOn: null,
    firstSettledOn: null,
  },
  promises: [],
  promisesKept: 0,
  promisesBroken: 0,
  disputes: [],
  lastContacts: [],
  facts: [],
  nextStep: null,
  decision: null,
};
