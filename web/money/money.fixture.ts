import type {
  AvoidedReport,
  BankFileReport,
  MorningReport,
  PostingWire,
  ReviewRow,
  UploadReport,
} from '@duologue/contract/bank.ts';
import type { ResponseOf } from '@duologue/contract/api.ts';

/** What the bank brought, in named situations, for stories and tests. All names are invented. */
const id = (count: number) => `0190c3a0-0000-7000-8000-${String(count).padStart(12, '0')}`;
const gbp = (minor: number) => ({ currency: 'GBP', minor: String(minor) });
const eur = (minor: number) => ({ currency: 'EUR', minor: String(minor) });

export const certainPayment: ReviewRow = {
  receiptId: id(101),
  state: 'review',
  bookedOn: '2026-11-20',
  amount: gbp(845_000),
  payerName: 'BRANNIGAN JOINERY LIMITED',
  payerAccount: 'GB29NWBK60161331926819',
  reference: null,
  remittance: 'INV 2041 and inv-2042 less nothing\nThank you',
  account: 'GB94BARC20201530093459',
  proposals: [
    {
      caseId: id(1),
      debtorName: 'Brannigan Joinery Ltd',
      debtorNumber: 'C-1042',
      parts: [
        part(1, 'INV-2041', '2026-09-30', gbp(600_000), gbp(600_000)),
        part(2, 'INV-2042', '2026-10-31', gbp(245_000), gbp(245_000)),
      ],
      left: gbp(0),
      certainty: 996,
      because: [
        { code: 'allocation.because.number', values: { number: 'INV-2041' } },
        { code: 'allocation.because.amount-sum', values: { count: 2 } },
      ],
    },
    {
      caseId: id(2),
      debtorName: 'Brannigan Joinery (Leeds) Ltd',
      debtorNumber: 'C-1043',
      parts: [part(3, 'INV-1990', '2026-08-31', gbp(845_000), gbp(900_000))],
      left: gbp(0),
      certainty: 120,
      because: [{ code: 'allocation.because.payer-name-like', values: { name: 'Brannigan Joinery (Leeds) Ltd' } }],
    },
  ],
};

/** 5 euros short, with an early payment discount, and 12 euros too much elsewhere. */
export const doubtfulPayment: ReviewRow = {
  ...certainPayment,
  receiptId: id(102),
  bookedOn: '2026-11-19',
  amount: eur(123_912),
  payerName: 'Möbelwerk Reinhardt GmbH & Co. KG',
  payerAccount: 'DE02120300000000202051',
  remittance: 'Re. 70218-11 abzgl. 2% Skonto',
  account: 'DE89370400440532013000',
  proposals: [
    {
      caseId: id(3),
      debtorName: 'Möbelwerk Reinhardt GmbH & Co. KG',
      debtorNumber: '70218',
      parts: [{ ...part(4, '70218-11', '2026-11-30', eur(122_500), eur(125_000)), discount: eur(2_500) }],
      left: eur(1_412),
      certainty: 640,
      because: [
        { code: 'allocation.because.number', values: { number: '70218-11' } },
        { code: 'allocation.because.amount-over', values: { left: eur(1_412) } },
      ],
    },
  ],
};

/** An invoice of £8,650.00, less a credit note of £200.00. */
export const paidLessCredit: ReviewRow = {
  ...certainPayment,
  receiptId: id(104),
  remittance: 'INV-2041 less CN-77',
  proposals: [
    {
      caseId: id(1),
      debtorName: 'Brannigan Joinery Ltd',
      debtorNumber: 'C-1042',
      parts: [
        part(5, 'INV-2041', '2026-09-30', gbp(865_000), gbp(865_000)),
        { ...part(6, 'CN-77', '2026-10-02', gbp(20_000), gbp(30_000)), direction: 'credited' },
      ],
      left: gbp(0),
      certainty: 940,
      because: [{ code: 'allocation.because.amount-credit', values: { count: 1 } }],
    },
  ],
};

export const strangePayment: ReviewRow = {
  ...certainPayment,
  receiptId: id(103),
  amount: gbp(4_999),
  payerName: null,
  payerAccount: null,
  remittance: null,
  proposals: [],
};

function part(
  count: number,
  number: string,
  dueOn: string,
  amount: { currency: string; minor: string },
  open: { currency: string; minor: string },
) {
  return {
    itemId: id(200 + count),
    direction: 'charged' as const,
    number,
    dueOn,
    amount,
    open,
    discount: null,
    fee: null,
  };
}

export type ReviewList = ResponseOf<'GET /bank/review'>;
export const toSort: ReviewList = {
  rows: [certainPayment, doubtfulPayment, strangePayment],
  next: null,
  count: 3,
  totals: [gbp(849_999), eur(123_912)],
};
export const allSorted: ReviewList = { rows: [], next: null, count: 0, totals: [] };

const { proposals: _proposals, ...receipt } = certainPayment;
export const byItself: PostingWire = {
  postingId: id(301),
  receipt: { ...receipt, state: 'posted', remittance: 'INV-2044', amount: gbp(45_050), payerName: 'DORA PRINT LTD' },
  caseId: id(4),
  debtorName: 'Dora Print Ltd',
  parts: [
    { itemId: id(211), direction: 'charged', number: 'INV-2044', amount: gbp(45_050), discount: null, fee: null },
  ],
  left: gbp(0),
  postedAt: '2026-11-21T05:10:00.000Z',
  by: 'rule',
  rule: 'exact',
  because: [{ code: 'allocation.because.number', values: { number: 'INV-2044' } }],
  reversedAt: null,
};
export const byHand: PostingWire = {
  ...byItself,
  postingId: id(302),
  receipt: { ...byItself.receipt, amount: gbp(100_000), payerName: 'A OKAFOR' },
  debtorName: 'Amara Okafor Catering',
  parts: [
    { itemId: id(212), direction: 'charged', number: null, amount: gbp(90_000), discount: null, fee: gbp(1_500) },
  ],
  left: gbp(10_000),
  by: 'Nora Kessler',
  rule: 'by-hand',
  because: [],
};
export const takenBack: PostingWire = { ...byItself, postingId: id(303), reversedAt: '2026-11-21T08:15:00.000Z' };

export const morning: MorningReport = {
  since: '2026-11-20T16:30:00.000Z',
  until: '2026-11-21T08:00:00.000Z',
  files: [
    {
      fileId: id(401),
      name: 'camt053-20261120.xml',
      readAt: '2026-11-21T05:10:00.000Z',
      result: { code: 'ui.loading', values: {} },
    },
  ],
  bank: [
    { account: 'GB94BARC20201530093459', currency: 'GBP', upTo: '2026-11-20', days: 1 },
    { account: 'DE89370400440532013000', currency: 'EUR', upTo: '2026-11-15', days: 6 },
    { account: 'US-1200-778', currency: null, upTo: '2026-10-30', days: 22 },
  ],
  ledgerAsOf: '2026-11-20',
  paid: [
    { caseId: id(4), debtorName: 'Dora Print Ltd', amount: gbp(45_050), settled: true },
    { caseId: id(5), debtorName: 'Amara Okafor Catering', amount: gbp(100_000), settled: false },
    { caseId: id(6), debtorName: 'Möbelwerk Reinhardt GmbH & Co. KG', amount: eur(40_000), settled: false },
  ],
  promises: [
    { caseId: id(5), debtorName: 'Amara Okafor Catering', status: 'kept', amount: gbp(100_000), dueOn: '2026-11-20' },
    { caseId: id(7), debtorName: 'Bogdan Motors Ltd', status: 'broken', amount: gbp(63_000), dueOn: '2026-11-17' },
    { caseId: id(8), debtorName: 'Carla Bakery Ltd', status: 'part-kept', amount: gbp(9_000), dueOn: '2026-11-18' },
  ],
  doubtful: { count: 2, totals: [gbp(845_000), eur(123_912)] },
  notMatched: { count: 1, totals: [gbp(4_999)] },
};
export const nothingYet: MorningReport = {
  ...morning,
  files: [],
  bank: [],
  paid: [],
  promises: [],
  doubtful: { count: 0, totals: [] },
  notMatched: { count: 0, totals: [] },
};

export const avoided: AvoidedReport = {
  from: '2026-10-23',
  to: '2026-11-21',
  calls: 14,
  checks: [
    { check: 'paid', calls: 8, amount: [gbp(1_204_000)] },
    { check: 'received', calls: 4, amount: [gbp(84_000), eur(20_000)] },
    { check: 'disputed', calls: 2, amount: [gbp(9_900)] },
  ],
  examples: [
    {
      caseId: id(4),
      debtorName: 'Dora Print Ltd',
      on: '2026-11-20',
      check: 'paid',
      message: { code: 'cases.owed.paid.refused', values: {} },
    },
  ],
};

const nothing = { count: 0, totals: [] };
const asked = (code: string) => ({ code: `taken.asked.${code}`, values: {} });
export const statementReport: BankFileReport = {
  fileId: id(501),
  name: 'camt053-20261120.xml',
  kind: 'statement',
  format: 'camt.053',
  repeated: false,
  refused: false,
  statements: [
    {
      account: 'GB94BARC20201530093459',
      currency: 'GBP',
      from: '2026-11-20',
      to: '2026-11-20',
      opening: gbp(1_000_000),
      closing: gbp(1_990_049),
      entries: 6,
      received: 4,
      known: 0,
    },
  ],
  invoices: [],
  posted: { count: 1, totals: [gbp(45_050)] },
  review: { count: 3, totals: [gbp(949_999)] },
  problems: [
    {
      severity: 'warning',
      line: null,
      path: 'Stmt/Bal',
      message: {
        code: 'statements.problem.does-not-balance',
        values: { account: 'GB94BARC20201530093459', opening: '10000.00', entries: '9900.50', closing: '19900.49' },
      },
    },
    {
      severity: 'rejected',
      line: 118,
      path: 'Stmt/Ntry/Amt',
      message: { code: 'statements.problem.not-an-amount', values: { written: '12,5O' } },
    },
  ],
  questions: [],
};
export const readBefore: BankFileReport = { ...statementReport, repeated: true, posted: nothing, review: nothing };
export const notAStatement: BankFileReport = {
  ...statementReport,
  name: 'holiday.pdf',
  kind: 'unknown',
  format: null,
  refused: true,
  statements: [],
  posted: nothing,
  review: nothing,
  problems: [
    {
      severity: 'fatal',
      line: null,
      path: null,
      message: { code: 'statements.problem.not-a-statement', values: {} },
    },
  ],
};
export const invoiceReport: BankFileReport = {
  ...readBefore,
  name: 'xrechnung-2044.xml',
  kind: 'invoice',
  format: 'ubl',
  repeated: false,
  statements: [],
  invoices: [
    {
      number: 'INV-2044',
      buyer: 'Dora Print Ltd',
      due: gbp(45_050),
      result: { code: 'ui.loading', values: {} },
    },
  ],
  problems: [],
};
/** When it is due reads in two ways, and of the second the document has no amount that can be read. */
export const askedInvoices: BankFileReport = {
  ...invoiceReport,
  name: 'fattura.xml',
  invoices: [
    { number: '17/A', buyer: 'Dora Print Ltd', due: gbp(45_050), result: asked('due-missing') },
    { number: '18/A', buyer: 'Dora Print Ltd', due: null, result: asked('amount-missing') },
  ],
  questions: [
    {
      id: '1.dueOn',
      kind: 'date',
      number: '17/A',
      message: { code: 'invoices.ask.dueOn', values: {} },
      because: [
        { code: 'invoices.reason.date-ambiguous', values: {} },
        { code: 'invoices.ask.terms', values: { terms: 'pay by 03/04/2026' } },
      ],
      choices: ['2026-03-04', '2026-04-03'].map((dayOn) => ({
        value: dayOn,
        label: { code: 'invoices.choice.day', values: { dayOn } },
      })),
      currency: null,
    },
    {
      id: '2.due',
      kind: 'amount',
      number: '18/A',
      message: { code: 'invoices.ask.due', values: {} },
      because: [{ code: 'invoices.problem.not-an-amount', values: { field: 'due', written: '12,5O' } }],
      choices: [],
      currency: null,
    },
  ],
  problems: [
    {
      severity: 'question',
      line: 3,
      path: null,
      message: { code: 'invoices.problem.due-not-told', values: { reason: 'date-ambiguous' } },
    },
  ],
};

/** A mail of the bank: a statement, an invoice that asks something, terms, and a report that a letter came back. */
export const savedMail: UploadReport = {
  ...statementReport,
  fileId: id(390),
  name: 'from-the-bank.eml',
  kind: 'mail',
  format: null,
  statements: [],
  problems: [
    {
      severity: 'rejected',
      line: null,
      path: 'march.xml',
      message: { code: 'mail.problem.cut-off', values: {} },
    },
  ],
  mail: {
    parts: [
      { part: 1, report: { ...statementReport, name: 'from-the-bank.eml › camt053.xml' } },
      { part: 2, report: { ...askedInvoices, name: 'from-the-bank.eml › fattura.xml' } },
    ],
    left: ['terms.pdf'],
    deliveries: [{ code: 'delivery.failed.no-mailbox', values: { caseId: id(1) } }],
  },
};
